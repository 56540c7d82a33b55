import { addProgram } from '@handrail/care/agency'
import {
  appealRefusal,
  authorizationHasCome,
  authorizationsOf,
  changeAuthorization,
  endQuestions,
  letRefusalStand,
  noteAuthorizedUse,
  planAnswered,
  planAskedMore,
  planTakesLonger,
  planWasGivenMore,
  prepareAuthorization,
  sendAuthorization,
  withdrawAuthorization,
} from '@handrail/care/determinations'
import { openCase } from '@handrail/care/intake'
import { recordCoverage } from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { uuid7 } from '../platform/ids.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const run = () => g.runDue()

const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)

async function place(payerKind: 'medicaid' | 'employer' = 'medicaid') {
  const staff = await g.agency(['intake-worker', 'supervisor', 'agency-admin', 'clinician', 'case-manager'])
  const intake = staff['intake-worker']
  await g
    .as(staff['agency-admin'])
    .done(addProgram, { name: 'Example', kind: 'targeted-case-management', openedOn: '2020-01-01' })
  const { person } = await aPerson().seenBy(staff.clinician, 'assessor').in(g, intake)
  const { coverage } = await g.as(intake).done(recordCoverage, {
    person,
    terms: { payerKind, source: 'card', from: '2026-01-01' },
  })
  const { case: id } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  return { ...staff, intake, person, case: id, coverage }
}
type Place = Awaited<ReturnType<typeof place>>

const SAID = { kind: 'statement', words: 'Read out on the phone.', by: 'Sam Example' } as const
const PARTS = [
  'member',
  'requester',
  'diagnosis',
  'function',
  'risk',
  'history',
  'medicines',
  'supports',
  'goals',
  'less-care-when',
  'necessity-letter',
] as const

const termsOf = (at: Place, more: object = {}) => ({
  coverage: at.coverage,
  plan: 'medicaid-plan',
  service: 'T1017',
  units: 48,
  unit: 'quarter-hour',
  from: '2026-12-01',
  until: '2027-05-31',
  urgent: null,
  continues: null,
  parts: PARTS.map((part) => ({
    part,
    evidence: part === 'necessity-letter' ? SAID : { kind: 'in-request' },
  })),
  criteria: [{ criterion: 'Two areas of daily life', shown: 'Rated in the letter', met: 'met' }],
  ...more,
})

/** Each as its topic, how it stands, and its day. */
const deadlines = async ({ person, intake }: Place) => {
  await run()
  const rows = await g.look<{ line: string }>(
    intake.agency,
    sql`select substr(topic, 16) || ' ' || status || ' ' || due_on as line from deadlines
      where person_id = ${person} and topic like 'determinations.%' order by line`,
  )
  return rows.map(({ line }) => line)
}

async function sent(at: Place, more: object = {}) {
  const by = g.as(at.intake)
  const { authorization } = await by.done(prepareAuthorization, { case: at.case, terms: termsOf(at, more) })
  await by.done(sendAuthorization, {
    authorization,
    version: 1,
    sentOn: '2026-11-23',
    by: 'fax',
    without: null,
  })
  return authorization
}

const ANSWER = {
  outcome: 'approved',
  noticeOn: '2026-11-23',
  reference: 'PA-0001',
  units: 48,
  from: '2026-12-01',
  until: '2027-05-31',
  reason: null,
} as const

