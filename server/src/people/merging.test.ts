import type { AgencyId, PersonId } from '@handrail/care'
import {
  addContactPoint,
  changeContactPoint,
  changeIdentity,
  confirmMerge,
  declineMerge,
  duplicatesOf,
  type MergeId,
  mergesOf,
  mergesToConfirm,
  mergesWaiting,
  proposeMerge,
  read,
  search,
  undoMerge,
} from '@handrail/care/people'
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

async function twoRecords() {
  const workers = await g.agency(['intake-worker', 'case-manager', 'supervisor'])
  const one = await aPerson()
    .named('Maya', 'Specimen')
    .born('1991-02-03')
    .withPhone('512-555-0121')
    .in(g, workers.supervisor)
  const other = await aPerson()
    .named('Maia', 'Specimen')
    .born('1991-02-03')
    .withPhone('512-555-0122')
    .coveredBy({ payerKind: 'medicaid', source: 'card', from: '2026-01-01' })
    .seenBy(workers['case-manager'])
    .in(g, workers.supervisor)
  return { workers, one: one.person, other: other.person, otherPoint: other.points[0] }
}

type Workers = Awaited<ReturnType<typeof twoRecords>>['workers']

async function merged(workers: Workers, survivor: PersonId, gone: PersonId): Promise<MergeId> {
  const { merge } = await g
    .as(workers['intake-worker'])
    .done(proposeMerge, { survivor, merged: gone, why: 'Same birthday and mother.' })
  await g.as(workers.supervisor).done(confirmMerge, { merge })
  return merge
}

test('a record with an open address does not take in one whose address is confidential', async () => {
  const workers = await g.agency(['intake-worker', 'supervisor'])
  const address = { line1: '9 Sample Row', city: 'Austin', state: 'TX', zip: '78701' } as const
  const open = await aPerson().livingAt({ kind: 'address', address }).in(g, workers.supervisor)
  const hidden = await aPerson().livingAt({ kind: 'confidential', real: address }).in(g, workers.supervisor)
  const { merge } = await g
    .as(workers['intake-worker'])
    .done(proposeMerge, { survivor: open.person, merged: hidden.person, why: 'Same person.' })
  expect(await g.as(workers.supervisor).reply(confirmMerge, { merge })).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'other-address-confidential' },
  })
})

/** Every row about people in an agency, but for the merges themselves. */
async function everything(agency: AgencyId): Promise<unknown> {
  const tables: Record<string, unknown> = {}
  for (const table of [
    sql`select to_jsonb(t) from people t order by 1`,
    sql`select to_jsonb(t) from contact_points t order by 1`,
    sql`select to_jsonb(t) from coverage_facts t order by 1`,
    sql`select to_jsonb(t) from care_relations t order by 1`,
    sql`select to_jsonb(t) from residences t order by 1`,
    sql`select to_jsonb(t) from supporters t order by 1`,
    sql`select to_jsonb(t) from legal_authorities t order by 1`,
  ])
    tables[table.text] = await g.look(agency, table)
  return tables
}

test('whoever may answer a proposed merge is told how many wait, and for whom', async () => {
  const { workers, one, other } = await twoRecords()
  const { supervisor } = workers
  const intake = workers['intake-worker']
  const { merge } = await g.as(intake).done(proposeMerge, { survivor: one, merged: other, why: 'Same' })
  expect(await g.as(supervisor).done(mergesWaiting, {})).toEqual({ forYou: 1, yours: 0 })
  await g.as(supervisor).done(confirmMerge, { merge })
  expect(await g.as(supervisor).done(mergesWaiting, {})).toEqual({ forYou: 0, yours: 0 })
})

