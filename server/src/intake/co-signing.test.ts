import { addCredential, addStaff, endCredential, verifyCredential } from '@handrail/care/agency'
import { today } from '@handrail/care/clocks'
import {
  askCoSignature,
  assessmentsOf,
  beginAssessment,
  coSignAssessment,
  dispose,
  dropAssessment,
  handBackAssessment,
  openCase,
  readAssessment,
  readCase,
  readWholeAssessment,
  saveAssessment,
  signAssessment,
  takeBackAssessment,
  triage,
} from '@handrail/care/intake'
import { beginRelation } from '@handrail/care/people'
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

const ROLES = ['intake-worker', 'clinician', 'case-manager', 'supervisor', 'agency-admin'] as const
type Team = Record<(typeof ROLES)[number], Worker>

async function license(team: Team, of: Worker, kind: string) {
  const terms = { kind, state: 'TX', from: '2024-01-01', until: '2027-12-31' }
  const { credential } = await g.as(team['agency-admin']).done(addCredential, { staff: of.staff, ...terms })
  const source = 'The register of the state'
  await g.as(team.supervisor).done(verifyCredential, { credential, version: 1, source })
  return credential
}

const PARTS = {
  service: { on: '2026-11-20', state: 'TX', mode: 'in-person' },
  presenting: { ownWords: 'The nights are the worst.' },
  diagnoses: { list: [{ code: 'F33.2', place: 'principal', certainty: 'confirmed' }] },
  risk: { level: 'low' },
  recommendation: { level: 'case-management' },
  necessity: { statement: 'Without help the home is lost.' },
}

/** What an intern has written in a crisis, for which nothing is waited; a colleague with a licence of her own works here too. */
async function written() {
  const team: Team = await g.agency(ROLES)
  const { clinician: intern, 'intake-worker': intake } = team
  const { person } = await aPerson()
    .born('1990-06-01')
    .seenBy(intern, 'assessor')
    .seenBy(team['case-manager'], 'team')
    .in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const colleague = async (name: string): Promise<Worker> => {
    const email = `${name.toLowerCase()}@example.org`
    const given = { name: `${name} Example`, email, roles: ['clinician'] }
    const { staff } = await g.as(team['agency-admin']).done(addStaff, given)
    return { agency: intern.agency, staff, role: 'clinician' }
  }
  const [coSigner, other] = [await colleague('Lea'), await colleague('Theo')]
  await license(team, intern, 'clinical-trainee')
  const credential = await license(team, coSigner, 'clinical-social-worker')
  const { assessment } = await g.as(intern).done(beginAssessment, { case: of, kind: 'crisis' })
  for (const [part, content] of Object.entries(PARTS))
    await g.as(intern).done(saveAssessment, {
      assessment,
      version: part === 'service' ? 1 : 0,
      saved: { part, content },
    })
  return { team, person, case: of, assessment, intern, coSigner, other, credential }
}
type Written = Awaited<ReturnType<typeof written>>

const read = ({ intern, assessment }: Written, as: Worker = intern) =>
  g.as(as).done(readWholeAssessment, { assessment })

async function ask(one: Written) {
  const { version } = await read(one)
  const { assessment } = one
  return g.as(one.intern).done(askCoSignature, { assessment, version, coSigner: one.coSigner.staff })
}
const hashIn = async (one: Written) => (await read(one, one.coSigner)).waits?.signature.hash ?? ''

test('an intern is told who can co-sign, and signs nothing alone', async () => {
  const one = await written()
  const { version, signing } = await read(one)
  expect(signing).toEqual({ as: 'supervised', coSigners: [one.coSigner.staff] })
  const { assessment } = one
  expect(await g.as(one.intern).refused(signAssessment, { assessment, version })).toBe('no-valid-credential')
  for (const [coSigner, refused] of [
    [one.other.staff, 'may-not-co-sign'],
    [one.team.supervisor.staff, 'may-not-co-sign'],
    [one.intern.staff, 'not-your-own'],
  ])
    expect(await g.as(one.intern).refused(askCoSignature, { assessment, version, coSigner })).toBe(refused)
})

