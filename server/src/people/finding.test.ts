import { plainDate } from '@handrail/care'
import { likelyDuplicates, MOST_SEARCHES, readTyped, SEARCH_MINUTES, search } from '@handrail/care/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { keep } from '../platform/transaction.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'
import { findPeople } from './finding/store.ts'

let g: Ground
let intake: Worker
let manager: Worker
let clinician: Worker
const ids: Record<string, string> = {}

/** Many people, written as nobody but a test would. */
const crowd = (agency: string, many: number) => sql`
  insert into people (agency_id, person_id, legal_name, pronouns, born_answer, born_on, born_year, language, ssn_last_four,
    name_words, registered_at)
  select ${agency}::uuid, gen_random_uuid(), '{"answer":"given","value":{"given":"Crowd","family":"Sample"}}',
    '{"answer":"not-asked"}', 'exact', day, extract(year from day), '{"answer":"not-asked"}', '{"answer":"not-asked"}',
    array['crowd', 'sample', substr(md5(n::text), 1, 7)], now()
  from generate_series(1, ${many}::integer) n, lateral (select date '1940-01-01' + n * 9 as day) born`

beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...peopleRoom] })
  const workers = await g.agency(['intake-worker', 'case-manager', 'clinician', 'supervisor'])
  intake = workers['intake-worker']
  manager = workers['case-manager']
  clinician = workers.clinician
  const add = async (key: string, person: ReturnType<typeof aPerson>) => {
    ids[key] = (await person.in(g, intake)).person
  }
  await add(
    'maria',
    aPerson().named('María José', 'González Muestra').born('1985-03-07').withPhone('512-555-0134'),
  )
  await add(
    'john',
    aPerson()
      .named('John', 'Sample')
      .goingBy('Jo')
      .born('1979-12-01')
      .withPhone('210-555-0199', { voicemail: 'name-only' }),
  )
  await add('obrien', aPerson().named('Sinéad', "O'Brien-Specimen").born('1962-07-03'))
  await add('kristen', aPerson().named('Kristen', 'Testcase').born('2001-01-31').seenBy(manager))
  await add('michael', aPerson().named('Michael', 'Demo').born('1990-10-10').seenBy(clinician, 'assessor'))
  await add(
    'william',
    aPerson()
      .named('William', 'Placeholder')
      .goingBy('Bill')
      .withPhone('817-555-0111')
      .livingAt({
        kind: 'address',
        address: {
          line1: '12 North Sample Street',
          line2: 'Apt 3',
          city: 'Sampletown',
          state: 'TX',
          zip: '78701',
        },
      }),
  )
  await add(
    'hidden',
    aPerson()
      .named('Wilhelmina', 'Placeholder')
      .livingAt({
        kind: 'confidential',
        real: { line1: '77 Hidden Hollow', city: 'Sampletown', state: 'TX', zip: '78701' },
      }),
  )
  await add('li', aPerson().named('Li', 'Example').born('1985-03-07'))
}, 60_000)
afterAll(() => g.close())

const keyOf = (person: string) => Object.entries(ids).find(([, id]) => id === person)?.[0]
const found = async (text: string, worker = intake) =>
  (await g.as(worker).done(search, { text })).found.map(({ person }) => keyOf(person))

test('with nothing typed, somebody who may find everybody sees only whom they work with', async () => {
  expect(await found('', manager)).toEqual(['kristen'])
  expect(await found(' ', clinician)).toEqual(['michael'])
  const other = await g.agency(['intake-worker', 'billing'])
  const worker = other['intake-worker']
  const { person } = await aPerson().named('Own', 'Example').seenBy(worker, 'intake').in(g, worker)
  await aPerson().named('Nobodys', 'Example').in(g, worker)
  expect((await g.as(worker).done(search, { text: '' })).found).toMatchObject([{ person }])
  expect((await g.as(other.billing).done(search, { text: '' })).found).toEqual([])
})

test.each([
  ['as one types: the first letters', 'gonz', 'maria'],
  ['without accents', 'maria jose', 'maria'],
  ['in capitals and in any order', 'GONZALEZ MARIA', 'maria'],
  ['part of each name', 'mar muest', 'maria'],
  ['misspelled: gonzales', 'gonzales', 'maria'],
  ['misspelled: jhon', 'jhon sample', 'john'],
  ['misspelled: micheal', 'micheal', 'michael'],
  ['with two letters wrong in a long name', 'wilhalmena', 'hidden'],
  ['with two letters wrong in a long name, and another name', 'wilhalmena placeh', 'hidden'],
  ['with two letters wrong in the second name', 'wilhelmina plaseholter', 'hidden'],
  ['by its sound: christen', 'christen testcase', 'kristen'],
  ['by the name used', 'jo sam', 'john'],
  ['an apostrophe left out', 'obrien', 'obrien'],
  ['an apostrophe as a blank', 'o brien', 'obrien'],
  ['a curly apostrophe', 'o’brien', 'obrien'],
  ['a very short name', 'li', 'li'],
  ['digits of a phone', '555-0134', 'maria'],
  ['a whole phone number with its country', '+1 (512) 555-0134', 'maria'],
  ['a name and the year of birth', 'john 1979', 'john'],
  ['a day of birth with slashes', '12/1/1979', 'john'],
  ['a day of birth with two digits for the year', '12/1/79', 'john'],
  ['a day of birth in ISO', '1979-12-01', 'john'],
  ['a day of birth in words', 'Dec 1, 1979', 'john'],
  ['a day of birth in Spanish', '1 de diciembre de 1979', 'john'],
  ['a day of birth without separators', '12011979', 'john'],
  ['the day before the month', '3/7/1962', 'obrien'],
])('finds somebody %s', async (_how, text, who) => {
  expect((await found(text))[0]).toBe(who)
})

