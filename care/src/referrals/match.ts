import { z } from 'zod'
import type { Happened } from '../kernel/event.ts'
import { type PersonId, personId } from '../kernel/ids.ts'
import { done, type Moment, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import {
  addContactPoint,
  elsewhere,
  type Identity,
  identity,
  type Kept,
  type NewRelation,
  type PersonToRegister,
  type PointToAdd,
  register,
  relationBegan,
} from '../people/index.ts'
import type { ReferralState, Step } from './deciding.ts'
import { referralMatched } from './events.ts'
import { beginsIntake } from './intake-relation.ts'
import { type Card, referralId } from './referral.ts'
import { after } from './states.ts'

export interface Matching extends ReferralState {
  readonly kept: Kept
  /** True when the owner works at the intake of this person already. */
  readonly hasIntake: boolean
}

export interface Matched extends Step {
  readonly person: PersonId
  readonly relation: NewRelation | undefined
}

/** Says whose request it is: somebody who is here already. Nothing of the card overwrites their record. */
export const matchReferral = operation({
  name: 'referrals.match',
  needs: { permission: 'referrals:work' },
  input: z.strictObject({ referral: referralId, version: z.int(), person: personId }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: Matching, { referral, person }, moment) {
    const status = after(state.status, 'match')
    if (isRefusal(status)) return status
    const away = elsewhere(state.kept)
    if (away) return away
    if (state.person === person) return refuse('already-theirs', undefined, 'person')
    const version = state.version + 1
    const { owner } = state
    const relation = owner === undefined || state.hasIntake ? undefined : beginsIntake(person, owner, moment)
    const next: Matched = { referral, version, status, act: 'match', person, relation }
    return done(next, [referralMatched.of({ referral }, person), ...began(relation)], { version })
  },
})

const began = (relation: NewRelation | undefined): readonly Happened[] =>
  relation
    ? [
        relationBegan.of(
          { relation: relation.relation, staff: relation.staff, kind: 'intake' },
          relation.person,
        ),
      ]
    : []

export interface Registering extends ReferralState {
  readonly card: Card
}

export interface RegisteredFor extends Step {
  readonly person: PersonId
  readonly registered: PersonToRegister
  readonly identity: Identity
  readonly points: readonly PointToAdd[]
  /** When the owner is somebody else than who registers. */
  readonly relation: NewRelation | undefined
}

/**
 * Begins the record of somebody whom a referral is about, with the ways to reach them and what is safe there as the
 * sender said: told once. Look first whether they are here (`people.likelyDuplicates`).
 */
export const registerForReferral = operation({
  name: 'referrals.register',
  needs: { permission: 'people:register' },
  input: z.strictObject({ referral: referralId, version: z.int(), identity }),
  answer: z.strictObject({ version: z.int(), person: personId }),
  decide(state: Registering, { referral, identity: who }, moment) {
    const status = after(state.status, 'match')
    if (isRefusal(status)) return status
    if (state.person !== undefined) return refuse('has-a-person', undefined, 'referral')
    const registered = register.decide({ person: null }, { identity: who }, moment)
    if (isRefusal(registered)) return registered
    if ('refusal' in registered) return registered.refusal
    const { person } = registered.answer
    const points = state.card.reach.map((one) => pointOf(person, one, moment))
    const mine = registered.next.relation
    const relation =
      state.owner === undefined || state.owner === mine?.staff
        ? undefined
        : beginsIntake(person, state.owner, moment)
    const version = state.version + 1
    const next: RegisteredFor = {
      referral,
      version,
      status,
      act: 'match',
      person,
      registered: registered.next,
      identity: who,
      points: points.map(({ next: point }) => point),
      relation,
    }
    const happened = [
      ...registered.happened,
      ...began(mine),
      ...points.flatMap(({ happened: added }) => added),
      referralMatched.of({ referral }, person),
      ...began(relation),
    ] as const
    return done(next, [registered.happened[0], ...happened.slice(1)], { version, person })
  },
})

/** A way to reach somebody, as the room `people` would add it. Nobody is new and unreachable at once. */
function pointOf(
  person: PersonId,
  { at, terms: { verifiedOn: _said, ...terms } }: Card['reach'][number],
  moment: Moment,
) {
  const state = {
    mergedInto: undefined,
    confidentialAddress: undefined,
    isThere: false,
    bars: [],
    isAddressConfidential: false,
  }
  // Somebody wrote it down; that it works, nobody has seen yet.
  const likely = { ...terms, confidence: 'likely' } as const
  const added = addContactPoint.decide(state, { person, at, terms: likely }, moment)
  if (isRefusal(added) || 'refusal' in added) throw new Error('A way to reach somebody new was refused.')
  return added
}