test('a plan is asked, has it, wants more, answers; every step has its clock, and the answer an end', async () => {
  const at = await place()
  const by = g.as(at.intake)
  const authorization = await sent(at)
  expect(await deadlines(at)).toEqual(['plan-has-it open 2026-11-25'])

  await by.done(authorizationHasCome, {
    authorization,
    version: 2,
    receivedOn: '2026-11-23',
    proof: 'Portal number 12',
    toldBy: null,
  })
  expect(await deadlines(at)).toEqual(['plan-answers open 2026-11-30', 'plan-has-it met 2026-11-25'])

  await by.done(planAskedMore, {
    authorization,
    version: 3,
    words: 'The scores of the last year.',
    dueOn: '2026-11-25',
  })
  expect(await deadlines(at)).toContain('plan-wants-more open 2026-11-25')
  await by.done(planWasGivenMore, { authorization, version: 4, words: 'Faxed.' })
  await by.done(planTakesLonger, {
    authorization,
    version: 5,
    answerBy: '2026-12-07',
    words: 'The reviewer is away.',
  })
  expect(await deadlines(at)).toEqual([
    'plan-answers open 2026-12-07',
    'plan-has-it met 2026-11-25',
    'plan-wants-more met 2026-11-25',
  ])

  await by.done(planAnswered, { authorization, version: 6, answer: ANSWER })
  expect(await deadlines(at)).toEqual([
    'authorization-ends open 2027-05-31',
    'plan-answers met 2026-12-07',
    'plan-has-it met 2026-11-25',
    'plan-wants-more met 2026-11-25',
  ])
  await by.done(noteAuthorizedUse, {
    authorization,
    version: 7,
    used: 12,
    usedOn: '2026-11-23',
    words: 'Counted from the notes.',
  })
  const { authorizations } = await by.done(authorizationsOf, { case: at.case })
  expect(authorizations).toMatchObject([
    { status: 'approved', used: 12, answer: { units: 48 }, appealBy: null, missing: [], version: 8 },
  ])
  expect(authorizations[0]?.steps.map(({ act }) => act)).toEqual([
    'note-use',
    'approved',
    'extend',
    'give-more',
    'ask-more',
    'receive',
    'send',
    'prepare',
  ])
})

test('a refusal has a last day to appeal, counted from its notice; an appeal is answered anew', async () => {
  const at = await place()
  const by = g.as(at.intake)
  const authorization = await sent(at)
  const no = { ...ANSWER, outcome: 'denied', units: null, from: null, until: null, reason: 'Not needed.' }
  expect(
    await refused(at.intake, planAnswered, { authorization, version: 2, answer: { ...no, units: 3 } }),
  ).toBe('a-no-allows-nothing')
  await by.done(planAnswered, { authorization, version: 2, answer: no })
  expect(await deadlines(at)).toContain('plan-refused open 2027-01-22')

  await by.done(appealRefusal, {
    authorization,
    version: 3,
    appealedOn: '2026-11-23',
    proof: 'Fax report of today',
  })
  expect(await deadlines(at)).toEqual([
    'plan-answers open 2026-12-23',
    'plan-has-it met 2026-11-25',
    'plan-refused met 2027-01-22',
  ])
  expect(await refused(at.intake, noteAuthorizedUse, use(authorization, 4))).toBe('nothing-approved')
  await by.done(planAnswered, { authorization, version: 4, answer: { ...ANSWER, reason: 'Overturned.' } })
  expect(await deadlines(at)).toContain('plan-answers met 2026-12-23')
  const { authorizations } = await by.done(authorizationsOf, { case: at.case })
  expect(authorizations).toMatchObject([{ status: 'approved', appealBy: null }])
})

test('less than was asked is a no in part: it is used while the rest may be appealed or left to stand', async () => {
  const at = await place('employer')
  const by = g.as(at.intake)
  const authorization = await sent(at, { plan: 'employer-plan' })
  const some = { ...ANSWER, units: 12 }
  expect(await refused(at.intake, planAnswered, { authorization, version: 2, answer: some })).toBe(
    'less-than-asked',
  )
  const all = { ...ANSWER, outcome: 'partly' }
  expect(await refused(at.intake, planAnswered, { authorization, version: 2, answer: all })).toBe(
    'all-that-was-asked',
  )
  await by.done(planAnswered, { authorization, version: 2, answer: { ...some, outcome: 'partly' } })
  expect(await deadlines(at)).toContain('plan-refused open 2027-05-22')
  await by.done(letRefusalStand, { authorization, version: 3, words: 'They want to begin.' })
  expect(await deadlines(at)).toContain('plan-refused met 2027-05-22')
  await by.done(noteAuthorizedUse, use(authorization, 4))
})

const use = (authorization: string, version: number) => ({
  authorization,
  version,
  used: 3,
  usedOn: '2026-11-23',
  words: 'Counted.',
})

