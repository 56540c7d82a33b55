import type { PersonId, StaffId } from '../kernel/ids.ts'

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
  /** Minutes on the way, where they are known. */
  readonly minutesFrom: Readonly<Partial<Record<StaffId, number>>>
}

export interface CaseManager {
  readonly staff: StaffId
  readonly languages: readonly string[]
  readonly specialties: readonly string[]
  /** What may be counted and what is counted now, in thousandths. */
  readonly capacity: number
  readonly load: number
  /** Works and is licensed as the program asks, on this day. */
  readonly isQualified: boolean
  readonly isAway: boolean
}

export type HardNo =
  | { readonly no: 'conflict'; readonly why: Conflict }
  | { readonly no: 'not-wanted' }
  | { readonly no: 'not-qualified' }
  | { readonly no: 'away' }
  | { readonly no: 'full'; readonly load: number; readonly capacity: number }

/** Something that speaks for a case manager (no points) or makes it harder (points). */
export type Reason =
  | { readonly reason: 'speaks-language' | 'language-unknown' | 'needs-interpreter'; readonly points: number }
  | { readonly reason: 'knows-need' | 'new-to-need'; readonly need: string; readonly points: number }
  | { readonly reason: 'way'; readonly minutes: number; readonly points: number }
  | { readonly reason: 'way-unknown'; readonly points: number }
  | { readonly reason: 'worked-together' | 'new-to-each-other'; readonly points: number }
  | { readonly reason: 'load'; readonly percent: number; readonly points: number }

/** What stands against a choice, in points. Published: a supervisor who chooses otherwise should see what we counted. */
const POINTS = {
  interpreter: 40,
  newToNeed: 20,
  mostForNeeds: 60,
  minutesPerPoint: 3,
  mostForWay: 30,
  wayUnknown: 10,
  newToEachOther: 10,
  fullLoad: 50,
} as const

/** Every reason for which this may not be. All of them, so that nobody mends one and meets the next. */
export function hardNosOf(one: ToAssign, by: CaseManager): readonly HardNo[] {
  const conflicts = one.conflicts.filter(({ staff }) => staff === by.staff)
  const isFull = by.load + one.weight > by.capacity
  return [
    ...conflicts.map(({ why }): HardNo => ({ no: 'conflict', why })),
    ...(one.notWanted.includes(by.staff) ? [{ no: 'not-wanted' } as const] : []),
    ...(by.isQualified ? [] : [{ no: 'not-qualified' } as const]),
    ...(by.isAway ? [{ no: 'away' } as const] : []),
    ...(isFull ? [{ no: 'full', load: by.load, capacity: by.capacity } as const] : []),
  ]
}

/** What speaks for and against, without how full the caseload is. */
function fitOf(one: ToAssign, by: CaseManager): readonly Reason[] {
  return [languageOf(one, by), ...needsOf(one, by), wayOf(one, by), togetherOf(one, by)]
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

function wayOf({ minutesFrom }: ToAssign, { staff }: CaseManager): Reason {
  const minutes = minutesFrom[staff]
  if (minutes === undefined) return { reason: 'way-unknown', points: POINTS.wayUnknown }
  const points = Math.min(POINTS.mostForWay, Math.floor(minutes / POINTS.minutesPerPoint))
  return { reason: 'way', minutes, points }
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

export interface Choice {
  readonly staff: StaffId
  /** The fewer the better. */
  readonly points: number
  readonly reasons: readonly Reason[]
}

/** A case manager for a person, with what it is made of. `load` is what is counted before this person. */
export function choiceOf(one: ToAssign, by: CaseManager, load = by.load): Choice {
  const reasons = [...fitOf(one, by), loadReason(load + one.weight, by)]
  return { staff: by.staff, points: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
}

export interface Suggestion {
  /** Best first. A supervisor chooses; nothing here assigns anybody. */
  readonly choices: readonly Choice[]
  readonly ruledOut: readonly { readonly staff: StaffId; readonly why: readonly HardNo[] }[]
}

/** Who could be this person's case manager, best first with reasons, and who could not and why. */
export function suggestFor(one: ToAssign, among: readonly CaseManager[]): Suggestion {
  const judged = among.map((by) => ({ by, why: hardNosOf(one, by) }))
  return {
    choices: judged
      .filter(({ why }) => why.length === 0)
      .map(({ by }) => choiceOf(one, by))
      .toSorted((a, b) => a.points - b.points || (a.staff < b.staff ? -1 : 1)),
    ruledOut: judged.filter(({ why }) => why.length > 0).map(({ by, why }) => ({ staff: by.staff, why })),
  }
}
