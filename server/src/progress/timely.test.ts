import type { PersonId } from '@handrail/care'
import { addProgram } from '@handrail/care/agency'
import { openCase, triage } from '@handrail/care/intake'
import { recordRace } from '@handrail/care/people'
import { behindFigure, timely } from '@handrail/care/progress'
import { enterWaitlist, offerPlace } from '@handrail/care/waitlist'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const MANY = 14
const ROLES = ['intake-worker', 'case-manager', 'supervisor', 'agency-admin', 'auditor'] as const

let g: Ground
let here: Record<(typeof ROLES)[number], Worker>
let people: readonly PersonId[]
beforeAll(async () => {
  const { handlers, chores } = allRooms()
  g = await ground({ handlers, chores })
  here = await g.agency(ROLES)
  const { 'intake-worker': intake, supervisor, 'agency-admin': admin } = here
  const { program } = await g
    .as(admin)
    .done(addProgram, { name: 'Example Clinic', kind: 'ccbhc', openedOn: '2020-01-01' })
  const met: PersonId[] = []
  for (let n = 0; n < MANY; n += 1) {
    const { person } = await aPerson()
      .named(`Sample${n}`, 'Example')
      .speaking(n < 2 ? 'es' : 'en')
      .in(g, intake)
    met.push(person)
    const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-16' })
    await g.as(intake).done(triage, { case: of, tier: 3, words: 'Sleeps badly.' })
    await g
      .as(intake)
      .done(recordRace, { person, version: 0, race: { answer: 'given', value: { of: ['asian'] } } })
    await g.look(
      intake.agency,
      sql`update cases set later = '{"determination":"granted"}' where case_id = ${of} returning case_id`,
    )
    const { entry } = await g.as(intake).done(enterWaitlist, {
      case: of,
      program,
      funding: 'county',
      grounds: [],
      recheckDays: 30,
      interim: ['crisis-numbers'],
    })
    if (n < MANY - 3) await g.as(supervisor).done(offerPlace, { entry, version: 1, ...OUT_OF_TURN })
  }
  people = met
}, 120_000)
afterAll(() => g.close())

const OUT_OF_TURN = { outOfTurn: { why: 'others-have-offers', words: 'Those ahead have an offer.' } }

test('how long a step takes is computed from what was recorded, with those who wait still beside it', async () => {
  const told = await g.as(here['agency-admin']).done(timely, { step: 'offered' })
  expect(told.from).toBe('2026-01-01')
  expect(told.whole).toMatchObject({
    people: MANY,
    done: MANY - 3,
    open: 3,
    ended: 0,
    medianDays: 7,
    longDays: 7,
  })
  const race = told.breakdowns.find(({ by }) => by === 'race')
  expect(race?.lines).toMatchObject([{ group: 'asian', figures: { people: MANY } }])
  expect(told.breakdowns.find(({ by }) => by === 'tier')?.lines).toMatchObject([{ group: '3' }])
  // Two speak Spanish: neither group can be shown without telling of them.
  expect(told.breakdowns.find(({ by }) => by === 'language')?.lines).toEqual([
    { group: 'en', figures: null },
    { group: 'es', figures: null },
  ])
  expect((await g.as(here['agency-admin']).done(timely, { year: 'before' })).whole).toBeNull()
  const attended = await g.as(here.supervisor).done(timely, { step: 'attended' })
  expect(attended.standards).toMatchObject([{ id: 'ccbhc.routine-need', count: 10, unit: 'business' }])
})

test('a figure opens those whom the reader may see and says how many are beyond; a hidden one opens nobody', async () => {
  const { supervisor, 'case-manager': manager, 'agency-admin': admin } = here
  const open = { step: 'offered', by: 'whole', group: '', which: 'open' } as const
  expect(await g.as(supervisor).done(behindFigure, open)).toEqual({ people: [], seen: 0, beyond: 3 })
  await g.look(
    supervisor.agency,
    sql`update staff set supervisor_id = ${supervisor.staff} where staff_id = ${manager.staff} returning staff_id`,
  )
  await g.look(
    supervisor.agency,
    sql`insert into care_relations (agency_id, relation_id, person_id, staff_id, kind, from_at)
      values (${supervisor.agency}, gen_random_uuid(), ${people[MANY - 1]}, ${manager.staff}, 'lead', '2026-11-01')
      returning relation_id`,
  )
  expect(await g.as(supervisor).done(behindFigure, open)).toMatchObject({
    people: [{ person: people[MANY - 1], name: `Sample${MANY - 1} Example`, until: null, days: 7 }],
    seen: 1,
    beyond: 2,
  })
  const kind = async (input: object) =>
    (await g.as(supervisor).reply(behindFigure, { step: 'offered', which: 'people', ...input })).kind
  expect(await kind({ by: 'language', group: 'es' })).toBe('not-found')
  expect(await kind({ by: 'language', group: 'en' })).toBe('not-found')
  expect(await kind({ by: 'race', group: 'asian' })).toBe('not-found')
  expect(await kind({ by: 'tier', group: '3' })).toBe('done')
  for (const worker of [admin, manager, here['intake-worker'], here.auditor])
    expect((await g.as(worker).reply(behindFigure, open)).kind).toBe('not-allowed')
})

test('another agency sees nothing of it', async () => {
  const strangers = await g.agency(['supervisor'])
  const told = await g.as(strangers.supervisor).done(timely, { step: 'offered' })
  expect(told.whole).toBeNull()
  expect(
    (
      await g
        .as(strangers.supervisor)
        .reply(behindFigure, { step: 'offered', by: 'whole', group: '', which: 'people' })
    ).kind,
  ).toBe('not-found')
})
