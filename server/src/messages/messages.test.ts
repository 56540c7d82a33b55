import { addMinutes, type RequestId, staffId } from '@handrail/care'
import { addStaff } from '@handrail/care/agency'
import { recordRestriction } from '@handrail/care/consents'
import {
  changeMessageSettings,
  MESSAGES_AT_ONCE,
  messagesOf,
  queueMessage,
  readMessageSettings,
  sendMessage,
  stopMessages,
  tellStaff,
  undelivered,
} from '@handrail/care/messages'
import {
  changeStatus,
  closeContactPoint,
  confirmMerge,
  openEmergencyAccess,
  proposeMerge,
} from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { consentsHandlers } from '../consents/handlers.ts'
import { startRunner } from '../door/runner.ts'
import { type Letter, NotCarried } from '../platform/carrier.ts'
import { uuid7 } from '../platform/ids.ts'
import type { LogLine } from '../platform/log.ts'
import { mailCarrier } from '../platform/mail-carrier.ts'
import { keep } from '../platform/transaction.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'
import { type Smtp, startSmtp } from '../testing/smtp.ts'
import { deliver } from './chores.ts'
import { messagesHandlers } from './handlers.ts'
import { stopForStatus, tellEmergency } from './reactions.ts'

let g: Ground
let smtp: Smtp
let texts: Letter[] = []
/** What happens when a text is handed over. */
let whenCarried: () => void = () => undefined
const lines: LogLine[] = []

const ways = () => ({
  address: () => 'https://care.example.org',
  questions: async () => undefined,
  pages: async () => undefined,
  carriers: {
    email: mailCarrier({ url: smtp.url, from: 'office@agency.example' }),
    text: {
      async carry(letter: Letter) {
        texts.push(letter)
        whenCarried()
        return { provider: `p-${texts.length}` }
      },
    },
  },
})
const chores = () => [deliver(ways()), stopForStatus, tellEmergency]
const runner = () =>
  startRunner(
    {
      database: g.database,
      clock: g.clock.now,
      chores: chores(),
      perform: g.perform,
      log: (line) => lines.push(line),
    },
    { polls: false },
  )

beforeAll(async () => {
  smtp = await startSmtp()
  g = await ground({
    handlers: [...agencyHandlers, ...peopleRoom, ...consentsHandlers, ...messagesHandlers],
    chores: chores(),
  })
}, 60_000)
afterAll(async () => {
  await g.close()
  await smtp.stop()
})
beforeEach(() => {
  texts = []
  smtp.arrived.splice(0)
  smtp.refuse(undefined)
  whenCarried = () => undefined
})

/** A Tuesday, 10:00 in Chicago. */
const TEN = '2026-12-01T16:00:00.000Z' as const
async function scene(
  describePerson = (person: ReturnType<typeof aPerson>) => person.withPhone('5125550134', { text: 'yes' }),
) {
  g.clock.set(TEN)
  const staff = await g.agency(['case-manager', 'supervisor', 'agency-admin', 'intake-worker'])
  const worker = staff['case-manager']
  const made = await describePerson(aPerson().named('Ana', 'Muestra')).seenBy(worker).in(g, worker)
  return { ...staff, ...made, worker }
}
const reminder = (person: string, more: object = {}) => ({
  person,
  template: 'appointment.reminder',
  values: { when: '2026-12-02T16:00:00.000Z' },
  ...more,
})
const rows = (worker: Worker) =>
  g.look<{
    status: string
    why: string | null
    attempts: number
    said: string | null
    provider: string | null
  }>(worker.agency, sql`select status, why, attempts, said, provider from messages order by message_id`)
const asSystem = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.perform({
    name: asked.name,
    input,
    agency: worker.agency,
    requestId: uuid7(g.clock.now()) as RequestId,
    system: true,
  })

const answered = async (reply: ReturnType<Ground['perform']>): Promise<unknown> => {
  const got = await reply
  if (got.kind !== 'done') throw new Error(JSON.stringify(got))
  return got.answer
}

