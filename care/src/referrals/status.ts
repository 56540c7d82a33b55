import { z } from 'zod'
import type { Happened } from '../kernel/event.ts'
import { type Instant, instant } from '../kernel/instant.ts'
import { type Decision, done, type KeptRefusal, type Moment, operation } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts'
import { ADDRESS_RULE, afterFailure, type Tries, waitOf } from '../signin/lock-out.ts'
import type { Holder } from './arriving.ts'
import { code } from './code.ts'
import type { ReferralState, Step } from './deciding.ts'
import {
  codeRefused,
  placeWanted,
  referralCameBack,
  referralReceived,
  referralReopened,
  referralWithdrawn,
  statusChecked,
  stillWanted,
} from './events.ts'
import { type Alternative, alternative, type Source, type Urgency, type Way } from './referral.ts'
import { after } from './states.ts'

const BY_CODE = 'The code says whose request it is; there is no account.'

/** How a request stands, for those outside. `kept-private`: it came, and the person did not say that we may tell more. */
export const SEEN = [
  'received',
  /** It was over, or answered with a no, and is open again: somebody must look at it anew. */
  'reopened',
  'read',
  'with-us',
  'not-us',
  'withdrawn',
  'over',
  'kept-private',
] as const
export type Seen = (typeof SEEN)[number]

/** What comes next for somebody with whom we have talked. */
export const NEXT_STEPS = [
  'talk',
  'elsewhere',
  'evaluation',
  'evaluation-goes-on',
  'papers',
  'decision',
] as const
export type NextStep = (typeof NEXT_STEPS)[number]
/** Of them, those before which we need not have talked with the person. */
export const BY_THE_CALLER = ['talk', 'elsewhere', 'evaluation'] as const satisfies readonly NextStep[]

/**
 * How it goes on for the person, in their own words' terms: a range of weeks and never a place, an offer, that it was
 * granted, or a name. Null where there is nothing to say yet.
 */
const road = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('talked'), next: z.enum(NEXT_STEPS) }),
  /** With whoever called for the person, who is not named; not with them yet. */
  z.strictObject({ is: z.literal('talked-with-caller'), next: z.enum(BY_THE_CALLER) }),
  /** There is a decision that is no yes. What it says is told by a person and in writing, and not by a page. */
  z.strictObject({ is: z.literal('decided') }),
  /** What was begun for them here is over. */
  z.strictObject({ is: z.literal('ended') }),
  z.strictObject({ is: z.literal('waiting'), leastWeeks: z.int(), mostWeeks: z.int().nullable() }),
  z.strictObject({ is: z.literal('waiting-unknown') }),
  z.strictObject({ is: z.literal('offered'), until: plainDate }),
  /** They may have a case manager, and one is being found. */
  z.strictObject({ is: z.literal('granted') }),
  z.strictObject({
    is: z.literal('case-manager'),
    name: z.string(),
    /** Who is there while that one is away. */
    meanwhile: z.strictObject({ name: z.string(), until: plainDate }).optional(),
  }),
])
export type Road = z.output<typeof road>

export const seenStatus = z.strictObject({
  for: z.enum(['person', 'sender']),
  status: z.enum(SEEN),
  sentAt: instant,
  changedAt: instant,
  respondBy: plainDate.nullable(),
  /** Where to ask instead, after a no. */
  alternative: alternative.nullable(),
  /** The reply to whoever sent it, after a no. */
  reply: z.string().nullable(),
  mayWithdraw: z.boolean(),
  /** Until when the person may take it up again, with the day from which they waited. */
  mayComeBackBy: plainDate.nullable(),
  road: road.nullable(),
  /** A name for the agency that gives nothing away, and the number to call. */
  sender: z.string().nullable(),
  phone: z.string().nullable(),
})
export type SeenStatus = z.output<typeof seenStatus>

/** What the server found behind a code. */
export interface Behind extends ReferralState {
  readonly holder: Holder
  readonly isSelf: boolean
  readonly isDuplicate: boolean
  /** It was opened again after it was over or had its answer. */
  readonly wasReopened: boolean
  /** The person said to staff that the sender may learn what comes of it. */
  readonly mayTell: boolean
  readonly sentAt: Instant
  readonly changedAt: Instant
  /** The last day on which it may be taken up again, after the person took it back. */
  readonly backBy: PlainDate | null
  readonly source: Source
  readonly way: Way
  readonly urgency: Urgency
  readonly respondBy: SeenStatus['respondBy']
  readonly alternative: Alternative | null
  readonly reply: string | null
  readonly road: Road | null
}

