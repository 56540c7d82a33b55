import { z } from 'zod'
import {
  CREDENTIAL_KINDS,
  type Credential,
  type CredentialKind,
  type CredentialState,
  credentialOn,
} from '../agency/index.ts'
import { idOf, programId } from '../kernel/ids.ts'
import { done, operation, query } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts'
import { line } from '../people/index.ts'
import { credentialAskConfirmed, credentialAskEnded, credentialAsked } from './events.ts'

export const credentialAskId = idOf('CredentialAsk')
export type CredentialAskId = z.output<typeof credentialAskId>

const ask = z.strictObject({
  ask: credentialAskId,
  version: z.int(),
  program: programId,
  /** Any of them does. */
  kinds: z.array(z.enum(CREDENTIAL_KINDS)).min(1).max(CREDENTIAL_KINDS.length),
  from: plainDate,
  /** The last day on which it is asked for. */
  until: plainDate.nullable(),
  /** Where it stands written. */
  source: z.string(),
  /** Somebody else checked it. Until then it is shown, and stops nobody. */
  confirmedOn: plainDate.nullable(),
})
export type CredentialAsk = z.output<typeof ask>

/** What somebody must hold to be a case manager of a program; states and payers each write their own. */
export const askCredential = operation({
  name: 'assignments.askCredential',
  needs: { permission: 'assignments:configure' },
  input: z.strictObject({ program: programId, kinds: ask.shape.kinds, from: plainDate, source: line(300) }),
  answer: z.strictObject({ ask: credentialAskId }),
  decide(state: { readonly closedOn: PlainDate | null }, { program, kinds, from, source }, moment) {
    if (state.closedOn !== null && state.closedOn < from)
      return refuse('program-closed', { on: state.closedOn }, 'program')
    const id = credentialAskId.parse(moment.newId())
    const next: CredentialAsk = {
      ask: id,
      version: 1,
      program,
      kinds: [...new Set(kinds)],
      from,
      until: null,
      source,
      confirmedOn: null,
    }
    return done(next, [credentialAsked.of({ ask: id, program, kinds: next.kinds, from })], { ask: id })
  },
})

/** Says that what a program asks for was checked where it stands written. From then on it is a hard no. */
export const confirmCredentialAsk = operation({
  name: 'assignments.confirmCredentialAsk',
  needs: { permission: 'credentials:verify' },
  input: z.strictObject({ ask: credentialAskId, version: z.int() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: CredentialAsk & { readonly writtenBy: string | null }, { ask: id }, { actor, on }) {
    if (actor.kind !== 'staff') return refuse('only-by-staff')
    if (state.confirmedOn !== null) return refuse('already-confirmed', { on: state.confirmedOn })
    // What stops people from being assigned is looked at by two.
    if (state.writtenBy === actor.staff) return refuse('somebody-else-confirms')
    const version = state.version + 1
    return done({ version, on, by: actor.staff }, [credentialAskConfirmed.of({ ask: id })], { version })
  },
})

/** Says until when it is asked for. What was assigned by it stays explained. */
export const endCredentialAsk = operation({
  name: 'assignments.endCredentialAsk',
  needs: { permission: 'assignments:configure' },
  input: z.strictObject({ ask: credentialAskId, version: z.int(), on: plainDate }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: CredentialAsk, { ask: id, on }, moment) {
    if (state.until !== null) return refuse('already-ended', { until: state.until })
    if (on < moment.on && on >= state.from) return refuse('day-is-past', { on }, 'on')
    const version = state.version + 1
    return done({ version, until: on }, [credentialAskEnded.of({ ask: id, on })], { version })
  },
})

/** What case managers of each program must hold, now or from a later day. */
export const credentialAsks = query({
  name: 'assignments.credentialAsks',
  needs: { permission: 'agency:read' },
  input: z.strictObject({}),
  answer: z.strictObject({ asks: z.array(ask.extend({ mayConfirm: z.boolean() })) }),
})

/** What was found of one thing that a program asks for. */
export type Held =
  | { readonly held: true; readonly kind: CredentialKind; readonly until: PlainDate | null }
  | {
      readonly held: false
      readonly kinds: readonly CredentialKind[]
      /** Codes of `credentialOn`. */
      readonly why: readonly string[]
      readonly isConfirmed: boolean
    }

/** Where and when somebody would work, and what is asked for it. */
export interface Asked {
  readonly asks: readonly Pick<CredentialAsk, 'kinds' | 'confirmedOn'>[]
  readonly state: CredentialState
  readonly on: PlainDate
}

/** Whether somebody holds each thing that is asked for, by the same rule as a signature. */
export const heldOf = (theirs: readonly Credential[], { asks, state, on }: Asked): readonly Held[] =>
  asks.map(({ kinds, confirmedOn }): Held => {
    const found = credentialOn(theirs, kinds, state, on)
    if (!isRefusal(found)) return { held: true, kind: found.kind, until: found.until }
    const reasons = found.figures?.reasons
    return {
      held: false,
      kinds,
      why: Array.isArray(reasons) ? reasons : [],
      isConfirmed: confirmedOn !== null,
    }
  })

/** Why somebody may not have a person, for want of what is asked for and confirmed. */
export function lacksOf(theirs: readonly Credential[], asked: Asked): Refusal | undefined {
  const lacks = heldOf(theirs, asked).find((one) => !one.held && one.isConfirmed)
  return lacks && !lacks.held
    ? refuse('not-qualified', { kinds: lacks.kinds, reasons: lacks.why }, 'staff')
    : undefined
}
