import { addMillis, instantAt, type RequestId } from '@handrail/care'
import { acceptInvitation, confirm, confirmAgain, enter, signOut, whoAmI } from '@handrail/care/signin'
import { hash } from '@node-rs/argon2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '../platform/ids.ts'
import { sql } from '../testing/ground.ts'
import {
  PASSWORD,
  type Settled,
  type SigninGround,
  signInAgain,
  signinGround,
} from '../testing/signin-ground.ts'
import { type Visitor, visitor } from '../testing/visitor.ts'
import { isRight } from './passwords.ts'

let g: SigninGround
beforeAll(async () => {
  g = await signinGround()
}, 60_000)
afterAll(() => g.ground.close())

const MINUTE = 60_000
const wrong = (email: string) => ({ email, password: 'not the password' })

async function oneWorker() {
  const { 'case-manager': worker } = await g.ground.agency(['case-manager'])
  return { worker, settled: await g.settled(worker) }
}

test('a password and a code of the app let a member of staff in, as themselves', async () => {
  const { worker, settled } = await oneWorker()
  const again = await signInAgain(g, settled)
  const me = await again.done(whoAmI, {})
  expect(me).toMatchObject({
    staff: worker.staff,
    role: 'case-manager',
    roles: ['case-manager'],
    idleMinutes: 30,
  })
  expect(me.permissions).toContain('agency:read')
  expect(me.permissions).not.toContain('staff:manage')
  expect(me.agency).toMatchObject({ name: 'Example Agency', zone: 'America/Chicago', demo: false })
})

test('a password alone lets nobody in where a second factor is required', async () => {
  const { worker, settled } = await oneWorker()
  const someone = g.visitor(worker.agency)
  const answer = await someone.done(enter, { email: settled.email, password: PASSWORD })
  expect(answer).toMatchObject({ stage: 'confirm', ways: ['totp', 'recovery'] })
  expect(someone.token()).toBeUndefined()
  expect(await someone.reply(whoAmI, {})).toEqual({ kind: 'not-signed-in' })
})

test('the email may be written in capitals and with spaces around it', async () => {
  const { worker } = await oneWorker()
  const someone = g.visitor(worker.agency)
  const answer = await someone.done(enter, { email: ' CASE-MANAGER@Example.ORG ', password: PASSWORD })
  expect(answer.stage).toBe('confirm')
})

test('a wrong password and an unknown email get the same answer, and both work out a hash', async () => {
  const { worker, settled } = await oneWorker()
  const someone = g.visitor(worker.agency)
  const known = await someone.reply(enter, wrong(settled.email))
  const unknown = await someone.reply(enter, wrong('nobody@example.org'))
  expect(known).toEqual({ kind: 'refused', refusal: { refused: 'wrong-email-or-password' } })
  expect(unknown).toEqual(known)
  // Checking against nobody's hash takes a real check's work: were it skipped, it would take none. Work is counted, not
  // time, and the least of several, since this process and this machine do other things meanwhile.
  const stored = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  const least = { real: Number.POSITIVE_INFINITY, nobodys: Number.POSITIVE_INFINITY }
  await isRight(undefined, 'x')
  for (let n = 0; n < 8; n += 1) {
    least.real = Math.min(least.real, await workOf(() => isRight(stored, 'x')))
    least.nobodys = Math.min(least.nobodys, await workOf(() => isRight(undefined, 'x')))
  }
  expect(least.nobodys / least.real).toBeGreaterThan(0.3)
})

/** The processor's time that a check takes, in microseconds. */
async function workOf(check: () => Promise<boolean>): Promise<number> {
  const began = process.cpuUsage()
  expect(await check()).toBe(false)
  const { user, system } = process.cpuUsage(began)
  return user + system
}

test('every failed try stands in the trail, without the email', async () => {
  const { worker, settled } = await oneWorker()
  const someone = g.visitor(worker.agency)
  await someone.refused(enter, wrong(settled.email))
  await someone.refused(enter, wrong('nobody-at-all@example.org'))
  const events = await g.ground.look<{ facts: unknown }>(
    worker.agency,
    sql`select facts from events where name = 'signin.entryRefused' order by event_id`,
  )
  expect(events.map(({ facts }) => facts)).toEqual([
    { staff: worker.staff, how: 'password', why: 'wrong' },
    { staff: null, how: 'password', why: 'unknown' },
  ])
})

