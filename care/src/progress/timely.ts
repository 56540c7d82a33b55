import type { StateCode } from '@handrail/eligibility'
import { TIERS, type UrgencyFound, urgencyOf } from '../intake/index.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { quantile, SMALLEST_SHOWN, suppressTogether } from '../waitlist/index.ts'
import { hideParts } from './hide-parts.ts'
import { COMPARED_BY, type ComparedBy, type Journey } from './journey.ts'
import { type lastDays, type Standard, standardFor } from './standards.ts'
import { STEPS, type Step, type Taken, taken } from './steps.ts'

/** Against a standard: kept, missed (too late, or too late already), or neither yet. */
export type Against = 'kept' | 'missed' | 'neither'

/** A step of one journey. */
export interface Measured {
  readonly journey: Journey
  readonly taken: Taken
  readonly standard: Standard | undefined
  readonly against: Against
}

/** What may be said of a group. Null: it would tell of somebody. Days are calendar days. */
export interface Figures {
  readonly people: number
  readonly done: number | null
  readonly open: number | null
  /** The case was closed before. */
  readonly ended: number | null
  /** Of those who are done: half were within so many days, and nine of ten. Null when they are few. */
  readonly medianDays: number | null
  readonly longDays: number | null
  /** Half of those who wait still have waited so long already. */
  readonly openMedianDays: number | null
  /** Of those who are measured by a standard and whose time is over: how many were within it, and how many were not. */
  readonly kept: number | null
  readonly missed: number | null
}

export interface TimelyLine {
  readonly group: string
  /** Null: too few to be shown without telling of somebody. */
  readonly figures: Figures | null
}

export interface Timely {
  readonly whole: Figures | null
  readonly breakdowns: readonly { readonly by: ComparedBy; readonly lines: readonly TimelyLine[] | null }[]
}

export interface Setting {
  readonly on: PlainDate
  readonly state: StateCode
  /** The last day within a standard, from {@link lastDays}: one for all steps, so that each day is counted once. */
  readonly lastDay: ReturnType<typeof lastDays>
}

const URGENCIES = new Map<string, UrgencyFound>(TIERS.map((tier) => [`${tier}`, urgencyOf(tier)]))

/** A step of everybody who came to its beginning. */
export function measure(
  step: Step,
  journeys: readonly Journey[],
  { on, state, lastDay }: Setting,
): readonly Measured[] {
  const measured: Measured[] = []
  for (const journey of journeys) {
    const of = taken(step, journey, on)
    if (!of) continue
    const urgency = URGENCIES.get(journey.groups.tier)
    const standard = standardFor(step, journey, { state, from: of.from, urgency })
    const against = standard ? againstIt(of, lastDay(standard, of.from)) : 'neither'
    measured.push({ journey, taken: of, standard, against })
  }
  return measured
}

function againstIt({ state, until }: Taken, lastDay: PlainDate): Against {
  if (until > lastDay) return 'missed'
  return state === 'done' ? 'kept' : 'neither'
}

/** Every step of everybody, in short. */
export const inShort = (
  journeys: readonly Journey[],
  setting: Setting,
): readonly { step: Step; figures: Figures | null }[] =>
  STEPS.map((step) => ({ step, figures: wholeOf(measure(step, journeys, setting)) }))

/** How long a step takes, for everybody and for groups of people. */
export function timelyOf(measured: readonly Measured[]): Timely {
  const grouped = COMPARED_BY.map((by) => ({ by, groups: groupsBy(measured, by) }))
  const shown = suppressTogether(grouped.map(({ groups }) => groups.map(([, members]) => members.length)))
  return {
    whole: wholeOf(measured),
    breakdowns: grouped.map(({ by, groups }, n) => {
      const suppressed = shown[n]
      return { by, lines: suppressed?.kind === 'shown' ? linesOf(groups, suppressed.hidden) : null }
    }),
  }
}

