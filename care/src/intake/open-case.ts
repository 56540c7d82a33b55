import { z } from 'zod'
import type { Happened } from '../kernel/event.ts'
import { type PersonId, type ProgramId, personId, programId, type StaffId } from '../kernel/ids.ts'
import { type Decision, done, type Moment, operation } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { type Born, elsewhere, type Kept, type NewRelation, relationBegan, words } from '../people/index.ts'
import { beginsIntake, type ReferralId, referralId, type Status } from '../referrals/index.ts'
import { type CaseId, caseId } from './case.ts'
import { careRequested, caseClosed, caseReopened, referralAdded } from './events.ts'
import { mayNotBeAsked } from './rules.ts'
import { type ScreeningId, screeningId } from './screening.ts'

export interface NewCase {
  readonly case: CaseId
  readonly person: PersonId
  readonly requestedOn: PlainDate
  /** Why a day that lies far back was written down only now. */
  readonly whyLate?: string | undefined
  readonly program: ProgramId | undefined
  readonly owner: StaffId | undefined
  readonly referral: ReferralId | undefined
  /** The form stands ready: whoever reaches the person writes into it. */
  readonly screening: ScreeningId
}

export interface Opening {
  readonly kept: Kept
  readonly born: Born
  /** The open case of this person and program, if there is one. */
  readonly open: CaseId | undefined
  readonly hasIntake: boolean
  /** False when a program was named that is not open here. */
  readonly isProgramOpen: boolean
}

export interface Opened {
  readonly made: NewCase
  readonly relation: NewRelation | undefined
}

/** Opens a case for somebody who asks without a request having come first. Whoever opens it owns it. */
export const openCase = operation({
  name: 'intake.openCase',
  needs: { permission: 'intake:work' },
  input: z.strictObject({
    person: personId,
    program: programId.optional(),
    requestedOn: plainDate,
    /** Why it is written down only now, when it lies far back. */
    whyLate: words(1_000).optional(),
  }),
  answer: z.strictObject({ case: caseId }),
  about: ({ person }) => person,
  decide(
    state: Opening,
    { person, program, requestedOn, whyLate },
    moment,
  ): Decision<Opened, { case: CaseId }> {
    const { actor } = moment
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const away = elsewhere(state.kept)
    if (away) return away
    const day = { asked: requestedOn, field: 'requestedOn', born: state.born, whyLate }
    const not = mayNotBeAsked(day, moment.on)
    if (not) return not
    if (!state.isProgramOpen) return refuse('no-such-program', undefined, 'program')
    if (state.open) return refuse('case-is-open', { case: state.open }, 'person')
    const of = { person, program, requestedOn, whyLate, owner: actor.staff, referral: undefined }
    const made = newCase(of, moment)
    const relation = state.hasIntake ? undefined : beginsIntake(person, actor.staff, moment)
    const began =
      relation &&
      relationBegan.of({ relation: relation.relation, staff: actor.staff, kind: 'intake' }, person)
    return done({ made, relation }, [requested(made), ...(began ? [began] : [])], { case: made.case })
  },
})

/** A request, as opening a case for it needs to know it. */
export interface Requesting {
  readonly status: Status
  /** Whose it is: the record that goes on, where records were put together. */
  readonly person: PersonId | undefined
  readonly owner: StaffId | undefined
  readonly receivedOn: PlainDate
  /** The open case of this person for which no program was named. */
  readonly open: CaseId | undefined
  /** The case that this request is in already. */
  readonly inCase:
    | {
        readonly case: CaseId
        readonly person: PersonId
        readonly hasOthers: boolean
        readonly isOpen: boolean
        /** It was closed because the person took it back. */
        readonly isTakenBack: boolean
        readonly requestedOn: PlainDate
      }
    | undefined
}

export interface Requested {
  readonly made: NewCase | undefined
  /** The open case that the request goes to. */
  readonly to: CaseId
  /** The case that was opened for somebody else by this request alone. */
  readonly closes: CaseId | undefined
  /** The case that goes on, because the person came back. */
  readonly reopens: CaseId | undefined
}

/**
 * Opens a case by itself when a request was taken on and it is known whose it is; or puts the request with the case that is
 * open. When it turns out to be somebody else's, it goes along, and the case that it alone had opened is closed.
 */
export const openFromReferral = operation({
  name: 'intake.openFromReferral',
  needs: { system: 'It follows from taking a request on, or from finding whose it is.' },
  input: z.strictObject({ referral: referralId }),
  answer: z.strictObject({ case: caseId }),
  decide(state: Requesting, { referral }, moment): Decision<Requested, { case: CaseId }> {
    const { person, owner, inCase, open } = state
    if (person === undefined || state.status !== 'accepted') return refuse('not-awaited')
    if (inCase?.person === person) {
      // They came back: the case goes on from the day on which they first asked, unless another is open meanwhile.
      if (inCase.isOpen || !inCase.isTakenBack || open) return refuse('has-a-case', { case: inCase.case })
      const { case: of, requestedOn } = inCase
      const next = { made: undefined, to: of, closes: undefined, reopens: of }
      return done(next, [caseReopened.of({ case: of, requestedOn }, person)], { case: of })
    }
    const closes = inCase?.isOpen && !inCase.hasOthers ? inCase : undefined
    const made = open
      ? undefined
      : newCase({ person, program: undefined, requestedOn: state.receivedOn, owner, referral }, moment)
    const to = made?.case ?? open
    if (to === undefined) return refuse('not-awaited')
    const first = made ? requested(made) : referralAdded.of({ case: to, referral }, person)
    const over = closes && caseClosed.of({ case: closes.case, why: 'other-record' }, closes.person)
    return done({ made, to, closes: closes?.case, reopens: undefined }, [first, ...(over ? [over] : [])], {
      case: to,
    })
  },
})

const newCase = (of: Omit<NewCase, 'case' | 'screening'>, { newId }: Moment): NewCase => ({
  ...of,
  case: caseId.parse(newId()),
  screening: screeningId.parse(newId()),
})

const requested = ({ case: of, person, requestedOn, referral }: NewCase): Happened =>
  careRequested.of({ case: of, requestedOn, referral: referral ?? null }, person)
