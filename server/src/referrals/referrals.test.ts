import { type RequestId, ROLES } from '@handrail/care'
import { today } from '@handrail/care/clocks'
import { messagesOf } from '@handrail/care/messages'
import { confirmMerge, likelyDuplicates, mergeId, proposeMerge, read } from '@handrail/care/people'
import {
  acceptReferral,
  acknowledgeReferral,
  alikeReferrals,
  board,
  checkStatus,
  closeReferral,
  codeFrom,
  counts,
  declineReferral,
  linkDuplicateReferral,
  lookAtLink,
  makePartnerLink,
  matchReferral,
  partnerLinks,
  readReason,
  readReferral,
  receiveReferral,
  recordMayTell,
  referralsOf,
  registerForReferral,
  renewCode,
  reopenReferral,
  requestNames,
  revokePartnerLink,
  sendReferral,
  whoReceives,
  withdrawByCode,
  withdrawReferral,
} from '@handrail/care/referrals'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { secretBytes, uuid7 } from '../platform/ids.ts'
import { aPerson } from '../testing/a-person.ts'
import { asAnybody, askingForMyself, freshCode, fromHospital, receive, send } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()
const START = '2026-11-23T15:00:00.000Z'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set(START))

const run = () => g.runDue()

const intakeTwo = async () => {
  const { 'intake-worker': intake, supervisor } = await g.agency(['intake-worker', 'supervisor'])
  const { 'intake-worker': stranger } = await g.agency(['intake-worker'])
  return { intake, supervisor, stranger }
}
const onBoard = async (worker: Worker, input: object = {}) =>
  (await g.as(worker).done(board, input)).referrals
const statusOf = (worker: Worker, code: string, address?: string) =>
  asAnybody(g, worker.agency, { name: checkStatus.name, input: { code }, ...(address && { address }) })
const seen = async (worker: Worker, code: string) => {
  const reply = await statusOf(worker, code)
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
  return checkStatus.answer.parse(reply.answer)
}
const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)
const identity = {
  legalName: { answer: 'given', value: { given: 'Ana', family: 'Example' } },
  pronouns: { answer: 'not-asked' },
  born: { answer: 'not-asked' },
  language: { answer: 'not-asked' },
  ssnLastFour: { answer: 'not-asked' },
}
const instead = { name: 'River County', phone: '713-555-0144' }
const no = { why: 'outside-our-area', alternative: instead, reply: 'River County sees people from there.' }

test('from a hospital’s form to an owner: each step is seen by whom it concerns, and its clock follows', async () => {
  const { intake } = await intakeTwo()
  const input = fromHospital()
  await send(g, intake, input)
  await run()
  const [listed] = await onBoard(intake)
  expect(listed).toMatchObject({
    name: 'Ana Example',
    from: 'River Hospital',
    urgency: 'urgent',
    status: 'received',
    due: { topic: 'referrals.urgent-said', at: '2026-11-24T15:00:00.000Z' },
  })
  const referral = listed?.referral ?? ''
  expect(await seen(intake, input.code)).toMatchObject({ for: 'sender', status: 'kept-private' })

  const says = { says: 'yes', how: 'by-phone', on: '2026-11-23' }
  await g.as(intake).done(acknowledgeReferral, { referral })
  await g.as(intake).done(recordMayTell, { referral, version: 2, ...says })
  await run()
  expect(await seen(intake, input.code)).toMatchObject({ status: 'read' })
  expect((await onBoard(intake))[0]?.due).toMatchObject({ topic: 'referrals.decided' })

  await g.as(intake).done(acceptReferral, { referral })
  await run()
  expect(await onBoard(intake)).toEqual([])
  const [taken] = await onBoard(intake, { list: 'accepted', mine: true })
  expect(taken).toMatchObject({ owner: intake.staff, due: { topic: 'intake.reached' } })
  expect(await seen(intake, input.code)).toMatchObject({ status: 'with-us', alternative: null })

  const { person } = await g.as(intake).done(registerForReferral, { referral, version: 4, identity })
  const record = await g.as(intake).done(read, { person })
  expect(JSON.stringify(record)).toContain('+17135550142')
  await run()
  const { messages } = await g.as(intake).done(messagesOf, { person })
  expect(messages).toMatchObject([{ template: 'request-read' }])
  expect((await g.as(intake).done(referralsOf, { person })).referrals).toMatchObject([{ referral }])
  const { steps } = await g.as(intake).done(readReferral, { referral })
  expect(steps.map(({ act, to }) => `${act} ${to}`)).toEqual([
    'receive received',
    'acknowledge acknowledged',
    'may-tell-yes acknowledged',
    'accept accepted',
    'match accepted',
  ])
  await g.as(intake).done(closeReferral, { referral, version: 5, why: 'went-on' })
  await run()
  const due = (await g.as(intake).done(today, { until: 'later' })).rows
  expect(due).toEqual([])
})

