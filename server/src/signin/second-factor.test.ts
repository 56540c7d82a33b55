import type { RequestId } from '@handrail/care'
import {
  acceptInvitation,
  addPasskey,
  addTotp,
  askPasskey,
  beginPasskey,
  beginTotp,
  confirm,
  confirmAgain,
  enter,
  makeRecoveryCodes,
  myFactors,
  removeFactor,
  resetFactors,
  setPolicy,
  whoAmI,
} from '@handrail/care/signin'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../door/perform.ts'
import { uuid7 } from '../platform/ids.ts'
import { keysOf } from '../platform/keys.ts'
import { authenticator } from '../testing/authenticator.ts'
import { sql } from '../testing/ground.ts'
import {
  ADDRESS,
  PASSWORD,
  type Settled,
  type SigninGround,
  signInAgain,
  signinGround,
} from '../testing/signin-ground.ts'
import { type Visitor, visitor } from '../testing/visitor.ts'
import { signinHandlers } from './handlers.ts'
import { identify } from './identify.ts'

let g: SigninGround
beforeAll(async () => {
  g = await signinGround()
}, 60_000)
afterAll(() => g.ground.close())

const MINUTE = 60_000

async function oneWorker() {
  const { clinician: worker } = await g.ground.agency(['clinician'])
  return { worker, settled: await g.settled(worker) }
}

/** Email and password were right: a browser and the secret to go on with. */
async function halfwayIn(settled: Settled): Promise<{ someone: Visitor; half: string }> {
  const someone = g.visitor(settled.visitor.agency)
  const answer = await someone.done(enter, { email: settled.email, password: PASSWORD })
  return { someone, half: answer.stage === 'in' ? '' : (answer.half ?? '') }
}

test('the app that is set up with the first password completes the sign-in, and gives ten codes', async () => {
  const { settled } = await oneWorker()
  expect(settled.visitor.token()).toBeDefined()
  expect(new Set(settled.codes).size).toBe(10)
  for (const code of settled.codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}$/)
  expect(await settled.visitor.done(myFactors, {})).toMatchObject({
    password: true,
    totp: true,
    passkeys: [],
    recoveryCodesLeft: 10,
  })
})

test('a code of the app is taken once, and an older one never after', async () => {
  const { settled } = await oneWorker()
  g.ground.clock.add(30_000)
  const code = settled.code()
  const first = await halfwayIn(settled)
  await first.someone.done(confirm, { half: first.half, shown: { with: 'totp', code } })
  const second = await halfwayIn(settled)
  expect(await second.someone.refused(confirm, { half: second.half, shown: { with: 'totp', code } })).toBe(
    'not-right',
  )
  g.ground.clock.add(30_000)
  const third = await halfwayIn(settled)
  expect(await third.someone.refused(confirm, { half: third.half, shown: { with: 'totp', code } })).toBe(
    'not-right',
  )
  await third.someone.done(confirm, { half: third.half, shown: { with: 'totp', code: settled.code() } })
})

