import { addOpenDays, type BusinessCalendar } from '../../agency/index.ts'
import type { Confidence } from '../../clocks/index.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Payer } from '../payers.ts'

/** In which days the time of a notice is counted: every day, or days on which public offices are open. */
export const NOTICE_UNITS = ['calendar', 'business'] as const

/** How long before the day of action the notice has to be sent. */
export interface NoticeTime {
  readonly count: number
  readonly unit: (typeof NOTICE_UNITS)[number]
  readonly source: string
  readonly section: string
  readonly confidence: Confidence
}

interface DatedTime extends NoticeTime {
  readonly from: PlainDate
}

/** Why a notice may be sent on the day itself, or five days before, instead of ten. */
export const EXCEPTIONS = [
  'death',
  'they-said-so-in-writing',
  'in-an-institution',
  'whereabouts-unknown',
  'accepted-elsewhere',
  'level-prescribed',
  'preadmission-screening',
  'facility-transfer',
  'probable-fraud',
] as const
export type NoticeException = (typeof EXCEPTIONS)[number]

const MEDICAID = { from: '2020-01-01', unit: 'calendar', confidence: 'known' } as const
const NO_ADVANCE = { ...MEDICAID, count: 0 } as const

/** The rule of Medicaid, 42 CFR part 431, subpart E. None was compared with its source here. */
const ADVANCE: readonly DatedTime[] = [
  {
    ...MEDICAID,
    count: 10,
    source: '42 CFR 431.211',
    section: 'a notice is sent at least 10 days before the date of action',
  },
]

const EXCEPTED: Readonly<Record<NoticeException, readonly DatedTime[]>> = {
  death: [{ ...NO_ADVANCE, source: '42 CFR 431.213(a)', section: 'facts confirm that the person has died' }],
  'they-said-so-in-writing': [
    {
      ...NO_ADVANCE,
      source: '42 CFR 431.213(b)',
      section:
        'a clear written statement, signed by the person, that they want no more, or that they know what must follow',
    },
  ],
  'in-an-institution': [
    {
      ...NO_ADVANCE,
      source: '42 CFR 431.213(c)',
      section: 'admitted to an institution where nothing more can be had under the plan',
    },
  ],
  'whereabouts-unknown': [
    {
      ...NO_ADVANCE,
      source: '42 CFR 431.213(d)',
      section: 'nobody knows where they are, and mail came back without another address',
    },
  ],
  'accepted-elsewhere': [
    { ...NO_ADVANCE, source: '42 CFR 431.213(e)', section: 'accepted for Medicaid somewhere else' },
  ],
  'level-prescribed': [
    {
      ...NO_ADVANCE,
      source: '42 CFR 431.213(f)',
      section: "the person's physician prescribed another level of care",
    },
  ],
  'preadmission-screening': [
    {
      ...NO_ADVANCE,
      source: '42 CFR 431.213(g)',
      section: 'a preadmission screening for a nursing facility, section 1919(e)(7) of the Act',
    },
  ],
  'facility-transfer': [
    {
      ...NO_ADVANCE,
      source: '42 CFR 431.213(h)',
      section: 'a transfer or discharge from a nursing facility in less than 10 days',
    },
  ],
  'probable-fraud': [
    {
      ...MEDICAID,
      count: 5,
      source: '42 CFR 431.214',
      section: 'probable fraud, shown by facts that were verified where possible: 5 days',
    },
  ],
}

/** Where no law says anything, everybody is told as early as the law says for Medicaid. */
const PRACTICE: readonly DatedTime[] = [
  {
    from: '2020-01-01',
    count: 10,
    unit: 'calendar',
    source: 'Common practice',
    section: '10 days, as Medicaid gives them (42 CFR 431.211)',
    confidence: 'practice',
  },
]

/** What an agency gives, where it is more. */
export type OwnNoticeTime = Pick<NoticeTime, 'count' | 'unit' | 'source' | 'section'>

export interface NoticeAsked {
  readonly payers: readonly Payer[]
  readonly exception: NoticeException | undefined
  readonly own: OwnNoticeTime | undefined
}

const inForce = (rows: readonly DatedTime[], on: PlainDate): DatedTime | undefined =>
  rows.findLast(({ from }) => from <= on)

