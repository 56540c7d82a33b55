import { addMillis, instantAt, type Role } from '@handrail/care'
import {
  actAs,
  changePassword,
  endOtherSessions,
  endSession,
  enter,
  mySessions,
  signOut,
  waysIn,
  whoAmI,
} from '@handrail/care/signin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sql } from '../platform/sql.ts'
import { keep } from '../platform/transaction.ts'
import { sql, type Worker } from '../testing/ground.ts'
import { PASSWORD, type SigninGround, signInAgain, signinGround } from '../testing/signin-ground.ts'
import { visitor } from '../testing/visitor.ts'
import { identify } from './identify.ts'

let g: SigninGround
beforeAll(async () => {
  g = await signinGround()
}, 60_000)
afterAll(() => g.ground.close())

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const GONE = { kind: 'not-signed-in' }

async function oneWorker() {
  const { supervisor: worker } = await g.ground.agency(['supervisor'])
  return { worker, settled: await g.settled(worker) }
}

const change = (worker: Worker, statement: Sql) =>
  g.ground.database.transaction({ role: 'app', agency: worker.agency }, async (tx) =>
    keep(await tx.run(statement)),
  )

const dayFromNow = (days: number) => addMillis(instantAt(g.ground.clock.now()), days * 24 * HOUR).slice(0, 10)

const giveRole = (worker: Worker, role: Role, until: string | null = null) =>
  change(
    worker,
    sql`insert into staff_roles (agency_id, staff_id, role, from_on, until_on)
      values (${worker.agency}, ${worker.staff}, ${role}, '2026-01-01', ${until})`,
  )

test('a session that idles for thirty minutes is over; one that is used is not', async () => {
  const { settled } = await oneWorker()
  for (let n = 0; n < 4; n += 1) {
    g.ground.clock.add(29 * MINUTE)
    await settled.visitor.done(whoAmI, {})
  }
  g.ground.clock.add(30 * MINUTE)
  expect(await settled.visitor.reply(whoAmI, {})).toEqual(GONE)
})

test('a session is over after twelve hours, however busy it is', async () => {
  const { settled } = await oneWorker()
  for (let n = 0; n < 35; n += 1) {
    g.ground.clock.add(20 * MINUTE)
    await settled.visitor.done(whoAmI, {})
  }
  g.ground.clock.add(20 * MINUTE)
  expect(await settled.visitor.reply(whoAmI, {})).toEqual(GONE)
})

test('a forged, a cut and an empty cookie are nobody', async () => {
  const { settled } = await oneWorker()
  const token = settled.visitor.token() ?? ''
  for (const other of [
    Buffer.alloc(32).toString('base64url'),
    token.slice(1),
    `${token}x`,
    ' ',
    token.toUpperCase(),
  ]) {
    const someone = g.visitor(settled.visitor.agency)
    someone.hold(other)
    expect(await someone.reply(whoAmI, {})).toEqual(GONE)
  }
})

test("a session opens no other agency's door", async () => {
  const { settled } = await oneWorker()
  const { auditor } = await g.ground.agency(['auditor'])
  const someone = g.visitor(auditor.agency)
  someone.hold(settled.visitor.token())
  expect(await someone.reply(whoAmI, {})).toEqual(GONE)
  expect(await someone.reply(mySessions, {})).toEqual(GONE)
})

test('a session that is over does not stand in the way of what anybody may ask', async () => {
  const { settled } = await oneWorker()
  g.ground.clock.add(HOUR)
  expect(await settled.visitor.done(waysIn, {})).toMatchObject({
    agency: 'Example Agency',
    demo: false,
    singleSignOn: false,
    begun: true,
  })
  const first = await settled.visitor.done(enter, { email: settled.email, password: PASSWORD })
  expect(first.stage).toBe('confirm')
})