test('the same code sent twice at once lets one in', async () => {
  const { settled } = await oneWorker()
  g.ground.clock.add(60_000)
  const code = settled.code()
  const { half } = await halfwayIn(settled)
  const both = [g.visitor(settled.visitor.agency), g.visitor(settled.visitor.agency)]
  const replies = await Promise.all(
    both.map((one) => one.reply(confirm, { half, shown: { with: 'totp', code } })),
  )
  expect(replies.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
})

test('a code with a space is read, and a code of two minutes ago is not', async () => {
  const { settled } = await oneWorker()
  g.ground.clock.add(60_000)
  const old = settled.code()
  g.ground.clock.add(2 * MINUTE)
  const { someone, half } = await halfwayIn(settled)
  expect(await someone.refused(confirm, { half, shown: { with: 'totp', code: old } })).toBe('not-right')
  const code = settled.code()
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
  await someone.done(confirm, { half, shown: { with: 'totp', code: spaced } })
})

test('a recovery code works once, however it is typed, and the person sees how many are left', async () => {
  const { settled } = await oneWorker()
  const typed = settled.codes[3]?.toLowerCase().replaceAll('-', ' ')
  const shown = { with: 'recovery', code: typed }
  const first = await halfwayIn(settled)
  await first.someone.done(confirm, { half: first.half, shown })
  expect((await first.someone.done(myFactors, {})).recoveryCodesLeft).toBe(9)
  const second = await halfwayIn(settled)
  expect(await second.someone.refused(confirm, { half: second.half, shown })).toBe('not-right')
})

test('where the key of the agency was lost, no code of the app is right, and a recovery code lets its person in', async () => {
  const { worker, settled } = await oneWorker()
  const { database, clock } = g.ground
  const handlers = signinHandlers({ ...g.parts, keys: keysOf([Buffer.alloc(32, 8)]) })
  const perform = openDoor({ database, clock: clock.now, handlers, chores: [], identify })
  const someone = visitor({ perform, clock }, worker.agency)
  const answer = await someone.done(enter, { email: settled.email, password: PASSWORD })
  const half = answer.stage === 'in' ? '' : (answer.half ?? '')
  expect(await someone.refused(confirm, { half, shown: { with: 'totp', code: settled.code() } })).toBe(
    'not-right',
  )
  const shown = { with: 'recovery', code: settled.codes[0] ?? '' } as const
  expect(await someone.done(confirm, { half, shown })).toMatchObject({ stage: 'in' })
})

test("another person's recovery code is worth nothing", async () => {
  const staff = await g.ground.agency(['clinician', 'supervisor'])
  const [one, other] = [await g.settled(staff.clinician), await g.settled(staff.supervisor)]
  const { someone, half } = await halfwayIn(one)
  expect(await someone.refused(confirm, { half, shown: { with: 'recovery', code: other.codes[0] } })).toBe(
    'not-right',
  )
})

test('halfway in lasts ten minutes, serves once, and only at its own agency', async () => {
  const { settled } = await oneWorker()
  const late = await halfwayIn(settled)
  g.ground.clock.add(10 * MINUTE)
  const shown = () => ({ with: 'totp', code: settled.code() })
  expect(await late.someone.refused(confirm, { half: late.half, shown: shown() })).toBe('begin-again')

  const used = await halfwayIn(settled)
  const { agency } = (await g.ground.agency(['auditor'])).auditor
  expect(await g.visitor(agency).refused(confirm, { half: used.half, shown: shown() })).toBe('begin-again')
  await used.someone.done(confirm, { half: used.half, shown: shown() })
  g.ground.clock.add(30_000)
  expect(await used.someone.refused(confirm, { half: used.half, shown: shown() })).toBe('begin-again')
})

test('a password alone does not let anybody add or begin a factor beside the ones there are', async () => {
  const { settled } = await oneWorker()
  const { someone, half } = await halfwayIn(settled)
  expect(await someone.refused(beginTotp, { half })).toBe('begin-again')
  expect(await someone.refused(beginPasskey, { half })).toBe('begin-again')
  expect(await someone.refused(addTotp, { half, code: settled.code() })).toBe('begin-again')
  expect(await someone.refused(beginTotp, {})).toBe('begin-again')
})

test('a passkey is made, lets its person in, and works at no other page', async () => {
  const { settled } = await oneWorker()
  const key = authenticator()
  const { options } = await settled.visitor.done(beginPasskey, {})
  const made = key.make(options, ADDRESS)
  await settled.visitor.done(addPasskey, { made, label: 'Blue key' })
  const { passkeys } = await settled.visitor.done(myFactors, {})
  expect(passkeys).toMatchObject([{ label: 'Blue key', usedAt: null }])

  const { someone, half } = await halfwayIn(settled)
  const asked = await someone.done(askPasskey, { half })
  const elsewhere = key.show(asked.options, 'https://care.example.org.evil.test')
  expect(await someone.refused(confirm, { half, shown: { with: 'passkey', shown: elsewhere } })).toBe(
    'not-right',
  )
  const shown = key.show(asked.options, ADDRESS)
  expect(await someone.done(confirm, { half, shown: { with: 'passkey', shown } })).toEqual({ stage: 'in' })
  expect((await someone.done(whoAmI, {})).role).toBe('clinician')
})

test('what a passkey showed is not taken twice, nor from a copy of it that fell behind', async () => {
  const { settled } = await oneWorker()
  const key = authenticator()
  const { options } = await settled.visitor.done(beginPasskey, {})
  await settled.visitor.done(addPasskey, { made: key.make(options, ADDRESS), label: 'Key' })
  const copied = key.copy()

  const first = await halfwayIn(settled)
  const asked = await first.someone.done(askPasskey, { half: first.half })
  const shown = key.show(asked.options, ADDRESS)
  await first.someone.done(confirm, { half: first.half, shown: { with: 'passkey', shown } })

  const second = await halfwayIn(settled)
  const replay = { half: second.half, shown: { with: 'passkey', shown } }
  expect(await second.someone.refused(confirm, replay)).toBe('not-right')
  const again = await second.someone.done(askPasskey, { half: second.half })
  const behind = copied.show(again.options, ADDRESS)
  expect(
    await second.someone.refused(confirm, { half: second.half, shown: { with: 'passkey', shown: behind } }),
  ).toBe('not-right')
})

test('a passkey made for another challenge or another site is not taken, nor one that is known', async () => {
  const { settled } = await oneWorker()
  const key = authenticator()
  const { options } = await settled.visitor.done(beginPasskey, {})
  const forged = { ...options, challenge: Buffer.alloc(32, 1).toString('base64url') }
  const add = (made: unknown) => settled.visitor.refused(addPasskey, { made, label: 'Key' })
  expect(await add(key.make(forged, ADDRESS))).toBe('not-right')
  expect(await add(key.make(options, 'http://care.example.org'))).toBe('not-right')
  expect(await add(key.make({ ...options, rp: { id: 'evil.test' } }, ADDRESS))).toBe('not-right')
  const made = key.make(options, ADDRESS)
  await settled.visitor.done(addPasskey, { made, label: 'Key' })
  expect(await add(made)).toBe('not-right')
  const again = await settled.visitor.done(beginPasskey, {})
  expect(await add(key.make(again.options, ADDRESS, String(made.id)))).toBe('passkey-known')
})

test('a passkey may be the first factor, straight from the invitation', async () => {
  const { clinician: worker } = await g.ground.agency(['clinician'])
  const someone = g.visitor(worker.agency)
  const token = await g.linkFor(worker.agency, worker.staff)
  const accepted = await someone.done(acceptInvitation, { token, password: PASSWORD })
  const half = accepted.stage === 'set-up' ? accepted.half : ''
  const { options } = await someone.done(beginPasskey, { half })
  const made = authenticator().make(options, ADDRESS)
  const { recoveryCodes } = await someone.done(addPasskey, { half, made, label: 'Key' })
  expect(recoveryCodes).toHaveLength(10)
  expect((await someone.done(whoAmI, {})).staff).toBe(worker.staff)
})

test('changing factors takes a password or a factor shown in the last ten minutes', async () => {
  const { settled } = await oneWorker()
  const { visitor } = settled
  g.ground.clock.add(10 * MINUTE)
  for (const [asked, input] of [
    [beginTotp, {}],
    [beginPasskey, {}],
    [makeRecoveryCodes, {}],
    [removeFactor, { factor: { kind: 'totp' } }],
  ] as const)
    expect(await visitor.refused(asked, input)).toBe('confirm-again')
  expect(await visitor.refused(confirmAgain, { shown: { with: 'password', password: 'wrong' } })).toBe(
    'not-right',
  )
  await visitor.done(confirmAgain, { shown: { with: 'password', password: PASSWORD } })
  const { recoveryCodes } = await visitor.done(makeRecoveryCodes, {})
  expect(recoveryCodes).toHaveLength(10)

  const { someone, half } = await halfwayIn(settled)
  const old = { with: 'recovery', code: settled.codes[0] }
  expect(await someone.refused(confirm, { half, shown: old })).toBe('not-right')
  await someone.done(confirm, { half, shown: { with: 'recovery', code: recoveryCodes[0] } })
})

test('a code of the app shows that it is still them, and is not taken at sign-in after that', async () => {
  const { settled } = await oneWorker()
  g.ground.clock.add(11 * MINUTE)
  const code = settled.code()
  await settled.visitor.done(confirmAgain, { shown: { with: 'totp', code } })
  const { someone, half } = await halfwayIn(settled)
  expect(await someone.refused(confirm, { half, shown: { with: 'totp', code } })).toBe('not-right')
})

test('guesses at showing it again make that browser wait, at sign-in too', async () => {
  const { settled } = await oneWorker()
  const shown = { with: 'password', password: 'a guess' }
  for (let n = 0; n < 4; n += 1)
    expect(await settled.visitor.refused(confirmAgain, { shown })).toBe('not-right')
  expect(await settled.visitor.refused(confirmAgain, { shown })).toBe('too-many-tries')
  const right = { email: settled.email, password: PASSWORD }
  expect(await settled.visitor.refused(enter, right)).toBe('too-many-tries')
})

test('the last factor stays while one is required; another one may go', async () => {
  const { settled } = await oneWorker()
  const { visitor } = settled
  expect(await visitor.refused(removeFactor, { factor: { kind: 'totp' } })).toBe('last-factor')
  const { options } = await visitor.done(beginPasskey, {})
  await visitor.done(addPasskey, { made: authenticator().make(options, ADDRESS), label: 'Key' })
  await visitor.done(removeFactor, { factor: { kind: 'totp' } })
  expect(await visitor.refused(removeFactor, { factor: { kind: 'totp' } })).toBe('no-such-factor')
  const { passkeys } = await visitor.done(myFactors, {})
  const passkey = passkeys[0]?.passkey
  expect(await visitor.refused(removeFactor, { factor: { kind: 'passkey', passkey } })).toBe('last-factor')
})

test('where a factor is not required the last one may go, and its recovery codes with it', async () => {
  const { settled, worker } = await oneWorker()
  await g.withoutFactor(worker.agency)
  await settled.visitor.done(removeFactor, { factor: { kind: 'totp' } })
  expect(await settled.visitor.done(myFactors, {})).toMatchObject({ totp: false, recoveryCodesLeft: 0 })
  expect(await settled.visitor.refused(makeRecoveryCodes, {})).toBe('no-factor')
  expect(await settled.visitor.refused(askPasskey, {})).toBe('no-passkey')
  const someone = g.visitor(worker.agency)
  expect(await someone.done(enter, { email: settled.email, password: PASSWORD })).toEqual({ stage: 'in' })
})

test('an admin takes lost factors away: sessions end, new ones are set up, and the trail says so', async () => {
  const staff = await g.ground.agency(['agency-admin', 'clinician'])
  const [admin, lost] = [await g.settled(staff['agency-admin']), await g.settled(staff.clinician)]
  await admin.visitor.done(resetFactors, { staff: staff.clinician.staff })
  expect(await lost.visitor.reply(whoAmI, {})).toEqual({ kind: 'not-signed-in' })
  const { half } = await halfwayIn(lost)
  const someone = g.visitor(staff.clinician.agency)
  const { secret } = await someone.done(beginTotp, { half })
  const app = new TOTP({ secret: Secret.fromBase32(secret ?? '') })
  await someone.done(addTotp, { half, code: app.generate({ timestamp: g.ground.clock.now() }) })
  expect((await someone.done(whoAmI, {})).role).toBe('clinician')
  const [event] = await g.ground.look<{ facts: unknown; by: string }>(
    admin.visitor.agency,
    sql`select facts, staff_id as by from events where name = 'signin.factorsReset'`,
  )
  expect(event).toEqual({ facts: { staff: staff.clinician.staff }, by: staff['agency-admin'].staff })
})

test('an admin resets neither their own factors, nor those of nobody, nor without showing it is them', async () => {
  const staff = await g.ground.agency(['agency-admin', 'clinician'])
  const admin = await g.settled(staff['agency-admin'])
  const reset = (id: string) => admin.visitor.refused(resetFactors, { staff: id })
  expect(await reset(staff['agency-admin'].staff)).toBe('not-your-own')
  expect(await reset(staff.clinician.staff)).toBe('no-account')
  const { clinician: foreign } = await g.ground.agency(['clinician'])
  expect(await admin.visitor.reply(resetFactors, { staff: foreign.staff })).toEqual({ kind: 'not-found' })
  g.ground.clock.add(11 * MINUTE)
  expect(await reset(staff.clinician.staff)).toBe('confirm-again')
})

test('an agency may make the second factor optional, and a stale change of the policy is refused', async () => {
  const { 'agency-admin': worker } = await g.ground.agency(['agency-admin'])
  const admin = await g.settled(worker)
  const set = { secondFactor: 'optional', idleMinutes: 15, version: 0 }
  expect(await admin.visitor.done(setPolicy, set)).toEqual({ ...set, version: 1 })
  expect((await admin.visitor.done(whoAmI, {})).idleMinutes).toBe(15)
  expect(await admin.visitor.reply(setPolicy, { ...set, idleMinutes: 60 })).toEqual({
    kind: 'refused',
    refusal: { refused: 'changed-meanwhile' },
    current: { ...set, version: 1 },
  })
})

test('a request that comes again is told no secret a second time', async () => {
  const { settled } = await oneWorker()
  const twice = async (asked: { readonly name: string }, input: unknown) => {
    const requestId = uuid7(g.ground.clock.now()) as RequestId
    await settled.visitor.reply(asked, input, requestId)
    const reply = await settled.visitor.reply(asked, input, requestId)
    return reply.kind === 'done' ? reply.answer : reply
  }
  expect(await twice(beginTotp, {})).toEqual({ secret: null, address: null })
  expect(await twice(makeRecoveryCodes, {})).toEqual({ recoveryCodes: [] })
  const someone = g.visitor(settled.visitor.agency)
  const requestId = uuid7(g.ground.clock.now()) as RequestId
  const input = { email: settled.email, password: PASSWORD }
  await someone.reply(enter, input, requestId)
  expect(await someone.reply(enter, input, requestId)).toEqual({
    kind: 'done',
    answer: { stage: 'confirm', half: null, ways: ['totp', 'recovery'] },
  })
})

test('no secret stands in any table, once everything was used', async () => {
  const { settled, worker } = await oneWorker()
  const { secret } = await settled.visitor.done(beginTotp, {})
  const { recoveryCodes } = await settled.visitor.done(makeRecoveryCodes, {})
  const { half } = await halfwayIn(settled)
  const again = await signInAgain(g, settled)
  const link = await g.linkFor(worker.agency, worker.staff)
  const tables = await g.ground.look<{ name: string }>(
    worker.agency,
    sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and has_table_privilege('handrail_app', oid, 'select')`,
  )
  let text = ''
  for (const { name } of tables) {
    const rows = await g.ground.look<{ row: string }>(worker.agency, {
      text: `select row_to_json(t)::text as row from ${name} t`,
      values: [],
    })
    text += rows.map(({ row }) => row).join('\n')
  }
  expect(text).toContain('clinician@example.org')
  const secrets = [
    PASSWORD,
    secret,
    half,
    again.token(),
    settled.visitor.token(),
    link,
    ...recoveryCodes,
    ...settled.codes,
  ]
  for (const one of secrets) {
    expect(one).toBeTruthy()
    const forms = [one ?? '', (one ?? '').replaceAll('-', ''), Buffer.from(one ?? '').toString('hex')]
    for (const form of forms) expect(text.includes(form), `${form.slice(0, 4)}…`).toBe(false)
  }
})