test('nothing that was told stands on the board, in the trail, in a request or in a message', async () => {
  const { intake } = await intakeTwo()
  await send(g, intake, fromHospital({ reason: { reason: 'zqsecret', safety: 'zqsafety' } }))
  const [listed] = await onBoard(intake)
  await g.as(intake).done(acknowledgeReferral, { referral: listed?.referral })
  await g
    .as(intake)
    .done(declineReferral, { referral: listed?.referral, version: 2, ...no, reply: 'zqreply' })
  await run()
  const card = await g.as(intake).done(readReferral, { referral: listed?.referral })
  const trail = await g.look(intake.agency, sql`select facts::text from events`)
  const requests = await g.look(intake.agency, sql`select answer::text from requests`)
  expect(JSON.stringify([listed, card, trail, requests])).not.toMatch(/zqs|zqreply/)
  const told = await g.as(intake).done(readReason, { referral: listed?.referral })
  expect(told).toMatchObject({ reason: { reason: 'zqsecret' }, words: [{ n: 3, words: 'zqreply' }] })
})

test('reading what was told takes its own permission, and leaves a trace', async () => {
  const roles = await g.agency([...ROLES])
  const intake = roles['intake-worker']
  const referral = await receive(g, intake)
  for (const role of ['billing', 'agency-admin', 'auditor'] as const)
    expect((await g.as(roles[role]).reply(readReason, { referral })).kind).toBe('not-allowed')
  const { person } = await g.as(intake).done(registerForReferral, { referral, version: 1, identity })
  await g.as(intake).done(readReason, { referral })
  const looks = await g.look<{ people: string[] }>(
    intake.agency,
    sql`select people from accesses where query = 'referrals.readReason'`,
  )
  expect(looks).toEqual([{ people: [person] }])
})