test('a reminder goes to whoever said yes, and what it said is kept', async () => {
  const { worker, 'agency-admin': admin, person } = await scene()
  await g.as(admin).done(changeMessageSettings, {
    sender: 'Pat',
    phone: '5125550100',
    quietFrom: '21:00',
    quietUntil: '08:00',
    version: 0,
  })
  await g.as(worker).done(sendMessage, reminder(person))
  expect(texts).toEqual([])
  await runner().runDue()
  const said =
    'Hello Ana. This is Pat. We will see you on Wednesday, December 2 at 10:00 AM. Please call us when you can: +15125550100.'
  expect(texts).toMatchObject([{ to: '+15125550134', text: said }])
  const { messages } = await g.as(worker).done(messagesOf, { person })
  expect(messages).toMatchObject([{ status: 'sent', said, by: 'text', queuedBy: worker.staff }])
})

test('what was written to a person comes in pages, the newest first, each message once', async () => {
  const { worker, person } = await scene()
  for (let n = 0; n < MESSAGES_AT_ONCE + 3; n += 1) {
    if (n % 2 === 0) g.clock.add(1_000)
    await g.as(worker).done(sendMessage, reminder(person))
  }
  const page = (after: string | null) => g.as(worker).done(messagesOf, { person, after })
  const first = await page(null)
  expect([first.messages.length, first.more]).toEqual([MESSAGES_AT_ONCE, true])
  const second = await page(first.messages.at(-1)?.message ?? null)
  expect([second.messages.length, second.more]).toEqual([3, false])
  const all = [...first.messages, ...second.messages].map(({ message }) => message)
  expect(new Set(all).size).toBe(MESSAGES_AT_ONCE + 3)
  expect((await page(person)).messages).toEqual([])
  await runner().runDue()
  expect(texts).toHaveLength(MESSAGES_AT_ONCE + 3)
})

test('an e-mail arrives through a real server, in the language of the person', async () => {
  const { worker, person } = await scene((one) => one.speaking('es').withEmail('ana@example.org'))
  await g.as(worker).done(sendMessage, reminder(person))
  await runner().runDue()
  expect(smtp.arrived).toHaveLength(1)
  expect(smtp.arrived[0]?.to).toEqual(['ana@example.org'])
  expect(smtp.arrived[0]?.source).toContain('Hola Ana. Le escribe la oficina.')
  expect(smtp.arrived[0]?.source).not.toContain('Example Agency')
})

test.each([
  ['nobody asked them', (one: ReturnType<typeof aPerson>) => one.withPhone('5125550134'), 'not-asked'],
  ['there is no number', (one: ReturnType<typeof aPerson>) => one, 'no-such-way'],
])(
  'a person is not written to when %s, and whoever wants to learns why at once',
  async (_why, describePerson, why) => {
    const { worker, person } = await scene(describePerson)
    expect(await g.as(worker).reply(sendMessage, reminder(person))).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'not-safe', figures: { why } },
    })
    await runner().runDue()
    expect(await rows(worker)).toEqual([])
    expect(texts).toEqual([])
  },
)

test('where only a first name may stand, nothing else is said', async () => {
  const { worker, person } = await scene((one) => one.withPhone('5125550134', { text: 'first-name-only' }))
  await g.as(worker).done(sendMessage, reminder(person))
  await runner().runDue()
  expect(texts.map(({ text }) => text)).toEqual([
    'Hello Ana. This is the office. Please call us when you can.',
  ])
})

describe('between queueing and leaving', () => {
  test('a number that was closed is not used', async () => {
    const { worker, person, points } = await scene()
    await g.as(worker).done(sendMessage, reminder(person))
    await g.as(worker).done(closeContactPoint, { person, point: points[0], version: 1, why: 'not-safe' })
    await runner().runDue()
    expect(texts).toEqual([])
    expect(await rows(worker)).toMatchObject([{ status: 'refused', why: 'no-such-way' }])
  })
  test.each(['deceased', 'missing'])(
    'somebody who is %s gets nothing more, whatever waits',
    async (status) => {
      const { worker, person } = await scene()
      for (const key of ['a', 'b'])
        await asSystem(worker, queueMessage, reminder(person, { key, due: addMinutes(TEN, 30) }))
      await g.as(worker).done(sendMessage, reminder(person))
      await g.as(worker).done(changeStatus, { person, version: 1, status: { status } })
      await runner().runDue()
      g.clock.add(3_600_000)
      await runner().runDue()
      expect(texts).toEqual([])
      for (const row of await rows(worker)) expect(['stopped', 'refused']).toContain(row.status)
    },
  )
  test('also when the reaction to it has not run yet', async () => {
    const { worker, person } = await scene()
    await g.as(worker).done(sendMessage, reminder(person))
    await g.as(worker).done(changeStatus, { person, version: 1, status: { status: 'deceased' } })
    await startRunner(
      {
        database: g.database,
        clock: g.clock.now,
        chores: [deliver(ways())],
        perform: g.perform,
        log: () => undefined,
      },
      { polls: false },
    ).runDue()
    expect(texts).toEqual([])
    expect((await rows(worker)).every(({ status }) => status !== 'sent')).toBe(true)
  })
})