test('a merge takes two people', async () => {
  const { workers, one, other } = await twoRecords()
  const { supervisor } = workers
  const { merge } = await g.as(supervisor).done(proposeMerge, { survivor: one, merged: other, why: 'Same' })
  const alone = await g.as(supervisor).reply(confirmMerge, { merge })
  expect(alone).toMatchObject({ refusal: { refused: 'needs-a-second-person' } })
  const twice = await g.as(supervisor).reply(proposeMerge, { survivor: other, merged: one, why: 'Same' })
  expect(twice).toMatchObject({ refusal: { refused: 'proposed-already' } })
  const itself = await g.as(supervisor).reply(proposeMerge, { survivor: one, merged: one, why: 'Same' })
  expect(itself).toMatchObject({ refusal: { refused: 'the-same-record' } })
  expect(await g.as(supervisor).done(mergesWaiting, {})).toEqual({ forYou: 0, yours: 1 })
  const { merges } = await g.as(supervisor).done(mergesToConfirm, {})
  expect(merges).toMatchObject([
    { survivor: { shownName: 'Maya Specimen' }, merged: { shownName: 'Maia Specimen' }, why: 'Same' },
  ])
  await g.as(supervisor).done(declineMerge, { merge })
  expect((await g.as(supervisor).done(mergesToConfirm, {})).merges).toEqual([])
})

test('after a merge both names, phones and coverages stand under one record, and whoever saw one sees it', async () => {
  const { workers, one, other } = await twoRecords()
  expect(await g.as(workers['case-manager']).reply(read, { person: one })).toEqual({ kind: 'not-found' })
  await merged(workers, one, other)
  for (const person of [one, other]) {
    const record = await g.as(workers['case-manager']).done(read, { person })
    expect(record.person).toBe(one)
    expect(record.mergedFrom).toEqual([other])
    expect(record.contactPoints.map(({ of }) => of).sort()).toEqual([one, other].sort())
    expect(record.coverage).toMatchObject([{ of: other }])
  }
  const intake = g.as(workers['intake-worker'])
  for (const text of ['maya', 'maia', '5550121', '5550122']) {
    const { found } = await intake.done(search, { text })
    expect([text, found.map(({ person }) => person)]).toEqual([text, [one]])
  }
  expect((await g.as(workers['case-manager']).done(search, { text: 'maia' })).found).toHaveLength(1)
})

test('changes belong to the record that goes on, and what rests can still be mended there', async () => {
  const { workers, one, other, otherPoint } = await twoRecords()
  const intake = g.as(workers['intake-worker'])
  const { identity } = await intake.done(read, { person: other })
  await merged(workers, one, other)
  const late = await intake.reply(changeIdentity, {
    person: other,
    version: 1,
    identity: { ...identity, nameUsed: 'M' },
  })
  expect(late).toMatchObject({ refusal: { refused: 'merged-into-another', figures: { survivor: one } } })
  const point = await intake.reply(addContactPoint, {
    person: other,
    at: { kind: 'email', email: 'm@example.org', rules: {} },
    terms: {},
  })
  expect(point).toMatchObject({ refusal: { refused: 'merged-into-another' } })
  await intake.done(changeContactPoint, {
    person: one,
    point: otherPoint,
    version: 1,
    safe: { kind: 'phone', rules: { text: 'yes' } },
    terms: {},
  })
  const again = await intake.reply(proposeMerge, { survivor: one, merged: other, why: 'Again' })
  expect(again).toMatchObject({ refusal: { refused: 'merged-into-another' } })
})

test('merging and taking out again restores every row exactly, in chains and in any order', async () => {
  const { workers, one, other } = await twoRecords()
  const third = (await aPerson().named('Maya', 'Sample').withPhone('512-555-0123').in(g, workers.supervisor))
    .person
  const supervisor = g.as(workers.supervisor)
  const intake = g.as(workers['intake-worker'])
  const shown = async () => ({
    rows: await everything(workers.supervisor.agency),
    maia: await intake.done(search, { text: 'maia' }),
    maya: await intake.done(search, { text: 'maya' }),
    phone: await intake.done(search, { text: '5550123' }),
    records: await Promise.all([one, other, third].map((person) => intake.done(read, { person }))),
  })
  const before = await shown()
  // other into one, one into third; and the same undone from the bottom and from the top.
  for (const firstOut of [0, 1]) {
    const merges = [await merged(workers, one, other), await merged(workers, third, one)]
    const record = await intake.done(read, { person: other })
    expect(record.person).toBe(third)
    expect([...record.mergedFrom].sort()).toEqual([one, other].sort())
    expect((await intake.done(search, { text: 'maia' })).found.map(({ person }) => person)).toEqual([third])
    for (const n of [firstOut, 1 - firstOut])
      await supervisor.done(undoMerge, { merge: merges[n], why: 'Two people after all.' })
    expect(await shown()).toEqual(before)
  }
  const events = await g.look(
    workers.supervisor.agency,
    sql`select name, count(*) from events where name like 'people.merge%' group by name order by name`,
  )
  expect(events).toEqual([
    { name: 'people.mergeProposed', count: 4 },
    { name: 'people.mergeUndone', count: 4 },
    { name: 'people.merged', count: 4 },
  ])
})

