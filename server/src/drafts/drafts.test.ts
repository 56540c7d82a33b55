import type { RequestId } from '@handrail/care'
import { addStaff } from '@handrail/care/agency'
import { discardDraft, keepDraft, readDrafts, sweepDrafts, unfinished } from '@handrail/care/drafts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { startRunner } from '../door/runner.ts'
import { uuid7 } from '../platform/ids.ts'
import { keep } from '../platform/transaction.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { draftsChores } from './chores.ts'
import { draftsHandlers } from './handlers.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...draftsHandlers], chores: draftsChores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const fresh = () => uuid7(g.clock.now())
const [PHONE, DESK] = ['0190a0b0-0000-7000-8000-0000000000b1', '0190a0b0-0000-7000-8000-0000000000b2']
const form = (of: object = {}) => ({
  form: 'agency.addStaff',
  device: DESK,
  turn: 1,
  request: fresh(),
  body: { name: 'Pat' },
  ...of,
})
const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)
const words = async (worker: Worker, of: object = {}) =>
  (await g.as(worker).done(readDrafts, { form: 'agency.addStaff', ...of })).drafts.map(({ body }) => body)
const list = async (worker: Worker) => (await g.as(worker).done(unfinished, {})).drafts
const sweep = () =>
  startRunner(
    {
      database: g.database,
      clock: g.clock.now,
      chores: draftsChores,
      perform: g.perform,
      log: () => undefined,
    },
    { polls: false },
  ).runDue()

test('the last words of a device are kept, in the order in which they were written', async () => {
  const { clinician } = await g.agency(['clinician'])
  const of = form()
  const { draft } = await g.as(clinician).done(keepDraft, of)
  await g.as(clinician).done(keepDraft, { ...of, turn: 3, body: { name: 'Patricia' } })
  expect(await refused(clinician, keepDraft, { ...of, turn: 2, body: { name: 'Patr' } })).toBe(
    'newer-words-kept',
  )
  expect(await words(clinician)).toEqual([{ name: 'Patricia' }])
  expect(await list(clinician)).toMatchObject([
    { draft, turn: 3, form: 'agency.addStaff', alsoElsewhere: false },
  ])
})

test('words sent at once do not cross', async () => {
  const { clinician } = await g.agency(['clinician'])
  const of = form()
  const turns = [1, 2, 3, 4, 5, 6]
  await Promise.all(turns.map((turn) => g.as(clinician).reply(keepDraft, { ...of, turn, body: turn })))
  expect(await words(clinician)).toEqual([6])
})

test('two devices keep one each, and each is told of the other', async () => {
  const { clinician } = await g.agency(['clinician'])
  await g.as(clinician).done(keepDraft, form())
  g.clock.add(60_000)
  const second = await g.as(clinician).done(keepDraft, form({ device: PHONE, body: { name: 'Sam' } }))
  expect(second.elsewhere).toMatchObject([{ device: DESK }])
  expect(await words(clinician)).toEqual([{ name: 'Sam' }, { name: 'Pat' }])
  expect((await list(clinician)).map(({ alsoElsewhere }) => alsoElsewhere)).toEqual([true, true])
})

test('forms of two things are two drafts', async () => {
  const { clinician } = await g.agency(['clinician'])
  const [one, two] = [fresh(), fresh()]
  for (const subject of [one, two]) await g.as(clinician).done(keepDraft, form({ subject, body: subject }))
  expect(await words(clinician, { subject: one })).toEqual([one])
  expect(await words(clinician)).toEqual([])
})

test('a draft is done when what it was for is done, and not when that was refused', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const requestId = fresh() as RequestId
  const of = form({ request: requestId })
  await g.as(admin).done(keepDraft, of)
  const pat = { name: 'Pat', email: 'agency-admin@example.org', roles: ['billing'] }
  expect((await g.as(admin).reply(addStaff, pat, requestId)).kind).toBe('refused')
  expect(await list(admin)).toHaveLength(1)
  await g.as(admin).reply(addStaff, { ...pat, email: 'pat@example.org' }, requestId)
  expect(await list(admin)).toEqual([])
  expect(await words(admin)).toEqual([])
  expect(await refused(admin, keepDraft, { ...of, turn: 2 })).toBe('already-sent')
  await sweep()
  expect(await g.look(admin.agency, sql`select 1 from drafts`)).toEqual([])
})

