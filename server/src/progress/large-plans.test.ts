import { copiesOf, plansOf, readPlan, savePlanPart } from '@handrail/care/plans'
import { caseloadProgress } from '@handrail/care/progress'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aLargePlan, goalIn, LARGE, SMALL, savedGoal } from '../testing/a-large-plan.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Counted, counted } from '../testing/counted.ts'
import { type Ground, ground } from '../testing/ground.ts'
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