test('a year of birth alone finds those who were born in it, and no others', async () => {
  expect(await found('1985')).toEqual(expect.arrayContaining(['maria', 'li']))
  expect(await found('1979')).toContain('john')
  expect(await found('1979')).not.toContain('maria')
  expect(await found('1901')).toEqual([])
})

test('a name beside a shared birthday comes first', async () => {
  expect(await found('li 3/7/85')).toEqual(['li', 'maria'])
  expect(await found('maria 3/7/85')).toEqual(['maria', 'li'])
})

test.each(['', '   ', 'zzzzqqq', '99', '%', "'; drop table people; --", '_', '\\', '☃', '2/30/1985'])(
  'typing %j finds nobody and breaks nothing',
  async (text) => {
    expect(await found(text)).toEqual([])
  },
)

test('a search reaches no further than the asker', async () => {
  expect(await found('testcase', manager)).toEqual(['kristen'])
  expect(await found('testcase', clinician)).toEqual([])
  expect(await found('micheal demo', clinician)).toEqual(['michael'])
  expect(await found('3/7/85', clinician)).toEqual([])
  expect(await found('555', manager)).toEqual([])
})

test('a search shows the least: the name to say, papers when they differ, chips; the birthday only to those who change records', async () => {
  const [jo] = (await g.as(intake).done(search, { text: 'jo sample' })).found
  expect(jo).toMatchObject({
    shownName: 'Jo',
    legalName: 'John Sample',
    age: { years: 46, about: false },
    born: { answer: 'exact', on: '1979-12-01' },
  })
  expect(jo?.chips).toEqual(['voicemail-name-only', 'text-not-asked'])
  const [michael] = (await g.as(clinician).done(search, { text: 'michael' })).found
  expect(michael).toMatchObject({ born: null, age: { years: 36 } })
})

test('a number that was closed still finds who used it', async () => {
  await g.look(
    intake.agency,
    sql`update contact_points set closed_on = '2026-01-01', closed_why = 'disconnected'
      where person_id = ${ids.john} returning 1`,
  )
  expect(await found('2105550199')).toEqual(['john'])
})

test('nobody is found from another agency', async () => {
  const { 'intake-worker': stranger } = await g.agency(['intake-worker'])
  for (const text of ['gonzalez', '5550134', '3/7/1985']) expect(await found(text, stranger)).toEqual([])
})

test('what is searched cannot be read around the search', async () => {
  await expect(g.look(intake.agency, sql`select names from person_search`)).rejects.toThrow(
    /permission denied/,
  )
})

test('somebody who may be here already is shown while they are entered, with each reason', async () => {
  const { likely } = await g.as(intake).done(likelyDuplicates, {
    given: 'Maria',
    family: 'Gonzales Muestra',
    born: { answer: 'exact', on: '1985-03-07' },
    phone: '512.555.0134',
  })
  expect(likely[0]).toMatchObject({
    who: { shownName: 'María José González Muestra' },
    caution: null,
  })
  expect(likely[0]?.reasons).toEqual(expect.arrayContaining(['same-birthday', 'same-phone']))
  expect(likely.map(({ who }) => keyOf(who.person))).not.toContain('john')
})

const SAMPLE_STREET = { line1: '12 N. Sample St', line2: '#3', city: 'Sampletown', state: 'TX', zip: '78701' }

test.each<[string, object, readonly string[]]>([
  ['a name that is close, alone', { given: 'Wiliam', family: 'Placeholder' }, ['similar-name']],
  ['the name they go by, alone', { nameUsed: 'bill' }, ['same-name-used']],
  [
    'a first name and a phone',
    { given: 'William', phone: '(817) 555-0111' },
    ['same-first-name', 'same-phone'],
  ],
  [
    'a family name and an address that is written otherwise',
    { given: 'Zoe', family: 'Placeholder', address: SAMPLE_STREET },
    ['same-family-name', 'same-address'],
  ],
  [
    'a nickname and an address, under no name that sounds like it',
    { nameUsed: 'Bill', family: 'Otherwise', address: SAMPLE_STREET },
    ['same-name-used', 'same-address'],
  ],
])('without a birth date somebody is found by %s', async (_how, entered, reasons) => {
  const { likely } = await g.as(intake).done(likelyDuplicates, entered)
  expect(likely).toMatchObject([{ who: { person: ids.william }, reasons }])
})

