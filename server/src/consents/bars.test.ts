import { endRestriction, recordRestriction } from '@handrail/care/consents'
import {
  addContactPoint,
  addSupporter,
  changeContactPoint,
  changeSupporter,
  read,
  recordLegalAuthority,
} from '@handrail/care/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'
import { consentsHandlers } from './handlers.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...peopleRoom, ...consentsHandlers] })
}, 60_000)
afterAll(() => g.close())

const MOTHER = { name: 'Rosa Muestra', relationship: 'mother', phone: '512-555-0134' }
const why = 'She drives him to work.'

async function barred(whom: object = MOTHER, what: unknown = 'everything') {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person, points } = await aPerson().withPhone('512-555-0177', { text: 'yes' }).in(g, intake)
  const { restriction } = await g
    .as(intake)
    .done(recordRestriction, { person, terms: { whom, what, words: 'She must not know.' } })
  return { intake, person, restriction, point: points[0] }
}
const refused = async (worker: Worker, asked: { readonly name: string }, input: unknown) => {
  const reply = await g.as(worker).reply(asked, input)
  return reply.kind === 'refused' ? reply.refusal : reply.kind
}
const rosa = (of: object = {}) => ({ name: 'Rosa', relationship: 'friend', ...of })

test('a supporter whom the person does not want told is not added in silence', async () => {
  const { intake, person, restriction } = await barred()
  for (const [terms, field] of [
    [rosa(), 'terms.name'],
    [{ name: 'R.', relationship: 'Mom' }, 'terms.relationship'],
    [{ name: 'R.', relationship: 'friend', phone: '(512) 555-0134' }, 'terms.phone'],
  ] as const)
    expect(await refused(intake, addSupporter, { person, terms })).toEqual({
      refused: 'barred',
      figures: { restrictions: [restriction] },
      field,
    })
  expect((await g.as(intake).done(read, { person })).supporters).toEqual([])
})

test('kept anyway, they stand there with the reason, and the trail tells that it was done and not why', async () => {
  const { intake, person, restriction } = await barred()
  await g.as(intake).done(addSupporter, { person, terms: rosa(), despite: why })
  const { supporters } = await g.as(intake).done(read, { person })
  expect(supporters).toMatchObject([
    { despite: { restrictions: [restriction], why, on: '2026-11-23' }, terms: { inEmergency: false } },
  ])
  const trail = await g.look(
    intake.agency,
    sql`select facts from events where name = 'people.keptDespiteRestriction'`,
  )
  expect(trail).toHaveLength(1)
  expect(JSON.stringify(trail)).not.toContain('drives')
})

test('nobody who must not know of us may be called, whatever the reason', async () => {
  const { intake, person, restriction } = await barred()
  expect(
    await refused(intake, addSupporter, { person, terms: rosa({ inEmergency: true }), despite: why }),
  ).toEqual({ refused: 'must-not-know', figures: { restriction }, field: 'terms.name' })
})

test('a number of somebody who must not know is no place for a message', async () => {
  const { intake, person } = await barred()
  const at = (rules: object) => ({ kind: 'phone', number: '512-555-0134', rules })
  const add = (rules: object, despite?: string) =>
    refused(intake, addContactPoint, { person, at: at(rules), terms: {}, despite })
  expect(await add({})).toMatchObject({ refused: 'barred', field: 'at.number' })
  expect(await add({ text: 'first-name-only' }, why)).toMatchObject({ refused: 'must-not-know' })
  expect(await add({}, why)).toBe('done')
})

test('a number that is named theirs afterwards is seen, and its own rules cannot be changed past it', async () => {
  const { intake, person, point } = await barred()
  const change = (rules: object, despite?: string) =>
    refused(intake, changeContactPoint, {
      person,
      point,
      version: 1,
      safe: { kind: 'phone', rules },
      terms: { label: 'his mom’s phone' },
      despite,
    })
  expect(await change({ text: 'yes' }, why)).toMatchObject({ refused: 'must-not-know', field: 'terms.label' })
  expect(await change({})).toMatchObject({ refused: 'barred' })
  expect(await change({}, why)).toBe('done')
})

test('whom the law lets act is recorded with a reason', async () => {
  const { intake, person } = await barred()
  const terms = { kind: 'guardian', holder: 'Rosa Muestra', scopes: ['person'], from: '2026-01-01' }
  expect(await refused(intake, recordLegalAuthority, { person, terms })).toMatchObject({ refused: 'barred' })
  await g.as(intake).done(recordLegalAuthority, { person, terms, despite: 'The order is of 2025.' })
  const { legalAuthorities } = await g.as(intake).done(read, { person })
  expect(legalAuthorities[0]?.despite?.why).toBe('The order is of 2025.')
})

test('a restriction about money only asks for a reason and leaves the rest to the person', async () => {
  const { intake, person } = await barred(MOTHER, ['money'])
  const terms = rosa({ inEmergency: true })
  expect(await refused(intake, addSupporter, { person, terms })).toMatchObject({ refused: 'barred' })
  expect(await refused(intake, addSupporter, { person, terms, despite: why })).toBe('done')
})

test('once the person has ended it, nothing stands in the way from the next day on', async () => {
  const { intake, person, restriction } = await barred()
  await g.as(intake).done(endRestriction, { person, restriction, version: 1, words: 'We made up.' })
  expect(await refused(intake, addSupporter, { person, terms: rosa() })).toMatchObject({ refused: 'barred' })
  g.clock.add(24 * 3_600_000)
  expect(await refused(intake, addSupporter, { person, terms: rosa() })).toBe('done')
  g.clock.add(-24 * 3_600_000)
})

test('a restriction that comes in while a supporter is being written down is heeded', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await aPerson().in(g, intake)
  const terms = { whom: MOTHER, what: 'everything' }
  const [restricted, added] = await Promise.all([
    g.as(intake).reply(recordRestriction, { person, terms }),
    g.as(intake).reply(addSupporter, { person, terms: rosa() }),
  ])
  expect(restricted.kind).toBe('done')
  // Whichever came first; never a supporter added after the restriction without a reason.
  const { supporters } = await g.as(intake).done(read, { person })
  expect(supporters).toHaveLength(added.kind === 'done' ? 1 : 0)
})

test('what was known of a supporter before a change is kept, and they can be let go without a reason', async () => {
  const { intake, person } = await barred()
  const { supporter } = await g.as(intake).done(addSupporter, { person, terms: rosa(), despite: why })
  const terms = rosa({ until: '2026-11-23' })
  await g.as(intake).done(changeSupporter, { person, supporter, version: 1, terms })
  const before = await g.look(
    intake.agency,
    sql`select version, terms ->> 'name' as name from supporters_before where person_id = ${person}`,
  )
  expect(before).toEqual([{ version: 1, name: 'Rosa' }])
  expect(await refused(intake, changeSupporter, { person, supporter, version: 1, terms })).toMatchObject({
    refused: 'changed-meanwhile',
  })
})