test('records cannot be merged into each other in a circle', async () => {
  const { workers, one, other } = await twoRecords()
  const intake = g.as(workers['intake-worker'])
  const there = await intake.done(proposeMerge, { survivor: one, merged: other, why: 'Same' })
  const third = (await aPerson().in(g, workers.supervisor)).person
  const back = await intake.done(proposeMerge, { survivor: other, merged: third, why: 'Same' })
  await g.as(workers.supervisor).done(confirmMerge, { merge: there.merge })
  const late = await g.as(workers.supervisor).reply(confirmMerge, { merge: back.merge })
  expect(late).toMatchObject({ refusal: { refused: 'merged-into-another', figures: { survivor: one } } })
})

test('two merges that would make a circle are confirmed at once, and one is refused', async () => {
  const { workers, one, other } = await twoRecords()
  const [intake, supervisor] = [g.as(workers['intake-worker']), g.as(workers.supervisor)]
  const third = (await aPerson().in(g, workers.supervisor)).person
  const pairs = [
    [one, other],
    [other, third],
    [third, one],
  ] as const
  const merges = await Promise.all(
    pairs.map(([survivor, gone]) => intake.done(proposeMerge, { survivor, merged: gone, why: 'Same' })),
  )
  const replies = await Promise.all(merges.map(({ merge }) => supervisor.reply(confirmMerge, { merge })))
  expect(replies.map(({ kind }) => kind).sort()).not.toEqual(['done', 'done', 'done'])
  const record = await intake.done(read, { person: one })
  expect(record.mergedFrom.length).toBe(replies.filter(({ kind }) => kind === 'done').length)
})

test('what was added while merged goes with the record it was added to', async () => {
  const { workers, one, other } = await twoRecords()
  const merge = await merged(workers, one, other)
  const intake = g.as(workers['intake-worker'])
  await intake.done(addContactPoint, {
    person: one,
    at: { kind: 'phone', number: '512-555-0129', rules: {} },
    terms: {},
  })
  await g.as(workers.supervisor).done(undoMerge, { merge, why: 'Sisters.' })
  expect((await intake.done(read, { person: one })).contactPoints).toHaveLength(2)
  expect((await intake.done(read, { person: other })).contactPoints).toHaveLength(1)
})

test('a record shows which others may be the same person, and not itself', async () => {
  const { workers, one, other } = await twoRecords()
  const intake = g.as(workers['intake-worker'])
  const { likely } = await intake.done(duplicatesOf, { person: one })
  expect(likely).toMatchObject([{ who: { person: other, shownName: 'Maia Specimen' } }])
  await merged(workers, one, other)
  expect((await intake.done(duplicatesOf, { person: one })).likely).toEqual([])
  expect(await g.as(workers['case-manager']).reply(duplicatesOf, { person: one })).toMatchObject({
    kind: 'done',
    answer: { likely: [] },
  })
})

test('whoever cannot see a record is not told whom it is like', async () => {
  const { workers, one } = await twoRecords()
  const reply = await g.as(workers['case-manager']).reply(duplicatesOf, { person: one })
  expect(reply).toEqual({ kind: 'not-found' })
})

test('what was merged into a record is listed with its reason until it is taken out again', async () => {
  const { workers, one, other } = await twoRecords()
  const supervisor = g.as(workers.supervisor)
  expect((await supervisor.done(mergesOf, { person: one })).merges).toEqual([])
  const merge = await merged(workers, one, other)
  expect((await supervisor.done(mergesOf, { person: one })).merges).toMatchObject([
    {
      merge: { merge, merged: other },
      why: 'Same birthday and mother.',
      merged: { shownName: 'Maia Specimen' },
    },
  ])
  await supervisor.done(undoMerge, { merge, why: 'Two sisters' })
  expect((await supervisor.done(mergesOf, { person: one })).merges).toEqual([])
})