test('of two who take one referral at once, one has it and the other is told who', async () => {
  const { intake } = await intakeTwo()
  const { 'intake-worker': other } = await g.agency(['intake-worker'])
  const [mine] = await g.look<{ id: string }>(
    intake.agency,
    sql`
    insert into staff (agency_id, staff_id, name, email)
    values (${intake.agency}, ${uuid7(g.clock.now())}, 'Second Example', 'second@example.org') returning staff_id as id`,
  )
  const second = { ...other, agency: intake.agency, staff: mine?.id } as Worker
  const referral = await receive(g, intake)
  await g.as(intake).done(acknowledgeReferral, { referral })
  const replies = await Promise.all(
    [intake, second].map((worker) => g.as(worker).reply(acceptReferral, { referral })),
  )
  expect(replies.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  const winner = replies[0]?.kind === 'done' ? intake : second
  expect(replies.find(({ kind }) => kind === 'refused')).toMatchObject({
    refusal: { refused: 'taken', figures: { by: winner.staff } },
  })
  const [row] = await onBoard(intake, { list: 'accepted' })
  expect(row?.owner).toBe(winner.staff)
})

test('a no carries where to ask instead, to whoever sent it and to the person', async () => {
  const { intake } = await intakeTwo()
  const personCode = freshCode()
  const input = fromHospital({ consent: { contact: 'yes', share: 'no' } })
  await send(g, intake, input)
  const [listed] = await onBoard(intake)
  const { referral } = listed ?? { referral: '' }
  await g.as(intake).done(renewCode, { referral, of: 'person', code: personCode })
  expect(await refused(intake, declineReferral, { referral, version: 1, ...no })).toBe('not-acknowledged-yet')
  await g.as(intake).done(acknowledgeReferral, { referral })
  await g.as(intake).done(declineReferral, { referral, version: 2, ...no })
  const shown = { status: 'not-us', alternative: { name: 'River County', phone: '+17135550144' } }
  expect(await seen(intake, input.code)).toMatchObject({ ...shown, reply: no.reply })
  expect(await seen(intake, personCode)).toMatchObject({ ...shown, reply: null })
  await g.as(intake).done(reopenReferral, { referral, version: 3, note: 'A place came free.' })
  expect(await seen(intake, personCode)).toMatchObject({ status: 'reopened' })
  await g.as(intake).done(acknowledgeReferral, { referral })
  expect(await seen(intake, personCode)).toMatchObject({ status: 'read' })
})

test('the person takes their request back by code, whatever staff are at, and the clocks end', async () => {
  const { intake } = await intakeTwo()
  const input = askingForMyself()
  await send(g, intake, input)
  const [listed] = await onBoard(intake)
  await g.as(intake).done(acknowledgeReferral, { referral: listed?.referral })
  await g.as(intake).done(acceptReferral, { referral: listed?.referral })
  await run()
  const taking = { name: withdrawByCode.name, input: { code: input.code } }
  expect((await asAnybody(g, intake.agency, taking)).kind).toBe('done')
  await run()
  expect(await seen(intake, input.code)).toMatchObject({ status: 'withdrawn', mayWithdraw: false })
  expect(await asAnybody(g, intake.agency, taking)).toMatchObject({
    refusal: { refused: 'already-withdrawn' },
  })
  expect((await g.as(intake).done(today, { until: 'later' })).rows).toEqual([])
  const [step] = await g.look(intake.agency, sql`select act, by from referral_steps where act = 'withdraw'`)
  expect(step).toEqual({ act: 'withdraw', by: null })
})

test('what the sender wrote is no yes: they see that it came and that it is over, until the person says so to staff', async () => {
  const { intake } = await intakeTwo()
  const input = fromHospital()
  await send(g, intake, input)
  const referral = (await onBoard(intake))[0]?.referral
  await g.as(intake).done(acknowledgeReferral, { referral })
  await g.as(intake).done(acceptReferral, { referral })
  expect(await seen(intake, input.code)).toMatchObject({ status: 'kept-private', changedAt: START })
  const said = { referral, says: 'yes', how: 'in-person', on: '2026-11-23' }
  await g.as(intake).done(recordMayTell, { ...said, version: 3 })
  expect(await g.as(intake).reply(recordMayTell, { ...said, version: 3 })).toMatchObject({
    refusal: { refused: 'changed-meanwhile' },
  })
  expect(await seen(intake, input.code)).toMatchObject({ status: 'with-us' })
  expect((await g.as(intake).done(readReferral, { referral })).consent).toMatchObject({
    share: 'yes',
    heard: { says: 'yes', how: 'in-person', on: '2026-11-23' },
  })
  await g.as(intake).done(recordMayTell, { ...said, version: 4, says: 'no' })
  expect(await seen(intake, input.code)).toMatchObject({ status: 'kept-private' })
  await g.as(intake).done(withdrawReferral, { referral })
  expect(await seen(intake, input.code)).toMatchObject({ status: 'over', mayWithdraw: false })
  expect(
    await refused(intake, recordMayTell, { ...said, referral: await receive(g, intake), version: 1 }),
  ).toBe('nobody-sent-it')
})

test('whoever sent somebody stops it by code while nobody works on it, and not after that', async () => {
  const { intake } = await intakeTwo()
  const [early, late] = [fromHospital(), fromHospital()]
  await send(g, intake, early)
  const stopping = (code: string) =>
    asAnybody(g, intake.agency, { name: withdrawByCode.name, input: { code } })
  expect(await seen(intake, early.code)).toMatchObject({ mayWithdraw: true })
  expect((await stopping(early.code)).kind).toBe('done')
  expect(await seen(intake, early.code)).toMatchObject({ status: 'over', mayWithdraw: false })
  const [event] = await g.look<{ by: string }>(
    intake.agency,
    sql`select facts ->> 'by' as by from events where name = 'referrals.withdrawn'`,
  )
  expect(event).toEqual({ by: 'sender' })

  await send(g, intake, late)
  const referral = (await onBoard(intake))[0]?.referral
  await g.as(intake).done(acknowledgeReferral, { referral })
  await g.as(intake).done(acceptReferral, { referral })
  expect(await stopping(late.code)).toMatchObject({ refusal: { refused: 'only-the-person' } })
})

test('what is over opens again with a note: it has no owner, its history stays, and its clock begins anew', async () => {
  const { intake } = await intakeTwo()
  const referral = await receive(g, intake)
  await g.as(intake).done(acknowledgeReferral, { referral })
  await g.as(intake).done(acceptReferral, { referral })
  await g.as(intake).done(withdrawReferral, { referral, words: 'She found somebody.' })
  await run()
  g.clock.set('2026-11-30T15:00:00.000Z')
  expect(await refused(intake, reopenReferral, { referral, version: 4 })).toBe('problems')
  await g.as(intake).done(reopenReferral, { referral, version: 4, note: 'She called again.' })
  await run()
  const [again] = await onBoard(intake)
  expect(again).toMatchObject({ status: 'received', owner: null, due: { at: '2026-12-02T05:59:59.999Z' } })
  const { words } = await g.as(intake).done(readReason, { referral })
  expect(words).toEqual([
    { n: 4, words: 'She found somebody.' },
    { n: 5, words: 'She called again.' },
  ])
})

test('a second request for the same person is found, put with the first, and its code tells nothing of it', async () => {
  const { intake } = await intakeTwo()
  const first = await receive(g, intake)
  await g.as(intake).done(acknowledgeReferral, { referral: first })
  await g.as(intake).done(acceptReferral, { referral: first })
  const input = askingForMyself({
    card: {
      name: { given: 'ána', family: 'EXAMPLE' },
      reach: [{ at: { kind: 'email', email: 'ana@example.org', rules: {} } }],
    },
  })
  await send(g, intake, input)
  const [listed] = await onBoard(intake)
  const { referral } = listed ?? { referral: '' }
  const { alike } = await g.as(intake).done(alikeReferrals, { referral })
  expect(alike.map((one) => one.referral)).toEqual([first])
  await g.as(intake).done(linkDuplicateReferral, { referral, version: 1, of: first })
  expect(await seen(intake, input.code)).toMatchObject({ status: 'read', mayWithdraw: false })
  expect(await g.as(intake).done(readReferral, { referral: first })).toMatchObject({ duplicates: [referral] })
  await run()
  // Opened again, it stands for itself.
  await g.as(intake).done(reopenReferral, { referral, version: 2, note: 'It was her sister.' })
  expect(await g.as(intake).done(readReferral, { referral })).toMatchObject({ duplicateOf: null })
})

test('a match finds the record that is there, and never one that was merged away', async () => {
  const { intake, supervisor } = await intakeTwo()
  const known = await aPerson().named('Ana', 'Example').withPhone('713-555-0142').in(g, intake)
  const twin = await aPerson().named('Ana', 'Example').in(g, intake)
  const referral = await receive(g, intake)
  const { likely } = await g
    .as(intake)
    .done(likelyDuplicates, { given: 'Ana', family: 'Example', phone: '713-555-0142' })
  expect(likely[0]?.who.person).toBe(known.person)
  const { merge } = await g
    .as(intake)
    .done(proposeMerge, { survivor: known.person, merged: twin.person, why: 'Same' })
  await g.as(supervisor).done(confirmMerge, { merge: mergeId.parse(merge) })
  expect(await refused(intake, matchReferral, { referral, version: 1, person: twin.person })).toBe(
    'merged-into-another',
  )
  await g.as(intake).done(matchReferral, { referral, version: 1, person: known.person })
  expect(await refused(intake, registerForReferral, { referral, version: 2, identity })).toBe('has-a-person')
})

test('a case manager sees what they wrote down and who is theirs, and no other request', async () => {
  const { 'intake-worker': intake, 'case-manager': manager } = await g.agency([
    'intake-worker',
    'case-manager',
  ])
  const mine = await receive(g, manager)
  const theirs = await receive(g, intake)
  const { person } = await aPerson().named('Kim', 'Sample').seenBy(manager).in(g, intake)
  const ofMyPerson = await receive(g, intake)
  await g.as(intake).done(matchReferral, { referral: ofMyPerson, version: 1, person })
  const seenByManager = (await onBoard(manager)).map(({ referral }) => referral).sort()
  expect(seenByManager).toEqual([mine, ofMyPerson].sort())
  for (const asked of [readReferral, readReason, alikeReferrals, acknowledgeReferral, withdrawReferral])
    expect((await g.as(manager).reply(asked, { referral: theirs })).kind, asked.name).toBe('not-found')
  await g.as(manager).done(acknowledgeReferral, { referral: mine })
})

test('a person who is called by nobody who may not be: the message waits for a yes', async () => {
  const { intake } = await intakeTwo()
  const referral = await receive(g, intake, {
    source: 'family',
    sender: { name: 'Rosa Muestra', phone: '713-555-0145' },
    consent: { contact: 'not-asked', share: 'no' },
  })
  const { person } = await g.as(intake).done(registerForReferral, { referral, version: 1, identity })
  await g.as(intake).done(acknowledgeReferral, { referral })
  await run()
  expect((await g.as(intake).done(messagesOf, { person })).messages).toEqual([])
})

test('the board is read page by page: most urgent first, then whoever waited longest, and nobody is missed', async () => {
  const { intake } = await intakeTwo()
  const urgencies = ['routine', 'crisis', 'not-said', 'urgent', 'routine', 'urgent', 'crisis'] as const
  for (const urgency of urgencies) {
    await receive(g, intake, { urgency })
    g.clock.add(60_000)
  }
  const pages = []
  let after: unknown
  do {
    const page: { referrals: readonly { urgency: string; receivedAt: string }[]; next: unknown } = await g
      .as(intake)
      .done(board, { most: 3, ...(after !== null && after !== undefined && { after }) })
    pages.push(page.referrals.map(({ urgency, receivedAt }) => `${urgency} ${receivedAt.slice(14, 16)}`))
    after = page.next
  } while (after !== null)
  expect(pages).toEqual([
    ['crisis 01', 'crisis 06', 'urgent 03'],
    ['urgent 05', 'not-said 02', 'routine 00'],
    ['routine 04'],
  ])
  const { counts: found } = await g.as(intake).done(counts, {})
  expect(found.find(({ list }) => list === 'to-do')?.count).toBe(7)
})

test('what is over is listed newest first, and paged too', async () => {
  const { intake } = await intakeTwo()
  const all = []
  for (let n = 0; n < 5; n += 1) {
    const referral = await receive(g, intake)
    g.clock.add(60_000)
    await g.as(intake).done(withdrawReferral, { referral })
    all.unshift(referral)
  }
  const first = await g.as(intake).done(board, { list: 'withdrawn', most: 3 })
  const second = await g.as(intake).done(board, { list: 'withdrawn', most: 3, after: first.next })
  expect([...first.referrals, ...second.referrals].map(({ referral }) => referral)).toEqual(all)
  expect(second.next).toBeNull()
})

// Whoever has no account.

test('the public pages learn the agency’s name and number, and nothing else', async () => {
  const { intake } = await intakeTwo()
  const reply = await asAnybody(g, intake.agency, { name: whoReceives.name, input: {} })
  expect(reply).toMatchObject({
    kind: 'done',
    answer: { agency: 'Example Agency', language: 'en', phone: null },
  })
})

test('a partner’s link names the partner; once is once, however many use it at once; revoked is over', async () => {
  const { supervisor, intake } = await intakeTwo()
  const token = () => secretBytes(32).toString('base64url')
  const [standing, once] = [token(), token()]
  const until = '2026-12-31'
  const { link } = await g
    .as(supervisor)
    .done(makePartnerLink, { partner: 'River Hospital', once: false, until, token: standing })
  await g.as(supervisor).done(makePartnerLink, { partner: 'Example School', once: true, until, token: once })
  const look = (of: string) => asAnybody(g, intake.agency, { name: lookAtLink.name, input: { token: of } })
  expect(await look(standing)).toMatchObject({ answer: { partner: 'River Hospital', once: false } })
  const through = (of: string) =>
    asAnybody(g, intake.agency, { name: sendReferral.name, input: fromHospital({ token: of }) })
  const replies = await Promise.all([through(once), through(once), through(once)])
  expect(replies.map(({ kind }) => kind).sort()).toEqual(['done', 'refused', 'refused'])
  expect((await look(once)).kind).toBe('not-found')
  expect((await through(standing)).kind).toBe('done')
  await g.as(supervisor).done(revokePartnerLink, { link })
  expect(await through(standing)).toMatchObject({ refusal: { refused: 'link-not-valid' } })
  expect((await look(standing)).kind).toBe('not-found')
  expect((await onBoard(intake)).map(({ from, way }) => `${from} ${way}`).sort()).toEqual([
    'Example School link',
    'River Hospital link',
  ])
  const { links } = await g.as(intake).done(partnerLinks, {})
  expect(links.map(({ partner, used }) => `${partner} ${used}`)).toEqual([
    'Example School 1',
    'River Hospital 1',
  ])
  expect(JSON.stringify(links)).not.toContain(standing)
})

test('a request that comes twice is one request, and gives the same answer', async () => {
  const { intake } = await intakeTwo()
  const input = askingForMyself()
  const requestId = uuid7(g.clock.now()) as RequestId
  const asking = { name: sendReferral.name, input, requestId }
  const replies = await Promise.all([1, 2, 3].map(() => asAnybody(g, intake.agency, asking)))
  for (const reply of replies) expect(reply).toMatchObject({ kind: 'done', answer: { received: true } })
  expect(await onBoard(intake)).toHaveLength(1)
  const other = { ...asking, input: { ...input, urgency: 'crisis' } }
  expect(await asAnybody(g, intake.agency, other)).toMatchObject({ refusal: { refused: 'request-id-used' } })
})

test('a code that somebody has is given to nobody else', async () => {
  const { intake } = await intakeTwo()
  const input = askingForMyself()
  await send(g, intake, input)
  const again = await asAnybody(g, intake.agency, {
    name: sendReferral.name,
    input: askingForMyself({ code: input.code }),
  })
  expect(again).toMatchObject({ refusal: { refused: 'code-used' } })
  const referral = await receive(g, intake)
  expect(await refused(intake, renewCode, { referral, of: 'person', code: input.code })).toBe('code-used')
})

test('a worklist can name its requests, and none that is out of reach', async () => {
  const { intake, stranger } = await intakeTwo()
  const [ours, theirs] = [await receive(g, intake), await receive(g, stranger)]
  const { names } = await g.as(intake).done(requestNames, { referrals: [ours, theirs] })
  expect(names).toEqual([{ referral: ours, name: 'Ana Example', person: null }])
})

test('a wrong code, a replaced one and another agency’s are answered alike, and nothing is opened', async () => {
  const { intake, stranger } = await intakeTwo()
  const input = askingForMyself()
  await send(g, intake, input)
  const [listed] = await onBoard(intake)
  await g.as(intake).done(renewCode, { referral: listed?.referral, of: 'person', code: freshCode() })
  const theirs = askingForMyself()
  await send(g, stranger, theirs)
  const answers = []
  for (const code of [freshCode(), input.code, theirs.code]) answers.push(await statusOf(intake, code))
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ kind: 'refused', refusal: { refused: 'no-such-code', field: 'code' } })]),
  )
})