test('at night a message waits for the morning, and waiting is no attempt', async () => {
  const { worker, person } = await scene()
  g.clock.set('2026-12-02T05:00:00.000Z')
  expect(await g.as(worker).done(sendMessage, reminder(person))).toMatchObject({
    due: '2026-12-02T14:00:00.000Z',
  })
  await asSystem(worker, queueMessage, reminder(person, { key: 'night' }))
  await runner().runDue()
  expect(texts).toEqual([])
  expect(await rows(worker)).toMatchObject([{ attempts: 0 }, { status: 'queued', attempts: 0 }])
  g.clock.set('2026-12-02T14:00:00.000Z')
  await runner().runDue()
  expect(texts).toHaveLength(2)
})

test('two messages with one key are one', async () => {
  const { worker, person } = await scene()
  await asSystem(worker, queueMessage, reminder(person, { key: 'visit 1' }))
  expect(await asSystem(worker, queueMessage, reminder(person, { key: 'visit 1' }))).toMatchObject({
    refusal: { refused: 'already-queued' },
  })
  await runner().runDue()
  expect(texts).toHaveLength(1)
})

test('several processes send each message once', async () => {
  const { worker, person } = await scene()
  for (let n = 0; n < 5; n += 1) await asSystem(worker, queueMessage, reminder(person, { key: `k${n}` }))
  await Promise.all([runner().runDue(), runner().runDue(), runner().runDue()])
  await runner().runDue()
  expect(texts).toHaveLength(5)
  expect(new Set(texts.map(({ id }) => id)).size).toBe(5)
})

test('a process that died between sending and writing it down sends again, under the same id', async () => {
  const { worker, person } = await scene()
  await g.as(worker).done(sendMessage, reminder(person))
  whenCarried = () => {
    whenCarried = () => undefined
    throw new Error('The process died here.')
  }
  await runner().runDue()
  expect(await rows(worker)).toMatchObject([{ status: 'sending', attempts: 1 }])
  g.clock.add(6 * 60_000)
  await runner().runDue()
  expect(texts).toHaveLength(2)
  expect(texts[0]?.id).toBe(texts[1]?.id)
  expect(await rows(worker)).toMatchObject([{ status: 'sent' }])
  expect(JSON.stringify(lines)).not.toMatch(/died here|5125550134|Ana/)
})

test('what cannot be handed over is tried later and later, then given up, and a person is told', async () => {
  const { worker, person } = await scene()
  await g.as(worker).done(sendMessage, reminder(person))
  whenCarried = () => {
    throw new NotCarried('HTTP 503', false)
  }
  await runner().runDue()
  for (let attempt = 1; attempt < 8; attempt += 1) {
    g.clock.add(2 ** (attempt - 1) * 60_000 - 1)
    await runner().runDue()
    expect(texts).toHaveLength(attempt)
    g.clock.add(60_000)
    await runner().runDue()
    expect(texts).toHaveLength(attempt + 1)
  }
  g.clock.add(24 * 3_600_000)
  await runner().runDue()
  expect(texts).toHaveLength(8)
  expect(await rows(worker)).toMatchObject([{ status: 'given-up', why: 'HTTP 503', attempts: 8 }])
  expect((await g.as(worker).done(undelivered, {})).messages).toMatchObject([{ person, why: 'HTTP 503' }])
  const events = await g.look(worker.agency, sql`select 1 from events where name = 'messages.gaveUp'`)
  expect(events).toHaveLength(1)
}, 120_000)

test('what can never be handed over is given up at once', async () => {
  const { worker, person } = await scene((one) => one.withEmail('ana@example.org'))
  await g.as(worker).done(sendMessage, reminder(person))
  smtp.refuse(550)
  await runner().runDue()
  expect(await rows(worker)).toMatchObject([{ status: 'given-up', why: 'EENVELOPE 550', attempts: 1 }])
})

