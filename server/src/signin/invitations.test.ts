import { addStaff } from '@handrail/care/agency'
import {
  acceptInvitation,
  becomeOwner,
  enter,
  invitationLink,
  invitations,
  invite,
  lookAtInvitation,
  notYetIn,
  revokeInvitation,
  whoAmI,
} from '@handrail/care/signin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../testing/ground.ts'
import { PASSWORD, type SigninGround, signInAgain, signinGround } from '../testing/signin-ground.ts'
import { firstOwnerLink } from './first-owner.ts'

let g: SigninGround
beforeAll(async () => {
  g = await signinGround()
}, 60_000)
afterAll(() => g.ground.close())

const DAY = 24 * 3_600_000

const owner = () => g.ground.agency(['agency-admin', 'case-manager'])
const firstLink = async (agency: Parameters<typeof firstOwnerLink>[1]) =>
  (await firstOwnerLink({ perform: g.anotherDoor(), clock: g.ground.clock.now }, agency))?.path
const secretIn = (path: string | undefined) => path?.split('#')[1] ?? ''

test('an invited member of staff is greeted by name, and the link works once', async () => {
  const { 'case-manager': worker } = await owner()
  const token = await g.linkFor(worker.agency, worker.staff)
  const someone = g.visitor(worker.agency)
  expect(await someone.done(lookAtInvitation, { token })).toMatchObject({
    kind: 'staff',
    name: 'Example case-manager',
    email: 'case-manager@example.org',
    returning: false,
  })
  expect((await someone.done(acceptInvitation, { token, password: PASSWORD })).stage).toBe('set-up')
  expect(await someone.refused(acceptInvitation, { token, password: PASSWORD })).toBe('link-not-valid')
  expect(await someone.reply(lookAtInvitation, { token })).toEqual({ kind: 'not-found' })
})

