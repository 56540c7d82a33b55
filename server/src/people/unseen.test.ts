import { addDays, type Instant, type PersonId, ROLES, type Role, reachOf } from '@handrail/care'
import { endRole, giveRole } from '@handrail/care/agency'
import { addTask, ofPerson, reassign, settleOwners, today } from '@handrail/care/clocks'
import { accessesOf, beginRelation, endRelation, giveUnseen, read } from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { clocksHandlers } from '../clocks/handlers.ts'
import { uuid7 } from '../platform/ids.ts'
import { keep } from '../platform/transaction.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'

const START: Instant = '2026-11-23T15:00:00.000Z'

let g: Ground
beforeAll(async () => {
  const handlers = [...agencyHandlers, ...peopleRoom, ...clocksHandlers]
  g = await ground({ handlers: [...new Map(handlers.map((one) => [one.declared.name, one])).values()] })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set(START))

const write = ({ agency }: Worker, ...statements: readonly ReturnType<typeof sql>[]) =>
  g.database.transaction({ role: 'app', agency }, async (tx) => {
    tx.reaching({ staff: undefined, reach: 'agency', at: START })
    for (const one of statements) await tx.run(one)
    return keep(undefined)
  })

const supervise = (over: Worker, { agency, staff }: Worker) =>
  write(
    over,
    sql`update staff set supervisor_id = ${over.staff} where agency_id = ${agency} and staff_id = ${staff}`,
  )

/** Something due about a person, whose it is by a role alone. */
async function due(of: Worker, person: PersonId, role: Role, on = addDays('2026-11-23', 3)): Promise<string> {
  const deadline = uuid7(g.clock.now())
  await write(
    of,
    sql`insert into deadlines (agency_id, deadline_id, person_id, title, severity, began_at, due_on, due_at, grace_until,
      owner_role) values (${of.agency}, ${deadline}, ${person}, ${`Call ${person}`}, 'warn', ${START}, ${on}, ${`${on}T23:00:00.000Z`},
      ${`${on}T23:00:00.000Z`}, ${role})`,
  )
  return deadline
}

const someone = async (by: Worker) =>
  (await aPerson().named('Rowan', 'Testcase').born('1990-06-01').in(g, by)).person

const list = async (worker: Worker, input: object = {}) => (await g.as(worker).done(today, input)).rows

test('what is due about somebody with whom nobody works is shown to every supervisor, and not about whom', async () => {
  const team = await g.agency([...ROLES])
  const person = await someone(team.supervisor)
  const deadline = await due(team.supervisor, person, 'supervisor')
  const shown = await g.as(team.supervisor).done(today, {})
  expect(shown.rows).toMatchObject([
    {
      deadline,
      unseen: true,
      person: null,
      title: null,
      because: null,
      dueOn: '2026-11-26',
      severity: 'warn',
    },
  ])
  expect(shown.counts).toMatchObject({ week: 1 })
  expect(JSON.stringify(shown)).not.toContain(person)
  expect(await g.as(team.supervisor).reply(ofPerson, { person })).toEqual({ kind: 'not-found' })
  for (const role of ['case-manager', 'clinician', 'billing', 'agency-admin', 'auditor'] as const)
    expect([role, await list(team[role])]).toEqual([role, []])
  const looks = await g.look(
    team.supervisor.agency,
    sql`select people from accesses where query = 'clocks.today'`,
  )
  expect(looks.every((look) => !JSON.stringify(look).includes(person))).toBe(true)
})

test('once somebody works with the person, it is theirs or their supervisor’s, with the name', async () => {
  const {
    supervisor,
    'case-manager': worker,
    clinician,
  } = await g.agency(['supervisor', 'case-manager', 'clinician'])
  await supervise(supervisor, worker)
  const person = await someone(supervisor)
  const deadline = await due(supervisor, person, 'supervisor')
  const give = (staff: string, kind = 'lead', version = 1) => ({ deadline, version, staff, kind })
  expect(await g.as(supervisor).refused(giveUnseen, give(supervisor.staff))).toBe('not-for-oneself')
  expect(await g.as(supervisor).refused(giveUnseen, give(uuid7(g.clock.now())))).toBe('not-on-the-staff')
  expect(await g.as(supervisor).refused(giveUnseen, give(worker.staff, 'lead', 7))).toBe('changed-meanwhile')
  expect(await g.as(worker).refused(giveUnseen, give(clinician.staff))).toBe('not-allowed')
  await g.as(supervisor).done(giveUnseen, give(worker.staff))
  expect(await list(supervisor)).toEqual([])
  expect(await list(supervisor, { whose: 'team' })).toMatchObject([{ deadline, person, unseen: false }])
  expect(await list(worker)).toMatchObject([
    { deadline, person, unseen: false, owner: { staff: worker.staff } },
  ])
  expect((await g.as(worker).done(read, { person })).view).toBe('full')
  const trail = await g.look(
    supervisor.agency,
    sql`select name from events where person_id = ${person} and name ~ '(relationBegan|reassigned)$' order by n`,
  )
  expect(trail).toEqual([{ name: 'people.relationBegan' }, { name: 'clocks.reassigned' }])
  expect(await g.as(supervisor).refused(giveUnseen, give(clinician.staff, 'team', 2))).toBe('not-found')
  expect(await g.as(supervisor).done(accessesOf, { person })).toBeDefined()
})

test('whoever works with the person but has no supervisor is given it without another reason', async () => {
  const { supervisor, 'case-manager': worker } = await g.agency(['supervisor', 'case-manager'])
  const person = await someone(supervisor)
  await g.as(supervisor).done(beginRelation, { person, staff: worker.staff, kind: 'lead' })
  const deadline = await due(supervisor, person, 'supervisor')
  expect(await list(supervisor)).toMatchObject([{ deadline, unseen: true, person: null }])
  await g.as(supervisor).done(giveUnseen, { deadline, version: 1, staff: worker.staff, kind: 'team' })
  const relations = sql`select kind from care_relations where staff_id = ${worker.staff}`
  expect(await g.look(worker.agency, relations)).toEqual([{ kind: 'lead' }])
  expect(await list(worker)).toMatchObject([{ deadline, person }])
})

test('what somebody sees is not given away by this, and nothing of another agency is', async () => {
  const { supervisor, 'case-manager': worker } = await g.agency(['supervisor', 'case-manager'])
  const { supervisor: stranger } = await g.agency(['supervisor'])
  const person = await someone(supervisor)
  await g.as(supervisor).done(beginRelation, { person, staff: worker.staff, kind: 'lead' })
  const seen = await due(supervisor, person, 'case-manager')
  const hidden = await due(supervisor, await someone(supervisor), 'case-manager')
  const give = (deadline: string) => ({ deadline, version: 1, staff: worker.staff, kind: 'team' })
  expect(await g.as(supervisor).refused(giveUnseen, give(seen))).toBe('not-found')
  expect(await g.as(stranger).refused(giveUnseen, give(hidden))).toBe('not-found')
  expect(await list(stranger)).toEqual([])
  expect((await list(supervisor)).map(({ deadline }) => deadline)).toEqual([hidden])
  // By its id alone it is neither opened nor changed.
  expect(
    await g.as(supervisor).refused(reassign, { deadline: hidden, version: 1, to: { staff: worker.staff } }),
  ).toBe('not-found')
})

test('who may no longer see the person loses what they were given by hand', async () => {
  const { supervisor, 'case-manager': worker } = await g.agency(['supervisor', 'case-manager'])
  await supervise(supervisor, worker)
  const person = await someone(supervisor)
  const { relation } = await g
    .as(supervisor)
    .done(beginRelation, { person, staff: worker.staff, kind: 'team' })
  const { deadline } = await g.as(worker).done(addTask, { person, title: 'Call back', dueOn: '2026-11-25' })
  await g.as(supervisor).done(endRelation, { person, relation, version: 1 })
  g.clock.add(1_000)
  const settle = { person, staff: null }
  const requestId = uuid7(g.clock.now()) as never
  await g.perform({ name: settleOwners.name, input: settle, requestId, agency: worker.agency, system: true })
  expect(await list(worker)).toEqual([])
  expect(await list(supervisor)).toMatchObject([{ deadline, unseen: true, title: null }])
})

test('who was a supervisor reaches nobody through whom they supervised, and so owns nothing and hides nothing', async () => {
  const team = await g.agency(['supervisor', 'case-manager', 'agency-admin', 'clinician'])
  const { supervisor, 'case-manager': worker, 'agency-admin': admin, clinician: former } = team
  await supervise(former, worker)
  const role = { staff: former.staff, role: 'supervisor' as const }
  await g.as(admin).done(giveRole, { ...role, from: '2026-11-23' })
  const person = await someone(supervisor)
  await g.as(supervisor).done(beginRelation, { person, staff: worker.staff, kind: 'lead' })
  const deadline = await due(supervisor, person, 'supervisor')
  const would = async () =>
    (
      await g.look<{ would: boolean }>(
        worker.agency,
        sql`select handrail.would_reach(${worker.agency}, ${former.staff}, ${person}) as would`,
      )
    )[0]?.would
  expect([await would(), await list(supervisor)]).toEqual([true, []])
  const given = { staff: former.staff }
  const task = { person, title: 'Call back', dueOn: '2026-12-01', owner: given }
  expect((await g.as(worker).reply(addTask, task)).kind).toBe('done')
  await g.as(admin).done(endRole, { ...role, on: '2026-11-23' })
  g.clock.set('2026-11-24T15:00:00.000Z')
  expect(await would()).toBe(false)
  expect(await g.as(worker).refused(addTask, task)).toBe('out-of-their-reach')
  expect(await list(supervisor)).toMatchObject([{ deadline, unseen: true, person: null }])
})

test('where nobody is a supervisor, whoever runs the agency sees that something is due', async () => {
  const { 'agency-admin': admin, 'case-manager': worker } = await g.agency(['agency-admin', 'case-manager'])
  const { supervisor: elsewhere, 'intake-worker': intake } = await g.agency(['supervisor', 'intake-worker'])
  await due(worker, await someone({ ...elsewhere, agency: worker.agency }), 'clinician')
  expect(await list(admin)).toMatchObject([{ unseen: true, person: null, owner: { role: 'clinician' } }])
  expect(await list(worker)).toEqual([])
  // Where somebody does the intake, what belongs to the intake is seen by them.
  await due(intake, await someone(intake), 'intake-worker')
  expect(await list(elsewhere)).toEqual([])
  expect(await list(intake)).toHaveLength(1)
})

test('the pages of the list run through what nobody sees in due order, and count it', async () => {
  const { supervisor } = await g.agency(['supervisor'])
  const made: string[] = []
  for (const days of [1, 2, 3, 4, 5])
    made.push(await due(supervisor, await someone(supervisor), 'clinician', addDays('2026-11-23', days)))
  const first = await g.as(supervisor).done(today, { limit: 2 })
  expect(first.counts).toEqual({ past: 0, today: 0, week: 5, more: false })
  const second = await g.as(supervisor).done(today, { limit: 2, after: first.next })
  const third = await g.as(supervisor).done(today, { limit: 2, after: second.next })
  expect([first, second, third].flatMap(({ rows }) => rows.map(({ deadline }) => deadline))).toEqual(made)
  expect(third.next).toBeNull()
})

const STAFFED: readonly (readonly Role[])[] = [
  ['supervisor'],
  ['agency-admin'],
  ['supervisor', 'case-manager'],
  ['agency-admin', 'case-manager', 'clinician'],
  [...ROLES],
]
const WORKS = ['nobody', 'ended', 'emergency', 'alone', 'supervised'] as const

test.each(STAFFED.map((roles) => [roles.join(', '), roles] as const))(
  'with %s on the staff, whatever is due is on the list of somebody who can act',
  async (_names, roles) => {
    const team = Object.entries(await g.agency(roles)) as [Role, Worker][]
    const [, any] = team[0] ?? []
    if (!any) throw new Error('Somebody works here.')
    for (const works of WORKS)
      for (const [, worker] of works === 'nobody' ? team.slice(0, 1) : team) {
        const person = await someone({ ...any, role: 'supervisor' })
        const over = team.find(([role]) => role === 'supervisor')?.[1]
        await write(
          any,
          sql`update staff set supervisor_id = ${works === 'supervised' ? (over?.staff ?? null) : null}
            where agency_id = ${any.agency} and staff_id = ${worker.staff} and staff_id is distinct from ${over?.staff ?? null}`,
          sql`insert into care_relations (agency_id, relation_id, person_id, staff_id, kind, from_at, until_at)
            select ${any.agency}, ${uuid7(g.clock.now())}, ${person}, ${worker.staff},
              ${works === 'emergency' ? 'emergency' : 'team'}, '2026-01-01',
              ${works === 'ended' ? '2026-02-01T00:00:00.000Z' : null}::timestamptz
            where ${works !== 'nobody'}`,
        )
        for (const owner of ROLES) {
          const deadline = await due(any, person, owner)
          const sees = []
          for (const [role, one] of team) {
            const lists = [await list(one, { limit: 100 }), await list(one, { whose: 'team', limit: 100 })]
            const found = lists.flat().some((row) => row.deadline === deadline)
            if (found && (role === 'agency-admin' || reachOf(role, 'clocks:work'))) sees.push(role)
          }
          expect({ works, who: worker.role, owner, sees: sees.length > 0 }).toMatchObject({ sees: true })
          await write(
            any,
            sql`update deadlines set status = 'cancelled', ended_at = ${START}
              where agency_id = ${any.agency} and deadline_id = ${deadline}`,
          )
        }
      }
  },
  120_000,
)
