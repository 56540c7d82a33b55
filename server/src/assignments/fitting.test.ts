import {
  absences,
  addCredential,
  addProgram,
  addSite,
  addStaff,
  changeStaff,
  endAbsence,
  recordAbsence,
  staffMember,
  verifyCredential,
} from '@handrail/care/agency'
import {
  askCredential,
  assign,
  assignmentsOf,
  confirmCredentialAsk,
  credentialAsks,
  describeCaseManager,
  endCredentialAsk,
  handOver,
  suggest,
  suggestForAll,
} from '@handrail/care/assignments'
import { openCase } from '@handrail/care/intake'
import { changeResidence } from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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

const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)

/** An agency in Texas with two case managers, two who run it, a program, and somebody who was granted a case manager in it. */
async function place() {
  const staff = await g.agency(['intake-worker', 'supervisor', 'case-manager', 'agency-admin'])
  const { 'intake-worker': intake, supervisor, 'case-manager': first, 'agency-admin': admin } = staff
  const { staff: id } = await g
    .as(admin)
    .done(addStaff, { name: 'Example Second', email: 'second@example.org', roles: ['case-manager'] })
  const second: Worker = { ...first, staff: id }
  const { program } = await g
    .as(admin)
    .done(addProgram, { name: 'Example Targeted Case Management', kind: 'targeted-case-management' })
  const { person } = await aPerson().in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, program, requestedOn: '2026-11-20' })
  await g.look(
    intake.agency,
    sql`update cases set later = later || '{"determination":"granted"}'::jsonb where case_id = ${of} returning case_id`,
  )
  return { intake, supervisor, first, second, admin, program, person, case: of }
}
type Place = Awaited<ReturnType<typeof place>>

const suggested = async (at: Place) => {
  const { choices, ruledOut } = await g.as(at.supervisor).done(suggest, { case: at.case })
  return {
    choices: new Map(choices.map(({ staff, reasons }) => [staff, reasons])),
    ruledOut: new Map(ruledOut.map(({ staff, why }) => [staff, why])),
  }
}
const give = ({ case: of }: Place, { staff }: Worker) => ({ case: of, staff, choice: 'no-preference' })
const describes = (at: Place, { staff }: Worker, capacity: number) =>
  g
    .as(at.supervisor)
    .done(describeCaseManager, { staff, version: 0, languages: ['en'], specialties: [], capacity })
const away = { from: '2026-11-23', until: '2026-11-27', kind: 'leave', cover: null }

test('whoever is away is not suggested, alone or together, until they are back', async () => {
  const at = await place()
  const { absence } = await g.as(at.first).done(recordAbsence, { ...away, staff: at.first.staff })
  expect((await suggested(at)).ruledOut.get(at.first.staff)).toEqual([{ no: 'away', until: '2026-11-27' }])
  const { placed } = await g.as(at.supervisor).done(suggestForAll, {})
  expect(placed.map(({ choice }) => choice.staff)).toEqual([at.second.staff])
  await g.as(at.admin).done(endAbsence, { absence, version: 1, back: '2026-11-24' })
  g.clock.set('2026-11-24T15:00:00.000Z')
  expect((await suggested(at)).ruledOut.size).toBe(0)
})

test('days away to come are said, and count against somebody', async () => {
  const at = await place()
  await g
    .as(at.first)
    .done(recordAbsence, { ...away, staff: at.first.staff, from: '2026-11-30', until: '2026-12-04' })
  expect((await suggested(at)).choices.get(at.first.staff)).toContainEqual({
    reason: 'away-soon',
    from: '2026-11-30',
    until: '2026-12-04',
    points: 15,
  })
})

test('nobody is given to whoever is away without a reason, and the reason stays with the assignment', async () => {
  const at = await place()
  await g.as(at.first).done(recordAbsence, { ...away, staff: at.first.staff })
  expect(await refused(at.supervisor, assign, give(at, at.first))).toBe('is-away')
  const despiteAway = 'They know each other, and the first talk is on their first day back.'
  await g.as(at.supervisor).done(assign, { ...give(at, at.first), despiteAway })
  const { assignments } = await g.as(at.supervisor).done(assignmentsOf, { case: at.case })
  expect(assignments).toMatchObject([{ staff: at.first.staff, despiteAway }])
})