test('nobody is found by an address that they keep confidential', async () => {
  const entered = {
    given: 'Wilhelmina',
    family: 'Otherwise',
    address: { ...SAMPLE_STREET, line1: '77 Hidden Hollow' },
  }
  const { likely } = await g.as(intake).done(likelyDuplicates, entered)
  expect(likely).toEqual([])
})

test('a twin is shown and flagged, since a nickname looks the same', async () => {
  const { likely } = await g.as(intake).done(likelyDuplicates, {
    given: 'Robin',
    family: 'Testcase',
    born: { answer: 'exact', on: '2001-01-31' },
  })
  expect(likely).toMatchObject([
    {
      who: { person: ids.kristen },
      caution: 'twins',
      reasons: ['same-birthday', 'same-family-name'],
    },
  ])
})

test('a member id finds its record under another name', async () => {
  const { person } = await aPerson()
    .named('Old', 'Name')
    .coveredBy({ payerKind: 'medicaid', memberId: '1234-567 a', source: 'card', from: '2026-01-01' })
    .in(g, intake)
  const { likely } = await g.as(intake).done(likelyDuplicates, { given: 'New', memberId: '1234567A' })
  expect(likely).toMatchObject([{ who: { person }, reasons: ['same-member-id'] }])
})

test('whoever looks for people too often waits, whichever question they ask and whatever they find', async () => {
  const { 'intake-worker': worker, billing } = await g.agency(['intake-worker', 'billing'])
  const look = (who = worker) => g.as(who).reply(search, { text: 'zzzz' })
  expect((await look()).kind).toBe('done')
  await g.look(worker.agency, sql`update search_counts set count = ${MOST_SEARCHES - 5} returning 1`)
  const kinds = (await Promise.all(Array.from({ length: 20 }, () => look()))).map(({ kind }) => kind)
  expect([kinds.filter((kind) => kind === 'done').length, new Set(kinds)]).toEqual([
    5,
    new Set(['done', 'slow-down']),
  ])
  expect(await look()).toEqual({ kind: 'slow-down', seconds: SEARCH_MINUTES * 60 })
  expect(await g.as(worker).reply(likelyDuplicates, { given: 'Zoe' })).toMatchObject({ kind: 'slow-down' })
  // A colleague does not wait, nor does one's own list.
  expect((await look(billing)).kind).toBe('done')
  expect((await g.as(worker).reply(search, { text: ' ' })).kind).toBe('done')
  const denied = await g.look(worker.agency, sql`select 1 from denials where why = 'slow-down'`)
  expect(denied.length).toBeGreaterThan(0)
  g.clock.add(SEARCH_MINUTES * 60_000)
  expect((await look()).kind).toBe('done')
  g.clock.add(-SEARCH_MINUTES * 60_000)
})

test('at most twenty are shown, and that there are more is said', async () => {
  const { 'intake-worker': worker } = await g.agency(['intake-worker'])
  await g.look(worker.agency, sql`${crowd(worker.agency, 25)} returning 1`)
  const answer = await g.as(worker).done(search, { text: 'crowd' })
  expect([answer.found.length, answer.more]).toEqual([20, true])
})

test('the search is answered from its indexes, never by reading every row', async () => {
  const { agency } = intake
  await g.database.transaction({ role: 'app', agency }, async (tx) => {
    tx.reaching({ staff: undefined, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
    await tx.run(crowd(agency, 3_000))
    await tx.run(sql`
      insert into contact_points (agency_id, point_id, person_id, kind, at, terms, digits, spelling, added_at)
      select agency_id, gen_random_uuid(), person_id, 'phone', '{}', '{}', '2' || substr(md5(person_id::text), 1, 9), '', now()
      from people where agency_id = ${agency} and 'crowd' = any (name_words)`)
    return keep(undefined)
  })
  await g.database.transaction({ role: 'owner' }, async (tx) => {
    await tx.script('analyze person_search; analyze person_numbers')
    return keep(undefined)
  })
  const scans = await g.database.transaction({ role: 'app', agency }, async (tx) => {
    tx.reaching({ staff: intake.staff, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
    for (const text of ['gonz', 'jhon sample', '5550134', '3/7/1985'])
      await findPeople(tx, readTyped(text, plainDate.parse('2026-11-23')), 20)
    return keep(
      await tx.row<Record<string, number>>(sql`
        select pg_stat_get_xact_numscans('person_search'::regclass) + pg_stat_get_xact_numscans('person_numbers'::regclass) as everything,
          pg_stat_get_xact_numscans('person_search_names'::regclass) as names,
          pg_stat_get_xact_numscans('person_search_sounds'::regclass) as sounds,
          pg_stat_get_xact_numscans('person_numbers_phones'::regclass) as phones,
          pg_stat_get_xact_numscans('person_search_born'::regclass) as born`),
    )
  })
  expect(scans?.everything).toBe(0)
  for (const index of ['names', 'sounds', 'phones', 'born'])
    expect([index, (scans?.[index] ?? 0) > 0]).toEqual([index, true])
})
