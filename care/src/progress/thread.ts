import type { Area, Goal, PlanContent, ProposedNeed } from '../plans/index.ts'

/** Where the thread from a need to what is done for it is broken. */
export const BROKEN = [
  'need-without-goal',
  'goal-without-need',
  'goal-without-words',
  'goal-without-objective',
  'objective-without-measure',
  'objective-without-day',
  'objective-without-deed',
  'intervention-without-payer',
  'intervention-without-doer',
] as const
export type Broken = (typeof BROKEN)[number]

export interface BrokenLink {
  readonly code: Broken
  readonly area?: Area
  /** The goal, the objective or the intervention that it is about. */
  readonly id?: string
}

/** One need with the goals that answer it; goals that answer none come last, without a need. */
export interface Strand {
  readonly need: ProposedNeed | undefined
  readonly area: Area | undefined
  readonly goals: readonly Goal[]
}

export interface Thread {
  readonly strands: readonly Strand[]
  readonly broken: readonly BrokenLink[]
}

const OVER: readonly Goal['status'][] = ['achieved', 'cancelled', 'transferred']
const isLive = ({ status }: Goal): boolean => !OVER.includes(status)

/** From each need over its goals to what is done, with every link that is missing. A need that is not wanted waits for none. */
export function threadOf(needs: readonly ProposedNeed[], plan: PlanContent | undefined): Thread {
  const goals = plan?.goals ?? []
  const found = needs.map((need) => need.area)
  const others = [...new Set(goals.flatMap(({ need }) => (need ? [need.area] : [])))].filter(
    (area) => !found.includes(area),
  )
  const strands: readonly Strand[] = [
    ...needs.map((need) => ({
      need,
      area: need.area,
      goals: goals.filter((goal) => goal.need?.area === need.area),
    })),
    ...others.map((area) => ({
      need: undefined,
      area,
      goals: goals.filter((goal) => goal.need?.area === area),
    })),
    { need: undefined, area: undefined, goals: goals.filter(({ need }) => need === undefined) },
  ].filter(({ need, goals: answered }) => need !== undefined || answered.length > 0)
  return { strands, broken: [...strands.flatMap(ofStrand), ...goals.filter(isLive).flatMap(ofGoal)] }
}

function ofStrand({ need, area, goals }: Strand): readonly BrokenLink[] {
  if (need?.wanted === 'now' && goals.length === 0) return [{ code: 'need-without-goal', area: need.area }]
  if (area !== undefined) return []
  return goals.filter(isLive).map(({ id }) => ({ code: 'goal-without-need', id }))
}

function ofGoal({ id, words, objectives }: Goal): readonly BrokenLink[] {
  const held: readonly (readonly [Broken, boolean])[] = [
    ['goal-without-words', words === undefined],
    ['goal-without-objective', objectives.length === 0],
  ]
  return [...broken(held, id), ...objectives.flatMap(ofObjective)]
}

function ofObjective({
  id,
  measure,
  due,
  interventions,
  steps,
}: Goal['objectives'][number]): readonly BrokenLink[] {
  const held: readonly (readonly [Broken, boolean])[] = [
    ['objective-without-measure', measure === undefined],
    ['objective-without-day', due === undefined],
    ['objective-without-deed', interventions.length + steps.length === 0],
  ]
  return [
    ...broken(held, id),
    ...interventions.flatMap((one) =>
      broken(
        [
          ['intervention-without-payer', one.payer === undefined || one.payer === 'not-known'],
          ['intervention-without-doer', one.who === undefined && one.role === undefined],
        ],
        one.id,
      ),
    ),
  ]
}

const broken = (held: readonly (readonly [Broken, boolean])[], id: string): readonly BrokenLink[] =>
  held.flatMap(([code, isBroken]) => (isBroken ? [{ code, id }] : []))