export interface AtTheCounter {
  /** Nothing when nobody has this code. */
  readonly behind: Behind | undefined
  /** Wrong codes from this network address so far. */
  readonly tries: Tries | undefined
  readonly sender: string | null
  readonly phone: string | null
}

export interface CodeFailed {
  readonly kind: 'failed'
  readonly tries: Tries | undefined
}

/** What may be seen with a code. The record is never read for it, and nothing clinical is in it. */
export function seenWith(
  behind: Behind,
  { sender, phone }: Pick<AtTheCounter, 'sender' | 'phone'>,
): SeenStatus {
  const status = statusSeen(behind)
  const isNo = status === 'not-us'
  const isTheirs = behind.holder === 'person'
  return {
    for: behind.holder,
    status,
    sentAt: behind.sentAt,
    // When something changed that may not be told, not even that is told.
    changedAt: !isNo && (isKept(behind) || behind.isDuplicate) ? behind.sentAt : behind.changedAt,
    respondBy: behind.respondBy,
    alternative: isNo ? behind.alternative : null,
    reply: isNo && (!isTheirs || behind.isSelf) ? behind.reply : null,
    // Whether it may still be stopped would tell how it stands, so a sender who may not know is told when they ask.
    mayWithdraw: isTheirs
      ? !behind.isDuplicate && !isRefusal(after(behind.status, 'withdraw'))
      : status === 'kept-private' || mayStop(behind),
    mayComeBackBy: isTheirs && behind.status === 'withdrawn' && !behind.isDuplicate ? behind.backBy : null,
    // Only the person learns how they wait and who is theirs.
    road: isTheirs && status === 'with-us' ? behind.road : null,
    sender,
    phone,
  }
}

/** What comes of it is the person's, and they have not said to us that whoever sent them may know. */
const isKept = ({ holder, mayTell }: Behind): boolean => holder === 'sender' && !mayTell

/** Whoever sent somebody may stop it while nobody here works on it and nobody knows whose it is. */
const mayStop = ({ status, person }: Behind): boolean =>
  person === undefined && (status === 'received' || status === 'acknowledged')

function statusSeen(behind: Behind): Seen {
  const { status, isDuplicate } = behind
  const isClosed = !isDuplicate && (status === 'withdrawn' || status === 'closed')
  // That we say no is ours to tell; what the person does is theirs.
  if (status === 'declined') return 'not-us'
  if (isKept(behind)) return isClosed ? 'over' : 'kept-private'
  // Put with another request: that there is one is nobody else's to know.
  if (isDuplicate) return 'read'
  if (status === 'received') return behind.wasReopened ? 'reopened' : 'received'
  if (status === 'acknowledged') return 'read'
  return status === 'accepted' ? 'with-us' : status === 'withdrawn' ? 'withdrawn' : 'over'
}

/** Shows how a request stands to whoever has its code. */
export const checkStatus = operation({
  name: 'referrals.checkStatus',
  needs: { anyone: BY_CODE },
  input: z.strictObject({ code }),
  answer: seenStatus,
  secrets: ['code'],
  decide(state: AtTheCounter, _input, moment): Decision<null | CodeFailed, SeenStatus> {
    const behind = opened(state, moment)
    if (!('referral' in behind)) return behind
    const by = behind.holder
    return done(
      null,
      [statusChecked.of({ referral: behind.referral, by }, behind.person)],
      seenWith(behind, state),
    )
  },
})

/**
 * The person takes their request back, by their code alone. Whoever sent somebody may too, until somebody here has taken it
 * on or knows the person: from then on it is the person's alone.
 */
export const withdrawByCode = operation({
  name: 'referrals.withdrawByCode',
  needs: { anyone: BY_CODE },
  input: z.strictObject({ code }),
  answer: z.strictObject({ withdrawn: z.literal(true) }),
  secrets: ['code'],
  decide(state: AtTheCounter, _input, moment): Decision<Step | CodeFailed, { withdrawn: true }> {
    const behind = opened(state, moment)
    if (!('referral' in behind)) return behind
    const { referral, person, holder: by } = behind
    if (by === 'sender' && !mayStop(behind)) return refuse('only-the-person')
    const status = after(behind.status, 'withdraw')
    // A request that was put with another is answered as one that is over.
    if (isRefusal(status)) return behind.isDuplicate ? refuse('already-closed') : status
    const next: Step = { referral, version: behind.version + 1, status, act: 'withdraw' }
    return done(next, [referralWithdrawn.of({ referral, by }, person)], { withdrawn: true })
  },
})

