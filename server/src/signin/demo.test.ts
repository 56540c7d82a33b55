import { ROLES } from '@handrail/care'
import { demoAccounts, enter, enterDemo, whoAmI } from '@handrail/care/signin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SigninGround, signinGround } from '../testing/signin-ground.ts'

let g: SigninGround
beforeAll(async () => {
  g = await signinGround()
}, 60_000)
afterAll(() => g.ground.close())

test('a demo offers one account of each role, and anybody comes in as one without a password', async () => {
  const { auditor } = await g.ground.agency(ROLES, { demo: true })
  const someone = g.visitor(auditor.agency)
  const accounts = await someone.done(demoAccounts, {})
  expect(accounts.map(({ role }) => role).toSorted()).toEqual(ROLES.toSorted())
  for (const { staff, name, role } of accounts) {
    expect(await someone.done(enterDemo, { staff })).toEqual({ stage: 'in' })
    expect(await someone.done(whoAmI, {})).toMatchObject({ staff, name, role, agency: { demo: true } })
    someone.hold(undefined)
  }
})

test('an agency that is not a demo has no such door', async () => {
  const { auditor } = await g.ground.agency(['auditor'])
  const someone = g.visitor(auditor.agency)
  expect(await someone.reply(demoAccounts, {})).toEqual({ kind: 'not-found' })
  expect(await someone.reply(enterDemo, { staff: auditor.staff })).toEqual({ kind: 'not-found' })
  const right = { email: 'auditor@example.org', password: 'there is none yet' }
  expect(await someone.refused(enter, right)).toBe('wrong-email-or-password')
})

test('a demo lets nobody in as a member of another agency', async () => {
  const { auditor } = await g.ground.agency(['auditor'], { demo: true })
  const { clinician: foreign } = await g.ground.agency(['clinician'], { demo: true })
  expect(await g.visitor(auditor.agency).reply(enterDemo, { staff: foreign.staff })).toEqual({
    kind: 'not-found',
  })
})