test('thirty wrong codes from one network make it wait, the right one too; nobody elsewhere waits', async () => {
  const { intake } = await intakeTwo()
  const input = askingForMyself()
  await send(g, intake, input)
  const guesses = Array.from({ length: 40 }, () => freshCode())
  // At once, and from many addresses of one network: counted one after the other.
  const replies = await Promise.all(
    guesses.map((code, n) => statusOf(intake, code, `2001:db8::${n.toString(16)}`)),
  )
  const kinds = replies.map((reply) => (reply.kind === 'refused' ? reply.refusal.refused : reply.kind))
  expect(kinds.filter((kind) => kind === 'no-such-code')).toHaveLength(29)
  expect(kinds.filter((kind) => kind === 'too-many-tries')).toHaveLength(11)
  expect(await statusOf(intake, input.code, '2001:db8::ffff')).toMatchObject({
    refusal: { refused: 'too-many-tries', figures: { minutes: 5 } },
  })
  expect((await statusOf(intake, input.code, '203.0.113.9')).kind).toBe('done')
  g.clock.add(5 * 60_000)
  expect((await statusOf(intake, input.code, '2001:db8::ffff')).kind).toBe('done')
})

test('thirty requests in an hour from one address are enough; the next is told when', async () => {
  const { intake } = await intakeTwo()
  for (let n = 0; n < 30; n += 1) await send(g, intake)
  const next = () => asAnybody(g, intake.agency, { name: sendReferral.name, input: askingForMyself() })
  expect(await next()).toMatchObject({ refusal: { refused: 'too-many-sent', figures: { minutes: 60 } } })
  expect(await onBoard(intake, { most: 100 })).toHaveLength(30)
  g.clock.add(60 * 60_000)
  expect((await next()).kind).toBe('done')
})

