import { dismiss, today } from '@handrail/care/clocks'
import { cautionsOf, handleCaution, recordRestriction } from '@handrail/care/consents'
import { messagesOf, sendMessage } from '@handrail/care/messages'
import { beginRelation, read } from '@handrail/care/people'
import {
  acknowledgeReferral,
  board,
  linkDuplicateReferral,
  matchReferral,
  type ReferralId,
  readReason,
  readReferral,
  registerForReferral,
} from '@handrail/care/referrals'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { fromHospital, receive, send } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()
const START = '2026-11-23T15:00:00.000Z'
const UNSAFE = 'Her husband must not know. Do not call this number.'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set(START))

const run = () => g.runDue()

const intakeWorker = async () => (await g.agency(['intake-worker']))['intake-worker']
const given = (family: string) => ({
  legalName: { answer: 'given', value: { given: 'Ana', family } },
  pronouns: { answer: 'not-asked' },
  born: { answer: 'not-asked' },
  language: { answer: 'not-asked' },
  ssnLastFour: { answer: 'not-asked' },
})
const unsafe = (reason = 'She cannot sleep.') => fromHospital({ reason: { reason, safety: UNSAFE } })
const onlyOne = async (intake: Worker): Promise<ReferralId> => {
  const [listed] = (await g.as(intake).done(board, {})).referrals
  if (!listed) throw new Error('Nothing came.')
  return listed.referral
}
const register = async (intake: Worker, referral: ReferralId, version = 1) =>
  (await g.as(intake).done(registerForReferral, { referral, version, identity: given('Example') })).person

test('what a sender called unsafe stands on the record, nothing is sent, and a read word ends it', async () => {
  const intake = await intakeWorker()
  await send(g, intake, unsafe())
  const referral = await onlyOne(intake)
  await g.as(intake).done(acknowledgeReferral, { referral })
  const person = await register(intake, referral, 2)
  const record = await g.as(intake).done(read, { person })
  expect(record.supporters).toMatchObject([{ terms: { name: 'Lee Sample', phone: '+17135550143' } }])
  const { cautions } = await g.as(intake).done(cautionsOf, { person })
  expect(cautions).toMatchObject([
    { words: UNSAFE, saidBy: { name: 'Lee Sample', phone: '+17135550143' }, handled: null, version: 1 },
  ])

  await run()
  expect((await g.as(intake).done(messagesOf, { person })).messages).toMatchObject([
    { template: 'request-read', status: 'refused', why: 'warning-unread' },
  ])
  const writing = { person, template: 'call-us' }
  expect(await g.as(intake).reply(sendMessage, writing)).toMatchObject({
    refusal: { refused: 'not-safe', figures: { why: 'warning-unread' } },
  })

  const caution = cautions[0]?.caution
  const handling = { person, caution, version: 1, as: 'restriction', words: 'Her husband stands there now.' }
  expect(await g.as(intake).reply(handleCaution, handling)).toMatchObject({
    refusal: { refused: 'no-restriction-yet', field: 'as' },
  })
  const terms = { whom: { relationship: 'husband' }, what: 'everything' }
  await g.as(intake).done(recordRestriction, { person, terms })
  await g.as(intake).done(handleCaution, handling)
  expect((await g.as(intake).done(cautionsOf, { person })).cautions).toMatchObject([
    { handled: { as: 'restriction', words: handling.words, by: intake.staff, at: START }, version: 2 },
  ])
  expect(await g.as(intake).reply(handleCaution, { ...handling, version: 2 })).toMatchObject({
    refusal: { refused: 'already-handled' },
  })
  expect((await g.as(intake).reply(sendMessage, writing)).kind).toBe('done')
  const trail = await g.look(intake.agency, sql`select facts::text from events`)
  expect(JSON.stringify(trail)).not.toMatch(/husband/)
})

test('what was held back leaves once every warning is read, and not before', async () => {
  const intake = await intakeWorker()
  const texts = { at: { kind: 'phone', number: '713-555-0142', rules: { text: 'yes' } } } as const
  await send(g, intake, { ...unsafe(), card: { name: { given: 'Ana' }, reach: [texts] } })
  const referral = await onlyOne(intake)
  const second = await receive(g, intake, { reason: { reason: 'Again.', safety: 'He reads her phone.' } })
  await g.as(intake).done(linkDuplicateReferral, { referral: second, version: 1, of: referral })
  await g.as(intake).done(acknowledgeReferral, { referral })
  const person = await register(intake, referral, 2)
  await run()
  const told = async () => (await g.as(intake).done(messagesOf, { person })).messages
  expect(await told()).toMatchObject([{ status: 'refused', why: 'warning-unread' }])
  const { cautions } = await g.as(intake).done(cautionsOf, { person })
  const still = [
    { status: 'refused', why: 'warning-unread' },
    { status: 'sent', why: null },
  ]
  for (const [n, { caution }] of cautions.entries()) {
    await g.as(intake).done(handleCaution, { person, caution, version: 1, as: 'otherwise', words: 'Asked.' })
    await run()
    expect(await told()).toMatchObject([{ template: 'request-read', ...still[n] }])
  }
})

