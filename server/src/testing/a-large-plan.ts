import { instantAt } from '@handrail/care'
import { openCase } from '@handrail/care/intake'
import {
  beginVersion,
  offerVersion,
  putInEffect,
  readPlan,
  savePlanPart,
  signVersion,
} from '@handrail/care/plans'
import { aPerson } from './a-person.ts'
import type { Ground, Worker } from './ground.ts'

/** How much stands in a plan, and how many versions of it there are. The last one is written on still. */
export interface PlanSize {
  readonly goals: number
  /** In each goal. */
  readonly objectives: number
  /** In each objective. */
  readonly steps: number
  readonly versions: number
}

/** The plan that must open, change and compare without a wait: 5 goals, 20 objectives, 60 steps, 40 versions. */
export const LARGE: PlanSize = { goals: 5, objectives: 4, steps: 3, versions: 40 }
export const SMALL: PlanSize = { goals: 1, objectives: 1, steps: 1, versions: 1 }

export interface PlanTeam {
  readonly 'intake-worker': Worker
  readonly 'case-manager': Worker
  readonly supervisor: Worker
}

const id = (kind: number, n: number) =>
  `01935d00-0000-4000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`
const many = <T>(count: number, of: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => of(n))

/** A goal as it stands in the version `n`: something of it differs in each. */
export function goalIn(size: PlanSize, place: number, n: number) {
  const objective = (k: number) => {
    const at = place * size.objectives + k
    return {
      id: id(1, at),
      what: `Sleeps six hours on five nights a week, as the diary on the table shows (${at})`,
      measure: 'nights a week',
      baseline: 2,
      target: 2 + (n % 5),
      due: '2027-06-15',
      reachable: 'It went well in spring, when the light in the street was out for a month.',
      whose: 'person',
      interventions: [
        {
          id: id(2, at),
          what: 'A visit at home to look at what helps',
          who: 'Maribel Sample',
          role: 'case-manager',
          amount: '45 minutes',
          frequency: 'every 2 weeks',
          duration: '3 months',
          payer: 'state-or-county',
        },
      ],
      steps: many(size.steps, (s) => ({
        id: id(3, at * size.steps + s),
        what: `Get curtains, and hang them with Lena on a free day (${s})`,
        who: 'person',
        due: '2027-05-10',
        status: 'open',
      })),
    }
  }
  return {
    id: id(0, place),
    place: place + 1,
    words: `I want to keep my own place and sleep through the night. (${place})`,
    why: 'It is the first door I ever had a key to.',
    need: { area: 'housing' },
    status: 'active',
    objectives: many(size.objectives, objective),
  }
}

export const savedGoal = (content: { readonly id: string }) => ({ part: 'goal', goal: content.id, content })

const TERMS = { watchedBy: 'Maribel Sample', reviewOn: '2027-08-20', until: '2027-11-19' }
const DAY = 86_400_000

/** Somebody with a plan of this size, made through the door; the last version is a draft, or in effect when `isWhole`. */
export async function aLargePlan(
  g: Ground,
  team: PlanTeam,
  size: PlanSize,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
) {
  const { 'case-manager': manager, supervisor, 'intake-worker': intake } = team
  const { person } = await aPerson().seenBy(manager, 'lead').seenBy(supervisor, 'team').in(g, intake)
  const requestedOn = instantAt(g.clock.now()).slice(0, 10)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn })
  const plans: string[] = []
  for (let n = 1; n <= size.versions; n += 1) {
    const { version: plan } = await g.as(manager).done(beginVersion, { case: of })
    plans.push(plan)
    // The first is written whole; each later one changes a goal of the one before it.
    const changed = n === 1 ? many(size.goals, (place) => place) : [n % size.goals]
    const version = n === 1 ? 0 : 1
    for (const place of changed)
      await g
        .as(manager)
        .done(savePlanPart, { plan, version, saved: savedGoal(goalIn(size, place, n)) as never })
    await g.as(manager).done(savePlanPart, { plan, version, saved: { part: 'terms', content: TERMS } })
    if (n < size.versions || isWhole) await inEffect(g, team, plan)
    if (n < size.versions) g.clock.add(DAY)
  }
  return { person, case: of, plans }
}

async function inEffect(g: Ground, { 'case-manager': manager, supervisor }: PlanTeam, plan: string) {
  const versionNow = async () => (await g.as(manager).done(readPlan, { plan })).version
  const signs = {
    plan,
    hash: (await g.as(manager).done(offerVersion, { plan, version: await versionNow() })).hash,
  }
  const how = { method: 'click', identity: 'signed-in' } as const
  await g.as(manager).done(signVersion, { ...signs, as: 'person', how: { ...how, identity: 'known-to-us' } })
  await g.as(manager).done(signVersion, { ...signs, as: 'case-manager', how })
  await g.as(supervisor).done(signVersion, { ...signs, as: 'supervisor', how })
  const from = instantAt(g.clock.now()).slice(0, 10)
  await g.as(manager).done(putInEffect, { plan, version: await versionNow(), from })
}
