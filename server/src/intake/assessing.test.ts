import type { PlainDate } from '@handrail/care'
import { addCredential, addStaff, endCredential, verifyCredential } from '@handrail/care/agency'
import { today } from '@handrail/care/clocks'
import {
  type AssessmentKind,
  addAddendum,
  assessmentsOf,
  BLOCKS,
  beginAssessment,
  dispose,
  dropAssessment,
  openCase,
  questionsOf,
  readAssessment,
  readCase,
  readScreening,
  readWholeAssessment,
  saveAssessment,
  saveBlock,
  signAssessment,
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

const ROLES = [
  'intake-worker',
  'clinician',
  'case-manager',
  'supervisor',
  'agency-admin',
  'billing',
  'auditor',
] as const
const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)

const run = () => g.runDue()

type Team = Record<(typeof ROLES)[number], Worker>

async function license(team: Team, of: Worker, more: object = {}) {
  const terms = { kind: 'clinical-social-worker', state: 'TX', from: '2024-01-01', until: '2027-12-31' }
  const { credential } = await g
    .as(team['agency-admin'])
    .done(addCredential, { staff: of.staff, ...terms, ...more })
  await g
    .as(team.supervisor)
    .done(verifyCredential, { credential, version: 1, source: 'The register of the state' })
  return credential
}

/** Somebody at intake, with a clinician and a case manager who have a reason to see them. */
async function atIntake(born: PlainDate = '1990-06-01') {
  const team = await g.agency(ROLES)
  const intake = team['intake-worker']
  const { person } = await aPerson()
    .born(born)
    .seenBy(team.clinician, 'assessor')
    .seenBy(team['case-manager'], 'team')
    .in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const { screenings } = await g.as(intake).done(readCase, { case: of })
  return { team, person, case: of, screening: screenings[0]?.screening ?? '' }
}

/** The same, once the first talk is signed: all that must be asked was asked, and they go on. */
async function screened(born?: PlainDate) {
  const one = await atIntake(born)
  const intake = g.as(one.team['intake-worker'])
  const { screening } = one
  for (const block of BLOCKS) {
    const needed = Object.entries(questionsOf(block)).filter(([, { isRequired }]) => isRequired)
    if (needed.length === 0) continue
    const answers = Object.fromEntries(needed.map(([name]) => [name, { answer: 'unknown' }]))
    await intake.done(saveBlock, { screening, version: 0, saved: { block, answers } })
  }
  await intake.done(triage, { case: one.case, tier: 3, words: 'Sleeps badly.' })
  const { version } = await intake.done(readScreening, { screening })
  await intake.done(dispose, {
    screening,
    version,
    as: 'go-on',
    owner: one.team['intake-worker'].staff,
    nextStep: 'An assessment with a clinician',
    nextOn: '2026-12-01',
    told: 'We call with a time.',
  })
  return one
}

const STORY = 'The stairs of the old house.'
const FORMULATION = 'Grief that never had a place.'
const PARTS = {
  service: { on: '2026-11-20', state: 'TX', mode: 'in-person', sources: ['person'] },
  presenting: {
    ownWords: 'The nights are the worst.',
    whyNow: 'The job ended.',
    goals: { answer: 'told', words: 'To sleep.' },
  },
  history: {
    treatment: STORY,
    medicines: 'None.',
    substances: 'None.',
    medical: 'None.',
    social: 'Lives with a sister.',
    strengths: 'Gardens.',
  },
  health: {
    otherMedicines: { answer: 'told', words: 'Valerian, to sleep.' },
    asMeant: { answer: 'none' },
    allergies: { answer: 'none' },
    pregnancy: { answer: 'none' },
  },
  life: {
    military: { answer: 'none' },
    legal: { answer: 'none' },
    threats: { answer: 'not-asked', words: 'Somebody else sat in the room.' },
    directive: { answer: 'none' },
    needs: { answer: 'told', words: 'Rent is late; sent to the county.' },
  },
  screens: {
    depression: { answer: 'told', words: 'A questionnaire; it showed a heavy one.' },
    substances: { answer: 'nothing-found' },
    tobacco: { answer: 'nothing-found' },
    cognition: { answer: 'not-done', words: 'Too tired for it.' },
  },
  mentalStatus: { observed: 'Tired, clear.' },
  episodes: { list: [{ kind: 'hospital', from: '2026-03-01', until: '2026-03-11', source: 'record' }] },
  function: {
    ratings: {
      'self-care': 'some',
      'daily-living': 'moderate',
      understanding: 'none',
      social: 'marked',
      pace: 'marked',
      'coping-with-change': 'moderate',
      role: 'marked',
      'safe-home': 'some',
    },
    words: 'Stays in bed most days.',
  },
  diagnoses: {
    list: [
      { code: 'F33.2', place: 'principal', certainty: 'confirmed', onset: '2019' },
      { code: 'F43.10', place: 'secondary', certainty: 'provisional' },
    ],
  },
  findings: { limitsMajorActivity: true },
  risk: { level: 'raised', of: ['suicide'], words: 'Thoughts in November.' },
  recommendation: {
    level: 'case-management',
    services: ['case-management', 'therapy'],
    words: 'Mornings are hard; call after noon.',
  },
  necessity: { statement: 'Without help the home is lost.' },
  formulation: { words: FORMULATION },
} as const
type Part = keyof typeof PARTS

