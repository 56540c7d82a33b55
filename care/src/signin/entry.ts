import { z } from 'zod'
import type { Happened } from '../kernel/event.ts'
import type { StaffId } from '../kernel/ids.ts'
import { addHours, addMinutes, type Instant } from '../kernel/instant.ts'
import { type Done, done, type KeptRefusal, type Moment } from '../kernel/operation.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import type { Role } from '../permissions.ts'
import { type Device, deviceOf } from './device.ts'
import { entered, entryRefused, type How, halfwayIn, lockedOut, type SessionId, sessionId } from './events.ts'
import { ACCOUNT_RULE, ADDRESS_RULE, afterFailure, type Tries, waitOf } from './lock-out.ts'
import type { Policy } from './policy.ts'

/** A session ends after this, however busy it is. */
export const SESSION_HOURS = 12
/** How long somebody who is halfway in may take to finish. */
export const HALFWAY_MINUTES = 10

export const WAYS = ['totp', 'passkey', 'recovery'] as const
export type Way = (typeof WAYS)[number]

/** How far somebody has come. `half` is told once: with it, they go on. */
export const stage = z.discriminatedUnion('stage', [
  z.strictObject({ stage: z.literal('in') }),
  z.strictObject({
    stage: z.literal('confirm'),
    half: z.string().nullable(),
    ways: z.array(z.enum(WAYS)),
  }),
  z.strictObject({ stage: z.literal('set-up'), half: z.string().nullable() }),
])
export type Stage = z.output<typeof stage>

/** A member of staff who may work here today, with what they have to come in. */
export interface Someone {
  readonly staff: StaffId
  /** The roles that they hold today. */
  readonly roles: readonly Role[]
  /** The one that they acted in last. */
  readonly lastRole: Role | null
  /** What they can show as a second factor. */
  readonly ways: readonly Way[]
}

/** What every way in needs to know. */
export interface AtTheDoor {
  readonly policy: Policy
  /** A secret that the server made for this request. */
  readonly token: string
  /** Another one, by which this browser is known again. Never one that it brought: somebody else may have put it there. */
  readonly browser: string
}

export interface SessionToBegin {
  readonly kind: 'in'
  readonly session: SessionId
  readonly token: string
  readonly browser: string
  readonly staff: StaffId
  readonly role: Role
  readonly how: How
  readonly device: Device
  readonly at: Instant
  readonly endsAt: Instant
  readonly idleMinutes: number
}

export interface HalfwayToBegin {
  readonly kind: 'halfway'
  readonly token: string
  readonly staff: StaffId
  readonly purpose: 'confirm' | 'set-up'
  readonly endsAt: Instant
}

export type Entry = SessionToBegin | HalfwayToBegin

/**
 * Under what tries are counted: the mark of an account; or a browser at which this member of staff was all the way in
 * before, which counts by itself. So whoever guesses elsewhere locks nobody out of the browser that they work at.
 */
export type Mark = { readonly account: string } | { readonly knownBrowserOf: StaffId }

/** A try that failed: how many there have been, for the account and from the address. */
export interface Failed {
  readonly kind: 'failed'
  readonly mark: Mark | undefined
  readonly tries: Tries | undefined
  readonly fromAddress: Tries | undefined
}

/** Everything was shown: the session begins. */
export function letIn(
  someone: Someone,
  how: How,
  door: AtTheDoor,
  moment: Moment,
): Refusal | Done<SessionToBegin, Stage> {
  const role = someone.roles.find((one) => one === someone.lastRole) ?? someone.roles[0]
  if (role === undefined) return refuse('no-role-now')
  const next: SessionToBegin = {
    kind: 'in',
    session: sessionId.parse(moment.newId()),
    token: door.token,
    browser: door.browser,
    staff: someone.staff,
    role,
    how,
    device: deviceOf(moment.origin?.agent),
    at: moment.now,
    endsAt: addHours(moment.now, SESSION_HOURS),
    idleMinutes: door.policy.idleMinutes,
  }
  return done(next, [entered.of({ staff: someone.staff, how })], { stage: 'in' })
}

/** The first thing shown was right: in, or halfway in when a second factor is to be shown or set up. */
export function letFirstStep(
  someone: Someone,
  how: How,
  door: AtTheDoor,
  moment: Moment,
): Refusal | Done<Entry, Stage> {
  if (someone.roles.length === 0) return refuse('no-role-now')
  const shows = someone.ways.some((way) => way !== 'recovery')
  if (!shows && door.policy.secondFactor === 'optional') return letIn(someone, how, door, moment)
  const purpose = shows ? 'confirm' : 'set-up'
  const { staff } = someone
  const endsAt = addMinutes(moment.now, HALFWAY_MINUTES)
  const next: HalfwayToBegin = { kind: 'halfway', token: door.token, staff, purpose, endsAt }
  const answer: Stage = shows
    ? { stage: 'confirm', half: door.token, ways: [...someone.ways] }
    : { stage: 'set-up', half: door.token }
  return done(next, [halfwayIn.of({ staff, how })], answer)
}

export interface Counted {
  readonly mark: Mark | undefined
  readonly tries: Tries | undefined
  /** Unknown when the request did not say where it came from, and of no matter at a browser that is known. */
  readonly fromAddress: Tries | undefined
}

/** The wait that stands before the next try, whoever is asking and whatever they show. */
export function mustWait(
  { tries, fromAddress }: Pick<Counted, 'tries' | 'fromAddress'>,
  moment: Moment,
): number {
  return Math.max(...[tries, fromAddress].map((one) => (one ? waitOf(one, moment.now) : 0)))
}

export const tooMany = (minutes: number) => refuse('too-many-tries', { minutes })

/** What was shown is not right. It is counted, and nobody learns whether there is such an account. */
export function countFailure(
  counted: Counted,
  how: How,
  staff: StaffId | undefined,
  refusal: { readonly code: string; readonly moment: Moment },
): KeptRefusal<Failed> {
  const { code, moment } = refusal
  const tries = counted.tries && afterFailure(counted.tries, moment.now, ACCOUNT_RULE)
  const fromAddress = counted.fromAddress && afterFailure(counted.fromAddress, moment.now, ADDRESS_RULE)
  const who = staff ?? null
  const first = entryRefused.of({ staff: who, how, why: who === null ? 'unknown' : 'wrong' })
  const minutes = mustWait({ tries, fromAddress }, moment)
  const locked: readonly Happened[] = minutes > 0 ? [lockedOut.of({ staff: who, minutes })] : []
  return {
    refusal: minutes > 0 ? tooMany(minutes) : refuse(code),
    next: { kind: 'failed', mark: counted.mark, tries, fromAddress },
    happened: [first, ...locked],
  }
}