test.each<[string, object]>([
  ['a reason as long as a book', { reason: { reason: 'x'.repeat(4_001) } }],
  ['a thousand questions', { reason: { reason: 'x', story: Array(61).fill({ asked: 'a', said: 'b' }) } }],
  [
    'a hundred numbers',
    { card: { name: { given: 'A' }, reach: Array(5).fill(askingForMyself().card.reach?.[0]) } },
  ],
  ['a name that is a page', { card: { ...askingForMyself().card, name: { given: 'x'.repeat(81) } } }],
  [
    'a postal address',
    { card: { name: { given: 'A' }, reach: [{ at: { kind: 'postal', address: {}, rules: {} } }] } },
  ],
  ['a field that nobody asked for', { status: 'accepted' }],
  ['an owner', { owner: '01939d5b-0000-7000-8000-000000000001' }],
  ['a code that can be guessed', { code: '1' }],
])('%s is refused by its field, and nothing is kept', async (_what, change) => {
  const { intake } = await intakeTwo()
  const reply = await asAnybody(g, intake.agency, {
    name: sendReferral.name,
    input: { ...askingForMyself(), ...change },
  })
  expect(reply.kind).toBe('problems')
  expect(JSON.stringify(reply)).not.toContain('xxxx')
  expect(await onBoard(intake)).toEqual([])
})