const begin = async (worker: Worker, of: string, kind: AssessmentKind = 'comprehensive') =>
  (await g.as(worker).done(beginAssessment, { case: of, kind })).assessment
const save = (worker: Worker, assessment: string, part: Part, version = 0, content: object = PARTS[part]) =>
  g.as(worker).done(saveAssessment, { assessment, version, saved: { part, content } })
async function saveAll(worker: Worker, assessment: string) {
  for (const part of Object.keys(PARTS) as Part[])
    await save(worker, assessment, part, part === 'service' ? 1 : 0)
}
async function sign(worker: Worker, assessment: string) {
  const { version } = await g.as(worker).done(readWholeAssessment, { assessment })
  return g.as(worker).reply(signAssessment, { assessment, version })
}
async function signed(more: { readonly kind?: AssessmentKind } = {}) {
  const one = await screened()
  await license(one.team, one.team.clinician)
  const assessment = await begin(one.team.clinician, one.case, more.kind)
  await saveAll(one.team.clinician, assessment)
  expect(await sign(one.team.clinician, assessment)).toMatchObject({ kind: 'done' })
  return { ...one, assessment }
}

test('a clinician writes part by part, comes back to it, and signs it on a licence; the intake goes on', async () => {
  const one = await screened()
  const { clinician, 'intake-worker': intake } = one.team
  const stage = async () => (await g.as(intake).done(readCase, { case: one.case })).stage
  expect(await stage()).toBe('assessing')
  await license(one.team, clinician)
  const assessment = await begin(clinician, one.case)
  // The day and the state stand there already.
  const fresh = await g.as(clinician).done(readWholeAssessment, { assessment })
  expect(fresh.parts).toMatchObject([
    { part: 'service', version: 1, saved: { content: { on: '2026-11-23', state: 'TX' } } },
  ])
  await save(clinician, assessment, 'presenting')
  g.clock.add(26 * 60 * 60 * 1000)
  expect((await g.as(clinician).done(readWholeAssessment, { assessment })).parts).toMatchObject([
    { part: 'presenting', saved: { content: { ownWords: 'The nights are the worst.' } } },
    { part: 'service' },
  ])
  const early = await sign(clinician, assessment)
  expect(early).toMatchObject({
    kind: 'refused',
    refusal: {
      refused: 'parts-missing',
      figures: {
        missing: expect.arrayContaining(['diagnoses.list', 'function.social', 'formulation.words']),
      },
    },
  })
  await save(clinician, assessment, 'presenting', 1)
  for (const part of Object.keys(PARTS) as Part[])
    if (part !== 'presenting') await save(clinician, assessment, part, part === 'service' ? 1 : 0)
  expect(await sign(clinician, assessment)).toMatchObject({ answer: { validUntil: '2027-11-20' } })
  expect(await stage()).toBe('determining')
  const { assessments } = await g.as(intake).done(assessmentsOf, { case: one.case })
  expect(assessments).toMatchObject([
    { assessment, status: 'signed', servedOn: '2026-11-20', validUntil: '2027-11-20', by: clinician.staff },
  ])
})

test('without a licence for that day and state it is not signed, and what is accepted is named', async () => {
  const one = await screened()
  const { clinician } = one.team
  const assessment = await begin(clinician, one.case)
  await saveAll(clinician, assessment)
  const credential = await license(one.team, clinician, { state: 'OH' })
  expect(await sign(clinician, assessment)).toMatchObject({
    refusal: {
      refused: 'no-valid-credential',
      figures: {
        state: 'TX',
        day: '2026-11-20',
        reasons: ['other-state'],
        kinds: expect.arrayContaining(['psychologist', 'clinical-social-worker']),
      },
    },
  })
  // Where the person was, that licence counts.
  await save(clinician, assessment, 'service', 2, { ...PARTS.service, state: 'OH' })
  const ends = { credential, version: 2, on: '2026-11-21', why: 'suspended' }
  await g.as(one.team.supervisor).done(endCredential, ends)
  expect(await sign(clinician, assessment)).toMatchObject({
    refusal: { refused: 'no-valid-credential', figures: { day: '2026-11-23', reasons: ['no-longer-valid'] } },
  })
})