test.each([
  ['of somebody', 'case-manager@example.org'],
  ['of nobody', 'no-such-person@example.org'],
])(
  'after five wrong tries the account %s waits, longer each time, and then is welcome again',
  async (_whose, email) => {
    const { worker, settled } = await oneWorker()
    const someone = g.visitor(worker.agency)
    const codes: string[] = []
    for (let n = 0; n < 6; n += 1) codes.push(await someone.refused(enter, wrong(email)))
    expect(codes).toEqual([...Array(4).fill('wrong-email-or-password'), 'too-many-tries', 'too-many-tries'])

    const waits: unknown[] = []
    for (let n = 0; n < 4; n += 1) {
      const reply = await someone.reply(enter, wrong(email))
      waits.push(reply.kind === 'refused' && reply.refusal.figures?.minutes)
      g.ground.clock.add(Number(waits.at(-1)) * MINUTE)
      await someone.refused(enter, wrong(email))
    }
    expect(waits).toEqual([1, 5, 15, 60])

    const right = { email: settled.email, password: PASSWORD }
    if (email === settled.email) expect(await someone.refused(enter, right)).toBe('too-many-tries')
    g.ground.clock.add(61 * MINUTE)
    expect((await someone.done(enter, right)).stage).toBe('confirm')
  },
)

test('a lock holds at every door over the same database', async () => {
  const { worker, settled } = await oneWorker()
  const [one, other] = [g.anotherDoor(), g.anotherDoor()].map((perform) =>
    visitor({ perform, clock: g.ground.clock }, worker.agency),
  )
  for (let n = 0; n < 5; n += 1) await (n % 2 ? one : other)?.refused(enter, wrong(settled.email))
  const right = { email: settled.email, password: PASSWORD }
  expect(await one?.refused(enter, right)).toBe('too-many-tries')
  expect(await other?.refused(enter, right)).toBe('too-many-tries')
})

test('twenty guesses sent at once are no more than five guesses', async () => {
  const { worker, settled } = await oneWorker()
  const guesses = Array.from({ length: 20 }, (_, n) =>
    g.visitor(worker.agency, `198.51.100.${n}`).refused(enter, wrong(settled.email)),
  )
  const codes = await Promise.all(guesses)
  expect(codes.filter((code) => code === 'wrong-email-or-password')).toHaveLength(4)
  const events = await g.ground.look(
    worker.agency,
    sql`select 1 from events where name = 'signin.entryRefused'`,
  )
  expect(events).toHaveLength(5)
})

test('whoever is in already is answered while many look at their passwords', async () => {
  const { worker, settled } = await oneWorker()
  let answered = 0
  const comings = Array.from({ length: 80 }, async (_, n) => {
    const code = await g
      .visitor(worker.agency, `203.0.113.${n}`)
      .refused(enter, wrong(`office-${n}@example.org`))
    answered += 1
    return code
  })
  await settled.visitor.done(whoAmI, {})
  expect(answered).toBeLessThan(20)
  expect(new Set(await Promise.all(comings))).toEqual(new Set(['wrong-email-or-password']))
})

test('one address that tries many accounts waits; another address does not', async () => {
  const { worker, settled } = await oneWorker()
  const sprayer = g.visitor(worker.agency, '203.0.113.9')
  for (let n = 0; n < 30; n += 1) await sprayer.refused(enter, wrong(`guess-${n}@example.org`))
  expect(await sprayer.refused(enter, wrong('guess-31@example.org'))).toBe('too-many-tries')
  const right = { email: settled.email, password: PASSWORD }
  expect(await sprayer.refused(enter, right)).toBe('too-many-tries')
  expect((await g.visitor(worker.agency, '203.0.113.10').done(enter, right)).stage).toBe('confirm')
})

test('guesses at many accounts that one address sends at once are all counted', async () => {
  const { worker, settled } = await oneWorker()
  const sprayer = () => g.visitor(worker.agency, '203.0.113.11')
  const guess = (n: number) => sprayer().refused(enter, wrong(`at-once-${n}@example.org`))
  await Promise.all(Array.from({ length: 60 }, (_, n) => guess(n)))
  const right = { email: settled.email, password: PASSWORD }
  expect(await sprayer().refused(enter, right)).toBe('too-many-tries')
  // What was under way when the wait began makes it no longer.
  g.ground.clock.add(5 * MINUTE)
  expect((await sprayer().done(enter, right)).stage).toBe('confirm')
})

test('somebody who is all the way in starts to count from nothing', async () => {
  const { worker, settled } = await oneWorker()
  const someone = g.visitor(worker.agency)
  for (let n = 0; n < 4; n += 1) await someone.refused(enter, wrong(settled.email))
  await signInAgain(g, settled)
  expect(await someone.refused(enter, wrong(settled.email))).toBe('wrong-email-or-password')
})

