import type { ProgramKind } from '../agency/programs.ts'
import type { EventName } from '../kernel/event.ts'
import { dayIn, type Instant } from '../kernel/instant.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { chooseRule, type Inheritance, type Place, rulesOn } from './choose.ts'
import { type Counting, dueFor, type Start, startAt, startOn } from './due.ts'
import { firstRound, nextRound, type Round } from './next.ts'
import { type ClockRule, type Hearing, heardBy } from './rule.ts'

/** Something that happened, as a clock hears it. */
export interface HeardEvent {
  readonly id: string
  readonly event: EventName
  readonly at: Instant
  readonly about: string | undefined
  readonly facts: Readonly<Record<string, unknown>>
  /** The kind of the program in which it happened, when the event names one. */
  readonly program: ProgramKind | undefined
}

/** One topic about one thing: all that was heard of it makes its deadlines. */
export interface SeriesKey {
  readonly topic: string
  readonly subject: string
}

/** A person dismissed a deadline. It is heard like an event, so that the next round still follows. */
export const DISMISSED: EventName = 'clocks.dismissed'

/** A person said that something was done of which no room tells. */
export const FINISHED: EventName = 'clocks.finished'

/** One deadline of a series. */
export interface ClockDeadline extends Round {
  readonly rule: ClockRule
  /** The event that brought it about. No two deadlines of a series have the same. */
  readonly openedBy: string
  readonly ended:
    | { readonly how: 'met' | 'cancelled' | 'dismissed'; readonly by: string; readonly at: Instant }
    | undefined
}

export interface Setting {
  readonly place: Place
  readonly counting: Counting
  readonly inheritance: Inheritance
  /** Which rule a deadline was opened by: it keeps it, whatever is chosen for later ones. */
  readonly pinned: ReadonlyMap<string, Pick<ClockRule, 'id' | 'effectiveFrom'>>
}

/** The series that an event belongs to. */
export function seriesOf(rules: readonly ClockRule[], heard: HeardEvent): readonly SeriesKey[] {
  const keys = new Map<string, SeriesKey>()
  for (const rule of rules) {
    for (const hearing of heardBy(rule)) {
      if (hearing.event !== heard.event) continue
      const subject = subjectOf(hearing, heard)
      if (subject !== undefined) keys.set(`${rule.topic} ${subject}`, { topic: rule.topic, subject })
    }
  }
  return [...keys.values()]
}

/**
 * The deadlines of a series, from all that was heard of it. It depends on what happened and when, not on the order in
 * which we were told: a message that comes late changes nothing that it would not have changed in time.
 */
export function unfold(
  rules: readonly ClockRule[],
  { topic, subject }: SeriesKey,
  heard: readonly HeardEvent[],
  setting: Setting,
): readonly ClockDeadline[] {
  const ofTopic = rules.filter((rule) => rule.topic === topic)
  const ended: ClockDeadline[] = []
  let open: ClockDeadline | undefined
  for (const one of heard.toSorted(inOrder)) {
    if (open === undefined) {
      open = opened(ofTopic, subject, one, setting)
      continue
    }
    const step = follow(open, subject, one, setting.counting)
    if (step === undefined) continue
    if (step.ended === undefined) {
      open = step
      continue
    }
    ended.push(step)
    open = following(step, one, setting.counting) ?? opened(ofTopic, subject, one, setting)
  }
  return open === undefined ? ended : [...ended, open]
}

/** By time; by id at the same time, as ids are made in order. */
const inOrder = (a: HeardEvent, b: HeardEvent): number =>
  a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1

function opened(
  rules: readonly ClockRule[],
  subject: string,
  heard: HeardEvent,
  { place, counting, inheritance, pinned }: Setting,
): ClockDeadline | undefined {
  const { program } = heard
  const pin = pinned.get(heard.id)
  const here = program === undefined ? place : { ...place, programs: [program] }
  const kept = rules.filter(({ id, effectiveFrom }) => id === pin?.id && effectiveFrom === pin.effectiveFrom)
  const holding = kept.length > 0 ? kept : rulesOn(rules, here, dayIn(counting.zone, heard.at))
  const starts = holding.flatMap((rule) => {
    const start = startOf(rule.opens, subject, heard, counting.zone)
    return start === undefined ? [] : [{ rule, start }]
  })
  const [first] = starts
  if (first === undefined) return undefined
  const rule = chooseRule(
    starts.map((one) => one.rule),
    first.start,
    counting,
    inheritance,
  )
  const start = starts.find((one) => one.rule === rule)?.start
  if (rule === undefined || start === undefined) return undefined
  return { rule, openedBy: heard.id, ...firstRound(rule, start, counting), ended: undefined }
}

/** What an event does to an open deadline: ends it, moves it, or nothing. */
function follow(
  open: ClockDeadline,
  subject: string,
  heard: HeardEvent,
  counting: Counting,
): ClockDeadline | undefined {
  const { rule } = open
  const at = { by: heard.id, at: heard.at }
  const hears = (hearings: readonly Hearing[]) => hearings.some((hearing) => matches(hearing, subject, heard))
  if (heard.event === DISMISSED || heard.event === FINISHED)
    return heard.facts.openedBy === open.openedBy
      ? { ...open, ended: { how: heard.event === FINISHED ? 'met' : 'dismissed', ...at } }
      : undefined
  if (hears(rule.cancels)) return { ...open, ended: { how: 'cancelled', ...at } }
  if (hears(rule.resets)) {
    const start = startOf(rule.resets, subject, heard, counting.zone)
    if (start === undefined) return { ...open, ended: { how: 'cancelled', ...at } }
    return { ...open, start, n: 1, due: dueFor(rule, start, counting) }
  }
  const counts = dayIn(counting.zone, heard.at) >= addDays(open.start.day, rule.closesFromDay)
  if (hears(rule.closes) && (rule.closesFromDay === 0 || counts))
    return { ...open, ended: { how: 'met', ...at } }
  return undefined
}

function following(before: ClockDeadline, heard: HeardEvent, counting: Counting): ClockDeadline | undefined {
  if (before.ended?.how === 'cancelled') return undefined
  const round = nextRound(before.rule, before, startAt(heard.at, counting.zone), counting)
  return round && { rule: before.rule, openedBy: heard.id, ...round, ended: undefined }
}

function startOf(
  hearings: readonly Hearing[],
  subject: string,
  heard: HeardEvent,
  zone: string,
): Start | undefined {
  const hearing = hearings.find((one) => matches(one, subject, heard))
  if (hearing === undefined) return undefined
  if (hearing.day === undefined) return startAt(heard.at, zone)
  const day = plainDate.safeParse(heard.facts[hearing.day])
  return day.success ? startOn(day.data satisfies PlainDate, zone) : undefined
}

const matches = (hearing: Hearing, subject: string, heard: HeardEvent): boolean =>
  hearing.event === heard.event && subjectOf(hearing, heard) === subject

function subjectOf({ subject, when }: Hearing, heard: HeardEvent): string | undefined {
  if (when !== undefined && !when.is.includes(String(heard.facts[when.fact]))) return undefined
  if (subject === 'person') return heard.about
  const id = heard.facts[subject.fact]
  return typeof id === 'string' ? id : undefined
}