test('nobody else begins, writes or signs: not a case manager, not a supervisor, not another clinician', async () => {
  const one = await screened()
  const { clinician } = one.team
  const { clinician: other } = await g.agency(['clinician'])
  const assessment = await begin(clinician, one.case)
  for (const role of ['case-manager', 'supervisor', 'intake-worker', 'billing', 'auditor'] as const) {
    const worker = one.team[role]
    expect(await refused(worker, beginAssessment, { case: one.case, kind: 'initial' })).toBe('not-allowed')
    expect(await refused(worker, signAssessment, { assessment, version: 1 })).toBe('not-allowed')
    expect(await refused(worker, readWholeAssessment, { assessment })).toBe('not-allowed')
  }
  for (const asked of [readWholeAssessment, readAssessment])
    expect(await refused(other, asked, { assessment })).toBe('not-found')
})

test('a colleague who sees the person too neither reads a draft nor signs it', async () => {
  const one = await screened()
  const { clinician, supervisor } = one.team
  const { staff } = await g.as(one.team['agency-admin']).done(addStaff, {
    name: 'Example colleague',
    email: 'colleague@example.org',
    roles: ['clinician'],
  })
  const colleague: Worker = { agency: clinician.agency, staff, role: 'clinician' }
  await g.as(supervisor).done(beginRelation, { person: one.person, staff, kind: 'assessor' })
  await license(one.team, colleague)
  const assessment = await begin(clinician, one.case)
  expect(await refused(colleague, readWholeAssessment, { assessment })).toBe('not-found')
  expect(await refused(colleague, signAssessment, { assessment, version: 1 })).toBe('only-its-clinician')
  const saved = { part: 'risk', content: { level: 'low' } }
  expect(await refused(colleague, saveAssessment, { assessment, version: 0, saved })).toBe(
    'only-its-clinician',
  )
  // Each has one of their own: nobody is held up by somebody who is away.
  expect(await begin(colleague, one.case)).not.toBe(assessment)
})

test('a case manager reads diagnosis, function, risk and what is recommended, and none of the story', async () => {
  const { team, assessment, case: of } = await signed()
  const reply = await g.as(team['case-manager']).reply(readAssessment, { assessment })
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
  expect(reply.answer).toMatchObject({
    case: of,
    diagnoses: [
      { code: 'F33.2', place: 'principal', certainty: 'confirmed', onset: '2019' },
      { code: 'F43.10', place: 'secondary', certainty: 'provisional' },
    ],
    codeYear: 2027,
    ratings: { social: 'marked' },
    severity: 'marked',
    risk: 'raised',
    recommendation: { level: 'case-management', words: 'Mornings are hard; call after noon.' },
    holds: true,
  })
  // Byte for byte, on the way to the browser: nothing of what was told or thought.
  const sent = JSON.stringify(reply.answer)
  for (const hidden of [
    STORY,
    FORMULATION,
    PARTS.presenting.ownWords,
    PARTS.mentalStatus.observed,
    PARTS.risk.words,
    PARTS.function.words,
    PARTS.necessity.statement,
    PARTS.health.otherMedicines.words,
    PARTS.life.needs.words,
    PARTS.screens.depression.words,
    'hospital',
  ])
    expect(sent).not.toContain(hidden)
  expect(Object.keys(reply.answer as object).sort()).toEqual(Object.keys(readAssessment.answer.shape).sort())
  for (const role of ['intake-worker', 'billing', 'auditor'] as const)
    expect(await refused(team[role], readAssessment, { assessment })).toBe('not-allowed')
})