test('what goes on from an earlier one asks for more, and closes its end', async () => {
  const at = await place()
  const by = g.as(at.intake)
  const before = await sent(at)
  await by.done(planAnswered, { authorization: before, version: 2, answer: ANSWER })
  expect(await deadlines(at)).toContain('authorization-ends open 2027-05-31')

  const terms = termsOf(at, { continues: before, from: '2027-06-01', until: '2027-11-30' })
  const { authorization } = await by.done(prepareAuthorization, { case: at.case, terms })
  const send = { authorization, version: 1, sentOn: '2026-11-23', by: 'portal', without: null }
  expect(await refused(at.intake, sendAuthorization, send)).toBe('say-why-without')
  await by.done(sendAuthorization, { ...send, without: 'The progress notes follow tomorrow.' })
  expect(await deadlines(at)).toContain('authorization-ends met 2027-05-31')
})

test('it names a cover of this person, evidence of this person, and one of this case that was allowed', async () => {
  const at = await place()
  const other = await place()
  const prepare = (more: object) =>
    refused(at.intake, prepareAuthorization, { case: at.case, terms: termsOf(at, more) })
  expect(await prepare({ coverage: other.coverage })).toBe('no-such-cover')
  // The times of an employer's plan hold for no Medicaid.
  expect(await prepare({ plan: 'employer-plan' })).toBe('another-kind-of-plan')
  expect(await prepare({ until: '2026-11-30' })).toBe('ends-before-it-begins')
  const paper = { kind: 'document', document: other.person }
  expect(await prepare({ parts: [{ part: 'member', evidence: paper }] })).toBe('no-such-evidence')
  const mine = await sent(at)
  expect(await prepare({ continues: mine })).toBe('nothing-to-go-on-from')
  expect(await prepare({ service: 'case management' })).toBe('problems')
  const apart = { part: 'necessity-letter', evidence: { kind: 'in-request' } }
  expect(await prepare({ parts: [apart] })).toBe('problems')
  // Nothing of another agency is found.
  expect(await refused(other.intake, authorizationsOf, { case: at.case })).toBe('not-found')
  expect(
    await refused(other.intake, withdrawAuthorization, { authorization: mine, version: 2, words: 'No.' }),
  ).toBe('not-found')
  expect(await refused(at['agency-admin'], authorizationsOf, { case: at.case })).toBe('not-allowed')
})

test('days follow each other, and whoever changes it has seen how it stands', async () => {
  const at = await place()
  const by = g.as(at.intake)
  const { authorization } = await by.done(prepareAuthorization, { case: at.case, terms: termsOf(at) })
  const terms = termsOf(at, { units: 24, urgent: 'The plan of today ends on Friday.' })
  expect(await by.done(changeAuthorization, { authorization, version: 1, terms })).toMatchObject({
    version: 2,
  })
  const send = { authorization, version: 1, sentOn: '2026-11-23', by: 'mail', without: null }
  expect(await refused(at.supervisor, sendAuthorization, send)).toBe('changed-meanwhile')
  expect(await refused(at.intake, sendAuthorization, { ...send, version: 2, sentOn: '2026-11-24' })).toBe(
    'day-to-come',
  )
  await by.done(sendAuthorization, { ...send, version: 2 })
  const come = { authorization, version: 3, receivedOn: '2026-11-20', proof: 'Said so.', toldBy: null }
  expect(await refused(at.intake, authorizationHasCome, come)).toBe('before-it-was-sent')
  await by.done(authorizationHasCome, { ...come, receivedOn: '2026-11-23' })
  // Urgent: 72 hours.
  expect(await deadlines(at)).toContain('plan-answers open 2026-11-26')
  await by.done(withdrawAuthorization, { authorization, version: 4, words: 'Another plan pays now.' })
  expect(await deadlines(at)).toContain('plan-answers cancelled 2026-11-26')
})

test('whoever takes their request back waits for no plan: what was not answered is taken back, the rest stays', async () => {
  const at = await place()
  await sent(at)
  await run()
  const end = () =>
    g.perform({
      name: endQuestions.name,
      input: { case: at.case, why: 'withdrawn' },
      requestId: uuid7(g.clock.now()) as never,
      agency: at.intake.agency,
      system: true,
    })
  expect(await end()).toMatchObject({ kind: 'done', answer: { packets: 0, authorizations: 1 } })
  expect(await deadlines(at)).toEqual(['plan-has-it cancelled 2026-11-25'])
  const { authorizations } = await g.as(at.intake).done(authorizationsOf, { case: at.case })
  expect(authorizations).toMatchObject([{ status: 'withdrawn' }])
  expect(await end()).toMatchObject({ refusal: { refused: 'nothing-to-change' } })
})