test('a code is not kept after it was said', async () => {
  const { worker, person } = await scene()
  await asSystem(worker, queueMessage, { person, template: 'code', values: { code: '4711-AB' }, key: 'c' })
  await runner().runDue()
  expect(texts.map(({ text }) => text)).toEqual(['Your code is 4711-AB. Nobody will ever ask you for it.'])
  expect(await rows(worker)).toMatchObject([{ status: 'sent', said: null }])
})

test('nothing goes where somebody is who must not know, also when it was queued before the person said so', async () => {
  const { worker, person } = await scene()
  await g.as(worker).done(sendMessage, reminder(person))
  const terms = { whom: { relationship: 'mother', phone: '512-555-0134' }, what: 'everything' }
  await g.as(worker).done(recordRestriction, { person, terms })
  await runner().runDue()
  expect(texts).toEqual([])
  expect(await rows(worker)).toMatchObject([{ status: 'refused', why: 'person-said-no' }])
  expect(await g.as(worker).reply(sendMessage, reminder(person))).toMatchObject({
    refusal: { refused: 'not-safe', figures: { why: 'person-said-no' } },
  })
})

test('an emergency access is told to those who review it, and the message names nobody', async () => {
  const { 'intake-worker': intake, person } = await scene((one) => one.born('1988-02-03'))
  const added = { name: 'Kit', email: 'kit@example.org', roles: ['case-manager'] }
  const { staff } = addStaff.answer.parse(await answered(asSystem(intake, addStaff, added)))
  const stranger: Worker = { ...intake, staff, role: 'case-manager' }
  const asked = {
    name: 'Ana Muestra',
    bornOn: '1988-02-03',
    purpose: 'imminent-harm',
    words: 'On the bridge.',
  }
  await g.as(stranger).done(openEmergencyAccess, asked)
  await runner().runDue()
  expect(smtp.arrived.map(({ to }) => to[0]).sort()).toEqual([
    'agency-admin@example.org',
    'supervisor@example.org',
  ])
  for (const { source: wrapped } of smtp.arrived) {
    const source = wrapped.replaceAll('=\r\n', '')
    expect(source).toContain('https://care.example.org/staff')
    expect(source).not.toMatch(new RegExp(`Ana|Muestra|${person}`))
  }
  g.clock.add(2 * 3_600_000)
  await g.as(stranger).done(openEmergencyAccess, { ...asked, again: true })
  await runner().runDue()
  const again = smtp.arrived.slice(2).map(({ source }) => source.replaceAll('=\r\n', ''))
  expect(again).toHaveLength(2)
  for (const source of again) expect(source).toContain('nobody has looked at that yet')
})

test('staff who left are written to no more', async () => {
  const { worker, 'agency-admin': admin } = await scene()
  const { staff } = await g
    .as(admin)
    .done(addStaff, { name: 'Kit', email: 'kit@example.org', roles: ['auditor'] })
  const values = { link: '/staff', until: '2026-12-02T23:00:00.000Z' }
  await asSystem(worker, tellStaff, { template: 'staff.emergency-access', to: { staff }, values, key: 'x' })
  await g.database.transaction({ role: 'owner' }, async (tx) => {
    await tx.run(sql`update staff set left_on = '2026-11-01' where staff_id = ${staff}`)
    return { end: 'keep', value: undefined }
  })
  await runner().runDue()
  expect(smtp.arrived).toEqual([])
})

test('each member of staff is told once of one thing, whoever else is told of it later', async () => {
  const { worker, 'agency-admin': admin } = await scene()
  const values = { link: '/staff', until: '2026-12-02T23:00:00.000Z' }
  const tell = (to: object) =>
    asSystem(worker, tellStaff, { template: 'staff.emergency-access', to, values, key: 'same' })
  expect(await tell({ staff: worker.staff })).toMatchObject({ kind: 'done' })
  expect(await tell({ staff: worker.staff })).toMatchObject({ refusal: { refused: 'already-queued' } })
  const both = await tell({ roles: [worker.role, admin.role] })
  expect(both).toMatchObject({ kind: 'done', answer: { messages: [expect.any(String)] } })
})

test('nobody is written to who never worked here', async () => {
  const { worker } = await scene()
  const staff = staffId.parse('00000000-0000-1000-8000-000000000000')
  const values = { link: '/staff', until: '2026-12-02T23:00:00.000Z' }
  const asked = { template: 'staff.emergency-access', to: { staff }, values, key: 'x' }
  expect(await asSystem(worker, tellStaff, asked)).toEqual({
    kind: 'refused',
    refusal: { refused: 'nobody-to-tell' },
  })
})

