import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { invite, lookAtInvitation, revokeInvitation } from '@handrail/care/signin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDoor } from '../door/perform.ts'
import { startRunner } from '../door/runner.ts'
import { uuid7 } from '../platform/ids.ts'
import { identify } from '../signin/identify.ts'
import { sql } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'
import { ADDRESS, type SigninGround, signinGround } from '../testing/signin-ground.ts'
import { messagesHandlers } from './handlers.ts'
import { messagesChores } from './open-messages.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-invitations-'))
const told: string[] = []
let g: SigninGround
beforeAll(async () => {
  g = await signinGround()
}, 60_000)
afterAll(async () => {
  await g.ground.close()
  rmSync(folder, { recursive: true, force: true })
})

function house(dataFolder: string) {
  const { database, clock } = g.ground
  const chores = messagesChores({
    config: { dataFolder },
    address: () => ADDRESS,
    questions: async () => undefined,
    pages: async () => undefined,
    say: (line) => told.push(line),
  })
  const handlers = [...g.handlers, ...peopleRoom, ...messagesHandlers]
  const perform = openDoor({ database, clock: clock.now, handlers, chores, identify })
  const log = () => undefined
  const runner = startRunner({ database, clock: clock.now, chores, perform, log }, { polls: false })
  return { perform, runner }
}
const letters = (dataFolder: string): readonly string[] => {
  try {
    return readdirSync(join(dataFolder, 'outbox')).map((name) =>
      readFileSync(join(dataFolder, 'outbox', name), 'utf8'),
    )
  } catch {
    return []
  }
}

test('an invitation goes to whom it is for, its link works, and no table keeps it', async () => {
  const own = join(folder, 'one')
  const { perform, runner } = house(own)
  const { 'case-manager': worker } = await g.ground.agency(['agency-admin', 'case-manager'])
  const { agency, staff } = worker
  const requestId = uuid7(g.ground.clock.now()) as never
  await perform({ name: invite.name, input: { staff }, agency, requestId, system: true })
  await runner.runDue()
  const [letter = '', ...more] = letters(own)
  expect(more).toEqual([])
  expect(letter).toMatch(/^To: case-manager@example\.org\nSubject: Your invitation to Example Agency\n/)
  const token = /welcome\/[a-z0-9-]+#(\S+)/.exec(letter)?.[1] ?? ''
  expect(letter).toContain(`${ADDRESS}/staff/welcome/`)
  expect(await g.visitor(agency).done(lookAtInvitation, { token })).toMatchObject({ kind: 'staff' })
  const kept = await g.ground.look(agency, sql`select * from messages`)
  const answers = await g.ground.look(agency, sql`select answer from requests`)
  expect(kept).toMatchObject([{ status: 'sent', said: null }])
  expect(JSON.stringify([kept, answers, told])).not.toContain(token)
})

test('an invitation is in the one language that somebody speaks, or in the agency’s', async () => {
  const { 'case-manager': worker } = await g.ground.agency(['agency-admin', 'case-manager'])
  const { agency, staff } = worker
  const subjects = []
  for (const [n, languages] of [['es', 'vi'], ['en', 'es'], []].entries()) {
    const { perform, runner } = house(join(folder, `spoken-${n}`))
    await g.ground.look(
      agency,
      sql`update staff set languages = ${languages}::text[] where staff_id = ${staff} returning 1`,
    )
    const requestId = uuid7(g.ground.clock.now()) as never
    await perform({ name: invite.name, input: { staff }, agency, requestId, system: true })
    await runner.runDue()
    subjects.push(...letters(join(folder, `spoken-${n}`)).map((letter) => /Subject: (\S+)/.exec(letter)?.[1]))
  }
  expect(subjects).toEqual(['Su', 'Your', 'Your'])
})

test('an invitation that was taken back before its message left is not sent', async () => {
  const own = join(folder, 'two')
  const { perform, runner } = house(own)
  const { 'case-manager': worker } = await g.ground.agency(['agency-admin', 'case-manager'])
  const { agency, staff } = worker
  const asked = (name: string, input: unknown) =>
    perform({ name, input, agency, requestId: uuid7(g.ground.clock.now()) as never, system: true })
  const made = await asked(invite.name, { staff })
  const { invitation } = invite.answer.parse(made.kind === 'done' && made.answer)
  await asked(revokeInvitation.name, { invitation })
  await runner.runDue()
  expect(letters(own)).toEqual([])
  expect(await g.ground.look(agency, sql`select status, why from messages`)).toEqual([
    { status: 'refused', why: 'link-over' },
  ])
})