test('without a code, whoever has no account reads no row of any referral', async () => {
  const { intake } = await intakeTwo()
  await send(g, intake)
  for (const table of [
    'referrals',
    'referral_reasons',
    'referral_steps',
    'referral_codes',
    'referral_keys',
  ]) {
    const rows = await g.database.transaction({ role: 'app', agency: intake.agency }, async (tx) => {
      tx.reaching({ staff: undefined, reach: 'none', at: START })
      return { end: 'drop', value: await tx.rows({ text: `select 1 from ${table}`, values: [] }) }
    })
    expect(rows, table).toEqual([])
  }
})

test('of codes and links only what cannot be turned back is kept', async () => {
  const { supervisor, intake } = await intakeTwo()
  const input = askingForMyself()
  const token = secretBytes(32).toString('base64url')
  await send(g, intake, input)
  await g.as(supervisor).done(makePartnerLink, { partner: 'P', once: false, until: '2026-12-31', token })
  const kept = await g.look(
    intake.agency,
    sql`
    select c::text from referral_codes c union all select l::text from partner_links l
    union all select r::text from requests r union all select r::text from referrals r
    union all select e::text from events e`,
  )
  for (const secret of [input.code, token, Buffer.from(input.code).toString('hex')])
    expect(JSON.stringify(kept)).not.toContain(secret)
})