test('somebody is handed to whoever is away only with a reason, and one that was not needed is not kept', async () => {
  const at = await place()
  const { assignment } = await g
    .as(at.supervisor)
    .done(assign, { ...give(at, at.first), despiteAway: 'Not needed.' })
  await g.as(at.admin).done(recordAbsence, { ...away, staff: at.second.staff })
  const over = {
    assignment,
    version: 1,
    to: at.second.staff,
    choice: 'chose-this-one',
    why: 'caseload',
    words: 'All is well.',
  }
  expect(await refused(at.supervisor, handOver, over)).toBe('is-away')
  await g.as(at.supervisor).done(handOver, { ...over, despiteAway: 'They asked for exactly this one.' })
  const { assignments } = await g.as(at.supervisor).done(assignmentsOf, { case: at.case })
  expect(assignments.map((one) => one.despiteAway)).toEqual(['They asked for exactly this one.', null])
})

test('nobody is given to a caseload that passes what is usual without a reason, and the reason stays with the assignment', async () => {
  const at = await place()
  // One who is seen every month and new counts 500.
  await describes(at, at.first, 499)
  await describes(at, at.second, 500)
  expect(await refused(at.supervisor, assign, give(at, at.first))).toBe('past-usual')
  const despiteUsual = 'Nobody else speaks their language.'
  const { assignment } = await g
    .as(at.supervisor)
    .done(assign, { ...give(at, at.second), despiteUsual: 'Not needed.' })
  const over = { assignment, version: 1, to: at.first.staff, choice: 'chose-this-one', why: 'caseload' }
  const words = { words: 'All is well.' }
  expect(await refused(at.supervisor, handOver, { ...over, ...words })).toBe('past-usual')
  await g.as(at.supervisor).done(handOver, { ...over, ...words, despiteUsual })
  const { assignments } = await g.as(at.supervisor).done(assignmentsOf, { case: at.case })
  expect(assignments.map((one) => one.despiteUsual)).toEqual([despiteUsual, null])
  const made = await g.look(
    at.admin.agency,
    sql`select facts -> 'pastUsual' as past from events where name = 'assignments.made'`,
  )
  expect(made).toEqual(expect.arrayContaining([{ past: null }, { past: true }]))
})

test('whoever is away and past the usual is given somebody only with both reasons', async () => {
  const at = await place()
  await describes(at, at.first, 0)
  await g.as(at.first).done(recordAbsence, { ...away, staff: at.first.staff })
  const { ruledOut } = await g.as(at.supervisor).done(suggest, { case: at.case })
  expect(ruledOut).toEqual([
    {
      staff: at.first.staff,
      why: [{ no: 'away', until: '2026-11-27' }],
      overUsual: { reason: 'over-usual', load: 0, usual: 0, points: 100 },
    },
  ])
  const despite = { despiteAway: 'Back soon.', despiteUsual: 'They asked for exactly this one.' }
  for (const [why, said] of Object.entries({
    'is-away': 'despiteUsual',
    'past-usual': 'despiteAway',
  } as const))
    expect(await refused(at.supervisor, assign, { ...give(at, at.first), [said]: despite[said] })).toBe(why)
  await g.as(at.supervisor).done(assign, { ...give(at, at.first), ...despite })
  const { assignments } = await g.as(at.supervisor).done(assignmentsOf, { case: at.case })
  expect(assignments).toMatchObject([despite])
})

