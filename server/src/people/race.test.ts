import { raceOf, read, recordRace } from '@handrail/care/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...peopleRoom] })
}, 60_000)
afterAll(() => g.close())

const both = { answer: 'given', value: { of: ['asian', 'white'], inWords: 'Hmong' } } as const

test('what somebody says of their race is kept with every answer before it, and stands in no record that others open', async () => {
  const workers = await g.agency(['intake-worker', 'case-manager', 'billing', 'supervisor'])
  const { 'intake-worker': intake, 'case-manager': manager, billing } = workers
  const { person } = await aPerson().seenBy(manager).in(g, intake)
  expect(await g.as(intake).done(raceOf, { person })).toEqual({
    version: 0,
    race: { answer: 'not-asked' },
    answeredAt: null,
  })
  await g.as(intake).done(recordRace, { person, version: 0, race: { answer: 'declined' } })
  g.clock.add(1000)
  await g.as(manager).done(recordRace, { person, version: 1, race: both })
  expect(await g.as(manager).done(raceOf, { person })).toMatchObject({ version: 2, race: both })
  expect(await g.as(intake).refused(recordRace, { person, version: 1, race: { answer: 'unknown' } })).toBe(
    'changed-meanwhile',
  )
  expect(await g.as(intake).refused(recordRace, { person, version: 2, race: both })).toBe('nothing-changed')
  expect(
    await g.look(
      intake.agency,
      sql`select race_group from race_answers where person_id = ${person} order by version`,
    ),
  ).toEqual([{ race_group: 'declined' }, { race_group: 'several' }])
  expect(await g.as(billing).refused(raceOf, { person })).toBe('not-allowed')
  expect(JSON.stringify(await g.as(billing).done(read, { person }))).not.toContain('asian')
  const told = await g.look<{ facts: unknown }>(
    intake.agency,
    sql`select facts from events where name = 'people.raceAnswered' order by at`,
  )
  expect(told.map(({ facts }) => facts)).toEqual([{ answer: 'declined' }, { answer: 'given' }])
})
