import { changeStaff } from '@handrail/care/agency'
import { acceptInvitation, invite, resetFactors } from '@handrail/care/signin'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startRunner } from '../door/runner.ts'
import type { Letter } from '../platform/carrier.ts'
import type { LogLine } from '../platform/log.ts'
import { ADDRESS, type SigninGround, signinGround } from '../testing/signin-ground.ts'
import { deliver } from './chores.ts'
import { messagesHandlers } from './handlers.ts'
import { wayInChores } from './reactions.ts'

const letters: Letter[] = []
const lines: LogLine[] = []
const carrier = {
  async carry(letter: Letter) {
    letters.push(letter)
    return { provider: 'p' }
  },
}
const ways = {
  questions: async () => undefined,
  pages: async () => undefined,
  address: () => ADDRESS,
  carriers: { email: carrier, text: carrier },
}
const chores = [deliver(ways), ...wayInChores]

let g: SigninGround
beforeAll(async () => {
  g = await signinGround({}, { handlers: messagesHandlers, chores })
}, 60_000)
afterAll(() => g.ground.close())
beforeEach(() => {
  letters.splice(0)
})

async function scene() {
  const staff = await g.ground.agency(['agency-admin', 'supervisor', 'case-manager'])
  const admin = await g.settled(staff['agency-admin'])
  return { admin: admin.visitor, worker: staff['case-manager'] }
}

/** What was said by email since the last time, after everything that was due. */
async function told() {
  const { database, clock } = g.ground
  const log = (line: LogLine) => void lines.push(line)
  const parts = { database, clock: clock.now, chores, perform: g.anotherDoor(), log }
  const runner = startRunner(parts, { polls: false })
  await runner.runDue()
  await runner.stop()
  return letters.splice(0).map(({ to, subject, text }) => ({ to, words: `${subject} ${text}` }))
}

const WATCHERS = ['agency-admin@example.org', 'supervisor@example.org']
const change = (staff: string, more: object) => ({
  staff,
  version: 1,
  name: 'Example case-manager',
  email: 'case-manager@example.org',
  supervisor: null,
  site: null,
  languages: [],
  ...more,
})
const elsewhere = { email: 'elsewhere@example.org' }

test('those who watch over an agency hear that the email of a colleague was changed', async () => {
  const { admin, worker } = await scene()
  await admin.done(changeStaff, change(worker.staff, elsewhere))
  const letters = await told()
  expect(letters.map(({ to }) => to).sort()).toEqual(WATCHERS)
  for (const { words } of letters) {
    expect(words).toContain('Example case-manager signs in was changed')
    expect(words).toContain(`${ADDRESS}/staff/settings/staff`)
    expect(words).not.toContain(elsewhere.email)
  }
})

test('another change of a colleague is told nobody', async () => {
  const { admin, worker } = await scene()
  await admin.done(changeStaff, change(worker.staff, { languages: ['es'] }))
  expect(await told()).toEqual([])
})

test('a first invitation is told nobody; one for an account that was there is', async () => {
  const { worker } = await scene()
  await g.settled(worker)
  expect(await told()).toEqual([])
  const token = await g.linkFor(worker.agency, worker.staff)
  await g.visitor(worker.agency).done(acceptInvitation, { token, password: 'seven slow herons wade' })
  const letters = (await told()).filter(({ words }) => words.includes('Example case-manager had an account'))
  expect(letters.map(({ to }) => to).sort()).toEqual(WATCHERS)
})

test('whoever changes the email and holds the link still needs the second factor, and its reset is told', async () => {
  const { admin, worker } = await scene()
  await g.settled(worker)
  await admin.done(changeStaff, change(worker.staff, elsewhere))
  await admin.done(invite, { staff: worker.staff })
  const token = await g.linkFor(worker.agency, worker.staff)
  const someone = g.visitor(worker.agency)
  expect(await someone.done(acceptInvitation, { token, password: 'seven slow herons wade' })).toMatchObject({
    stage: 'confirm',
    ways: ['totp', 'recovery'],
  })
  await told()
  await admin.done(resetFactors, { staff: worker.staff })
  const letters = (await told()).filter(({ words }) => words.includes('can set up a new one'))
  expect(letters.map(({ to }) => to).sort()).toEqual(WATCHERS)
})