/** The times that hold on a day: the law's or practice's, and the agency's own. An exception stands before both. */
function timesOn({ payers, exception, own }: NoticeAsked, on: PlainDate): readonly NoticeTime[] {
  const law = inForce(exception ? EXCEPTED[exception] : payers.includes('medicaid') ? ADVANCE : PRACTICE, on)
  if (!law) return []
  return own && !exception ? [law, { ...own, confidence: 'unchecked' }] : [law]
}

const after = ({ count, unit }: NoticeTime, from: PlainDate, calendar: BusinessCalendar): PlainDate =>
  unit === 'calendar' ? addDays(from, count) : addOpenDays(calendar, from, count)

export interface EarliestAction {
  readonly on: PlainDate
  readonly time: NoticeTime
}

/**
 * The earliest day on which something may be taken from somebody whose notice is sent on a day. Where two times hold, the
 * later day counts. Nothing when no rule is in force.
 *
 * @example earliestAction({ payers: ['medicaid'], exception: undefined, own: undefined }, '2026-11-27', federalCalendar)?.on // '2026-12-07'
 */
export function earliestAction(
  asked: NoticeAsked,
  sentOn: PlainDate,
  calendar: BusinessCalendar,
): EarliestAction | undefined {
  const days = timesOn(asked, sentOn).map((time) => ({ time, on: after(time, sentOn, calendar) }))
  return days.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]
}

/** The last day on which the notice of an action may be sent, counted back from the day of action. */
export function noticeBy(
  asked: NoticeAsked,
  { effectiveOn, from }: { readonly effectiveOn: PlainDate; readonly from: PlainDate },
  calendar: BusinessCalendar,
): PlainDate {
  let day = effectiveOn
  while (day > from) {
    const earliest = earliestAction(asked, day, calendar)
    if (earliest && earliest.on <= effectiveOn) return day
    day = addDays(day, -1)
  }
  return from
}

/** A notice counts as having come so many days after its date, 42 CFR 431.231(c)(2). */
const MAIL_DAYS = 5
/** Within so many days somebody asks that help begins again, 42 CFR 431.231. */
const ASK_DAYS = 10

/** Whether help goes on while somebody objects. */
export const GOES_ON = ['in-time', 'must', 'may', 'too-late'] as const
export type GoesOn = (typeof GOES_ON)[number]

export interface Continuation {
  readonly is: GoesOn
  /** The last day on which it would still be so, or would have been. */
  readonly until: PlainDate
  readonly source: string
}

interface Noticed {
  readonly effectiveOn: PlainDate
  readonly noticedOn: PlainDate
  /** The notice came before the day of action, as the rule asks. */
  readonly hadAdvance: boolean
}

/** Whether somebody is told before the day of action, whatever the time between. */
export const hasAdvance = (exception: NoticeException | null): boolean =>
  exception === null || EXCEPTED[exception].some(({ count }) => count > 0)

/** The last day on which asking keeps help going without a gap, or brings it back for sure where no notice came before. */
export function goesOnUntil({ effectiveOn, noticedOn, hadAdvance }: Noticed): PlainDate {
  const before = addDays(effectiveOn, -1)
  const received = addDays(noticedOn, MAIL_DAYS + ASK_DAYS)
  return hadAdvance || received < before ? before : received
}

/**
 * What follows for help when somebody objects on a day: asked before the day of action it goes on; where no notice came
 * before, it begins again when they ask within 10 days of receipt; within 10 days of the action it may.
 */
export function continuationOn(of: Noticed, askedOn: PlainDate): Continuation {
  const { effectiveOn, hadAdvance } = of
  if (askedOn < effectiveOn)
    return { is: 'in-time', until: addDays(effectiveOn, -1), source: '42 CFR 431.230(a)' }
  const until = goesOnUntil(of)
  if (!hadAdvance && askedOn <= until) return { is: 'must', until, source: '42 CFR 431.231(c)' }
  const may = addDays(effectiveOn, ASK_DAYS)
  return { is: askedOn <= may ? 'may' : 'too-late', until: may, source: '42 CFR 431.231(a)' }
}