test('while it waits it stands for nothing, nobody else reads it, and nothing in it changes', async () => {
  const one = await written()
  const { assessment, team, intern, coSigner, other } = one
  expect(await g.as(coSigner).refused(readWholeAssessment, { assessment })).toBe('not-found')
  await ask(one)
  expect((await read(one, coSigner)).waits).toMatchObject({
    coSigner: coSigner.staff,
    signature: { by: intern.staff },
    what: { content: { presenting: PARTS.presenting }, credential: { kind: 'clinical-trainee' } },
  })
  expect(await g.as(other).refused(readWholeAssessment, { assessment })).toBe('not-found')
  expect(await g.as(team['case-manager']).refused(readAssessment, { assessment })).toBe('not-found')
  expect(
    (await g.as(team['intake-worker']).done(assessmentsOf, { case: one.case })).assessments,
  ).toMatchObject([{ status: 'awaiting', coSigner: coSigner.staff, signedAt: null, validUntil: null }])
  // One more may not be begun beside it: it may come back.
  expect(await g.as(intern).refused(beginAssessment, { case: one.case, kind: 'crisis' })).toBe(
    'assessment-is-open',
  )
  const saved = { part: 'risk', content: { level: 'acute' } }
  expect(await g.as(intern).refused(saveAssessment, { assessment, version: 1, saved })).toBe(
    'awaits-co-signature',
  )
  // Past the door, in the database itself.
  const at = sql`assessment_id = ${assessment}`
  for (const statement of [
    sql`update assessments set status = 'signed', signed_at = now(), served_on = '2026-11-20' where ${at}`,
    sql`update assessments set status = 'open' where ${at}`,
    sql`update assessments set by_id = ${coSigner.staff} where ${at}`,
    sql`update assessment_co_signatures set signed_text = '{}' where ${at}`,
    sql`update assessment_co_signatures set co_signer_id = ${intern.staff} where ${at}`,
    sql`delete from assessment_co_signatures where ${at}`,
    sql`insert into assessment_parts (agency_id, assessment_id, part, version, person_id, content, saved_at)
      select agency_id, assessment_id, 'risk', 99, person_id, '{}', now() from assessments where ${at}`,
  ])
    await expect(g.look(intern.agency, statement)).rejects.toThrow(
      /awaits a co-signature|stays as it was signed|permission denied|is over|check/,
    )
  expect(
    await g.look(intern.agency, sql`select 1 from signed_records where record_id = ${assessment}`),
  ).toEqual([])
})

test('co-signed it stands, with both who wrote it and who co-signed it, and is over', async () => {
  const one = await written()
  const { assessment, coSigner, intern, team } = one
  await ask(one)
  const hash = await hashIn(one)
  expect(await g.as(intern).refused(coSignAssessment, { assessment, hash })).toBe('not-your-own')
  expect(await g.as(coSigner).refused(coSignAssessment, { assessment, hash: 'b'.repeat(64) })).toBe(
    'changed-meanwhile',
  )
  await g.as(coSigner).done(coSignAssessment, { assessment, hash })
  expect((await read(one)).signed).toMatchObject({
    holds: true,
    signature: { by: intern.staff },
    coSigned: { by: coSigner.staff, kind: 'clinical-social-worker', state: 'TX' },
    what: { credential: { kind: 'clinical-trainee', state: 'TX' } },
  })
  expect(await g.as(team['case-manager']).done(readAssessment, { assessment })).toMatchObject({ holds: true })
  // Nothing waits for them any more, and with it went what let them read the person.
  expect(await g.as(coSigner).refused(handBackAssessment, { assessment, words: 'Too late.' })).toBe(
    'not-found',
  )
  for (const statement of [
    sql`update assessment_co_signatures set outcome = 'handed-back', words = 'x' where assessment_id = ${assessment}`,
    sql`update assessments set status = 'open' where assessment_id = ${assessment}`,
  ])
    await expect(g.look(intern.agency, statement)).rejects.toThrow(/stays as it was signed|is over/)
})

