import { z } from 'zod'
import { raiseCaution } from '../consents/index.ts'
import type { Happened } from '../kernel/event.ts'
import { type PersonId, personId } from '../kernel/ids.ts'
import { done, type Moment, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import {
  elsewhere,
  type Identity,
  identity,
  type Kept,
  type NewRelation,
  type PersonToRegister,
  register,
  relationBegan,
} from '../people/index.ts'
import {
  type CarriedOver,
  carryOver,
  NOTHING_ON_RECORD,
  type OnRecord,
  type SaidOfReaching,
} from './carry-over.ts'
import type { ReferralState, Step } from './deciding.ts'
import { referralMatched } from './events.ts'
import { beginsIntake } from './intake-relation.ts'
import { type ReferralId, referralId } from './referral.ts'
import { after } from './states.ts'

export interface Matching extends ReferralState {
  readonly kept: Kept
  /** True when the owner works at the intake of this person already. */
  readonly hasIntake: boolean
  /** What this referral, and those put with it, say about reaching the person. */
  readonly said: readonly SaidOfReaching[]
  readonly known: OnRecord
}

export interface Matched extends Step {
  readonly carried: CarriedOver
  readonly person: PersonId
  readonly relation: NewRelation | undefined
}

/**
 * Says whose request it is: somebody who is here already. Nothing of the card overwrites their record; what it says about
 * reaching them is added.
 */
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
    const over = carryOver(person, state.said, state.known, moment)
    const left = state.person === undefined ? undefined : leftBehind(state.person, referral, state, moment)
    const cautions = [...over.carried.cautions, ...(left ? [left.next] : [])]
    const carried = { ...over.carried, cautions }
    const next: Matched = { referral, version, status, act: 'match', person, relation, carried }
    const happened = [...began(relation), ...over.happened, ...(left ? [left.happened] : [])]
    return done(next, [referralMatched.of({ referral }, person), ...happened], { version })
  },
})

/**
 * What a request brought to one record goes to another with it, and stays here too: which of it is this person's, only
 * somebody who looks can tell. Until then nothing is sent to either.
 */
const leftBehind = (person: PersonId, source: ReferralId, { said }: Pick<Matching, 'said'>, moment: Moment) =>
  raiseCaution(
    {
      person,
      source,
      words: null,
      noticed: ['request-moved'],
      saidBy: said.find(({ referral }) => referral === source)?.sender ?? null,
    },
    moment,
  )

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
  readonly said: readonly SaidOfReaching[]
}

export interface RegisteredFor extends Step {
  readonly person: PersonId
  readonly registered: PersonToRegister
  readonly identity: Identity
  readonly carried: CarriedOver
  /** When the owner is somebody else than who registers. */
  readonly relation: NewRelation | undefined
}

/**
 * Begins the record of somebody whom a referral is about, with who sent them, the ways to reach them and what is safe there
 * as the sender said: told once. Look first whether they are here (`people.likelyDuplicates`).
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
    const over = carryOver(person, state.said, NOTHING_ON_RECORD, moment)
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
      carried: over.carried,
      relation,
    }
    const happened = [
      ...registered.happened,
      ...began(mine),
      ...over.happened,
      referralMatched.of({ referral }, person),
      ...began(relation),
    ] as const
    return done(next, [registered.happened[0], ...happened.slice(1)], { version, person })
  },
})