test('every question and act about another agency’s referral finds nothing', async () => {
  const { intake, stranger, supervisor } = await intakeTwo()
  const referral = await receive(g, intake)
  const own = await receive(g, stranger)
  const { link } = await g.as(supervisor).done(makePartnerLink, {
    partner: 'P',
    once: false,
    until: '2026-12-31',
    token: secretBytes(32).toString('base64url'),
  })
  const { person } = await aPerson().in(g, intake)
  const asked: readonly (readonly [{ readonly name: string }, object])[] = [
    [readReferral, { referral }],
    [readReason, { referral }],
    [alikeReferrals, { referral }],
    [referralsOf, { person }],
    [acknowledgeReferral, { referral }],
    [acceptReferral, { referral }],
    [declineReferral, { referral, version: 1, ...no }],
    [withdrawReferral, { referral }],
    [closeReferral, { referral, version: 1, why: 'went-on' }],
    [reopenReferral, { referral, version: 1, note: 'x' }],
    [matchReferral, { referral, version: 1, person }],
    [matchReferral, { referral: own, version: 1, person }],
    [registerForReferral, { referral, version: 1, identity }],
    [linkDuplicateReferral, { referral, version: 1, of: own }],
    [recordMayTell, { referral, version: 1, says: 'yes', how: 'by-phone', on: '2026-11-23' }],
    [renewCode, { referral, of: 'person', code: codeFrom(secretBytes(12)) }],
    [revokePartnerLink, { link }],
  ]
  for (const [declared, input] of asked)
    expect([declared.name, (await g.as(stranger).reply(declared, input)).kind]).toEqual([
      declared.name,
      'not-found',
    ])
  expect(await refused(stranger, linkDuplicateReferral, { referral: own, version: 1, of: referral })).toBe(
    'no-such-referral',
  )
  expect(await onBoard(stranger)).toHaveLength(1)
})

test('a call that staff wrote down gives codes to the person and to who called', async () => {
  const { intake } = await intakeTwo()
  const [personCode, senderCode] = [freshCode(), freshCode()]
  const { from: _from, code: _code, ...told } = fromHospital()
  await g.as(intake).done(receiveReferral, { ...told, personCode, senderCode })
  expect(await seen(intake, personCode)).toMatchObject({ for: 'person', mayWithdraw: true })
  expect(await seen(intake, senderCode)).toMatchObject({
    for: 'sender',
    status: 'kept-private',
    mayWithdraw: true,
  })
})