test('a licence that was taken away meanwhile co-signs nothing; it can still be handed back', async () => {
  const one = await written()
  const { assessment, coSigner, credential, team } = one
  await ask(one)
  const hash = await hashIn(one)
  const ends = { credential, version: 2, on: '2026-11-22', why: 'suspended' }
  await g.as(team.supervisor).done(endCredential, ends)
  expect(await g.as(coSigner).refused(coSignAssessment, { assessment, hash })).toBe('no-valid-credential')
  await g.as(coSigner).done(handBackAssessment, { assessment, words: 'Ask somebody else.' })
})

test('handed back it is written in again with what is still wanted, and signed anew', async () => {
  const one = await written()
  const { assessment, coSigner, intern } = one
  await ask(one)
  const first = await hashIn(one)
  await g.as(coSigner).done(handBackAssessment, { assessment, words: 'The risk needs its grounds.' })
  expect(await read(one)).toMatchObject({
    status: 'open',
    waits: null,
    handedBack: { by: coSigner.staff, words: 'The risk needs its grounds.' },
  })
  expect(await g.as(coSigner).refused(readWholeAssessment, { assessment })).toBe('not-found')
  const saved = { part: 'risk', content: { level: 'low', words: 'Asked twice.' } }
  await g.as(intern).done(saveAssessment, { assessment, version: 1, saved })
  await ask(one)
  const second = await hashIn(one)
  expect(second).not.toBe(first)
  // What was signed before stays as it was; it is not what is co-signed.
  expect(await g.as(coSigner).refused(coSignAssessment, { assessment, hash: first })).toBe(
    'changed-meanwhile',
  )
  await g.as(coSigner).done(coSignAssessment, { assessment, hash: second })
  const kept = await g.look<{ outcome: string }>(
    intern.agency,
    sql`select outcome from assessment_co_signatures where assessment_id = ${assessment} order by n`,
  )
  expect(kept.map(({ outcome }) => outcome)).toEqual(['handed-back', 'co-signed'])
})

test('taken back it is open again, and whoever was asked no longer sees the person', async () => {
  const one = await written()
  const { assessment, coSigner, intern } = one
  await ask(one)
  const reached = () =>
    g.look(
      intern.agency,
      sql`select 1 from care_relations where staff_id = ${coSigner.staff} and until_at is null`,
    )
  expect(await reached()).toHaveLength(1)
  await g.as(intern).done(takeBackAssessment, { assessment })
  expect(await reached()).toHaveLength(0)
  expect(await read(one)).toMatchObject({ status: 'open', handedBack: null })
  expect((await g.as(intern).done(readCase, { case: one.case })).status).toBe('open')
})

test('the time to co-sign runs for whoever was asked; handed back, the time to sign runs again', async () => {
  const one = await written()
  const { assessment, coSigner, intern } = one
  const due = async (worker: Worker) => {
    await g.runDue()
    const { rows } = await g.as(worker).done(today, { until: 'later', whose: 'mine' })
    return rows.flatMap(({ because, dueOn }) =>
      because?.topic.startsWith('intake.assessment-') ? [[because.topic, dueOn]] : [],
    )
  }
  expect(await due(intern)).toEqual([['intake.assessment-signed', '2026-12-01']])
  await ask(one)
  expect(await due(intern)).toEqual([])
  expect(await due(coSigner)).toEqual([['intake.assessment-co-signed', '2026-11-27']])
  g.clock.add(24 * 60 * 60 * 1000)
  await g.as(coSigner).done(handBackAssessment, { assessment, words: 'Once more, please.' })
  expect(await due(coSigner)).toEqual([])
  expect(await due(intern)).toEqual([['intake.assessment-signed', '2026-12-02']])
})