describe('what an agency chooses', () => {
  const chosen = { sender: 'Pat', phone: null, quietFrom: '20:00', quietUntil: '09:00' }
  test('holds once it was chosen, and two who choose at once do not overwrite each other', async () => {
    const { 'agency-admin': admin, worker } = await scene()
    expect(await g.as(worker).done(readMessageSettings, {})).toMatchObject({
      sender: null,
      quietFrom: '21:00',
      version: 0,
    })
    const replies = await Promise.all(
      [1, 2, 3].map(() => g.as(admin).reply(changeMessageSettings, { ...chosen, version: 0 })),
    )
    expect(replies.map(({ kind }) => kind).sort()).toEqual(['done', 'refused', 'refused'])
    expect(await g.as(worker).done(readMessageSettings, {})).toEqual({ ...chosen, version: 1 })
  })
  test('is no name that gives something away, and nobody else chooses it', async () => {
    const { 'agency-admin': admin, worker } = await scene()
    const telling = { ...chosen, sender: 'River Mental Health', version: 0 }
    expect(await g.as(admin).reply(changeMessageSettings, telling)).toEqual({
      kind: 'problems',
      problems: [{ field: 'sender', code: 'clinical-word' }],
    })
    expect(await g.as(worker).reply(changeMessageSettings, { ...chosen, version: 0 })).toEqual({
      kind: 'not-allowed',
    })
  })
})

test('a message that was queued for a record that was merged goes to the one that goes on', async () => {
  const { worker, 'intake-worker': intake, supervisor, person } = await scene()
  const other = await aPerson().named('Ana', 'Muestra').seenBy(worker).in(g, worker)
  await asSystem(worker, queueMessage, reminder(other.person, { key: 'm', due: addMinutes(TEN, 10) }))
  const merge = await g
    .as(intake)
    .reply(proposeMerge, { survivor: person, merged: other.person, why: 'same-person' })
  expect([merge.kind, JSON.stringify(merge)]).toEqual(['done', expect.any(String)])
  const answer = merge.kind === 'done' ? (merge.answer as { merge: string }) : undefined
  await g.as(supervisor).done(confirmMerge, { merge: answer?.merge })
  g.clock.add(15 * 60_000)
  await runner().runDue()
  expect(texts).toHaveLength(1)
})

test('nobody of another agency, and nobody without a reason, sends or reads', async () => {
  const { person, 'agency-admin': admin, worker } = await scene()
  const others = await g.agency(['case-manager', 'intake-worker'])
  for (const stranger of Object.values(others)) {
    expect(await g.as(stranger).reply(sendMessage, reminder(person))).toEqual({ kind: 'not-found' })
    expect((await g.as(stranger).reply(messagesOf, { person })).kind).not.toBe('refused')
  }
  expect(await g.as(others['case-manager']).reply(messagesOf, { person })).toEqual({ kind: 'not-found' })
  expect(await g.as(admin).reply(sendMessage, reminder(person))).toEqual({ kind: 'not-allowed' })
  for (const system of [queueMessage, tellStaff, stopMessages])
    expect((await g.as(worker).reply(system, {})).kind).toBe('not-allowed')
})

test('a message that was queued while the clock stood a year ahead leaves once it is right', async () => {
  const { worker, person } = await scene()
  g.clock.add(365 * 24 * 3_600_000)
  await g.as(worker).done(sendMessage, reminder(person, { values: { when: '2027-12-02T16:00:00.000Z' } }))
  g.clock.set(TEN)
  await runner().runDue()
  expect(await rows(worker)).toMatchObject([{ status: 'sent' }])
})

test('a message that was taken or put off while the clock stood ahead is tried again once it is right', async () => {
  const { worker, person } = await scene()
  await g.as(worker).done(sendMessage, reminder(person))
  const of = (status: string, column: string) =>
    g.database.transaction({ role: 'app', agency: worker.agency }, async (tx) =>
      keep(
        await tx.run({
          text: `update messages set status = '${status}', attempts = 2, ${column} = '2027-12-01T16:01:00Z'`,
          values: [],
        }),
      ),
    )
  for (const [status, column] of [
    ['sending', 'claimed_until'],
    ['queued', 'due_at'],
  ] as const) {
    await of(status, column)
    await runner().runDue()
    expect((await rows(worker))[0]?.status, status).toBe('sent')
  }
})