test('days away are seen by everybody here and written by whom they concern', async () => {
  const at = await place()
  expect(await refused(at.second, recordAbsence, { ...away, staff: at.first.staff })).toBe(
    'own-or-supervised',
  )
  expect(await refused(at.supervisor, recordAbsence, { ...away, staff: at.first.staff })).toBe(
    'own-or-supervised',
  )
  const member = await g.as(at.admin).done(staffMember, { staff: at.first.staff })
  const { name, email, site, languages, version } = member
  await g.as(at.admin).done(changeStaff, {
    staff: at.first.staff,
    version,
    name,
    email,
    site,
    languages,
    supervisor: at.supervisor.staff,
  })
  const { absence } = await g
    .as(at.supervisor)
    .done(recordAbsence, { ...away, staff: at.first.staff, cover: at.second.staff })
  const seen = await g.as(at.intake).done(absences, { staff: at.first.staff })
  expect(seen).toMatchObject({
    mayRecord: false,
    absences: [{ absence, kind: 'leave', cover: at.second.staff, mayEnd: false }],
  })
  expect(await g.as(at.first).done(absences, {})).toMatchObject({ absences: [{ absence, mayEnd: true }] })
  expect(await refused(at.first, endAbsence, { absence, version: 2, back: '2026-11-24' })).toBe(
    'changed-meanwhile',
  )
  g.clock.set('2026-11-28T18:00:00.000Z')
  expect(await g.as(at.intake).done(absences, {})).toMatchObject({ absences: [] })
})

test('another agency sees no days away of ours', async () => {
  const at = await place()
  const { absence } = await g.as(at.first).done(recordAbsence, { ...away, staff: at.first.staff })
  const other = await place()
  expect(await g.as(other.admin).done(absences, {})).toMatchObject({ absences: [] })
  expect(await refused(other.admin, endAbsence, { absence, version: 1, back: '2026-11-24' })).toBe(
    'not-found',
  )
  expect(await refused(other.admin, absences, { staff: at.first.staff })).toBe('not-found')
})

const asking = ({ program }: Place) => ({
  program,
  kinds: ['case-manager'],
  from: '2026-11-23',
  source: 'Example manual, section 3',
})
const license = async (at: Place, of: object = {}) => {
  const { credential } = await g.as(at.admin).done(addCredential, {
    staff: at.first.staff,
    kind: 'case-manager',
    number: 'TEST-1',
    state: 'TX',
    from: '2026-01-01',
    until: '2026-12-31',
    ...of,
  })
  return credential
}

test('what a program asks for shows until it is confirmed, and then stops whoever does not hold it', async () => {
  const at = await place()
  const { ask } = await g.as(at.admin).done(askCredential, asking(at))
  const before = await suggested(at)
  expect(before.ruledOut.size).toBe(0)
  expect(before.choices.get(at.first.staff)).toContainEqual({
    reason: 'not-shown',
    kinds: ['case-manager'],
    why: ['none-of-this-kind'],
    points: 15,
  })
  expect(await refused(at.admin, confirmCredentialAsk, { ask, version: 1 })).toBe('somebody-else-confirms')
  await g.as(at.supervisor).done(confirmCredentialAsk, { ask, version: 1 })
  const credential = await license(at)
  const no = { no: 'not-qualified', kinds: ['case-manager'] }
  expect((await suggested(at)).ruledOut.get(at.first.staff)).toEqual([{ ...no, why: ['not-verified'] }])
  expect(await refused(at.supervisor, assign, give(at, at.first))).toBe('not-qualified')
  await g.as(at.supervisor).done(verifyCredential, { credential, version: 1, source: 'Example board' })
  const after = await suggested(at)
  expect(after.ruledOut).toEqual(new Map([[at.second.staff, [{ ...no, why: ['none-of-this-kind'] }]]]))
  expect(after.choices.get(at.first.staff)?.[0]).toEqual({
    reason: 'qualified',
    kind: 'case-manager',
    until: '2026-12-31',
    points: 0,
  })
  const { assignment } = await g.as(at.supervisor).done(assign, give(at, at.first))
  const over = {
    assignment,
    version: 1,
    to: at.second.staff,
    choice: 'no-preference',
    why: 'caseload',
    words: 'All is well.',
  }
  expect(await refused(at.supervisor, handOver, over)).toBe('not-qualified')
})