test('a session ends the day after its person leaves, and the day after its role ends', async () => {
  const { worker, settled } = await oneWorker()
  await change(worker, sql`update staff set left_on = ${dayFromNow(0)}`)
  await settled.visitor.done(whoAmI, {})
  await change(worker, sql`update staff set left_on = ${dayFromNow(-1)}`)
  expect(await settled.visitor.reply(whoAmI, {})).toEqual(GONE)
  await change(worker, sql`update staff set left_on = null`)
  await settled.visitor.done(whoAmI, {})
  await change(worker, sql`update staff_roles set from_on = '2026-01-01', until_on = ${dayFromNow(-1)}`)
  expect(await settled.visitor.reply(whoAmI, {})).toEqual(GONE)
})

test('one acts in another role that one holds, and comes back in it the next time', async () => {
  const { worker, settled } = await oneWorker()
  await giveRole(worker, 'clinician')
  await giveRole(worker, 'billing', '2026-02-01')
  expect((await settled.visitor.done(whoAmI, {})).roles.toSorted()).toEqual(['clinician', 'supervisor'])
  expect(await settled.visitor.refused(actAs, { role: 'agency-admin' })).toBe('not-your-role')
  expect(await settled.visitor.refused(actAs, { role: 'billing' })).toBe('not-your-role')
  await settled.visitor.done(actAs, { role: 'clinician' })
  expect((await settled.visitor.done(whoAmI, {})).role).toBe('clinician')
  const again = await signInAgain(g, settled)
  expect((await again.done(whoAmI, {})).role).toBe('clinician')
})

test('one sees one’s sessions with their device, and ends one of them', async () => {
  const { settled, worker } = await oneWorker()
  const other = await signInAgain(g, settled)
  const sessions = await settled.visitor.done(mySessions, {})
  expect(sessions).toHaveLength(2)
  expect(sessions.filter(({ here }) => here)).toHaveLength(1)
  const there = sessions.find(({ here }) => !here)
  expect(there).toMatchObject({ how: 'totp', device: { browser: 'other', system: 'other' } })
  await settled.visitor.done(endSession, { session: there?.session })
  expect(await other.reply(whoAmI, {})).toEqual(GONE)
  expect(await settled.visitor.refused(endSession, { session: there?.session })).toBe('no-such-session')

  const { clinician: colleague } = await g.ground.agency(['clinician'])
  const foreign = await (await g.settled(colleague)).visitor.done(mySessions, {})
  expect(await settled.visitor.refused(endSession, { session: foreign[0]?.session })).toBe('no-such-session')
  const rows = await g.ground.look<{ agent: string }>(
    worker.agency,
    sql`select device::text as agent from sessions`,
  )
  expect(rows.every(({ agent }) => !agent.includes('Mozilla'))).toBe(true)
})

test('the device of a session is told from what the browser says', async () => {
  const { worker } = await oneWorker()
  await g.withoutFactor(worker.agency)
  const agent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605 Version/18.1 Safari/604.1'
  const perform = g.anotherDoor()
  const phone = visitor({ perform, clock: g.ground.clock }, worker.agency, { agent })
  await change(worker, sql`update accounts set totp_sealed = null`)
  await phone.done(enter, { email: 'supervisor@example.org', password: PASSWORD })
  const sessions = await phone.done(mySessions, {})
  expect(sessions.find(({ here }) => here)?.device).toEqual({ browser: 'safari', system: 'ios' })
})

test('one ends every other session at once, and signs out', async () => {
  const { settled } = await oneWorker()
  const others = [await signInAgain(g, settled), await signInAgain(g, settled)]
  expect(await settled.visitor.done(endOtherSessions, {})).toEqual({ ended: 2 })
  for (const other of others) expect(await other.reply(whoAmI, {})).toEqual(GONE)
  const token = settled.visitor.token()
  await settled.visitor.done(signOut, {})
  expect(settled.visitor.token()).toBeUndefined()
  settled.visitor.hold(token)
  expect(await settled.visitor.reply(whoAmI, {})).toEqual(GONE)
})

