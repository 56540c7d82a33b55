import { instantAt } from '@handrail/care'
import { addCredential, addProgram, verifyCredential } from '@handrail/care/agency'
import {
  copiesOf,
  offerVersion,
  plansOf,
  putInEffect,
  readPlan,
  savePlanPart,
  signVersion,
} from '@handrail/care/plans'
import { caseloadProgress } from '@handrail/care/progress'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aLargePlan, goalIn, LARGE, SMALL, savedGoal } from '../testing/a-large-plan.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Counted, counted } from '../testing/counted.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'
import { freshDatabase } from '../testing/template.ts'

const { handlers, chores } = allRooms()
const ROLES = ['intake-worker', 'case-manager', 'supervisor'] as const

let database: Counted
let g: Ground
beforeAll(async () => {
  database = counted(await freshDatabase())
  g = await ground({ handlers, chores, database })
}, 60_000)
afterAll(() => g.close())

type Team = Awaited<ReturnType<typeof place>>
const place = () => g.agency(ROLES)

/** What the page of a plan asks when it opens. */
const opens = async (team: Team, { case: of, plans }: Awaited<ReturnType<typeof aLargePlan>>) => {
  const as = g.as(team['case-manager'])
  const plan = plans.at(-1) ?? ''
  const { statements, answer } = await database.counting(async () => {
    await as.done(plansOf, { case: of })
    await as.done(copiesOf, { plan })
    return as.done(readPlan, { plan })
  })
  return { statements, shown: answer }
}

test('a plan of 20 objectives and many versions opens and changes with as many statements as one of 3', async () => {
  const team = await place()
  const few = await aLargePlan(g, team, { ...SMALL, versions: 4 })
  const large = await aLargePlan(g, team, { ...LARGE, versions: 12 })
  const one = await opens(team, few)
  const other = await opens(team, large)
  expect(other.shown.content.goals).toHaveLength(LARGE.goals)
  expect(other.statements).toBe(one.statements)

  const changes = async (of: typeof few, size: typeof LARGE) => {
    const plan = of.plans.at(-1) ?? ''
    const goal = goalIn(size, 0, 3)
    const { parts } = await g.as(team['case-manager']).done(readPlan, { plan })
    const version = parts.find(({ part }) => part === `goal/${goal.id}`)?.version ?? 0
    const input = { plan, version, saved: savedGoal(goal) as never }
    return (await database.counting(() => g.as(team['case-manager']).done(savePlanPart, input))).statements
  }
  expect(await changes(large, LARGE)).toBe(await changes(few, SMALL))
}, 120_000)

test('how the plans of many people go is read with as many statements as that of one', async () => {
  const [alone, busy] = [await place(), await place()]
  await aLargePlan(g, alone, SMALL, { isWhole: true })
  for (let n = 0; n < 9; n += 1)
    await aLargePlan(g, busy, { ...LARGE, versions: n === 0 ? 3 : 1 }, { isWhole: true })
  const overview = (of: Team) => database.counting(() => g.as(of['case-manager']).done(caseloadProgress, {}))
  const [one, many] = [await overview(alone), await overview(busy)]
  expect(many.answer.people).toHaveLength(9)
  expect(many.statements).toBe(one.statements)
}, 120_000)

/** A plan that began without everybody, with these signatures. */
async function begunWith(team: Team, signed: readonly ('person' | 'case-manager' | 'supervisor')[]) {
  const { case: of, plans } = await aLargePlan(g, team, SMALL)
  const plan = plans.at(-1) ?? ''
  const { 'case-manager': manager, supervisor } = team
  const version = async () => (await g.as(manager).done(readPlan, { plan })).version
  const { hash } = await g.as(manager).done(offerVersion, { plan, version: await version() })
  for (const as of signed) {
    const identity = as === 'person' ? 'known-to-us' : 'signed-in'
    const worker = as === 'supervisor' ? supervisor : manager
    await g.as(worker).done(signVersion, { plan, hash, as, how: { method: 'click', identity } })
  }
  const from = instantAt(g.clock.now()).slice(0, 10)
  await g
    .as(manager)
    .done(putInEffect, { plan, version: await version(), from, without: 'They sign on Monday.' })
  return { case: of, plan }
}

test('who has still to sign is read for a whole caseload as it is for one plan, in as many statements as for one', async () => {
  const signatures = [
    [],
    ['person'],
    ['person', 'case-manager'],
    ['person', 'case-manager', 'supervisor'],
  ] as const
  const roles = [...ROLES, 'agency-admin'] as const
  const [alone, busy] = [await g.agency(roles), await g.agency(roles)]
  await begunWith(alone, [])
  const begun: Awaited<ReturnType<typeof begunWith>>[] = []
  for (const signed of signatures) begun.push(await begunWith(busy, signed))
  // A program in which a clinician signs as well.
  const { program } = await g
    .as(busy['agency-admin'])
    .done(addProgram, { name: 'Care', kind: 'ccbhc', openedOn: '2020-01-01' })
  const withClinician = await begunWith(busy, ['person'])
  begun.push(withClinician)
  await g.look(
    busy['case-manager'].agency,
    sql`update cases set program_id = ${program} where case_id = ${withClinician.case} returning case_id`,
  )
  const manager = g.as(busy['case-manager'])
  const asOne = async () => {
    const { answer, statements } = await database.counting(() => manager.done(caseloadProgress, {}))
    const listed = new Map(answer.people.map((one) => [one.case, one.standing.unsigned]))
    for (const one of begun)
      expect(listed.get(one.case)).toEqual((await manager.done(readPlan, { plan: one.plan })).stillToSign)
    return { statements, lengths: begun.map((one) => listed.get(one.case)?.length) }
  }
  const { statements, lengths } = await asOne()
  expect(lengths).toEqual([3, 2, 1, 0, 3])
  const one = await database.counting(() => g.as(alone['case-manager']).done(caseloadProgress, {}))
  expect(statements).toBe(one.statements)
  // Whoever works on a licence of their own needs no supervisor.
  const { credential } = await g.as(busy['agency-admin']).done(addCredential, {
    staff: busy['case-manager'].staff,
    kind: 'clinical-social-worker',
    state: 'TX',
    from: '2020-01-01',
    until: null,
  })
  await g.as(busy.supervisor).done(verifyCredential, { credential, version: 1, source: 'State board' })
  expect((await asOne()).lengths).toEqual([2, 1, 0, 0, 2])
}, 120_000)