test('of a child, who told it and who cares for them is asked; the case manager reads the function and no more', async () => {
  const one = await screened('2012-05-01')
  const { clinician, 'case-manager': manager } = one.team
  await license(one.team, clinician)
  const assessment = await begin(clinician, one.case)
  await saveAll(clinician, assessment)
  expect(await sign(clinician, assessment)).toMatchObject({
    refusal: {
      refused: 'parts-missing',
      figures: {
        missing: [
          'young.toldBy',
          'young.caregivers',
          'young.school',
          'young.development',
          'young.childWelfare',
          'young.justice',
          'function.family',
          'function.school',
          'function.friends',
          'function.community',
        ],
      },
    },
  })
  const words = 'An aunt, since spring.'
  const young = {
    toldBy: ['young-person', 'caregiver'],
    caregivers: { answer: 'told', words },
    school: { answer: 'told', words: 'Sixth grade.' },
    development: { answer: 'not-asked', words: 'The aunt does not know.' },
    childWelfare: { answer: 'none' },
    justice: { answer: 'none' },
  }
  const asSaved = { assessment, version: 0, saved: { part: 'young', content: young } }
  await g.as(clinician).done(saveAssessment, asSaved)
  const ratings = { ...PARTS.function.ratings, family: 'some', school: 'marked', friends: 'marked' }
  await save(clinician, assessment, 'function', 1, { ratings: { ...ratings, community: 'some' } })
  expect(await sign(clinician, assessment)).toMatchObject({ kind: 'done' })
  const shown = await g.as(manager).done(readAssessment, { assessment })
  expect(shown.ratings).toMatchObject({ school: 'marked', friends: 'marked' })
  expect(JSON.stringify(shown)).not.toMatch(/aunt|grade/)
})

test('of what was told nothing stands in an event', async () => {
  const { team } = await signed()
  const events = await g.look<{ facts: unknown }>(team.clinician.agency, sql`select facts from events`)
  const all = JSON.stringify(events)
  for (const hidden of [STORY, FORMULATION, 'F33.2', PARTS.presenting.ownWords])
    expect(all).not.toContain(hidden)
})

test('what is signed stays as it was signed, whoever tries: only words are added, and they hang on it', async () => {
  const { team, assessment } = await signed()
  const { clinician } = team
  const saved = { part: 'risk', content: { level: 'low' } }
  expect(await refused(clinician, saveAssessment, { assessment, version: 1, saved })).toBe('already-signed')
  expect(await refused(clinician, dropAssessment, { assessment, why: 'begun-by-mistake' })).toBe(
    'already-signed',
  )
  const { agency } = clinician
  // Past the door, in the database itself.
  const tries = [
    sql`update assessments set valid_until = '2099-01-01' where assessment_id = ${assessment}`,
    sql`update assessments set status = 'open', signed_at = null, served_on = null, valid_until = null
      where assessment_id = ${assessment}`,
    sql`insert into assessment_parts (agency_id, assessment_id, part, version, person_id, content, saved_at)
      select agency_id, assessment_id, 'risk', 99, person_id, '{}', now() from assessments
      where assessment_id = ${assessment}`,
    sql`update assessment_parts set content = '{}' where assessment_id = ${assessment}`,
    sql`delete from assessment_parts where assessment_id = ${assessment}`,
    sql`delete from assessments where assessment_id = ${assessment}`,
    sql`update signed_records set signed_text = '{}' where record_id = ${assessment}`,
    sql`delete from signed_records where record_id = ${assessment}`,
  ]
  for (const statement of tries)
    await expect(g.look(agency, statement)).rejects.toThrow(/is over|permission denied/)

  expect(await g.as(clinician).done(addAddendum, { assessment, words: 'The sister called.' })).toEqual({
    n: 1,
  })
  expect(await g.as(clinician).done(addAddendum, { assessment, words: 'And again.' })).toEqual({ n: 2 })
  const whole = await g.as(clinician).done(readWholeAssessment, { assessment })
  expect(whole.signed).toMatchObject({
    holds: true,
    addenda: [{ n: 1, words: 'The sister called.' }, { n: 2 }],
    what: {
      content: { formulation: { words: FORMULATION } },
      credential: { kind: 'clinical-social-worker', state: 'TX' },
      computed: {
        measures: [{ months: 12, admissions: 1, hospitalDays: 10 }, {}, {}],
        severity: { level: 'marked' },
        course: { lasting: 'two-years' },
      },
    },
  })
  expect(await g.as(team['case-manager']).done(readAssessment, { assessment })).toMatchObject({
    additions: 2,
  })
})

test('words are added on a licence that is valid today, and to nothing that is not signed', async () => {
  const one = await screened()
  const { clinician, supervisor } = one.team
  const credential = await license(one.team, clinician)
  const draft = await begin(clinician, one.case)
  const words = 'More.'
  expect(await refused(clinician, addAddendum, { assessment: draft, words })).toBe('not-signed-yet')
  await saveAll(clinician, draft)
  await sign(clinician, draft)
  const ends = { credential, version: 2, on: '2026-11-22', why: 'surrendered' }
  await g.as(supervisor).done(endCredential, ends)
  expect(await refused(clinician, addAddendum, { assessment: draft, words })).toBe('no-valid-credential')
})