/** Comes in again at a browser that was left, as far as that goes. */
async function returned(settled: Settled): Promise<Visitor> {
  await settled.visitor.done(signOut, {})
  return settled.visitor
}

async function comesIn(at: Visitor, { email, code }: Settled): Promise<void> {
  const first = await at.done(enter, { email, password: PASSWORD })
  const half = first.stage === 'confirm' ? first.half : ''
  g.ground.clock.add(30_000)
  await at.done(confirm, { half, shown: { with: 'totp', code: code() } })
}

test('whoever guesses elsewhere locks nobody out of a browser that they were in at before', async () => {
  const { worker, settled } = await oneWorker()
  const mine = await returned(settled)
  const right = { email: settled.email, password: PASSWORD }
  for (let n = 0; n < 40; n += 1)
    await g.visitor(worker.agency, `203.0.113.${n % 2}`).refused(enter, wrong(settled.email))
  expect(await g.visitor(worker.agency).refused(enter, right)).toBe('too-many-tries')
  await comesIn(mine, settled)
  expect((await mine.done(whoAmI, {})).staff).toBe(worker.staff)
  // And whoever guesses does not begin anew for that.
  expect(await g.visitor(worker.agency).refused(enter, right)).toBe('too-many-tries')
})

test('a wait that begins elsewhere does not keep anybody at work from showing that it is still them', async () => {
  const { worker, settled } = await oneWorker()
  for (let n = 0; n < 6; n += 1) await g.visitor(worker.agency).refused(enter, wrong(settled.email))
  await settled.visitor.done(confirmAgain, { shown: { with: 'password', password: PASSWORD } })
})

test('a browser that is known waits for what was tried at it, and for nobody but the one it knows', async () => {
  const { 'case-manager': worker, clinician } = await g.ground.agency(['case-manager', 'clinician'])
  const [settled, other] = [await g.settled(worker), await g.settled(clinician)]
  const mine = await returned(settled)
  const codes: string[] = []
  for (let n = 0; n < 6; n += 1) codes.push(await mine.refused(enter, wrong(settled.email)))
  expect(codes).toEqual([...Array(4).fill('wrong-email-or-password'), 'too-many-tries', 'too-many-tries'])
  expect(await mine.refused(enter, { email: settled.email, password: PASSWORD })).toBe('too-many-tries')
  // What failed here was not counted elsewhere; and a colleague is a stranger at this browser.
  const right = { email: settled.email, password: PASSWORD }
  expect((await g.visitor(worker.agency).done(enter, right)).stage).toBe('confirm')
  for (let n = 0; n < 5; n += 1) await g.visitor(worker.agency).refused(enter, wrong(other.email))
  expect(await mine.refused(enter, { email: other.email, password: PASSWORD })).toBe('too-many-tries')
})

test('a secret that was put into a browser before somebody comes in there is worth nothing afterwards', async () => {
  const { worker, settled } = await oneWorker()
  const { clinician } = await g.ground.agency(['clinician'])
  const planted = (await g.settled(clinician)).visitor.browser() ?? ''
  const visitor = await returned(settled)
  visitor.plant(planted)
  await comesIn(visitor, settled)
  expect(visitor.browser()).not.toBe(planted)
  const whoPlanted = g.visitor(worker.agency)
  whoPlanted.plant(planted)
  for (let n = 0; n < 5; n += 1) await g.visitor(worker.agency).refused(enter, wrong(settled.email))
  expect(await whoPlanted.refused(enter, wrong(settled.email))).toBe('too-many-tries')
})

test('two who share a browser both stay known there, whoever of them came in last', async () => {
  const { 'case-manager': worker, clinician } = await g.ground.agency(['case-manager', 'clinician'])
  const [settled, other] = [await g.settled(worker), await g.settled(clinician)]
  const shared = await returned(settled)
  await returned(other)
  other.visitor.plant(shared.browser() ?? '')
  await comesIn(other.visitor, other)
  shared.plant(other.visitor.browser() ?? '')
  for (let n = 0; n < 5; n += 1) await g.visitor(worker.agency).refused(enter, wrong(settled.email))
  expect(await shared.refused(enter, wrong(settled.email))).toBe('wrong-email-or-password')
})

