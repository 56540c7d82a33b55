import { z } from 'zod'
import { type PersonId, type StaffId, staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts'
import { type Addendum, addTo, type Digest, type Signature, type Signed, sign } from '../kernel/signed.ts'
import { line, type NewRelation, relationBegan, words } from '../people/index.ts'
import { alternative, beginsIntake, type ReferralId } from '../referrals/index.ts'
import { type AllAnswers, notAskedYet } from './blocks.ts'
import type { CaseClosedWhy, CaseId } from './case.ts'
import { DISPOSITIONS, type Disposition } from './disposition.ts'
import {
  addendumAdded,
  caseClosed,
  disposed,
  nextStepAgreed,
  otherPlaceHeard,
  screenedAgain,
  sentElsewhere,
} from './events.ts'
import type { ReachRule, Tried } from './rules.ts'
import { type ScreeningId, screeningId } from './screening.ts'
import { afterCase, afterScreening, type ScreeningStatus } from './states.ts'
import type { Tier } from './tier.ts'
import type { CrisisId } from './triage.ts'

export interface Disposing {
  readonly screening: ScreeningId
  readonly version: number
  readonly status: ScreeningStatus
  readonly case: CaseId
  readonly person: PersonId
  readonly tier: Tier | undefined
  readonly unanswered: CrisisId | undefined
  readonly answers: AllAnswers
  readonly referrals: readonly ReferralId[]
  readonly reachRule: ReachRule | undefined
  readonly tried: Tried | undefined
  /** A letter may safely be sent somewhere. */
  readonly mayWrite: boolean
  readonly hasWritten: boolean
  /** The one who is named as owner works here now; and has the person already. */
  readonly ownerWorksHere: boolean
  readonly ownerHasIntake: boolean
  readonly digest: Digest
}

export interface Disposed {
  readonly screening: ScreeningId
  readonly case: CaseId
  readonly person: PersonId
  readonly as: Disposition
  readonly owner: StaffId
  readonly signed: Signed
  readonly closes: CaseClosedWhy | undefined
  readonly relation: NewRelation | undefined
}

/** What ends a case at once. `other-place` waits until somebody has heard; `go-on` goes on. */
const closesWith = (as: Disposition): CaseClosedWhy | undefined =>
  as === 'go-on' || as === 'other-place' ? undefined : as

/** What the caller leaves with: who does what, by when, and what they were told. */
const fields = z.strictObject({
  screening: screeningId,
  /** What is signed is what one has seen: of an older version it is not. */
  version: z.int(),
  as: z.enum(DISPOSITIONS),
  owner: staffId,
  nextStep: line(300),
  nextOn: plainDate,
  told: words(1_000),
  alternative: alternative.optional(),
})
const disposition = fields.refine((of) => of.as !== 'other-place' || of.alternative !== undefined, {
  error: 'where-else-to-ask',
  path: ['alternative'],
})

/** What of it is read back later. */
export const agreed = fields.pick({
  nextStep: true,
  nextOn: true,
  owner: true,
  told: true,
  alternative: true,
})

/**
 * Signs a screening with what comes of it. There is no way to say no here: whoever looks not eligible goes on, and a
 * determination decides. A person's own withdrawal is held up by nothing.
 */
export const dispose = operation({
  name: 'intake.dispose',
  needs: { permission: 'intake:dispose' },
  input: disposition,
  answer: z.strictObject({ hash: z.string() }),
  decide(state: Disposing, input, moment) {
    const no = mayNot(state, input, moment.on)
    if (no) return no
    const { screening, case: of, person } = state
    const { as, owner, version: _version, ...said } = input
    const content = { ...said, as, owner, case: of, person, tier: state.tier, answers: state.answers }
    const tried = as === 'unable-to-reach' ? { tried: state.tried, rule: state.reachRule } : {}
    const signed = sign({ ...content, ...tried }, state.digest, moment)
    if (isRefusal(signed)) return signed
    const closes = closesWith(as)
    const relation = state.ownerHasIntake || closes ? undefined : beginsIntake(person, owner, moment)
    const next: Disposed = { screening, case: of, person, as, owner, signed, closes, relation }
    const { hash } = signed.signature
    const [first, ...others] = disposed({ case: of, screening, as, hash }, state.referrals, person)
    const happened = [
      ...others,
      ...(closes ? [caseClosed.of({ case: of, why: closes }, person)] : []),
      ...(as === 'go-on' ? [nextStepAgreed.of({ case: of, screening }, person)] : []),
      ...(as === 'other-place' ? [sentElsewhere.of({ case: of }, person)] : []),
      ...(relation
        ? [relationBegan.of({ relation: relation.relation, staff: owner, kind: 'intake' }, person)]
        : []),
    ]
    return done(next, [first, ...happened], { hash })
  },
})

function mayNot(state: Disposing, input: z.output<typeof disposition>, on: string): Refusal | undefined {
  const status = afterScreening(state.status, 'dispose')
  if (isRefusal(status)) return status
  if (!state.ownerWorksHere) return refuse('does-not-work-here', undefined, 'owner')
  if (input.nextOn < on) return refuse('day-is-past', { on: input.nextOn }, 'nextOn')
  if (input.as === 'withdrawn') return undefined
  if (state.unanswered) return refuse('crisis-not-answered')
  return input.as === 'unable-to-reach' ? mayNotGiveUp(state) : notEnoughToGoOn(state, input.as)
}

function mayNotGiveUp({ tried, reachRule, mayWrite, hasWritten }: Disposing): Refusal | undefined {
  if (!tried || !reachRule) return refuse('no-rule-in-force')
  if (!tried.isEnough)
    return refuse('not-tried-enough', {
      attempts: tried.attempts,
      attemptsNeeded: reachRule.attempts,
      modes: tried.modes,
      modesNeeded: reachRule.modes,
      days: tried.businessDays,
      daysNeeded: reachRule.businessDays,
    })
  return mayWrite && !hasWritten ? refuse('letter-first') : undefined
}

function notEnoughToGoOn({ tier, answers }: Disposing, as: Disposition): Refusal | undefined {
  if (tier === undefined) return refuse('how-urgent-first')
  const missing = as === 'go-on' ? notAskedYet(answers) : []
  return missing.length > 0 ? refuse('not-asked-yet', { questions: missing }) : undefined
}

export interface AddingTo {
  readonly screening: ScreeningId
  readonly status: ScreeningStatus
  readonly case: CaseId
  readonly person: PersonId
  readonly kept: { readonly signature: Signature; readonly addenda: readonly Addendum[] } | undefined
  readonly digest: Digest
}

export interface AddedTo {
  readonly screening: ScreeningId
  readonly person: PersonId
  readonly addendum: Addendum
}

/** Adds words to a screening that was signed. What was signed stays as it is. */
export const addToScreening = operation({
  name: 'intake.addToScreening',
  needs: { permission: 'intake:dispose' },
  input: z.strictObject({ screening: screeningId, words: words(4_000) }),
  answer: z.strictObject({ n: z.int() }),
  decide(state: AddingTo, { screening, words: said }, moment) {
    const status = afterScreening(state.status, 'add')
    if (isRefusal(status)) return status
    if (!state.kept) return refuse('not-signed-yet')
    const addendum = addTo(state.kept, said, state.digest, moment)
    if (isRefusal(addendum)) return addendum
    const { case: of, person } = state
    const next: AddedTo = { screening, person, addendum }
    return done(next, [addendumAdded.of({ case: of, screening, hash: addendum.signature.hash }, person)], {
      n: addendum.n,
    })
  },
})

export interface Hearing {
  readonly screening: ScreeningId
  readonly status: ScreeningStatus
  readonly disposition: Disposition | undefined
  readonly case: CaseId
  readonly caseStatus: 'open' | 'closed'
  readonly person: PersonId
}

export interface Heard {
  readonly screening: ScreeningId
  readonly case: CaseId
  readonly person: PersonId
  readonly words: string
  readonly taken: boolean
  /** They were not taken there, so the work goes on with us. */
  readonly again: ScreeningId | undefined
}

/** Says what came of asking elsewhere. Taken there: the case is over. Not taken: it goes on here, with a new screening. */
export const hearOtherPlace = operation({
  name: 'intake.hearOtherPlace',
  needs: { permission: 'intake:work' },
  input: z.strictObject({ screening: screeningId, taken: z.boolean(), words: words(1_000) }),
  answer: z.null(),
  decide(state: Hearing, { screening, taken, words: said }, moment) {
    const status = afterScreening(state.status, 'hear')
    if (isRefusal(status)) return status
    if (state.disposition !== 'other-place') return refuse('nowhere-else-named')
    if (state.caseStatus === 'closed') return refuse('case-is-closed')
    const { case: of, person } = state
    const again = taken ? undefined : screeningId.parse(moment.newId())
    const next: Heard = { screening, case: of, person, words: said, taken, again }
    const then = taken
      ? caseClosed.of({ case: of, why: 'other-place' }, person)
      : screenedAgain.of({ case: of }, person)
    return done(next, [otherPlaceHeard.of({ case: of, taken }, person), then], null)
  },
})

export interface ScreeningAgain {
  readonly case: CaseId
  readonly person: PersonId
  readonly status: 'open' | 'closed'
  readonly open: ScreeningId | undefined
}

/** Opens another screening in a case that goes on: what somebody said in spring may not hold in autumn. */
export const screenAgain = operation({
  name: 'intake.screenAgain',
  needs: { permission: 'intake:work' },
  input: z.strictObject({ case: screenedAgain.facts.shape.case }),
  answer: z.strictObject({ screening: screeningId }),
  decide(state: ScreeningAgain, _input, moment) {
    const may = afterCase(state.status, 'screenAgain')
    if (isRefusal(may)) return may
    if (state.open) return refuse('screening-is-open', { screening: state.open })
    const { case: of, person } = state
    const screening = screeningId.parse(moment.newId())
    return done({ case: of, person, screening }, [screenedAgain.of({ case: of }, person)], { screening })
  },
})
