import type { Happened } from '../kernel/event.ts'
import { type PersonId, type StaffId, staffId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type DeadlineId, deadlineId } from './deadline.ts'
import { type Due, nextStep } from './due.ts'
import { deadlineCancelled, deadlineMet, deadlineMoved, deadlineOpened } from './events.ts'
import type { ClockRule } from './rule.ts'
import { type ClockDeadline, type HeardEvent, type SeriesKey, type Setting, unfold } from './unfold.ts'

/** A deadline as it was kept. */
export interface KeptDeadline {
  readonly deadline: DeadlineId
  readonly openedBy: string
  readonly rule: Pick<ClockRule, 'id' | 'effectiveFrom'>
  /** The day it was counted from, and which time it was. */
  readonly startDay: PlainDate
  readonly n: number
  readonly due: Due
  readonly status: 'open' | 'met' | 'cancelled' | 'dismissed'
  readonly endedBy: string | null
}

/** Everything about one topic and one thing: what was heard, and the deadlines that were made of it. */
export interface Series {
  readonly key: SeriesKey
  readonly person: PersonId | null
  readonly heard: readonly HeardEvent[]
  readonly kept: readonly KeptDeadline[]
}

/** A deadline as it is from now on. */
export interface DeadlineToKeep {
  readonly deadline: DeadlineId
  readonly isNew: boolean
  readonly key: SeriesKey
  readonly person: PersonId | null
  readonly of: ClockDeadline
  /** Whose it is by name, of a rule that says so. */
  readonly named: StaffId | undefined
  /** What opened it, and when. */
  readonly trigger: string
  readonly began: Instant
  readonly nextStepAt: Instant | null
}

export interface Reconciled {
  readonly keep: readonly DeadlineToKeep[]
  /** Deadlines that should never have been: what opened them happened otherwise than we first heard. */
  readonly drop: readonly DeadlineId[]
  readonly happened: readonly Happened[]
}

/** Compares what is kept of a series with what all that was heard makes of it. The same twice changes nothing. */
export function reconcile(
  rules: readonly ClockRule[],
  series: Series,
  given: Omit<Setting, 'pinned'>,
  newId: () => string,
): Reconciled {
  const { key, heard, kept } = series
  const isNameless = rules.some(({ topic, namesNobody }) => topic === key.topic && namesNobody)
  const person = isNameless ? null : series.person
  const pinned = new Map(kept.map(({ openedBy, rule }) => [openedBy, rule]))
  const made = unfold(rules, key, heard, { ...given, pinned })
  const before = new Map(kept.map((one) => [one.openedBy, one]))
  const keep: DeadlineToKeep[] = []
  const happened: Happened[] = []
  const about = person ?? undefined
  for (const of of made) {
    const was = before.get(of.openedBy)
    before.delete(of.openedBy)
    if (was && isSame(was, of)) continue
    const opener = heard.find(({ id }) => id === of.openedBy)
    if (!opener) throw new Error('A deadline was opened by nothing that was heard.')
    const deadline = was?.deadline ?? deadlineId.parse(newId())
    const next = of.ended
      ? undefined
      : nextStep(of.rule, of.due, given.counting, { taken: 0, began: opener.at })
    keep.push({
      deadline,
      isNew: !was,
      key,
      person,
      of,
      named: namedIn(of.rule, opener),
      trigger: opener.event,
      began: opener.at,
      nextStepAt: next?.at ?? null,
    })
    happened.push(...saying(deadline, was, of).map((one) => ({ ...one, about: about ?? null })))
  }
  const wrong = [...before.values()].filter(({ status }) => status !== 'cancelled')
  for (const { deadline, rule } of wrong)
    happened.push(deadlineCancelled.of({ deadline, rule: rule.id }, about))
  return { keep, drop: wrong.map(({ deadline }) => deadline), happened }
}

function namedIn({ owner: { named } }: ClockRule, { facts }: HeardEvent): StaffId | undefined {
  const read = staffId.safeParse(named && facts[named])
  return read.success ? read.data : undefined
}

/** What was counted from the same and ended the same way stays: a day closed afterwards makes nobody late, or on time. */
function isSame(was: KeptDeadline, of: ClockDeadline): boolean {
  const isDueSame = was.due.at === of.due.at && was.due.graceUntil === of.due.graceUntil
  if (was.status !== (of.ended?.how ?? 'open')) return false
  if (!of.ended) return isDueSame
  const isCountedSame = was.startDay === of.start.day && was.n === of.n
  return was.endedBy === of.ended.by && isCountedSame && (isDueSame || of.rule.offset.unit !== 'hour')
}

function saying(deadline: DeadlineId, was: KeptDeadline | undefined, of: ClockDeadline): readonly Happened[] {
  const rule = of.rule.id
  const said: Happened[] = []
  if (!was) said.push(deadlineOpened.of({ deadline, rule, due: of.due.at }))
  else if (was.due.at !== of.due.at)
    said.push(deadlineMoved.of({ deadline, rule, from: was.due.at, to: of.due.at }))
  if (of.ended?.how === 'met')
    said.push(deadlineMet.of({ deadline, rule, late: of.ended.at > of.due.graceUntil }))
  if (of.ended?.how === 'cancelled') said.push(deadlineCancelled.of({ deadline, rule }))
  return said
}
