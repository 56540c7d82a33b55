import { addProgram } from '@handrail/care/agency'
import { openCase, readCase, triage } from '@handrail/care/intake'
import { MOST_COUNTED } from '@handrail/care/referrals'
import {
  adoptFormula,
  answerLift,
  answerOffer,
  askLift,
  beginInterimServices,
  changeGrounds,
  compareGroups,
  compareStandings,
  type EntryId,
  enterWaitlist,
  entriesOf,
  FIRST_FORMULA,
  GROUNDS,
  offerPlace,
  PRIORITIES,
  previewFormula,
  readEntry,
  recheck,
  recheckMany,
  removeFromWaitlist,
  rerank,
  standingOf,
  waitBoard,
  withdrawOffer,
} from '@handrail/care/waitlist'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { uuid7 } from '../platform/ids.ts'
import { keep } from '../platform/transaction.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const run = () => g.runDue()

const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)

async function place() {
  const staff = await g.agency(['intake-worker', 'supervisor', 'agency-admin', 'clinician', 'case-manager'])
  const { program } = await g.as(staff['agency-admin']).done(addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  return { ...staff, intake: staff['intake-worker'], program }
}
type Place = Awaited<ReturnType<typeof place>>

/** A case in which somebody decided that the person may have what they asked for. */
async function grantedCase({ intake }: Place, requestedOn = '2026-11-20') {
  const { person } = await aPerson().in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn })
  await g.look(
    intake.agency,
    sql`update cases set later = '{"determination":"granted"}' where agency_id = ${intake.agency} and case_id = ${of}
      returning case_id`,
  )
  return { person, case: of }
}

const WAITS = { funding: 'county', grounds: [], recheckDays: 90, interim: ['crisis-numbers'] } as const

async function waits(at: Place, of: Record<string, unknown> = {}, requestedOn?: string) {
  const granted = await grantedCase(at, requestedOn)
  const input = { case: granted.case, program: at.program, ...WAITS, ...of }
  const { entry } = await g.as(at.intake).done(enterWaitlist, input)
  return { ...granted, entry }
}

const order = async (at: Place): Promise<readonly EntryId[]> =>
  (await g.as(at.intake).done(waitBoard, { program: at.program })).entries.map(({ entry }) => entry)

const found = (...grounds: readonly (typeof GROUNDS)[number][]) =>
  grounds.map((ground) => ({ ground, from: 'assessment', on: '2026-11-20' }))

