import type { Change } from '../instruments/index.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import type { PlanContent } from '../plans/index.ts'
import type { Level, Side, StepState } from './going/going.ts'

/** What may have changed in somebody's life and work since one looked last. Words come later, in the reader's language. */
export const CHANGED = [
  'contact',
  'moved',
  'cover-began',
  'cover-ended',
  'guardian',
  'whereabouts',
  'crisis',
  'assessed',
  'decision',
  'help-cut',
  'help-again',
  'authorization',
  'case-manager',
  'covered-for',
  'plan',
  'review-called',
  'score',
  'objective',
  'step',
  'step-past',
] as const
export type Changed = (typeof CHANGED)[number]

/** Where a line comes from: what its link opens. */
export const SOURCES = ['record', 'intake', 'decision', 'plans', 'questionnaire', 'here'] as const
export type Source = (typeof SOURCES)[number]

/** One line, with what it rests on. */
export interface ChangedLine {
  readonly code: Changed
  readonly on: PlainDate
  readonly source: Source
  /** The very thing: a questionnaire. */
  readonly id?: string
  /** A code that says more: the outcome of a decision, how a step stands. */
  readonly which?: string
  /** What it is about, as it stands in the plan. */
  readonly what?: string
  readonly from?: number
  readonly to?: number
}

/** Something that happened, as the trail keeps it. */
export interface Happening {
  readonly event: string
  readonly on: PlainDate
  readonly facts: Readonly<Record<string, unknown>>
}

export interface StepRow {
  readonly step: string
  readonly state: StepState
  readonly on: PlainDate
}

export interface RatingRow {
  readonly objective: string
  readonly side: Side
  readonly level: Level
  readonly on: PlainDate
}

export interface ScoreRow {
  readonly giving: string
  readonly instrument: string
  readonly on: PlainDate
  readonly total: number
  readonly before: number | null
  readonly change: Change
}

export interface Since {
  readonly since: PlainDate
  readonly on: PlainDate
  readonly plan: PlanContent | undefined
  readonly happened: readonly Happening[]
  /** As each stands now. */
  readonly steps: readonly StepRow[]
  /** All of them, oldest first. */
  readonly ratings: readonly RatingRow[]
  readonly scores: readonly ScoreRow[]
}

/** A line is of the day on which it was written down, unless it says on which day it happened. */
type Reads = (
  facts: Happening['facts'],
) => (Omit<ChangedLine, 'on'> & { readonly on?: PlainDate }) | undefined
const always =
  (code: Changed, source: Source): Reads =>
  () => ({ code, source })
const withFact =
  (code: Changed, source: Source, fact: string): Reads =>
  (facts) => ({ code, source, which: String(facts[fact]) })

/** Which events make a line. What a form saves all day long, and what is told better by a record, makes none. */
const LINES: Readonly<Record<string, Reads>> = {
  'intake.attempted': ({ outcome }) =>
    outcome === 'reached' ? { code: 'contact', source: 'intake' } : undefined,
  'assignments.firstContactMade': always('contact', 'intake'),
  'people.residenceChanged': always('moved', 'record'),
  'people.coverageRecorded': withFact('cover-began', 'record', 'payerKind'),
  'people.coverageEnded': withFact('cover-ended', 'record', 'payerKind'),
  'people.legalAuthorityRecorded': always('guardian', 'record'),
  'people.legalAuthorityChanged': always('guardian', 'record'),
  'people.statusChanged': withFact('whereabouts', 'record', 'status'),
  'intake.crisisFound': always('crisis', 'intake'),
  'intake.assessmentSigned': always('assessed', 'intake'),
  'determinations.decided': withFact('decision', 'decision', 'outcome'),
  'determinations.adverseActionTookEffect': withFact('help-cut', 'decision', 'kind'),
  'determinations.adverseActionUndone': always('help-again', 'decision'),
  'determinations.authorizationAnswered': withFact('authorization', 'decision', 'outcome'),
  'assignments.handedOver': always('case-manager', 'intake'),
  'assignments.covered': always('covered-for', 'intake'),
  'plans.approved': always('plan', 'plans'),
  'progress.reviewCalledFor': ({ because, on }) =>
    because === 'planned'
      ? undefined
      : {
          code: 'review-called',
          source: 'here',
          which: String(because),
          on: plainDate.parse(on),
        },
}

const TAKEN_BACK = 'progress.eventTakenBack'

/** The names of the events that make a line, or take one back, for whoever reads the trail. */
export const TOLD_EVENTS = [...Object.keys(LINES), TAKEN_BACK]

/** What changed since a day, newest first, for whoever prepares a review. It tells what was recorded and draws no conclusion. */
export function changedSince(of: Since): readonly ChangedLine[] {
  return [...ofEvents(of), ...ofScores(of), ...ofRatings(of), ...ofSteps(of)].toSorted((a, b) =>
    a.on === b.on ? CHANGED.indexOf(a.code) - CHANGED.indexOf(b.code) : a.on < b.on ? 1 : -1,
  )
}

function ofEvents({ happened, since }: Since): readonly ChangedLine[] {
  const takenBack = new Set(happened.flatMap(({ event, facts }) => (event === TAKEN_BACK ? [facts.due] : [])))
  return happened.flatMap(({ event, on, facts }) => {
    const line = on > since && !takenBack.has(facts.due) ? LINES[event]?.(facts) : undefined
    // What was written down since is new, whenever it happened.
    return line ? [{ on, ...line }] : []
  })
}

const ofScores = ({ scores, since }: Since): readonly ChangedLine[] =>
  scores
    .filter(({ on }) => on > since)
    .map(({ giving, instrument, on, total, before, change }) => ({
      code: 'score',
      source: 'questionnaire',
      id: giving,
      what: instrument,
      which: change,
      on,
      to: total,
      ...(before !== null && { from: before }),
    }))

/** Of each side of each objective the newest, beside how it stood when one looked last. */
function ofRatings({ ratings, since, plan }: Since): readonly ChangedLine[] {
  const named = objectivesIn(plan)
  const newest = new Map(ratings.map((one) => [`${one.side}/${one.objective}`, one]))
  return [...newest.values()].flatMap((one) => {
    const what = named.get(one.objective)
    if (one.on <= since || what === undefined) return []
    const before = ratings.findLast(
      ({ objective, side, on }) => objective === one.objective && side === one.side && on <= since,
    )
    return [
      {
        code: 'objective',
        source: 'here',
        which: one.side,
        what,
        on: one.on,
        to: one.level,
        ...(before && { from: before.level }),
      },
    ]
  })
}

const objectivesIn = (plan: PlanContent | undefined): ReadonlyMap<string, string> =>
  new Map((plan?.goals ?? []).flatMap(({ objectives }) => objectives.map(({ id, what }) => [id, what])))

/** Steps that were moved, and those whose day has passed and that nobody has done. */
function ofSteps({ steps, since, on, plan }: Since): readonly ChangedLine[] {
  const now = new Map(steps.map((one) => [one.step, one]))
  const all = (plan?.goals ?? []).flatMap(({ objectives }) => objectives.flatMap((one) => one.steps))
  return all.flatMap(({ id, what, due, status }) => {
    const stands = now.get(id)
    const moved = stands && stands.on > since
    const isOpen = stands ? stands.state === 'open' || stands.state === 'doing' : status === 'open'
    return [
      ...(moved ? [{ code: 'step', source: 'here', what, which: stands.state, on: stands.on } as const] : []),
      ...(isOpen && due !== undefined && due < on
        ? [{ code: 'step-past', source: 'here', what, on: due } as const]
        : []),
    ]
  })
}
