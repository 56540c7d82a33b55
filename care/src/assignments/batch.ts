import { munkres } from 'munkres'
import type { PersonId } from '../kernel/ids.ts'
import { type CaseManager, type Choice, choiceOf, hardNosOf, isOverUsual, type ToAssign } from './fit.ts'

export interface Placed {
  readonly person: PersonId
  readonly choice: Choice
}

export interface Plan {
  readonly placed: readonly Placed[]
  /** For whom there is nobody: each needs somebody to look. */
  readonly unplaced: readonly PersonId[]
  readonly points: number
}

export interface Batch extends Plan {
  /** What taking people one by one would have come to. */
  readonly oneByOne: Pick<Plan, 'points'> & { readonly unplaced: number }
}

/**
 * Suggests case managers for many people together, so that the last in line does not get what is left. Nobody is assigned by
 * it: a supervisor looks at every line, with the reasons of `suggestFor`.
 *
 * More people placed comes first, then fewer points. It is never worse than taking people one by one: when the one plan is,
 * the other is taken.
 */
export function suggestTogether(people: readonly ToAssign[], among: readonly CaseManager[]): Batch {
  const oneByOne = placeOneByOne(people, among)
  const together = placeTogether(people, among)
  const best = isBetter(oneByOne, together) ? oneByOne : together
  return { ...best, oneByOne: { points: oneByOne.points, unplaced: oneByOne.unplaced.length } }
}

const isBetter = (a: Plan, b: Plan): boolean =>
  a.unplaced.length - b.unplaced.length < 0 ||
  (a.unplaced.length === b.unplaced.length && a.points < b.points)

/** Each takes the best that is left, in the order in which they stand. */
function placeOneByOne(
  people: readonly ToAssign[],
  among: readonly CaseManager[],
  before: Plan = { placed: [], unplaced: [], points: 0 },
  loads: ReadonlyMap<CaseManager['staff'], number> = new Map(),
): Plan {
  const load = new Map(loads)
  const placed = [...before.placed]
  const unplaced: PersonId[] = []
  for (const one of people) {
    const now = among.map((by) => ({ ...by, load: load.get(by.staff) ?? by.load }))
    const [best] = now
      .filter((by) => hardNosOf(one, by).length === 0 && !isOverUsual(one, by, by.load))
      .map((by) => choiceOf(one, by))
      .toSorted((a, b) => a.points - b.points || (a.staff < b.staff ? -1 : 1))
    if (!best) {
      unplaced.push(one.person)
      continue
    }
    placed.push({ person: one.person, choice: best })
    const was = now.find(({ staff }) => staff === best.staff)?.load ?? 0
    load.set(best.staff, was + one.weight)
  }
  return { placed, unplaced, points: sumOf(placed) }
}

const sumOf = (placed: readonly Placed[]): number =>
  placed.reduce((sum, { choice }) => sum + choice.points, 0)

interface Slot {
  readonly by: CaseManager
  /** What is counted when this slot is filled after those before it. */
  readonly load: number
}

/** More than any sum of points that a batch of this size can come to: leaving somebody out is always worse. */
const OUT = 1_000_000
/** As dear as it takes for it never to be chosen beside leaving somebody out. */
const NEVER = 1_000_000_000

/**
 * The least points for all at once, by the Hungarian method over slots. A slot is as wide as the one who counts most, so that
 * no choice fills a caseload past what it holds; whom that leaves out is placed one by one in what is left.
 */
function placeTogether(people: readonly ToAssign[], among: readonly CaseManager[]): Plan {
  const widest = Math.max(1, ...people.map(({ weight }) => weight))
  const slots = among.flatMap((by) => slotsOf(by, widest, people.length))
  if (people.length === 0 || slots.length === 0) return placeOneByOne(people, among)
  const costs = people.map((one) => {
    const may = new Map(among.map((by) => [by.staff, hardNosOf(one, by).length === 0]))
    const real = slots.map(({ by, load }) => (may.get(by.staff) ? choiceOf(one, by, load).points : NEVER))
    return [...real, ...people.map(() => OUT)]
  })
  const chosen = munkres(costs).flatMap(([row, column]): readonly { one: ToAssign; slot: Slot }[] => {
    const [one, slot] = [people[row], slots[column]]
    return one && slot && (costs[row]?.[column] ?? NEVER) < OUT ? [{ one, slot }] : []
  })
  const loads = new Map(among.map(({ staff, load }) => [staff, load]))
  const placed = chosen.map(({ one, slot }): Placed => {
    const { staff } = slot.by
    const load = loads.get(staff) ?? 0
    loads.set(staff, load + one.weight)
    return { person: one.person, choice: choiceOf(one, slot.by, load) }
  })
  const done = new Set(placed.map(({ person }) => person))
  const left = people.filter(({ person }) => !done.has(person))
  return placeOneByOne(left, among, { placed, unplaced: [], points: 0 }, loads)
}

function slotsOf(by: CaseManager, widest: number, most: number): readonly Slot[] {
  const room = Math.max(0, Math.floor((by.capacity - by.load) / widest))
  return Array.from({ length: Math.min(room, most) }, (_, n) => ({ by, load: by.load + n * widest }))
}