test('the first talk comes before it, but nothing is waited for in danger', async () => {
  const one = await atIntake()
  const { clinician } = one.team
  const beginning = (kind: AssessmentKind) => refused(clinician, beginAssessment, { case: one.case, kind })
  expect(await beginning('initial')).toBe('screening-first')
  expect(await beginning('crisis')).toBe('done')
  expect(await beginning('crisis')).toBe('assessment-is-open')
  expect((await g.as(clinician).done(readCase, { case: one.case })).stage).toBe('reaching')
})

test('one is made again only after one was signed, and takes nothing back meanwhile', async () => {
  const first = await screened()
  const again = { case: first.case, kind: 'update' }
  expect(await refused(first.team.clinician, beginAssessment, again)).toBe('nothing-to-update')
  const { team, case: of } = await signed()
  await begin(team.clinician, of, 'update')
  expect((await g.as(team.clinician).done(readCase, { case: of })).stage).toBe('determining')
})

test('what was made in danger answers no time of the law and decides nothing', async () => {
  const { team, case: of, assessment } = await signed({ kind: 'crisis' })
  expect((await g.as(team.clinician).done(readCase, { case: of })).stage).toBe('assessing')
  expect((await g.as(team.clinician).done(assessmentsOf, { case: of })).assessments).toMatchObject([
    { assessment, kind: 'crisis', validUntil: null },
  ])
  const names = await g.look<{ name: string }>(
    team.clinician.agency,
    sql`select name from events where name like '%valuated'`,
  )
  expect(names).toEqual([])
})

test('what was begun by mistake is put aside: it stays, it is over, and another may begin', async () => {
  const one = await screened()
  const { clinician } = one.team
  const assessment = await begin(clinician, one.case)
  await g.as(clinician).done(dropAssessment, { assessment, why: 'person-did-not-come' })
  expect(await refused(clinician, signAssessment, { assessment, version: 2 })).toBe('assessment-dropped')
  await begin(clinician, one.case)
  expect((await g.as(clinician).done(assessmentsOf, { case: one.case })).assessments).toMatchObject([
    { status: 'open' },
    { status: 'dropped', why: 'person-did-not-come' },
  ])
})

test('two windows of one clinician in one part: both versions are shown; what is signed is what was seen', async () => {
  const one = await screened()
  const { clinician } = one.team
  await license(one.team, clinician)
  const assessment = await begin(clinician, one.case)
  await saveAll(clinician, assessment)
  const saved = { part: 'risk', content: { level: 'high' } }
  expect(await g.as(clinician).reply(saveAssessment, { assessment, version: 0, saved })).toMatchObject({
    refusal: { refused: 'changed-meanwhile' },
    current: { version: 1, content: { level: 'raised' } },
  })
  const { version } = await g.as(clinician).done(readWholeAssessment, { assessment })
  await save(clinician, assessment, 'risk', 1, { level: 'high' })
  expect(await refused(clinician, signAssessment, { assessment, version })).toBe('changed-meanwhile')
})

test('a crisis that is on record here is counted, whether or not somebody tells it again', async () => {
  const one = await screened()
  const { clinician } = one.team
  await g.as(clinician).done(triage, { case: one.case, tier: 1, words: 'A plan.' })
  const assessment = await begin(clinician, one.case)
  expect((await g.as(clinician).done(readWholeAssessment, { assessment })).knownCrises).toEqual([
    '2026-11-23',
  ])
})

test('what was begun is due for its signature, and what is signed is due again before it is a year old', async () => {
  const one = await screened()
  const { clinician } = one.team
  const due = async () => {
    await run()
    const { rows } = await g.as(clinician).done(today, { until: 'later', whose: 'everyone' })
    return rows.flatMap(({ because, dueOn }) =>
      because?.topic.includes('.assessment-') ? [[because.topic, dueOn]] : [],
    )
  }
  await license(one.team, clinician)
  const assessment = await begin(clinician, one.case)
  expect(await due()).toEqual([['intake.assessment-signed', '2026-12-01']])
  await saveAll(clinician, assessment)
  await sign(clinician, assessment)
  expect(await due()).toEqual([['intake.assessment-again', '2027-11-20']])
})
