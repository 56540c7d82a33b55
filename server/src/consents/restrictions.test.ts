import { endRestriction, mayTell, recordRestriction, restrictionsOf } from '@handrail/care/consents'
import { openEmergencyAccess } from '@handrail/care/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'
import { consentsHandlers } from './handlers.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...peopleRoom, ...consentsHandlers] })
}, 60_000)
afterAll(() => g.close())

const mother = { whom: { relationship: 'mother' }, what: 'everything', words: 'She must not know.' } as const

test('"do not tell my mother" holds from the moment it is recorded until the person ends it', async () => {
  const { 'case-manager': manager, clinician } = await g.agency(['case-manager', 'clinician'])
  const { person } = await aPerson().seenBy(manager).seenBy(clinician, 'assessor').in(g, manager)
  const { restriction } = await g.as(manager).done(recordRestriction, { person, terms: mother })
  const { restrictions } = await g.as(clinician).done(restrictionsOf, { person })
  expect(restrictions).toMatchObject([{ restriction, since: '2026-11-23', terms: mother }])
  const asked = { whom: { name: 'Rosa', relationship: 'Mom' }, what: 'health', on: '2026-11-23' } as const
  const permit = {
    id: 'x',
    whom: { name: 'Rosa' },
    what: ['health'],
    from: '2026-01-01',
    until: undefined,
  } as const
  expect(mayTell(asked, restrictions, [permit])).toEqual({ may: false, by: 'restriction', id: restriction })

  const ending = { person, restriction, version: 1, words: 'It is good now.' }
  await g.as(clinician).done(endRestriction, ending)
  const stale = await g.as(manager).reply(endRestriction, ending)
  expect(stale).toMatchObject({ refusal: { refused: 'changed-meanwhile' }, current: { version: 2 } })
  const after = await g.as(manager).done(restrictionsOf, { person })
  expect(after.restrictions).toMatchObject([{ endedOn: '2026-11-23' }])
  expect(mayTell(asked, after.restrictions, [permit]).may).toBe(false)
  expect(mayTell({ ...asked, on: '2026-11-24' }, after.restrictions, [permit])).toEqual({
    may: true,
    by: 'consent',
    id: 'x',
  })
  const trail = await g.look(manager.agency, sql`select facts from events where name like 'consents.%'`)
  expect(JSON.stringify(trail)).not.toMatch(/mother|know/)
})

test('whom nobody must tell is shown in an emergency too', async () => {
  const { 'case-manager': manager, clinician } = await g.agency(['case-manager', 'clinician'])
  const { person } = await aPerson().named('Ada', 'Demo').born('1990-01-01').seenBy(manager).in(g, manager)
  await g.as(manager).done(recordRestriction, { person, terms: mother })
  expect(await g.as(clinician).reply(restrictionsOf, { person })).toEqual({ kind: 'not-found' })
  await g.as(clinician).done(openEmergencyAccess, {
    name: 'Ada Demo',
    bornOn: '1990-01-01',
    purpose: 'welfare-check',
    words: 'Not seen for days.',
  })
  expect((await g.as(clinician).done(restrictionsOf, { person })).restrictions).toHaveLength(1)
})

test('a restriction names somebody', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await aPerson().in(g, intake)
  const reply = await g
    .as(intake)
    .reply(recordRestriction, { person, terms: { whom: {}, what: 'everything' } })
  expect(reply).toMatchObject({ kind: 'problems', problems: [{ field: 'terms.whom.name', code: 'whom' }] })
})