/** The intake is over: they were told where else to turn. */
async function closed({ team, case: of }: Written) {
  const by = g.as(team['intake-worker'])
  const [talk] = (await by.done(readCase, { case: of })).screenings
  await by.done(triage, { case: of, tier: 4, words: 'Asks where else to turn.' })
  await by.done(dispose, {
    screening: talk?.screening,
    version: 1,
    as: 'information-given',
    owner: team['intake-worker'].staff,
    nextStep: 'Nothing more is needed.',
    nextOn: '2026-11-24',
    told: 'Where the legal aid is.',
  })
  await g.runDue()
}

test.each(['begun', 'waiting'] as const)(
  'what is %s when the case closes ends with it: kept, and nobody is waited for',
  async (how) => {
    const one = await written()
    const { case: of, assessment, coSigner, intern, team } = one
    if (how === 'waiting') await ask(one)
    await g.runDue()
    await closed(one)
    expect((await g.as(intern).done(assessmentsOf, { case: of })).assessments).toMatchObject([
      { assessment, status: 'dropped', why: 'case-closed', coSigner: null },
    ])
    const due = await g.look(
      intern.agency,
      sql`select 1 from deadlines where agency_id = ${intern.agency} and status = 'open' and topic like 'intake.assessment-%'`,
    )
    const reads = await g.look(
      intern.agency,
      sql`select 1 from care_relations where staff_id = ${coSigner.staff} and until_at is null`,
    )
    expect({ due, reads }).toEqual({ due: [], reads: [] })
    const kept = await g.look(
      intern.agency,
      sql`select part from assessment_parts where assessment_id = ${assessment} and version > 0`,
    )
    expect(new Set(kept.map((row) => (row as { part: string }).part))).toEqual(new Set(Object.keys(PARTS)))
    const chosen = { assessment, why: 'case-closed' }
    expect(await g.as(team.clinician).reply(dropAssessment, chosen)).toMatchObject({ kind: 'problems' })
  },
)

test('of two that wait for two co-signers of one person, each is due for the one who was asked', async () => {
  const one = await written()
  const { case: of, person, team, coSigner, other } = one
  await license(team, other, 'clinical-social-worker')
  const { staff } = await g.as(team['agency-admin']).done(addStaff, {
    name: 'Another Example',
    email: 'another@example.org',
    roles: ['clinician'],
  })
  const second: Worker = { agency: coSigner.agency, staff, role: 'clinician' }
  await license(team, second, 'clinical-trainee')
  await g.as(team.supervisor).done(beginRelation, { person, staff, kind: 'assessor' })
  const { assessment } = await g.as(second).done(beginAssessment, { case: of, kind: 'crisis' })
  for (const [part, content] of Object.entries(PARTS))
    await g.as(second).done(saveAssessment, {
      assessment,
      version: part === 'service' ? 1 : 0,
      saved: { part, content },
    })
  await ask(one)
  const { version } = await g.as(second).done(readWholeAssessment, { assessment })
  await g.as(second).done(askCoSignature, { assessment, version, coSigner: other.staff })
  const owners = () =>
    g.look(
      coSigner.agency,
      sql`select subject, owner_staff as staff from deadlines where agency_id = ${coSigner.agency} and status = 'open'
        and topic = 'intake.assessment-co-signed'`,
    )
  const each = [
    { subject: one.assessment, staff: coSigner.staff },
    { subject: assessment, staff: other.staff },
  ]
  await g.runDue()
  expect(await owners()).toEqual(expect.arrayContaining(each))
  // A relation that begins or ends later gives neither to the other.
  await g.as(coSigner).done(handBackAssessment, { assessment: one.assessment, words: 'Once more, please.' })
  await g.runDue()
  expect(await owners()).toEqual(each.slice(1))
})