test('a draft of a try that was refused is gone once the form went with other words', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const [first, second] = [fresh() as RequestId, fresh() as RequestId]
  await g.as(admin).done(keepDraft, form({ request: first, turn: 4 }))
  const pat = { name: 'Pat', email: 'agency-admin@example.org', roles: ['billing'] }
  expect((await g.as(admin).reply(addStaff, pat, first)).kind).toBe('refused')
  await g.as(admin).reply(addStaff, { ...pat, email: 'quick@example.org' }, second)
  expect(await words(admin)).toHaveLength(1)
  expect(await refused(admin, keepDraft, form({ request: second, turn: 5, body: {} }))).toBe('already-sent')
  expect(await words(admin)).toEqual([])
  await g.as(admin).done(keepDraft, form({ turn: 7, body: 'next' }))
  expect(await refused(admin, keepDraft, form({ request: second, turn: 6, body: {} }))).toBe('already-sent')
  expect(await words(admin)).toEqual(['next'])
})

test('the same form can be begun again after it was sent', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const requestId = fresh() as RequestId
  await g.as(admin).done(keepDraft, form({ request: requestId, turn: 7 }))
  await g.as(admin).reply(addStaff, { name: 'Pat', email: 'p@example.org', roles: ['billing'] }, requestId)
  await g.as(admin).done(keepDraft, form({ turn: 1, body: 'next' }))
  expect(await words(admin)).toEqual(['next'])
})

test('nobody else sees a draft: not an admin, not a supervisor, not another agency', async () => {
  const {
    clinician,
    supervisor,
    'agency-admin': admin,
  } = await g.agency(['clinician', 'supervisor', 'agency-admin'])
  const { draft } = await g.as(clinician).done(keepDraft, form())
  for (const other of [
    supervisor,
    admin,
    { ...clinician, agency: (await g.agency(['auditor'])).auditor.agency },
  ]) {
    expect(await words(other)).toEqual([])
    expect(await list(other)).toEqual([])
    expect(await refused(other, discardDraft, { draft })).toBe('not-found')
  }
  const seen = await g.database.transaction({ role: 'app', agency: clinician.agency }, async (tx) => {
    tx.reaching({ staff: admin.staff, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
    return keep(await tx.rows(sql`select 1 from drafts`))
  })
  expect(seen).toEqual([])
})

test('a draft is thrown away by whoever wrote it', async () => {
  const { clinician } = await g.agency(['clinician'])
  const { draft } = await g.as(clinician).done(keepDraft, form())
  await g.as(clinician).done(discardDraft, { draft })
  expect(await list(clinician)).toEqual([])
  expect(await refused(clinician, discardDraft, { draft })).toBe('not-found')
  // A draft that has ended is nobody's attempt on anything.
  expect(await g.look(clinician.agency, sql`select 1 from denials`)).toEqual([])
})

test('a draft that nobody touched for 90 days is removed, and not a day before', async () => {
  const { clinician } = await g.agency(['clinician'])
  await g.as(clinician).done(keepDraft, form())
  g.clock.set('2027-02-20T15:00:00.000Z')
  await sweep()
  expect(await list(clinician)).toHaveLength(1)
  g.clock.set('2027-02-23T15:00:00.000Z')
  await sweep()
  expect(await list(clinician)).toEqual([])
})

test('what is too long is refused by name, and what fits is given back as it was', async () => {
  const { clinician } = await g.agency(['clinician'])
  expect(await g.as(clinician).reply(keepDraft, form({ body: 'é'.repeat(131_072) }))).toMatchObject({
    kind: 'problems',
    problems: [{ field: 'body', code: 'too-many-bytes' }],
  })
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown
  expect(await g.as(clinician).reply(keepDraft, form({ body: deep }))).toMatchObject({
    problems: [{ field: 'body', code: 'too-deep' }],
  })
  const body = { text: 'é'.repeat(130_000), list: [1, null, true, { deep: ['\ud83d\ude00 \\'] }] }
  await g.as(clinician).done(keepDraft, form({ body }))
  expect(await words(clinician)).toEqual([body])
})

test('nobody keeps a draft who is not signed in, and no word of one stands in the trail', async () => {
  const { clinician } = await g.agency(['clinician'])
  await g.as(clinician).done(keepDraft, form({ body: 'MARKED' }))
  const trail = await g.look(clinician.agency, sql`select facts::text from events`)
  const requests = await g.look(clinician.agency, sql`select answer::text from requests`)
  expect(JSON.stringify([trail, requests])).not.toContain('MARKED')
  const nobody = {
    name: keepDraft.name,
    input: form(),
    requestId: fresh() as RequestId,
    agency: clinician.agency,
  }
  expect(await g.perform(nobody)).toEqual({ kind: 'not-signed-in' })
  expect(await refused(clinician, sweepDrafts, {})).toBe('not-allowed')
})