test('a new password ends every other session, and is the one that counts', async () => {
  const { settled, worker } = await oneWorker()
  const other = await signInAgain(g, settled)
  const better = 'seven slow herons wade'
  await settled.visitor.done(changePassword, { password: better })
  expect(await other.reply(whoAmI, {})).toEqual(GONE)
  expect((await settled.visitor.done(whoAmI, {})).role).toBe('supervisor')
  const someone = g.visitor(worker.agency)
  expect(await someone.refused(enter, { email: settled.email, password: PASSWORD })).toBe(
    'wrong-email-or-password',
  )
  expect((await someone.done(enter, { email: settled.email, password: better })).stage).toBe('confirm')
})

test.each([
  ['password-too-common', 'Password123456!'],
  ['password-holds-name', 'the supervisor wades'],
])('a new password is refused as %s', async (code, password) => {
  const { settled } = await oneWorker()
  expect(await settled.visitor.refused(changePassword, { password })).toBe(code)
})

test('a short password is named with what is accepted', async () => {
  const { settled } = await oneWorker()
  const reply = await settled.visitor.reply(changePassword, { password: 'eleven char' })
  expect(reply).toMatchObject({
    kind: 'problems',
    problems: [{ field: 'password', code: 'too-small', accepted: { atLeast: 12 } }],
  })
})

test('a password changes only after one was shown in the last ten minutes', async () => {
  const { settled } = await oneWorker()
  g.ground.clock.add(11 * MINUTE)
  expect(await settled.visitor.refused(changePassword, { password: 'seven slow herons wade' })).toBe(
    'confirm-again',
  )
})

test('that a session was seen is written once a minute at the most, and nobody waits for it', async () => {
  const { worker, settled } = await oneWorker()
  const seen = async () =>
    (await g.ground.look<{ seen: string }>(worker.agency, sql`select seen_at as seen from sessions`))[0]?.seen
  const began = await seen()
  g.ground.clock.add(50_000)
  await settled.visitor.done(whoAmI, {})
  expect(await seen()).toBe(began)
  g.ground.clock.add(11_000)
  await settled.visitor.done(whoAmI, {})
  expect(await seen()).toBe(instantAt(g.ground.clock.now()))
  if (g.ground.database.kind === 'embedded') return

  g.ground.clock.add(2 * MINUTE)
  const now = instantAt(g.ground.clock.now())
  const scope = { role: 'app', agency: worker.agency } as const
  await g.ground.database.transaction(scope, async (tx) => {
    await identify(tx, settled.visitor.token() ?? '', now)
    const meanwhile = await g.ground.database.transaction(scope, async (other) =>
      keep(await identify(other, settled.visitor.token() ?? '', now)),
    )
    expect(meanwhile?.staff).toBe(worker.staff)
    return keep(undefined)
  })
})

const YEAR = 365 * 24 * HOUR

test('a session that was begun while the clock stood a year ahead is over once it is right', async () => {
  g.ground.clock.add(YEAR)
  const { settled } = await oneWorker()
  await settled.visitor.done(whoAmI, {})
  g.ground.clock.add(-YEAR)
  expect(await settled.visitor.reply(whoAmI, {})).toEqual(GONE)
})

test('a session that was used while the clock stood an hour ahead does not outlive its idle limit', async () => {
  const { settled } = await oneWorker()
  g.ground.clock.add(20 * MINUTE)
  await settled.visitor.done(whoAmI, {})
  g.ground.clock.add(-20 * MINUTE)
  expect(await settled.visitor.reply(whoAmI, {})).toEqual(GONE)
})

test('a clock that is set back by a minute signs nobody out', async () => {
  const { settled } = await oneWorker()
  g.ground.clock.add(-MINUTE)
  expect((await settled.visitor.reply(whoAmI, {})).kind).toBe('done')
})