test('an unread warning is due at once from whoever does the intake or leads, and ends only by being read', async () => {
  const roles = ['intake-worker', 'case-manager', 'supervisor'] as const
  const { 'intake-worker': intake, 'case-manager': lead, supervisor } = await g.agency(roles)
  await send(g, intake, unsafe())
  const person = await register(intake, await onlyOne(intake))
  await run()
  const due = async (worker: Worker) => {
    const { rows } = await g.as(worker).done(today, {})
    return rows.filter(({ because }) => because?.topic === 'consents.caution-handled')
  }
  const [one] = await due(intake)
  expect(one).toMatchObject({
    person,
    owner: { staff: intake.staff },
    dueOn: '2026-11-23',
    severity: 'hard',
  })
  const letting = { deadline: one?.deadline, version: one?.version, why: 'does-not-apply' }
  expect(await g.as(intake).reply(dismiss, letting)).toMatchObject({ refusal: { refused: 'only-met' } })

  await g.as(supervisor).done(beginRelation, { person, staff: lead.staff, kind: 'lead' })
  await run()
  expect(await due(lead)).toMatchObject([{ person, owner: { staff: lead.staff } }])
  const [caution] = (await g.as(lead).done(cautionsOf, { person })).cautions
  await g.as(lead).done(handleCaution, {
    person,
    caution: caution?.caution,
    version: 1,
    as: 'otherwise',
    words: 'Asked the nurse.',
  })
  await run()
  expect([...(await due(lead)), ...(await due(intake))]).toEqual([])
})

test('a request that turns out to be somebody else’s warns on both records', async () => {
  const intake = await intakeWorker()
  const wrong = await aPerson().in(g, intake)
  const right = await aPerson().in(g, intake)
  await send(g, intake, unsafe())
  const referral = await onlyOne(intake)
  await g.as(intake).done(matchReferral, { referral, version: 1, person: wrong.person })
  await g.as(intake).done(matchReferral, { referral, version: 2, person: right.person })
  const noticed = async (person: string) =>
    (await g.as(intake).done(cautionsOf, { person })).cautions.map((one) => [one.words, one.noticed])
  expect(await noticed(right.person)).toEqual([[UNSAFE, []]])
  expect((await noticed(wrong.person)).sort()).toEqual(
    [
      [null, ['request-moved']],
      [UNSAFE, []],
    ].sort(),
  )
})

test('a warning of another version of the page changes nothing', async () => {
  const intake = await intakeWorker()
  await send(g, intake, unsafe())
  const person = await register(intake, await onlyOne(intake))
  const [one] = (await g.as(intake).done(cautionsOf, { person })).cautions
  const reply = await g.as(intake).reply(handleCaution, {
    person,
    caution: one?.caution,
    version: 7,
    as: 'otherwise',
    words: 'Asked.',
  })
  expect(reply).toMatchObject({ refusal: { refused: 'changed-meanwhile' } })
})

test('a request that is matched to somebody who is here warns on their record and overwrites nothing', async () => {
  const intake = await intakeWorker()
  const { person } = await aPerson().withPhone('713-555-0142').in(g, intake)
  await send(g, intake, unsafe())
  await g.as(intake).done(matchReferral, { referral: await onlyOne(intake), version: 1, person })
  expect((await g.as(intake).done(cautionsOf, { person })).cautions).toMatchObject([{ words: UNSAFE }])
  const record = await g.as(intake).done(read, { person })
  expect(record.contactPoints.filter(({ at }) => at.kind === 'phone')).toHaveLength(1)
})

test('what came with a second request is read with the first, and warns on the record of its person', async () => {
  const intake = await intakeWorker()
  const first = await receive(g, intake)
  const second = await receive(g, intake, {
    reason: { reason: 'Again.', safety: 'He reads her phone.' },
  })
  await g.as(intake).done(linkDuplicateReferral, { referral: second, version: 1, of: first })
  expect(await g.as(intake).done(readReferral, { referral: first })).toMatchObject({ hasSafety: true })
  expect((await g.as(intake).done(readReason, { referral: first })).unsafe).toEqual([
    { referral: second, words: 'He reads her phone.' },
  ])
  const person = await register(intake, first)
  expect((await g.as(intake).done(cautionsOf, { person })).cautions).toMatchObject([
    { words: 'He reads her phone.' },
  ])

  const third = await receive(g, intake, { reason: { reason: 'Again.', safety: 'He has a key.' } })
  await g.as(intake).done(linkDuplicateReferral, { referral: third, version: 1, of: first })
  const { cautions } = await g.as(intake).done(cautionsOf, { person })
  expect(cautions.map(({ words }) => words).sort()).toEqual(['He has a key.', 'He reads her phone.'])
})

test('the board says that there is a word about safety, and not which', async () => {
  const intake = await intakeWorker()
  await send(g, intake, unsafe())
  await receive(g, intake)
  const { referrals } = await g.as(intake).done(board, {})
  expect(referrals.map(({ hasSafety }) => hasSafety).sort()).toEqual([false, true])
  expect(JSON.stringify(referrals)).not.toContain('husband')
})