test('a license of another state does not do, and what ended is asked of nobody', async () => {
  const at = await place()
  const { ask } = await g.as(at.admin).done(askCredential, asking(at))
  await g.as(at.supervisor).done(confirmCredentialAsk, { ask, version: 1 })
  const credential = await license(at, { state: 'OK' })
  await g.as(at.supervisor).done(verifyCredential, { credential, version: 1, source: 'Example board' })
  expect((await suggested(at)).ruledOut.get(at.first.staff)).toMatchObject([{ why: ['other-state'] }])
  await g.as(at.admin).done(endCredentialAsk, { ask, version: 2, on: '2026-11-23' })
  expect(await g.as(at.first).done(credentialAsks, {})).toMatchObject({
    asks: [{ ask, until: '2026-11-23' }],
  })
  g.clock.set('2026-11-24T15:00:00.000Z')
  expect(await g.as(at.first).done(credentialAsks, {})).toEqual({ asks: [] })
  expect((await suggested(at)).ruledOut.size).toBe(0)
  await g.as(at.supervisor).done(assign, give(at, at.second))
})

test('what another program asks for stops nobody here', async () => {
  const at = await place()
  const { program } = await g.as(at.admin).done(addProgram, { name: 'Example Housing', kind: 'housing' })
  const { ask } = await g.as(at.admin).done(askCredential, { ...asking(at), program })
  await g.as(at.supervisor).done(confirmCredentialAsk, { ask, version: 1 })
  expect((await suggested(at)).ruledOut.size).toBe(0)
})

test('another agency reads nothing of what we ask for, and changes none of it', async () => {
  const at = await place()
  const { ask } = await g.as(at.admin).done(askCredential, asking(at))
  const other = await place()
  expect(await g.as(other.admin).done(credentialAsks, {})).toEqual({ asks: [] })
  expect(await refused(other.supervisor, confirmCredentialAsk, { ask, version: 1 })).toBe('not-found')
  expect(await refused(other.admin, endCredentialAsk, { ask, version: 1, on: '2026-11-23' })).toBe(
    'not-found',
  )
  expect(await refused(other.admin, askCredential, asking(at))).toBe('not-found')
})

const address = (zip: string) => ({ line1: '1 Example Street', city: 'Exampleton', state: 'TX', zip })
const lives = (at: Place, where: object, county?: string) =>
  g.as(at.intake).done(changeResidence, {
    person: at.person,
    version: 0,
    residence: {
      where,
      countyOfResidence: county === undefined ? { answer: 'not-asked' } : { answer: 'given', value: county },
      countyOfResponsibility: { answer: 'not-asked' },
    },
  })
async function worksAt(at: Place, worker: Worker, site: object) {
  const { site: id } = await g
    .as(at.admin)
    .done(addSite, { name: 'Example Office', address: null, county: null, phone: null, ...site })
  const { name, email, languages, version, supervisor } = await g
    .as(at.admin)
    .done(staffMember, { staff: worker.staff })
  await g
    .as(at.admin)
    .done(changeStaff, { staff: worker.staff, version, name, email, languages, supervisor, site: id })
}
const wayOf = async (at: Place, { staff }: Worker) =>
  (await suggested(at)).choices
    .get(staff)
    ?.map(({ reason }) => reason)
    .find((one) => ['same-county', 'next-county', 'further', 'way-unknown'].includes(one))

test('how near somebody works goes by counties, as far as both are known', async () => {
  const at = await place()
  await worksAt(at, at.first, { county: 'Harris' })
  expect(await wayOf(at, at.first)).toBe('way-unknown')
  await lives(at, { kind: 'address', address: address('77002') })
  expect([await wayOf(at, at.first), await wayOf(at, at.second)]).toEqual(['same-county', 'way-unknown'])
  await worksAt(at, at.second, { address: '2 Example Road, Exampleton TX 75201' })
  expect(await wayOf(at, at.second)).toBe('further')
})

test('a county that was told goes before a ZIP, and no home is needed for one', async () => {
  const at = await place()
  await worksAt(at, at.first, { county: 'Harris County' })
  await lives(at, { kind: 'no-fixed-address', locality: 'Under the example bridge' }, 'Fort Bend')
  expect(await wayOf(at, at.first)).toBe('next-county')
})

test('of a confidential address nothing is said, neither of the real one nor of what stands in for it', async () => {
  const at = await place()
  await worksAt(at, at.first, { county: 'Harris' })
  const real = address('77002')
  await lives(at, { kind: 'confidential', real, substitute: address('77002') }, 'Harris')
  expect(await wayOf(at, at.first)).toBe('way-unknown')
})