test('a link that is used twice at once is used once', async () => {
  const { 'case-manager': worker } = await owner()
  const token = await g.linkFor(worker.agency, worker.staff)
  const both = [g.visitor(worker.agency), g.visitor(worker.agency)]
  const replies = await Promise.all(
    both.map((one) => one.reply(acceptInvitation, { token, password: PASSWORD })),
  )
  expect(replies.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
})

test('a link is good for seven days, at its own agency alone, and until the next one', async () => {
  const { 'case-manager': worker } = await owner()
  const password = PASSWORD
  const [first, second] = [
    await g.linkFor(worker.agency, worker.staff),
    await g.linkFor(worker.agency, worker.staff),
  ]
  const someone = g.visitor(worker.agency)
  expect(await someone.refused(acceptInvitation, { token: first, password })).toBe('link-not-valid')
  const { agency } = (await owner())['case-manager']
  expect(await g.visitor(agency).refused(acceptInvitation, { token: second, password })).toBe(
    'link-not-valid',
  )
  g.ground.clock.add(7 * DAY)
  expect(await someone.refused(acceptInvitation, { token: second, password })).toBe('link-not-valid')
})

test('an admin invites, sees who was invited, and takes it back; the link is not theirs to see', async () => {
  const staff = await owner()
  const admin = await g.settled(staff['agency-admin'])
  const invited = await admin.visitor.done(invite, { staff: staff['case-manager'].staff })
  expect(Object.keys(invited).sort()).toEqual(['endsAt', 'invitation'])
  const { invitation } = invited
  expect(await admin.visitor.done(invitations, {})).toMatchObject([
    { invitation, name: 'Example case-manager' },
  ])
  expect(await admin.visitor.reply(invitationLink, { invitation })).toEqual({ kind: 'not-allowed' })
  const link = await g.asSystem(admin.visitor.agency, invitationLink, { invitation })
  const { path } = invitationLink.answer.parse(link.kind === 'done' && link.answer)
  expect(path).toMatch(/^\/staff\/welcome\/agency-[a-z0-9]+#[A-Za-z0-9_-]{43}$/)

  await admin.visitor.done(revokeInvitation, { invitation })
  expect(await admin.visitor.done(invitations, {})).toEqual([])
  expect(await admin.visitor.refused(revokeInvitation, { invitation })).toBe('no-longer-open')
  expect(await g.asSystem(admin.visitor.agency, invitationLink, { invitation })).toEqual({
    kind: 'not-found',
  })
  const someone = g.visitor(admin.visitor.agency)
  const token = secretIn(path)
  expect(await someone.refused(acceptInvitation, { token, password: PASSWORD })).toBe('link-not-valid')
})

test('an admin sees who never came in, and until when their invitation works', async () => {
  const staff = await owner()
  const admin = await g.settled(staff['agency-admin'])
  const { staff: worker } = staff['case-manager']
  const away = async () => (await admin.visitor.done(notYetIn, {})).staff
  expect(await away()).toEqual([{ staff: worker, invitedUntil: null }])
  const { endsAt, invitation } = await admin.visitor.done(invite, { staff: worker })
  expect(await away()).toEqual([{ staff: worker, invitedUntil: endsAt }])
  await admin.visitor.done(revokeInvitation, { invitation })
  expect(await away()).toEqual([{ staff: worker, invitedUntil: null }])
  await g.settled(staff['case-manager'])
  expect(await away()).toEqual([])
})

test('nobody but an admin invites, and only whoever works here', async () => {
  const staff = await owner()
  const [admin, other] = [await g.settled(staff['agency-admin']), await g.settled(staff['case-manager'])]
  const colleague = { staff: staff['case-manager'].staff }
  for (const asked of [invite, invitations, notYetIn, revokeInvitation])
    expect(await other.visitor.reply(asked, colleague)).toEqual({ kind: 'not-allowed' })
  const foreign = (await owner())['case-manager']
  expect(await admin.visitor.reply(invite, { staff: foreign.staff })).toEqual({ kind: 'not-found' })
  await g.ground.database.transaction({ role: 'app', agency: admin.visitor.agency }, async (tx) => {
    await tx.run(sql`update staff set left_on = '2026-01-01' where staff_id = ${colleague.staff}`)
    return { end: 'keep', value: undefined }
  })
  expect(await admin.visitor.refused(invite, colleague)).toBe('has-left')
})

test('a link for somebody with an account sets a new password; their factor stays, their sessions end', async () => {
  const { 'case-manager': worker } = await owner()
  const settled = await g.settled(worker)
  const token = await g.linkFor(worker.agency, worker.staff)
  const someone = g.visitor(worker.agency)
  expect(await someone.done(lookAtInvitation, { token })).toMatchObject({ returning: true })
  const answer = await someone.done(acceptInvitation, { token, password: 'seven slow herons wade' })
  expect(answer).toMatchObject({ stage: 'confirm', ways: ['totp', 'recovery'] })
  expect(await settled.visitor.reply(whoAmI, {})).toEqual({ kind: 'not-signed-in' })
})

test.each([
  ['password-too-common', 'qwertyuiop12345'],
  ['password-holds-name', 'case-manager wades'],
])('a first password is refused as %s, and the link stays good', async (code, password) => {
  const { 'case-manager': worker } = await owner()
  const token = await g.linkFor(worker.agency, worker.staff)
  const someone = g.visitor(worker.agency)
  expect(await someone.refused(acceptInvitation, { token, password })).toBe(code)
  expect((await someone.done(acceptInvitation, { token, password: PASSWORD })).stage).toBe('set-up')
})

test('guessed links are counted by address', async () => {
  const { 'case-manager': worker } = await owner()
  const someone = g.visitor(worker.agency, '203.0.113.77')
  const guess = () =>
    someone.refused(acceptInvitation, {
      token: Buffer.alloc(32, 9).toString('base64url'),
      password: PASSWORD,
    })
  for (let n = 0; n < 29; n += 1) expect(await guess()).toBe('link-not-valid')
  expect(await guess()).toBe('too-many-tries')
})

test('the first start prints a link; with it the owner names themselves, and no second link is made', async () => {
  const { auditor } = await g.ground.agency(['auditor'])
  const { agency } = auditor
  const path = await firstLink(agency)
  expect(path).toMatch(/^\/staff\/welcome\/[a-z0-9-]+#[A-Za-z0-9_-]{43}$/)
  const someone = g.visitor(agency)
  const of = { name: 'Robin Vega', email: 'robin@example.org', password: PASSWORD }
  expect(await someone.done(lookAtInvitation, { token: secretIn(path) })).toMatchObject({ kind: 'owner' })
  const taken = { ...of, email: 'Auditor@example.org', token: secretIn(path) }
  expect(await someone.refused(becomeOwner, taken)).toBe('email-taken')
  const easy = { ...of, token: secretIn(path), password: 'robin vega is me' }
  expect(await someone.refused(becomeOwner, easy)).toBe('password-holds-name')
  expect((await someone.done(becomeOwner, { ...of, token: secretIn(path) })).stage).toBe('set-up')
  expect(await someone.refused(becomeOwner, { ...of, token: secretIn(path) })).toBe('link-not-valid')
  expect(await firstLink(agency)).toBeUndefined()
  const roles = await g.ground.look(
    agency,
    sql`select s.name, r.role from staff s join staff_roles r using (agency_id, staff_id) where s.name = 'Robin Vega'`,
  )
  expect(roles).toEqual([{ name: 'Robin Vega', role: 'agency-admin' }])
})

test('a second process tells the first owner the same link, and another one once it is over', async () => {
  const { auditor } = await g.ground.agency(['auditor'])
  const first = await firstLink(auditor.agency)
  g.ground.clock.add(6 * DAY)
  expect(await firstLink(auditor.agency)).toBe(first)
  expect(await g.visitor(auditor.agency).done(lookAtInvitation, { token: secretIn(first) })).toMatchObject({
    kind: 'owner',
  })
  g.ground.clock.add(DAY)
  const second = await firstLink(auditor.agency)
  expect(second).toBeDefined()
  expect(second).not.toBe(first)
})

test('processes that start at the same moment tell the first owner the same link', async () => {
  const { auditor } = await g.ground.agency(['auditor'])
  const links = await Promise.all([1, 2, 3, 4, 5].map(() => firstLink(auditor.agency)))
  expect(new Set(links).size).toBe(1)
})

test('the link of an owner makes nobody a member of staff, and the link of staff nobody an owner', async () => {
  const { 'case-manager': worker } = await owner()
  const ofStaff = await g.linkFor(worker.agency, worker.staff)
  const ofOwner = secretIn(await firstLink(worker.agency))
  const someone = g.visitor(worker.agency)
  expect(await someone.refused(acceptInvitation, { token: ofOwner, password: PASSWORD })).toBe(
    'link-not-valid',
  )
  const of = { name: 'Robin Vega', email: 'robin@example.org', password: PASSWORD }
  expect(await someone.refused(becomeOwner, { ...of, token: ofStaff })).toBe('link-not-valid')
})

test('a whole first day: the owner comes in, adds a colleague, invites them, and they come in', async () => {
  const { auditor } = await g.ground.agency(['auditor'])
  const { agency } = auditor
  await g.withoutFactor(agency)
  const robin = g.visitor(agency)
  const token = secretIn(await firstLink(agency))
  const of = { name: 'Robin Vega', email: 'robin@example.org', password: PASSWORD }
  expect(await robin.done(becomeOwner, { ...of, token })).toEqual({ stage: 'in' })
  const { staff } = await robin.done(addStaff, {
    name: 'Ada Ruiz',
    email: 'ada@example.org',
    roles: ['clinician'],
  })
  await robin.done(invite, { staff })
  const ada = g.visitor(agency)
  expect(
    await ada.done(acceptInvitation, { token: await g.linkFor(agency, staff), password: PASSWORD }),
  ).toEqual({
    stage: 'in',
  })
  expect((await ada.done(whoAmI, {})).name).toBe('Ada Ruiz')
  expect(await g.visitor(agency).done(enter, { email: 'ada@example.org', password: PASSWORD })).toEqual({
    stage: 'in',
  })
})

test('an account that is locked by somebody else’s guesses opens with a new link', async () => {
  const { 'case-manager': worker } = await owner()
  const settled = await g.settled(worker)
  const guesser = g.visitor(worker.agency, '203.0.113.80')
  for (let n = 0; n < 5; n += 1) await guesser.refused(enter, { email: settled.email, password: 'a guess' })
  const token = await g.linkFor(worker.agency, worker.staff)
  await g.visitor(worker.agency).done(acceptInvitation, { token, password: PASSWORD })
  expect((await (await signInAgain(g, settled)).done(whoAmI, {})).staff).toBe(worker.staff)
})
