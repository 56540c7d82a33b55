import type { Nearness } from '@handrail/eligibility'
import { type Absence, type Credential, type CredentialKind, isAwayOn, lastDayAway } from '../agency/index.ts'
import type { PersonId, StaffId } from '../kernel/ids.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { type Asked, heldOf } from './credential-ask.ts'

/** Why somebody may not be a person's case manager. No number ever outweighs one of these. */
export const CONFLICTS = ['family-or-friend', 'treats-them', 'decides-for-them', 'has-own-interest'] as const
export type Conflict = (typeof CONFLICTS)[number]

/** Somebody who is to have a case manager, as far as the choice depends on it. */
export interface ToAssign {
  readonly person: PersonId
  /** The tag of the language they want to speak, when it is known. */
  readonly language: string | undefined
  readonly needs: readonly string[]
  /** What they will count in a caseload, in thousandths. */
  readonly weight: number
  /** Case managers whom they worked with before. */
  readonly before: readonly StaffId[]
  /** Whom they do not want. It is theirs to say, and no reason is asked. */
  readonly notWanted: readonly StaffId[]
  readonly conflicts: readonly { readonly staff: StaffId; readonly why: Conflict }[]
  /** How near each works to where the person lives, as far as both are known. */
  readonly nearness: Readonly<Partial<Record<StaffId, Nearness>>>
  /** What the program asks of its case managers, in which state and on which day. */
  readonly asked: Asked
}

export interface CaseManager {
  readonly staff: StaffId
  readonly languages: readonly string[]
  readonly specialties: readonly string[]
  /** What may be counted and what is counted now, in thousandths. */
  readonly capacity: number
  readonly load: number
  readonly credentials: readonly Credential[]
  /** Days away that are not over. */
  readonly absences: readonly Pick<Absence, 'from' | 'until' | 'backOn'>[]
}

export type HardNo =
  | { readonly no: 'conflict'; readonly why: Conflict }
  | { readonly no: 'not-wanted' }
  | {
      readonly no: 'not-qualified'
      readonly kinds: readonly CredentialKind[]
      readonly why: readonly string[]
    }
  | { readonly no: 'away'; readonly until: PlainDate }

/** Their caseload holds what is usual already, or would pass it with this person. */
interface OverUsual {
  readonly reason: 'over-usual'
  readonly load: number
  readonly usual: number
  readonly points: number
}

/** Something that speaks for a case manager (no points) or makes it harder (points). */
export type Reason =
  | { readonly reason: 'speaks-language' | 'language-unknown' | 'needs-interpreter'; readonly points: number }
  | { readonly reason: 'knows-need' | 'new-to-need'; readonly need: string; readonly points: number }
  | { readonly reason: Nearness | 'way-unknown'; readonly points: number }
  | {
      readonly reason: 'qualified'
      readonly kind: CredentialKind
      readonly until: PlainDate | null
      readonly points: number
    }
  /** The agency did not confirm yet that this is asked for. */
  | {
      readonly reason: 'not-shown'
      readonly kinds: readonly CredentialKind[]
      readonly why: readonly string[]
      readonly points: number
    }
  | {
      readonly reason: 'away-soon'
      readonly from: PlainDate
      readonly until: PlainDate
      readonly points: number
    }
  | { readonly reason: 'worked-together' | 'new-to-each-other'; readonly points: number }
  | OverUsual
  | { readonly reason: 'load'; readonly percent: number; readonly points: number }

/** What stands against a choice, in points. Published: a supervisor who chooses otherwise should see what we counted. */
const POINTS = {
  interpreter: 40,
  newToNeed: 20,
  mostForNeeds: 60,
  nextCounty: 10,
  further: 25,
  wayUnknown: 10,
  notShown: 15,
  awaySoon: 15,
  newToEachOther: 10,
  fullLoad: 50,
  /** Behind everybody with room whom nothing heavier stands against. */
  overUsual: 100,
} as const

/** So many days ahead, an absence counts: the first weeks with somebody are when they are needed most. */
const SOON_DAYS = 14

/** Every reason for which this may not be. All of them, so that nobody mends one and meets the next. */
export function hardNosOf(one: ToAssign, by: CaseManager): readonly HardNo[] {
  const conflicts = one.conflicts.filter(({ staff }) => staff === by.staff)
  return [
    ...conflicts.map(({ why }): HardNo => ({ no: 'conflict', why })),
    ...(one.notWanted.includes(by.staff) ? [{ no: 'not-wanted' } as const] : []),
    ...notQualified(one, by),
    ...by.absences
      .filter((of) => isAwayOn(of, one.asked.on))
      .map((of): HardNo => ({ no: 'away', until: lastDayAway(of) })),
  ]
}

const notQualified = ({ asked }: ToAssign, { credentials }: CaseManager): readonly HardNo[] =>
  heldOf(credentials, asked).flatMap((one): readonly HardNo[] =>
    !one.held && one.isConfirmed ? [{ no: 'not-qualified', kinds: one.kinds, why: one.why }] : [],
  )