/**
 * The person wants after all what they took back. It begins again where somebody must answer it; once it is taken on, the
 * intake and the place on the list are as they were.
 */
export const comeBackByCode = operation({
  name: 'referrals.comeBackByCode',
  needs: { anyone: BY_CODE },
  input: z.strictObject({ code }),
  answer: z.strictObject({ back: z.literal(true) }),
  secrets: ['code'],
  decide(state: AtTheCounter, _input, moment): Decision<Step | CodeFailed, { back: true }> {
    const behind = theirs(state, moment)
    if (!('referral' in behind)) return behind
    if (behind.isDuplicate) return refuse('already-closed')
    const status = after(behind.status, 'reopen')
    if (isRefusal(status)) return status
    if (behind.status !== 'withdrawn' || behind.backBy === null || moment.on > behind.backBy)
      return refuse('too-late-to-come-back')
    const { referral, person, source, way, urgency } = behind
    const next: Step = { referral, version: behind.version + 1, status, act: 'reopen', owner: null }
    const again = referralReceived.of({ referral, source, way, urgency }, person)
    const happened = [referralReopened.of({ referral }, person), again] as const
    return done(next, [referralCameBack.of({ referral }, person), ...happened], { back: true })
  },
})

/** How one waits, for whom a yes keeps their place. */
const WAITS: readonly Road['is'][] = ['waiting', 'waiting-unknown']

/** The person says by their code that they still want it: they keep their place, and nobody need call to ask. */
export const sayStillWanted = operation({
  name: 'referrals.sayStillWanted',
  needs: { anyone: BY_CODE },
  input: z.strictObject({ code }),
  answer: z.strictObject({ heard: z.literal(true) }),
  secrets: ['code'],
  decide(state: AtTheCounter, _input, moment): Decision<null | CodeFailed, { heard: true }> {
    const behind = theirs(state, moment)
    if (!('referral' in behind)) return behind
    const waits = seenWith(behind, state).road
    if (!waits || !WAITS.includes(waits.is)) return refuse('not-waiting')
    return done(null, [stillWanted.of({ referral: behind.referral }, behind.person)], { heard: true })
  },
})

/**
 * The person says by their code that they want the place that is held for them. It gives them no place yet: whether they may
 * still have it is looked at by a person, who talks with them today and writes the answer down. Until then it stands open.
 */
export const sayPlaceWanted = operation({
  name: 'referrals.sayPlaceWanted',
  needs: { anyone: BY_CODE },
  input: z.strictObject({ code }),
  answer: z.strictObject({ heard: z.literal(true) }),
  secrets: ['code'],
  decide(state: AtTheCounter, _input, moment): Decision<null | CodeFailed, { heard: true }> {
    const behind = theirs(state, moment)
    if (!('referral' in behind)) return behind
    if (seenWith(behind, state).road?.is !== 'offered') return refuse('not-waiting')
    return done(null, [placeWanted.of({ referral: behind.referral }, behind.person)], { heard: true })
  },
})

/** What a code opens, or why it opens nothing. */
function opened(state: AtTheCounter, moment: Moment): Behind | Refusal | KeptRefusal<CodeFailed> {
  return tooMany(state, moment) ?? state.behind ?? wrongCode(state, moment)
}

/** The same, of an act that is the person's alone. */
function theirs(state: AtTheCounter, moment: Moment): Behind | Refusal | KeptRefusal<CodeFailed> {
  const behind = opened(state, moment)
  return 'referral' in behind && behind.holder !== 'person' ? refuse('only-the-person') : behind
}

function tooMany({ tries }: AtTheCounter, { now }: Moment) {
  const minutes = tries ? waitOf(tries, now) : 0
  return minutes > 0 ? refuse('too-many-tries', { minutes }) : undefined
}

function wrongCode({ tries }: AtTheCounter, { now }: Moment): KeptRefusal<CodeFailed> {
  const next = tries && afterFailure(tries, now, ADDRESS_RULE)
  const minutes = next ? waitOf(next, now) : 0
  const happened: readonly [Happened] = [codeRefused.of({ locked: minutes > 0 })]
  return {
    refusal: minutes > 0 ? refuse('too-many-tries', { minutes }) : refuse('no-such-code', undefined, 'code'),
    next: { kind: 'failed', tries: next },
    happened,
  }
}