test('nobody waits for what was not granted, and nobody waits twice for one thing', async () => {
  const at = await place()
  const { person } = await aPerson().in(g, at.intake)
  const { case: of } = await g.as(at.intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const input = { case: of, program: at.program, ...WAITS }
  expect(await refused(at.intake, enterWaitlist, input)).toBe('nothing-granted-yet')
  const granted = await waits(at)
  expect(await refused(at.intake, enterWaitlist, { ...input, case: granted.case })).toBe('waits-already')
  const blockGrant = { ...input, case: (await grantedCase(at)).case, funding: 'substance-use-block-grant' }
  expect(await refused(at.intake, enterWaitlist, blockGrant)).toBe('priority-with-block-grant')
})

test('whoever is put on the list untriaged is work for intake until somebody says how urgent it is', async () => {
  const at = await place()
  const due = (person: string) =>
    g.look(
      at.intake.agency,
      sql`select status from deadlines where agency_id = ${at.intake.agency}
        and topic = 'waitlist.triaged' and person_id = ${person}`,
    )
  const { person, case: of } = await waits(at)
  const said = await grantedCase(at)
  await g.as(at.intake).done(triage, { case: said.case, tier: 3, words: 'No danger told.' })
  await g.as(at.intake).done(enterWaitlist, { case: said.case, program: at.program, ...WAITS })
  await run()
  expect(await due(person)).toMatchObject([{ status: 'open' }])
  expect(await due(said.person)).toEqual([])
  await g.as(at.intake).done(triage, { case: of, tier: 3, words: 'No danger told.' })
  await run()
  expect(await due(person)).toMatchObject([{ status: 'met' }])
})

test('a wait counts from the day of the first word, and the case shows that they wait', async () => {
  const at = await place()
  const { entry, case: of, person } = await waits(at, { grounds: found('veteran') }, '2026-11-03')
  expect(await g.as(at.intake).done(readCase, { case: of })).toMatchObject({ stage: 'waiting' })
  const read = await g.as(at.intake).done(readEntry, { entry })
  expect(read).toMatchObject({ place: 1, tier: 3, score: 14, since: '2026-11-03', isEntitled: false })
  expect(read.terms).toEqual([
    { term: 'tier', tier: 3, by: 'veteran' },
    { term: 'ground', ground: 'veteran', points: 4 },
    { term: 'waiting', points: 10, days: 20 },
    { term: 'since', since: '2026-11-03' },
  ])
  expect(read.range).toEqual({ known: false, why: 'too-few-places-given' })
  const { entries } = await g.as(at.intake).done(entriesOf, { person })
  expect(entries.map((one) => one.entry)).toEqual([entry])
})

test('whoever sees only their own people sees no place, since it would be counted over a part of the list', async () => {
  const at = await place()
  await waits(at, { grounds: found('pregnant') })
  const cm = at['case-manager']
  const { person } = await aPerson().seenBy(cm).in(g, at.intake)
  const { case: of } = await g.as(at.intake).done(openCase, { person, requestedOn: '2026-11-20' })
  await g.look(
    cm.agency,
    sql`update cases set later = '{"determination":"granted"}' where case_id = ${of} returning case_id`,
  )
  const { entry } = await g.as(at.intake).done(enterWaitlist, { case: of, program: at.program, ...WAITS })
  expect(await g.as(cm).done(readEntry, { entry })).toMatchObject({ place: null, range: null })
  expect(await g.as(at.intake).done(readEntry, { entry })).toMatchObject({ place: 2 })
})

test('a wait for what the law gives a right to is work for the supervisor until it is over', async () => {
  const at = await place()
  const granted = await grantedCase(at)
  const input = { case: granted.case, program: at.program, ...WAITS, funding: 'medicaid' }
  const { entry, entitled } = await g.as(at.intake).done(enterWaitlist, input)
  expect(entitled).toBe(true)
  await run()
  const open = () =>
    g.look<{ status: string }>(
      at.intake.agency,
      sql`select status from deadlines where agency_id = ${at.intake.agency} and topic = 'waitlist.entitled'`,
    )
  expect(await open()).toEqual([{ status: 'open' }])
  expect(await g.as(at.supervisor).done(waitBoard, { program: at.program })).toMatchObject({ entitled: 1 })
  await g.as(at.intake).done(offerPlace, { entry, version: 1 })
  await g.as(at.intake).done(answerOffer, { entry, version: 2, answer: 'accept' })
  await run()
  expect(await open()).toEqual([{ status: 'met' }])
})

test('danger that a triage finds moves somebody to the front at once, and a clinician’s triage ends it', async () => {
  const at = await place()
  const first = await waits(at, { grounds: found('pregnant') })
  const later = await waits(at)
  expect(await order(at)).toEqual([first.entry, later.entry])
  await g.as(at.intake).done(triage, { case: later.case, tier: 1, words: 'Says they are not safe tonight.' })
  await run()
  expect(await order(at)).toEqual([later.entry, first.entry])
  const { version } = await g.as(at.intake).done(readEntry, { entry: later.entry })
  const input = { entry: later.entry, version, grounds: [], words: 'Seems fine now.' }
  expect(await refused(at.intake, changeGrounds, input)).toBe('danger-ends-by-triage')
  await g.as(at.clinician).done(triage, { case: later.case, tier: 3, words: 'Seen today, safe.' })
  await run()
  expect(await order(at)).toEqual([first.entry, later.entry])
})

test('whoever stands first is offered first; before them only with a reason', async () => {
  const at = await place()
  await waits(at, { grounds: found('homeless') })
  const second = await waits(at)
  const offer = { entry: second.entry, version: 1 }
  expect(await refused(at.intake, offerPlace, offer)).toBe('others-stand-ahead')
  const outOfTurn = { why: 'language', words: 'The free place is with a worker who speaks Vietnamese.' }
  const { heldUntil } = await g.as(at.intake).done(offerPlace, { ...offer, outOfTurn })
  // Thanksgiving lies between.
  expect(heldUntil).toBe('2026-12-01')
  expect(await g.as(at.intake).done(readCase, { case: second.case })).toMatchObject({ stage: 'waiting' })
})

test('“not now” is free once; after that the wait counts from today', async () => {
  const at = await place()
  const { entry } = await waits(at, {}, '2026-06-01')
  const read = () => g.as(at.intake).done(readEntry, { entry })
  const defer = async () => {
    await g.as(at.intake).done(offerPlace, { entry, version: (await read()).version })
    await g.as(at.intake).done(answerOffer, { entry, version: (await read()).version, answer: 'defer' })
  }
  await defer()
  expect(await read()).toMatchObject({ status: 'waiting', since: '2026-06-01', deferrals: 1, offer: null })
  await defer()
  expect(await read()).toMatchObject({ status: 'waiting', since: '2026-11-23', deferrals: 2, score: 0 })
})

test('an offer that nobody answered lapses only once it was held long enough, and costs no place', async () => {
  const at = await place()
  const { entry } = await waits(at)
  await g.as(at.intake).done(offerPlace, { entry, version: 1 })
  const lapse = { entry, version: 2, why: 'not-answered' }
  expect(await refused(at.intake, withdrawOffer, lapse)).toBe('still-held')
  g.clock.set('2026-12-02T15:00:00.000Z')
  await g.as(at.intake).done(withdrawOffer, lapse)
  expect(await g.as(at.intake).done(readEntry, { entry })).toMatchObject({ status: 'waiting', place: 1 })
})

test('nobody is taken off as “not to be reached” before two tries on two days in two ways', async () => {
  const at = await place()
  g.clock.set('2026-11-20T15:00:00.000Z')
  const { entry, case: of } = await waits(at)
  g.clock.set('2026-11-23T15:00:00.000Z')
  const remove = (version: number) => ({ entry, version, why: 'unreachable', words: 'No word from them.' })
  const tried = (version: number, how: string, on: string) =>
    g.as(at.intake).done(recheck, { entry, version, how, on, reached: false })
  await tried(1, 'call', '2026-11-20')
  await tried(2, 'mail', '2026-11-20')
  expect(await refused(at.intake, removeFromWaitlist, remove(3))).toBe('not-tried-enough')
  await g.as(at.intake).done(recheck, { entry, version: 3, how: 'reply', on: '2026-11-21', reached: true })
  // Nor by tries of before they were last heard from.
  const before = { entry, version: 4, how: 'visit', on: '2026-11-20', reached: false }
  expect(await refused(at.intake, recheck, before)).toBe('before-last-heard')
  await tried(4, 'call', '2026-11-22')
  await tried(5, 'mail', '2026-11-23')
  await g.as(at.intake).done(removeFromWaitlist, remove(6))
  expect(await g.as(at.intake).done(readEntry, { entry })).toMatchObject({ status: 'removed', place: null })
  expect(await g.as(at.intake).done(readCase, { case: of })).not.toMatchObject({ stage: 'waiting' })
  expect(
    await refused(at.intake, recheck, { entry, version: 7, how: 'call', on: '2026-11-23', reached: true }),
  ).toBe('already-removed')
})

test('whoever waits for two programs still waits when one is crossed off, and an offer of one stands', async () => {
  const at = await place()
  const { program } = await g.as(at['agency-admin']).done(addProgram, {
    name: 'Another Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  const { entry, case: of } = await waits(at)
  const { entry: other } = await g.as(at.intake).done(enterWaitlist, { case: of, program, ...WAITS })
  const waitOf = async () => {
    const rows = await g.look<{ wait: string }>(
      at.intake.agency,
      sql`select later ->> 'wait' as wait from cases where case_id = ${of}`,
    )
    return rows.map(({ wait }) => wait)
  }
  await g.as(at.intake).done(offerPlace, { entry, version: 1 })
  await g
    .as(at.intake)
    .done(recheck, { entry: other, version: 1, how: 'call', on: '2026-11-23', reached: true })
  expect(await waitOf()).toEqual(['offered'])
  await g
    .as(at.intake)
    .done(removeFromWaitlist, { entry: other, version: 2, why: 'declined', words: 'Too far away.' })
  expect(await waitOf()).toEqual(['offered'])
  await g.as(at.intake).done(withdrawOffer, { entry, version: 2, why: 'place-gone' })
  expect(await waitOf()).toEqual(['waiting'])
  await g.as(at.intake).done(removeFromWaitlist, { entry, version: 3, why: 'moved', words: 'Moved away.' })
  expect(await waitOf()).toEqual(['over'])
})

test('answers to one message are written down for many at once; those that cannot be are named', async () => {
  const at = await place()
  const [first, second, gone] = [await waits(at), await waits(at), await waits(at)]
  const unknown = uuid7(g.clock.now())
  const input = { entry: gone.entry, version: 1, why: 'moved', words: 'Moved to another state.' }
  await g.as(at.intake).done(removeFromWaitlist, input)
  const entries = [first.entry, gone.entry, second.entry, unknown]
  g.clock.set('2026-12-20T15:00:00.000Z')
  const answer = await g
    .as(at.intake)
    .done(recheckMany, { entries, how: 'reply', on: '2026-12-19', reached: true })
  expect(answer).toEqual({
    done: 2,
    failed: [
      { entry: gone.entry, refused: 'already-removed' },
      { entry: unknown, refused: 'not-found' },
    ],
  })
  const board = await g.as(at.intake).done(waitBoard, { program: at.program })
  expect(board.entries.map(({ recheckedOn }) => recheckedOn)).toEqual(['2026-12-19', '2026-12-19'])
})

test('a lift takes two people, a reason and an end, and is over after its last day', async () => {
  const at = await place()
  const first = await waits(at, { grounds: found('homeless') })
  const second = await waits(at)
  const ask = {
    entry: second.entry,
    version: 1,
    tier: 2,
    until: '2026-12-01',
    why: 'facts-not-in-formula',
    words: 'Cares for a sick parent alone.',
  }
  expect(await refused(at.intake, askLift, { ...ask, until: '2027-03-01' })).toBe('too-long')
  const { lift } = await g.as(at.supervisor).done(askLift, ask)
  const yes = { lift, approved: true, words: 'Agreed with the team.' }
  expect(await refused(at.supervisor, answerLift, yes)).toBe('takes-two-people')
  expect(await refused(at.intake, answerLift, yes)).toBe('not-allowed')
  expect(await order(at)).toEqual([first.entry, second.entry])
  const asked = await g.as(at.intake).done(askLift, { ...ask, entry: first.entry, tier: 1 })
  await g.as(at.supervisor).done(answerLift, { ...yes, lift: asked.lift })
  expect(await g.as(at.intake).done(readEntry, { entry: first.entry })).toMatchObject({ tier: 1 })
  g.clock.set('2026-12-02T15:00:00.000Z')
  await run()
  const over = await g.as(at.intake).done(readEntry, { entry: first.entry })
  expect([over.tier, over.steps[0]?.act]).toEqual([3, 'rerank'])
})

test('help for the time of waiting is kept, each kind once', async () => {
  const at = await place()
  const { entry } = await waits(at)
  const services = ['peer', 'crisis-numbers', 'peer']
  await g.as(at.intake).done(beginInterimServices, { entry, version: 1, services })
  const { interim } = await g.as(at.intake).done(readEntry, { entry })
  expect(interim).toEqual(['crisis-numbers', 'peer'])
})

test('a formula is looked at before it is adopted, and then ranks everybody at once', async () => {
  const at = await place()
  const first = await waits(at, { grounds: found('homeless') })
  const second = await waits(at, { grounds: found('veteran') })
  const weights = { ...FIRST_FORMULA.weights, veteran: { tier: 2, points: 4 } }
  const formula = { ...FIRST_FORMULA, version: 2, from: '2026-11-23', weights }
  const admin = at['agency-admin']
  expect(await g.as(admin).done(previewFormula, { formula })).toMatchObject({ up: 1, down: 1, same: 0 })
  expect(await order(at)).toEqual([first.entry, second.entry])
  const answer = await g.as(admin).done(adoptFormula, { formula, words: 'As the board of the county asked.' })
  expect(answer).toEqual({ version: 2, changed: 1 })
  expect(await order(at)).toEqual([second.entry, first.entry])
  const { steps } = await g.as(at.intake).done(readEntry, { entry: second.entry })
  expect(steps[0]).toMatchObject({ act: 'rerank', why: 'formula', tier: 2 })
  expect(await refused(admin, adoptFormula, { formula, words: 'Once more.' })).toBe('not-the-next-version')
})

test('the database ranks a list exactly as the published formula does', async () => {
  const at = await place()
  const made = await waits(at)
  const { agency } = at.intake
  const random = fc.sample(
    fc.record({
      days: fc.integer({ min: 0, max: 700 }),
      grounds: fc.subarray([...GROUNDS]),
      priority: fc.option(fc.constantFrom(...PRIORITIES), { nil: undefined }),
      lift: fc.option(fc.record({ tier: fc.constantFrom(1, 2, 3), days: fc.integer({ min: -5, max: 5 }) }), {
        nil: undefined,
      }),
    }),
    { numRuns: 300, seed: 96 },
  )
  for (const { days, grounds, priority, lift } of random) {
    const law = priority ? PRIORITIES.indexOf(priority) + 1 : 1
    await g.look(
      agency,
      sql`with own as (
          insert into cases (agency_id, case_id, person_id, requested_on, status, closed_why, opened_at, changed_at)
          select agency_id, ${uuid7(g.clock.now())}::uuid, person_id, requested_on, 'closed', 'withdrawn', opened_at, changed_at
          from cases where case_id = ${made.case} returning case_id)
        insert into wait_entries (agency_id, entry_id, case_id, person_id, program_id, funding, entitled, since, grounds,
          priority, lift_tier, lift_until, law, tier, score, interim, recheck_days, rechecked_on, status, entered_at, changed_at)
        select e.agency_id, ${uuid7(g.clock.now())}::uuid, own.case_id, person_id, program_id, funding, entitled,
          date '2026-11-23' - ${days}::integer, ${JSON.stringify(grounds.map((ground) => ({ ground })))}::jsonb,
          ${priority ?? null}::text, ${lift?.tier ?? null}::smallint, date '2026-11-23' + ${lift?.days ?? null}::integer,
          ${law}::smallint, 4, 0, interim, recheck_days, rechecked_on, status, entered_at, changed_at
        from wait_entries e, own where e.entry_id = ${made.entry} returning entry_id`,
    )
  }
  await g.perform({
    name: rerank.name,
    input: {},
    agency,
    requestId: uuid7(g.clock.now()) as never,
    system: true,
  })
  const rows = await g.look<Parameters<typeof standingOf>[0] & { tier: number; score: number; law: number }>(
    agency,
    sql`select entry_id as entry, since, grounds, priority, law, tier, score,
        case when lift_tier is not null then jsonb_build_object('tier', lift_tier, 'until', lift_until) end as lift
      from wait_entries where agency_id = ${agency} order by law, tier, score desc, since, entry_id`,
  )
  expect(rows).toHaveLength(301)
  const pure = rows.map((row) => ({
    entry: row.entry,
    ...standingOf(
      { ...row, priority: row.priority ?? undefined, lift: row.lift ?? undefined },
      FIRST_FORMULA,
      '2026-11-23',
    ),
  }))
  for (const [n, row] of rows.entries())
    expect([row.law, row.tier, row.score]).toEqual([pure[n]?.law, pure[n]?.tier, pure[n]?.score])
  expect(pure.toSorted(compareStandings).map(({ entry }) => entry)).toEqual(rows.map(({ entry }) => entry))
})

test('a list is narrowed without losing the places, and goes on where the page ended', async () => {
  const at = await place()
  const first = await waits(at, { grounds: found('leaving-jail') })
  const second = await waits(at, { funding: 'medicaid', grounds: found('veteran') })
  const third = await waits(at, { grounds: found('homeless'), recheckDays: 30 })
  const board = (input: object) => g.as(at.intake).done(waitBoard, { program: at.program, ...input })
  const narrowed = async (only: string) =>
    (await board({ only })).entries.map(({ entry, place: nth }) => [entry, nth])
  expect(await narrowed('entitled')).toEqual([[second.entry, 3]])
  await g.as(at.intake).done(offerPlace, { entry: first.entry, version: 1 })
  expect(await narrowed('offered')).toEqual([[first.entry, 1]])
  const asked = { tier: 1, until: '2026-12-20', why: 'our-mistake', words: 'We wrote down the wrong day.' }
  await g.as(at.intake).done(askLift, { entry: third.entry, version: 1, ...asked })
  expect(await narrowed('lift-asked')).toEqual([[third.entry, 2]])
  expect((await g.as(at.supervisor).done(readEntry, { entry: third.entry })).lift).toMatchObject({
    words: 'We wrote down the wrong day.',
  })
  expect(await narrowed('danger')).toEqual([])
  g.clock.set('2027-01-15T15:00:00.000Z')
  expect(await narrowed('overdue')).toEqual([[third.entry, 2]])
  const page = await board({ most: 2 })
  expect(page).toMatchObject({
    waiting: 3,
    entitled: 1,
    offered: 1,
    liftAsked: 1,
    danger: 0,
    overdue: 1,
    next: 2,
  })
  expect((await board({ most: 2, after: page.next })).entries.map(({ entry }) => entry)).toEqual([
    second.entry,
  ])
})

test('waits are compared between groups, and a group of ten is not shown', async () => {
  const at = await place()
  for (let n = 0; n < 11; n += 1) await waits(at, {}, '2026-11-03')
  const many = await g.as(at['agency-admin']).done(compareGroups, {})
  expect(many.people).toBe(11)
  expect(many.breakdowns.find(({ by }) => by === 'payer')?.lines).toEqual([
    { group: 'unknown', people: 11, medianDays: 20, longDays: 20, offered: null },
  ])
  const other = await place()
  for (let n = 0; n < 10; n += 1) await waits(other)
  const few = await g.as(other.supervisor).done(compareGroups, { days: 90 })
  expect(few.people).toBeNull()
  expect(few.breakdowns.every(({ lines }) => lines === null)).toBe(true)
  expect(await refused(other.intake, compareGroups, {})).toBe('not-allowed')
})

test('a wait that ended late in the evening ended on that day, as the agency counts days', async () => {
  const at = await place()
  for (let n = 0; n < 11; n += 1) await waits(at, {}, '2026-11-03')
  // Ten in the evening of the 27th in Chicago is the 28th in UTC.
  await g.database.transaction({ role: 'app', agency: at.intake.agency }, async (tx) => {
    tx.reaching({ staff: undefined, reach: 'agency', at: '2026-11-28T04:00:00.000Z' })
    await tx.run(sql`
      update wait_entries set status = 'removed', removed_why = 'moved', changed_at = '2026-11-28T04:00:00Z'
      where agency_id = ${at.intake.agency}`)
    return keep(undefined)
  })
  g.clock.set('2026-11-30T15:00:00.000Z')
  const { breakdowns } = await g.as(at.supervisor).done(compareGroups, {})
  expect(breakdowns.find(({ by }) => by === 'payer')?.lines?.[0]).toMatchObject({
    people: 11,
    medianDays: 24,
  })
})

test('those who wait are asked by a message, a week before it is time to ask them again and once each time', async () => {
  const at = await place()
  const { person } = await waits(at, { recheckDays: 30 })
  const asked = async () => {
    await run()
    return g.look(
      at.intake.agency,
      sql`select key from messages where person_id = ${person} and template = 'still-waiting'`,
    )
  }
  g.clock.set('2026-12-15T15:00:00.000Z')
  expect(await asked()).toEqual([])
  g.clock.set('2026-12-16T15:00:00.000Z')
  expect(await asked()).toHaveLength(1)
  g.clock.set('2026-12-17T15:00:00.000Z')
  expect(await asked()).toHaveLength(1)
})

test('a board counts up to a bound and says that there are more, whichever recheck was agreed', async () => {
  const at = await place()
  for (let n = 0; n < MOST_COUNTED; n += 1) await waits(at, { recheckDays: n % 2 ? 30 : 90 })
  const board = () => g.as(at.intake).done(waitBoard, { program: at.program, most: 1 })
  expect(await board()).toMatchObject({
    waiting: MOST_COUNTED,
    overdue: 0,
    offered: 0,
    danger: 0,
    entitled: 0,
  })
  await waits(at, { recheckDays: 30, funding: 'medicaid', grounds: found('in-danger') })
  await waits(at, { recheckDays: 90 })
  expect(await board()).toMatchObject({ waiting: MOST_COUNTED + 1, overdue: 0, danger: 1, entitled: 1 })
  // Both rechecks are late: fewer than the bound have 30 days, and fewer have 90.
  g.clock.set('2027-04-15T15:00:00.000Z')
  expect(await board()).toMatchObject({ waiting: MOST_COUNTED + 1, overdue: MOST_COUNTED + 1 })
})