/** What speaks for and against, without how full the caseload is. */
function fitOf(one: ToAssign, by: CaseManager): readonly Reason[] {
  return [
    ...qualifiedOf(one, by),
    languageOf(one, by),
    ...needsOf(one, by),
    wayOf(one, by),
    togetherOf(one, by),
    ...awaySoonOf(one, by),
  ]
}

function languageOf({ language }: ToAssign, { languages }: CaseManager): Reason {
  if (language === undefined) return { reason: 'language-unknown', points: 0 }
  return languages.includes(language)
    ? { reason: 'speaks-language', points: 0 }
    : { reason: 'needs-interpreter', points: POINTS.interpreter }
}

function needsOf({ needs }: ToAssign, { specialties }: CaseManager): readonly Reason[] {
  let left: number = POINTS.mostForNeeds
  return [...new Set(needs)].map((need): Reason => {
    if (specialties.includes(need)) return { reason: 'knows-need', need, points: 0 }
    const points = Math.min(POINTS.newToNeed, left)
    left -= points
    return { reason: 'new-to-need', need, points }
  })
}

const WAY: Readonly<Record<Nearness, number>> = {
  'same-county': 0,
  'next-county': POINTS.nextCounty,
  further: POINTS.further,
}

function wayOf({ nearness }: ToAssign, { staff }: CaseManager): Reason {
  const near = nearness[staff]
  return near === undefined
    ? { reason: 'way-unknown', points: POINTS.wayUnknown }
    : { reason: near, points: WAY[near] }
}

const qualifiedOf = ({ asked }: ToAssign, { credentials }: CaseManager): readonly Reason[] =>
  heldOf(credentials, asked).flatMap((one): readonly Reason[] => {
    if (one.held) return [{ reason: 'qualified', kind: one.kind, until: one.until, points: 0 }]
    return one.isConfirmed
      ? []
      : [{ reason: 'not-shown', kinds: one.kinds, why: one.why, points: POINTS.notShown }]
  })

function awaySoonOf({ asked: { on } }: ToAssign, { absences }: CaseManager): readonly Reason[] {
  const soon = absences.find(
    (of) => on < of.from && of.from <= addDays(on, SOON_DAYS) && lastDayAway(of) >= of.from,
  )
  return soon
    ? [{ reason: 'away-soon', from: soon.from, until: lastDayAway(soon), points: POINTS.awaySoon }]
    : []
}

const togetherOf = ({ before }: ToAssign, { staff }: CaseManager): Reason =>
  before.includes(staff)
    ? { reason: 'worked-together', points: 0 }
    : { reason: 'new-to-each-other', points: POINTS.newToEachOther }

/** How full a caseload would be, in points: whoever is emptier is asked first. */
const loadReason = (load: number, { capacity }: CaseManager): Reason => ({
  reason: 'load',
  percent: Math.round((load / capacity) * 100),
  points: Math.round((load / capacity) * POINTS.fullLoad),
})

/**
 * Whether this person would bring a caseload past what is usual. It is a figure of practice and no law, so it rules nobody
 * out: whoever chooses for one person sees it, and what is suggested for many at once stays within it.
 */
export const isOverUsual = ({ weight }: ToAssign, { capacity }: CaseManager, load: number): boolean =>
  load + weight > capacity

const overUsualOf = (one: ToAssign, by: CaseManager, load: number): readonly OverUsual[] =>
  isOverUsual(one, by, load)
    ? [{ reason: 'over-usual', load, usual: by.capacity, points: POINTS.overUsual }]
    : []

export interface Choice {
  readonly staff: StaffId
  /** The fewer the better. */
  readonly points: number
  readonly reasons: readonly Reason[]
}

/** A case manager for a person, with what it is made of. `load` is what is counted before this person. */
export function choiceOf(one: ToAssign, by: CaseManager, load = by.load): Choice {
  const reasons = [...fitOf(one, by), ...overUsualOf(one, by, load), loadReason(load + one.weight, by)]
  return { staff: by.staff, points: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
}

export interface Suggestion {
  /** Best first. A supervisor chooses; nothing here assigns anybody. */
  readonly choices: readonly Choice[]
  readonly ruledOut: readonly {
    readonly staff: StaffId
    readonly why: readonly HardNo[]
    /** Beside what rules them out. Whoever is given somebody while away may be past the usual too. */
    readonly overUsual: OverUsual | null
  }[]
}

/** Who could be this person's case manager, best first with reasons, and who could not and why. */
export function suggestFor(one: ToAssign, among: readonly CaseManager[]): Suggestion {
  const judged = among.map((by) => ({ by, why: hardNosOf(one, by) }))
  return {
    choices: judged
      .filter(({ why }) => why.length === 0)
      .map(({ by }) => choiceOf(one, by))
      .toSorted((a, b) => a.points - b.points || (a.staff < b.staff ? -1 : 1)),
    ruledOut: judged
      .filter(({ why }) => why.length > 0)
      .map(({ by, why }) => ({
        staff: by.staff,
        why,
        overUsual: overUsualOf(one, by, by.load)[0] ?? null,
      })),
  }
}