/** Those who are behind a figure, when it is shown; `undefined` when it is hidden or opens nobody. */
export function behind(
  measured: readonly Measured[],
  of: {
    readonly by: ComparedBy | 'whole'
    readonly group: string
    readonly which: 'people' | 'done' | 'open' | 'ended' | 'kept' | 'missed'
  },
): readonly Measured[] | undefined {
  if (of.by === 'race') return undefined
  const { whole, breakdowns } = timelyOf(measured)
  const figures =
    of.by === 'whole'
      ? whole
      : breakdowns.find(({ by }) => by === of.by)?.lines?.find(({ group }) => group === of.group)?.figures
  if (figures?.[of.which] == null) return undefined
  return measured.filter(
    (one) => (of.by === 'whole' || one.journey.groups[of.by] === of.group) && isOf(one, of.which),
  )
}

function isOf(
  { taken: { state }, against }: Measured,
  which: Parameters<typeof behind>[1]['which'],
): boolean {
  switch (which) {
    case 'people':
      return true
    case 'done':
    case 'open':
    case 'ended':
      return state === which
    case 'kept':
    case 'missed':
      return against === which
  }
}

type Groups = readonly (readonly [string, readonly Measured[]])[]

/** By name, so that the order of the lines tells nothing of their size. */
function groupsBy(measured: readonly Measured[], by: ComparedBy): Groups {
  const groups = new Map<string, Measured[]>()
  for (const one of measured) {
    const members = groups.get(one.journey.groups[by])
    if (members) members.push(one)
    else groups.set(one.journey.groups[by], [one])
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** What is counted of a group in one walk through it. */
interface Tally {
  readonly doneDays: readonly number[]
  readonly openDays: readonly number[]
  readonly ended: number
  readonly kept: number
  readonly missed: number
  readonly neither: number
  /** Whether anybody of them is measured by a standard. */
  readonly byStandard: boolean
}

function tallyOf(members: readonly Measured[]): Tally {
  const days = { done: [] as number[], open: [] as number[], ended: [] as number[] }
  const against = { kept: 0, missed: 0, neither: 0 }
  let byStandard = false
  for (const one of members) {
    days[one.taken.state].push(one.taken.days)
    against[one.against] += 1
    byStandard ||= one.standard !== undefined
  }
  return { doneDays: days.done, openDays: days.open, ended: days.ended.length, ...against, byStandard }
}

const statesOf = ({ doneDays, openDays, ended }: Tally): readonly number[] => [
  doneDays.length,
  openDays.length,
  ended,
]
const againstOf = ({ kept, missed, neither }: Tally): readonly number[] => [kept, missed, neither]

function linesOf(groups: Groups, hidden: readonly boolean[]): readonly TimelyLine[] {
  const tallies = groups.map(([, ones]) => tallyOf(ones))
  const states = hideParts(tallies.map(statesOf), hidden)
  const against = hideParts(tallies.map(againstOf), hidden)
  return groups.map(([group], n) => {
    const tally = tallies[n]
    const figures =
      tally && !hidden[n]
        ? figuresOf(tally, { states: states[n] === false, against: against[n] === false })
        : null
    return { group, figures }
  })
}

function wholeOf(measured: readonly Measured[]): Figures | null {
  if (measured.length < SMALLEST_SHOWN) return null
  const tally = tallyOf(measured)
  return figuresOf(tally, {
    states: hideParts([statesOf(tally)], [])[0] === false,
    against: hideParts([againstOf(tally)], [])[0] === false,
  })
}

function figuresOf(tally: Tally, shows: { readonly states: boolean; readonly against: boolean }): Figures {
  const { ended, kept, missed, byStandard } = tally
  const [done = 0, open = 0] = statesOf(tally)
  const doneDays = enough(tally.doneDays)
  const openDays = enough(tally.openDays)
  return {
    people: done + open + ended,
    done: shows.states ? done : null,
    open: shows.states ? open : null,
    ended: shows.states ? ended : null,
    medianDays: doneDays ? quantile(doneDays, 0.5) : null,
    longDays: doneDays ? quantile(doneDays, 0.9) : null,
    openMedianDays: openDays ? quantile(openDays, 0.5) : null,
    kept: shows.against && byStandard ? kept : null,
    missed: shows.against && byStandard ? missed : null,
  }
}

/** In order, when they are as many as a group that is shown. */
const enough = (days: readonly number[]): readonly number[] | undefined =>
  days.length < SMALLEST_SHOWN ? undefined : days.toSorted((a, b) => a - b)
