import type { StateCode } from '@handrail/eligibility'
import type { Counting } from '../clocks/index.ts'
import { TIERS, urgencyOf } from '../intake/index.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { quantile, SMALLEST_SHOWN, suppressTogether } from '../waitlist/index.ts'
import { hideParts } from './hide-parts.ts'
import { COMPARED_BY, type ComparedBy, type Journey } from './journey.ts'
import { lastDays, type Standard, standardFor } from './standards.ts'
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
  readonly counting: Counting
}

/** A step of everybody who came to its beginning. */
export function measure(
  step: Step,
  journeys: readonly Journey[],
  { on, state, counting }: Setting,
): readonly Measured[] {
  const lastDay = lastDays(counting)
  return journeys.flatMap((journey) => {
    const of = taken(step, journey, on)
    if (!of) return []
    const urgency = TIERS.filter((tier) => `${tier}` === journey.groups.tier).map(urgencyOf)[0]
    const standard = standardFor(step, journey, { state, from: of.from, urgency })
    const against = standard ? againstIt(of, lastDay(standard, of.from)) : 'neither'
    return [{ journey, taken: of, standard, against }]
  })
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

const statesOf = (members: readonly Measured[]): readonly number[] =>
  (['done', 'open', 'ended'] as const).map(
    (state) => members.filter((one) => one.taken.state === state).length,
  )

const againstOf = (members: readonly Measured[]): readonly number[] =>
  (['kept', 'missed', 'neither'] as const).map((is) => members.filter(({ against }) => against === is).length)

function linesOf(groups: Groups, hidden: readonly boolean[]): readonly TimelyLine[] {
  const members = groups.map(([, ones]) => ones)
  const states = hideParts(members.map(statesOf), hidden)
  const against = hideParts(members.map(againstOf), hidden)
  return groups.map(([group, ones], n) => ({
    group,
    figures: hidden[n]
      ? null
      : figuresOf(ones, { states: states[n] === false, against: against[n] === false }),
  }))
}

const wholeOf = (measured: readonly Measured[]): Figures | null =>
  measured.length < SMALLEST_SHOWN
    ? null
    : figuresOf(measured, {
        states: hideParts([statesOf(measured)], [])[0] === false,
        against: hideParts([againstOf(measured)], [])[0] === false,
      })

function figuresOf(
  members: readonly Measured[],
  shows: { readonly states: boolean; readonly against: boolean },
): Figures {
  const [done = 0, open = 0, ended = 0] = statesOf(members)
  const [kept = 0, missed = 0] = againstOf(members)
  const days = (state: Taken['state']) =>
    members.filter((one) => one.taken.state === state).map((one) => one.taken.days)
  const doneDays = enough(days('done'))
  const openDays = enough(days('open'))
  return {
    people: members.length,
    done: shows.states ? done : null,
    open: shows.states ? open : null,
    ended: shows.states ? ended : null,
    medianDays: doneDays ? quantile(doneDays, 0.5) : null,
    longDays: doneDays ? quantile(doneDays, 0.9) : null,
    openMedianDays: openDays ? quantile(openDays, 0.5) : null,
    kept: shows.against && members.some(({ standard }) => standard) ? kept : null,
    missed: shows.against && members.some(({ standard }) => standard) ? missed : null,
  }
}

/** In order, when they are as many as a group that is shown. */
const enough = (days: readonly number[]): readonly number[] | undefined =>
  days.length < SMALLEST_SHOWN ? undefined : days.toSorted((a, b) => a - b)