test('a new password makes strangers of all browsers', async () => {
  const { worker, settled } = await oneWorker()
  const mine = await returned(settled)
  const token = await g.linkFor(worker.agency, worker.staff)
  await g.visitor(worker.agency).done(acceptInvitation, { token, password: PASSWORD })
  for (let n = 0; n < 5; n += 1) await g.visitor(worker.agency).refused(enter, wrong(settled.email))
  expect(await mine.refused(enter, { email: settled.email, password: PASSWORD })).toBe('too-many-tries')
})

test('addresses of one network are one address', async () => {
  const { worker } = await oneWorker()
  for (let n = 0; n < 30; n += 1)
    await g.visitor(worker.agency, `2001:db8::${n}`).refused(enter, wrong(`guess-${n}@example.org`))
  const last = g.visitor(worker.agency, '2001:db8::ffff')
  expect(await last.refused(enter, wrong('guess-31@example.org'))).toBe('too-many-tries')
})

test('a right password does not clear the tries that guess the code', async () => {
  const { worker, settled } = await oneWorker()
  const someone = g.visitor(worker.agency)
  const codes: string[] = []
  for (let n = 0; n < 5; n += 1) {
    const first = await someone.done(enter, { email: settled.email, password: PASSWORD })
    const half = first.stage === 'confirm' ? first.half : ''
    codes.push(await someone.refused(confirm, { half, shown: { with: 'totp', code: '000000' } }))
  }
  expect(codes).toEqual([...Array(4).fill('not-right'), 'too-many-tries'])
})

test('a password hashed at a lower cost is hashed anew when it is next used', async () => {
  const { worker, settled } = await oneWorker()
  const old = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 })
  await g.ground.database.transaction({ role: 'app', agency: worker.agency }, async (tx) => {
    await tx.run(sql`update accounts set password_hash = ${old} where agency_id = ${worker.agency}`)
    return { end: 'keep', value: undefined }
  })
  await g.visitor(worker.agency).done(enter, { email: settled.email, password: PASSWORD })
  const [account] = await g.ground.look<{ hash: string }>(
    worker.agency,
    sql`select password_hash as hash from accounts where agency_id = ${worker.agency}`,
  )
  expect(account?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  await signInAgain(g, settled)
})

test('somebody who left, or whose last role ended, does not come in', async () => {
  const { worker, settled } = await oneWorker()
  const right = { email: settled.email, password: PASSWORD }
  const yesterday = addMillis(instantAt(g.ground.clock.now()), -48 * 60 * MINUTE).slice(0, 10)
  const change = (statement: ReturnType<typeof sql>) =>
    g.ground.database.transaction({ role: 'app', agency: worker.agency }, async (tx) => {
      await tx.run(statement)
      return { end: 'keep', value: undefined }
    })
  await change(sql`update staff_roles set from_on = '2020-01-01', until_on = ${yesterday}`)
  expect(await g.visitor(worker.agency).refused(enter, right)).toBe('no-role-now')
  await change(sql`update staff set left_on = ${yesterday}`)
  expect(await g.visitor(worker.agency).refused(enter, right)).toBe('wrong-email-or-password')
})

test.each([
  [{ email: 'x', password: 'y' }, 'email'],
  [{ email: 'a@b.c', password: '' }, 'password'],
  [{ email: 'a@b.c', password: 'x'.repeat(2000) }, 'password'],
  [{ email: 'a@b.c', password: 'x', shoe: 1 }, 'shoe'],
  [{ email: 'a@b.c' }, 'password'],
  [{ email: 'a\0@b.c', password: 'x' }, 'email'],
])('what is not an email and a password is named: %#', async (input, field) => {
  const { agency } = (await g.ground.agency(['auditor'])).auditor
  const reply = await g.visitor(agency).reply(enter, input)
  expect(reply.kind === 'problems' && reply.problems.map((one) => one.field)).toEqual([field])
})

test('a password leaves no fingerprint: a repeated request is known without it', async () => {
  const { worker, settled } = await oneWorker()
  const someone = g.visitor(worker.agency)
  const requestId = uuid7(g.ground.clock.now()) as RequestId
  const { email } = settled
  await someone.reply(enter, { email, password: PASSWORD }, requestId)
  expect(await someone.reply(enter, { email, password: 'another' }, requestId)).toEqual({
    kind: 'done',
    answer: { stage: 'confirm', half: null, ways: ['totp', 'recovery'] },
  })
  expect(await someone.reply(enter, { email: 'x@y.z', password: PASSWORD }, requestId)).toEqual({
    kind: 'refused',
    refusal: { refused: 'request-id-used' },
  })
})
