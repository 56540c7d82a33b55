import type { RequestId } from '@handrail/care'
import { addStaff } from '@handrail/care/agency'
import { finish, today } from '@handrail/care/clocks'
import { sendMessage, tellStaff } from '@handrail/care/messages'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { clocksHandlers } from '../clocks/handlers.ts'
import { startRunner } from '../door/runner.ts'
import { type Carrier, NotCarried } from '../platform/carrier.ts'
import { uuid7 } from '../platform/ids.ts'
import type { LogLine } from '../platform/log.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'
import { deliver } from './chores.ts'
import { messagesHandlers } from './handlers.ts'
import { reachAnotherWay } from './reactions.ts'

/** No provider takes anything, now or ever. */
const refusing: Carrier = {
  async carry() {
    throw new NotCarried('EENVELOPE 550', true)
  },
}
const carriers = { email: refusing, text: refusing }
const chores = [
  deliver({
    carriers,
    questions: async () => undefined,
    pages: async () => undefined,
    address: () => 'https://care.example.org',
  }),
  reachAnotherWay,
]
const lines: LogLine[] = []
let g: Ground
beforeAll(async () => {
  g = await ground({
    handlers: [...agencyHandlers, ...clocksHandlers, ...peopleRoom, ...messagesHandlers],
    chores,
  })
}, 60_000)
afterAll(() => g.close())

const runDue = () => {
  const { database, perform } = g
  const log = (line: LogLine) => lines.push(line)
  return startRunner({ database, clock: g.clock.now, chores, perform, log }, { polls: false }).runDue()
}
const asSystem = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.perform({
    name: asked.name,
    input,
    agency: worker.agency,
    requestId: uuid7(g.clock.now()) as RequestId,
    system: true,
  })
const tasksOf = async (worker: Worker) => (await g.as(worker).done(today, {})).rows
const written = (person: string) => ({
  person,
  template: 'appointment.reminder',
  values: { when: '2026-12-02T16:00:00.000Z' },
})
const WORDS = 'A message could not be delivered. Reach them another way.'

async function scene() {
  g.clock.set('2026-12-01T16:00:00.000Z')
  return g.agency(['case-manager', 'clinician', 'supervisor', 'agency-admin', 'intake-worker'])
}
const reachable = () => aPerson().named('Ana', 'Muestra').withPhone('5125550134', { text: 'yes' })

test("a message that nobody could deliver is a task of the person's lead, for the same day, until they did it", async () => {
  const staff = await scene()
  const lead = staff['case-manager']
  const { person } = await reachable()
    .seenBy(lead, 'lead')
    .seenBy(staff.clinician, 'team')
    .in(g, staff['intake-worker'])
  await g.as(staff['intake-worker']).done(sendMessage, written(person))
  await runDue()
  const [task, ...more] = await tasksOf(lead)
  expect(task).toMatchObject({ person, title: WORDS, dueOn: '2026-12-01', owner: { staff: lead.staff } })
  expect(more).toEqual([])
  await runDue()
  expect(await tasksOf(lead)).toHaveLength(1)
  await g.as(lead).done(finish, { deadline: task?.deadline, version: task?.version })
  expect(await tasksOf(lead)).toEqual([])
  expect(lines).toEqual([])
})

test('without a lead it is a task of whoever wrote', async () => {
  const staff = await scene()
  const { person } = await reachable().seenBy(staff.clinician, 'team').in(g, staff['intake-worker'])
  await g.as(staff.clinician).done(sendMessage, written(person))
  await runDue()
  expect(await tasksOf(staff.clinician)).toMatchObject([{ person, title: WORDS }])
})

test('where whoever wrote has left, it is a task of the supervisors', async () => {
  const staff = await scene()
  const { person } = await reachable().seenBy(staff.clinician, 'team').in(g, staff['intake-worker'])
  await g.as(staff.clinician).done(sendMessage, written(person))
  await g.database.transaction({ role: 'owner' }, async (tx) => {
    await tx.script(`set local handrail.agency_id = '${staff.clinician.agency}'`)
    await tx.run(sql`update staff set left_on = '2026-11-30' where staff_id = ${staff.clinician.staff}`)
    return { end: 'keep', value: undefined }
  })
  await runDue()
  const owners = await g.look(
    staff.clinician.agency,
    sql`select owner_staff as staff, owner_role as role, added_by as by from deadlines where title = ${WORDS}`,
  )
  expect(owners).toEqual([{ staff: null, role: 'supervisor', by: null }])
})

test('a notice that a member of staff did not get is a task of the agency admins, with their name', async () => {
  const staff = await scene()
  const admin = staff['agency-admin']
  const added = await asSystem(admin, addStaff, {
    name: 'Sam Sample',
    email: 'sam@example.org',
    roles: ['auditor'],
  })
  if (added.kind !== 'done') throw new Error(added.kind)
  const { staff: sam } = addStaff.answer.parse(added.answer)
  await asSystem(admin, tellStaff, {
    template: 'staff.emergency-access',
    to: { staff: sam },
    values: { link: '/staff', until: '2026-12-03T06:00:00.000Z' },
    key: 'notice',
  })
  await runDue()
  expect(await tasksOf(admin)).toMatchObject([
    { person: null, title: expect.stringContaining('A message to Sam Sample could not be delivered.') },
  ])
})
