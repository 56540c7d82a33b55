import { reachOf } from '@handrail/care'
import { addProgram } from '@handrail/care/agency'
import { assign, caseloadOf } from '@handrail/care/assignments'
import {
  noticeMissing,
  openPacket,
  packetsOf,
  planAction,
  prepareAuthorization,
} from '@handrail/care/determinations'
import {
  BLOCKS,
  beginAssessment,
  dispose,
  openCase,
  questionsOf,
  readCase,
  readScreening,
  recordAttempt,
  saveBlock,
  triage,
} from '@handrail/care/intake'
import { beginRelation, endRelation, recordCoverage } from '@handrail/care/people'
import { askLift, enterWaitlist, recheckMany } from '@handrail/care/waitlist'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handler } from '../door/handler.ts'
import { aPerson } from '../testing/a-person.ts'
import { receive } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

/** The rooms on the road from the first talk to a case manager. */
const ROOMS = ['intake', 'determinations', 'waitlist', 'assignments']
const ROLES = [
  'intake-worker',
  'clinician',
  'case-manager',
  'supervisor',
  'billing',
  'agency-admin',
  'auditor',
] as const
type Staff = Record<(typeof ROLES)[number], Worker>

const rooms = allRooms()
const operations = rooms.handlers.filter(({ declared }) => ROOMS.includes(declared.name.split('.')[0] ?? ''))
const nameOf = ({ declared }: Handler): string => declared.name

let g: Ground
let here: Staff
let strangers: Staff
let of: Record<
  | 'person'
  | 'case'
  | 'referral'
  | 'screening'
  | 'crisis'
  | 'assessment'
  | 'packet'
  | 'determination'
  | 'program'
  | 'entry'
  | 'lift'
  | 'notice'
  | 'assignment'
  | 'coverage'
  | 'authorization'
  | 'action'
  | 'handover',
  string
>

beforeAll(async () => {
  g = await ground(rooms)
  here = await g.agency(ROLES)
  strangers = await g.agency(ROLES)
  of = await somebodyAtEveryStep()
}, 60_000)
afterAll(() => g.close())

/** One person with a thing of every kind. Whoever works here has no reason to see them but what their role brings. */
async function somebodyAtEveryStep(): Promise<typeof of> {
  const { clinician, supervisor, 'intake-worker': intake, 'agency-admin': admin } = here
  const { program } = await g.as(admin).done(addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  const met = async () => {
    const { person } = await aPerson().in(g, intake)
    const { case: id } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
    return { person, case: id }
  }
  const { person, case: id } = await met()
  const [{ screening } = { screening: '' }] = (await g.as(intake).done(readCase, { case: id })).screenings
  for (const block of BLOCKS) {
    const asked = Object.entries(questionsOf(block)).filter(([, { isRequired }]) => isRequired)
    const answers = Object.fromEntries(asked.map(([name]) => [name, { answer: 'unknown' }]))
    if (asked.length > 0)
      await g.as(intake).done(saveBlock, { screening, version: 0, saved: { block, answers } })
  }
  await g.as(intake).done(triage, { case: id, tier: 3, words: 'Sleeps badly.' })
  await g.as(intake).done(dispose, {
    screening,
    version: (await g.as(intake).done(readScreening, { screening })).version,
    as: 'go-on',
    owner: intake.staff,
    nextStep: 'An evaluation',
    nextOn: '2026-12-01',
    told: 'We call with a time.',
  })
  const reason = { person, staff: clinician.staff, kind: 'assessor' }
  const { relation } = await g.as(supervisor).done(beginRelation, reason)
  const { assessment } = await g.as(clinician).done(beginAssessment, { case: id, kind: 'comprehensive' })
  await g.as(supervisor).done(endRelation, { person, relation, version: 1 })
  const { crisis } = await g.as(intake).done(triage, { case: id, tier: 1, words: 'Says there is a plan.' })
  const opening = { case: id, program, payers: ['county'], filedOn: '2026-11-20' }
  const { packet } = await g.as(intake).done(openPacket, opening)
  const [shown] = (await g.as(intake).done(packetsOf, { case: id })).packets
  const { notice } = await g.as(intake).done(noticeMissing, { packet, version: shown?.version })
  await g.look(
    intake.agency,
    sql`update cases set later = '{"determination":"granted"}' where case_id = ${id} returning case_id`,
  )
  const referral = await receive(g, intake)
  await g.look(
    intake.agency,
    sql`insert into case_referrals (agency_id, referral_id, case_id, person_id, added_at)
      values (${intake.agency}, ${referral}, ${id}, ${person}, now()) returning case_id`,
  )
  const given = await g.look<{ id: string }>(
    intake.agency,
    sql`insert into assignments (agency_id, assignment_id, case_id, person_id, staff_id, choice, made_at, changed_at)
      values (${intake.agency}, gen_random_uuid(), ${id}, ${person}, ${here['case-manager'].staff}, 'no-preference', now(), now())
      returning assignment_id as id`,
  )
  const handed = await g.look<{ id: string }>(
    intake.agency,
    sql`insert into case_handovers (agency_id, handover_id, case_id, person_id, to_staff, why, words, handed_at, handed_by)
      values (${intake.agency}, gen_random_uuid(), ${id}, ${person}, ${intake.staff}, 'workload', 'Call after four.', now(),
        ${intake.staff}) returning handover_id as id`,
  )
  const { entry } = await g.as(intake).done(enterWaitlist, {
    case: id,
    program,
    funding: 'county',
    grounds: [],
    recheckDays: 30,
    interim: ['crisis-numbers'],
  })
  const asked = { tier: 1, until: '2026-12-20', why: 'safety-judgement', words: 'The nights are not safe.' }
  const { lift } = await g.as(intake).done(askLift, { entry, version: 1, ...asked })
  const { coverage } = await g
    .as(intake)
    .done(recordCoverage, { person, terms: { payerKind: 'private', source: 'card', from: '2026-01-01' } })
  const { authorization } = await g
    .as(intake)
    .done(prepareAuthorization, { case: id, terms: termsOf(coverage) })
  const admission = shown?.questions.find((one) => one.question === 'admission')?.determination ?? ''
  await g.look(
    intake.agency,
    sql`update determinations set status = 'granted' where determination_id = ${admission} returning determination_id`,
  )
  const { action } = await g.as(intake).done(planAction, planned(admission))
  return {
    person,
    notice,
    coverage,
    authorization,
    action,
    case: id,
    referral,
    screening,
    crisis: crisis ?? '',
    assessment,
    packet,
    determination: shown?.questions[0]?.determination ?? '',
    program,
    entry,
    lift,
    assignment: given[0]?.id ?? '',
    handover: handed[0]?.id ?? '',
  }
}

/** What a plan is asked to allow. */
const termsOf = (coverage: string) => ({
  coverage,
  plan: 'employer-plan',
  service: 'T1017',
  units: 48,
  unit: 'quarter-hour',
  from: '2026-12-01',
  until: '2027-05-31',
  urgent: null,
  continues: null,
  parts: [],
  criteria: [],
})

const SAID = { kind: 'statement', words: 'Said so in the first talk.', by: 'Ana Example' }
const taking = (determination: string) => ({
  determination,
  version: 1,
  kind: 'ended',
  effectiveOn: '2026-12-20',
  evidence: [SAID],
  words: 'Moved away.',
  rule: 'Manual, section 4',
  alternatives: [{ name: 'Example Clinic' }],
})
const planned = (determination: string) => ({
  ...taking(determination),
  criteria: [{ criterion: 'area', met: false }],
})
const decision = () => ({
  determination: of.determination,
  version: 1,
  outcome: 'granted',
  evidence: [SAID],
  words: 'All that is asked for is shown.',
  from: '2026-11-20',
  until: '2027-11-19',
})
const item = () => ({ packet: of.packet, version: 1, requirement: 'identity' })
const asked = () => ({ authorization: of.authorization, version: 1 })
const place = () => ({ entry: of.entry, version: 1 })
const given = () => ({ assignment: of.assignment, version: 1 })

/** A good input for each operation about the person above. One that is missing here fails the test. */
const inputs = (): Readonly<Record<string, object>> => ({
  'intake.openCase': { person: of.person, requestedOn: '2026-11-20' },
  'intake.handOver': {
    case: of.case,
    version: 1,
    to: here['intake-worker'].staff,
    why: 'workload',
    words: 'Call after four.',
  },
  'intake.readHandover': { handover: of.handover },
  'intake.handovers': { case: of.case },
  'intake.readCase': { case: of.case },
  'intake.ofPerson': { person: of.person },
  'intake.ofReferral': { referral: of.referral },
  'intake.saveBlock': {
    screening: of.screening,
    version: 0,
    saved: { block: 'access', answers: { transport: { answer: 'unknown' } } },
  },
  'intake.recordAttempt': { case: of.case, mode: 'visit', outcome: 'no-answer' },
  'intake.triage': { case: of.case, tier: 0, words: 'Worse than before.' },
  'intake.answerCrisis': {
    crisis: of.crisis,
    outcome: 'warm-handoff',
    clinician: { outside: 'Lee Sample' },
    words: 'Talked for an hour.',
  },
  'intake.followUpCrisis': { crisis: of.crisis, words: 'Slept.' },
  'intake.dispose': {
    screening: of.screening,
    version: 1,
    as: 'withdrawn',
    owner: strangers.supervisor.staff,
    nextStep: 'Nothing more',
    nextOn: '2026-12-01',
    told: 'May call again.',
  },
  'intake.addToScreening': { screening: of.screening, words: 'One more word.' },
  'intake.hearOtherPlace': { screening: of.screening, taken: true, words: 'They took them.' },
  'intake.screenAgain': { case: of.case },
  'intake.readScreening': { screening: of.screening },
  'intake.readStory': { screening: of.screening },
  'intake.attempts': { case: of.case },
  'intake.triageHistory': { case: of.case },
  'intake.beginAssessment': { case: of.case, kind: 'crisis' },
  'intake.saveAssessment': {
    assessment: of.assessment,
    version: 0,
    saved: { part: 'risk', content: { level: 'low' } },
  },
  'intake.signAssessment': { assessment: of.assessment, version: 1 },
  'intake.askCoSignature': { assessment: of.assessment, version: 1, coSigner: here.clinician.staff },
  'intake.coSignAssessment': { assessment: of.assessment, hash: 'a'.repeat(64) },
  'intake.handBackAssessment': { assessment: of.assessment, words: 'One more look at the diagnosis.' },
  'intake.takeBackAssessment': { assessment: of.assessment },
  'intake.dropAssessment': { assessment: of.assessment, why: 'begun-by-mistake' },
  'intake.addAddendum': { assessment: of.assessment, words: 'One more word.' },
  'intake.assessmentsOf': { case: of.case },
  'intake.readAssessment': { assessment: of.assessment },
  'intake.readWholeAssessment': { assessment: of.assessment },
  'determinations.openPacket': {
    case: of.case,
    program: of.program,
    payers: ['county'],
    filedOn: '2026-11-20',
  },
  'determinations.recordEvidence': { ...item(), evidence: SAID, datedOn: '2026-11-20' },
  'determinations.takeSubstitute': {
    ...item(),
    substitute: 'two-witnesses',
    evidence: SAID,
    datedOn: '2026-11-20',
  },
  'determinations.waive': { ...item(), why: 'accommodation', words: 'Cannot leave the house.' },
  'determinations.exempt': { ...item(), words: 'Does not apply.' },
  'determinations.rejectEvidence': { ...item(), words: 'It was of another year.' },
  'determinations.noteExpiry': { ...item(), expiresOn: '2027-01-01' },
  'determinations.seekPayer': { packet: of.packet, version: 1, payer: 'medicaid' },
  'determinations.withdrawPacket': { packet: of.packet, version: 1, words: 'Wants to think.' },
  'determinations.noticeMissing': { packet: of.packet, version: 1 },
  'determinations.packetsOf': { case: of.case },
  'determinations.giveNotice': { notice: of.notice, way: 'by-hand', language: 'en', on: '2026-11-23' },
  'determinations.noticesOf': { packet: of.packet },
  'determinations.decideClinical': { ...decision(), criteria: [{ criterion: 'age', met: true }] },
  'determinations.decideAdmission': { ...decision(), criteria: [{ criterion: 'area', met: true }] },
  'determinations.decidePayer': {
    ...decision(),
    criteria: [{ criterion: 'covered', met: true }],
    payer: 'county',
    passedOver: [],
  },
  'determinations.askMore': {
    determination: of.determination,
    version: 1,
    words: 'Where they stayed.',
    dueOn: '2026-12-07',
  },
  'determinations.receiveMore': { determination: of.determination, version: 1 },
  'determinations.stillHolds': { determination: of.determination, version: 1, words: 'The same plan pays.' },
  'determinations.decisionsOf': { packet: of.packet },
  'determinations.agreeFee': {
    case: of.case,
    version: 0,
    monthlyIncome: 900,
    people: 1,
    agreedOn: '2026-11-23',
    agreedBy: 'the-person',
  },
  'determinations.feesOf': { case: of.case },
  'determinations.planClinicalAction': {
    ...taking(of.determination),
    criteria: [{ criterion: 'function', met: false }],
  },
  'determinations.planAction': planned(of.determination),
  'determinations.sendActionNotice': { action: of.action, version: 1, way: 'mail' },
  'determinations.objectToAction': {
    action: of.action,
    version: 1,
    askedOn: '2026-11-23',
    goesOn: true,
  },
  'determinations.putActionInForce': { action: of.action, version: 1 },
  'determinations.answerObjection': {
    action: of.action,
    version: 1,
    outcome: 'upheld',
    words: 'Heard and kept.',
  },
  'determinations.undoAction': { action: of.action, version: 1, why: 'our-mistake', words: 'Wrong person.' },
  'determinations.actionsOf': { packet: of.packet },
  'determinations.prepareAuthorization': { case: of.case, terms: termsOf(of.coverage) },
  'determinations.changeAuthorization': { ...asked(), terms: termsOf(of.coverage) },
  'determinations.sendAuthorization': { ...asked(), sentOn: '2026-11-23', by: 'fax', without: 'It follows.' },
  'determinations.authorizationHasCome': {
    ...asked(),
    receivedOn: '2026-11-23',
    proof: 'Fax report',
    toldBy: null,
  },
  'determinations.planAskedMore': { ...asked(), words: 'The scores.', dueOn: '2026-12-01' },
  'determinations.planWasGivenMore': { ...asked(), words: 'Faxed.' },
  'determinations.planTakesLonger': { ...asked(), answerBy: '2026-12-10', words: 'Away.' },
  'determinations.planAnswered': {
    ...asked(),
    answer: {
      outcome: 'denied',
      noticeOn: '2026-11-23',
      reference: 'PA-0001',
      units: null,
      from: null,
      until: null,
      reason: null,
    },
  },
  'determinations.appealRefusal': { ...asked(), appealedOn: '2026-11-23', proof: 'Fax report' },
  'determinations.letRefusalStand': { ...asked(), words: 'Enough for now.' },
  'determinations.noteAuthorizedUse': { ...asked(), used: 1, usedOn: '2026-11-23', words: 'Counted.' },
  'determinations.withdrawAuthorization': { ...asked(), words: 'Another plan pays.' },
  'determinations.authorizationsOf': { case: of.case },
  'waitlist.enter': {
    case: of.case,
    program: of.program,
    funding: 'county',
    grounds: [],
    recheckDays: 30,
    interim: ['crisis-numbers'],
  },
  'waitlist.recheck': { ...place(), how: 'call', on: '2026-11-23', reached: true },
  'waitlist.changeGrounds': { ...place(), grounds: [], words: 'Not so any more.' },
  'waitlist.beginInterimServices': { ...place(), services: ['peer'] },
  'waitlist.offer': place(),
  'waitlist.answerOffer': { ...place(), answer: 'accept' },
  'waitlist.withdrawOffer': { ...place(), why: 'place-gone' },
  'waitlist.askLift': {
    ...place(),
    tier: 1,
    until: '2026-12-20',
    why: 'safety-judgement',
    words: 'The nights are not safe.',
  },
  'waitlist.answerLift': { lift: of.lift, approved: true, words: 'I agree.' },
  'waitlist.remove': { ...place(), why: 'moved', words: 'Moved to another state.' },
  'waitlist.readEntry': { entry: of.entry },
  'waitlist.ofPerson': { person: of.person },
  'assignments.assign': { case: of.case, staff: strangers['case-manager'].staff, choice: 'no-preference' },
  'assignments.answer': { ...given(), answer: { says: 'yes' } },
  'assignments.recordFirstContact': { ...given(), on: '2026-11-23' },
  'assignments.handOver': {
    ...given(),
    to: strangers['case-manager'].staff,
    choice: 'no-preference',
    why: 'caseload',
    words: 'Call after noon.',
  },
  'assignments.ofCase': { case: of.case },
  'assignments.suggest': { case: of.case },
  'assignments.weigh': { ...given(), cadence: 'weekly', extras: [] },
})

/** These name nobody: they look within reach, or follow by themselves; and many at once are answered one by one. */
const ABOUT_NOBODY = [
  'intake.openFromReferral',
  'intake.agreedStep',
  'intake.closeTakenBack',
  'intake.endAssessments',
  'intake.handedToMe',
  'intake.board',
  'intake.counts',
  'intake.searchDiagnoses',
  'determinations.changeSettings',
  'determinations.settings',
  'determinations.papersToAsk',
  'determinations.endQuestions',
  'determinations.hearCover',
  'waitlist.recheckMany',
  'waitlist.rerank',
  'waitlist.retriage',
  'waitlist.changePlaces',
  'waitlist.weighPlaces',
  'waitlist.hearStillWanted',
  'waitlist.endWaits',
  'waitlist.restoreWaits',
  'waitlist.toAsk',
  'waitlist.adoptFormula',
  'waitlist.formula',
  'waitlist.previewFormula',
  'waitlist.board',
  'waitlist.fairness',
  'assignments.caseloads',
  'assignments.caseloadOf',
  'assignments.givenToMe',
  'assignments.toAssign',
  'assignments.suggestForAll',
  'assignments.describeCaseManager',
  'assignments.askCredential',
  'assignments.confirmCredentialAsk',
  'assignments.endCredentialAsk',
  'assignments.credentialAsks',
  'assignments.coverCaseload',
  'assignments.takeBackCovers',
  'assignments.turnCovers',
  'assignments.endCovers',
  'assignments.freeWhoLeft',
  'assignments.coveredByMe',
]

test('every operation about a person stands in this table', () => {
  expect([...Object.keys(inputs()), ...ABOUT_NOBODY].sort()).toEqual(operations.map(nameOf).sort())
})

const aboutSomebody = operations.filter((one) => !ABOUT_NOBODY.includes(nameOf(one)))

/** What a role is told about somebody it does not reach: not whether they are here. */
const toldTo = ({ declared: { needs } }: Handler, role: Worker['role']): string =>
  'permission' in needs && reachOf(role, needs.permission) !== undefined ? 'not-found' : 'not-allowed'

test.each(aboutSomebody.map((one) => [nameOf(one), one] as const))(
  '%s finds nothing from another agency, whatever the role',
  async (name, operation) => {
    for (const role of ROLES)
      expect([role, (await g.as(strangers[role]).reply({ name }, inputs()[name])).kind]).toEqual([
        role,
        toldTo(operation, role),
      ])
  },
)

const reachesAll = ({ declared: { needs } }: Handler, role: Worker['role']): boolean =>
  'permission' in needs && reachOf(role, needs.permission) === 'agency'

test.each(aboutSomebody.map((one) => [nameOf(one), one] as const))(
  '%s finds nothing for those who have no reason to see the person',
  async (name, operation) => {
    for (const role of ROLES.filter((one) => !reachesAll(operation, one)))
      expect([role, (await g.as(here[role]).reply({ name }, inputs()[name])).kind]).toEqual([
        role,
        toldTo(operation, role),
      ])
  },
)

test('of many at once nobody of another agency is rechecked', async () => {
  const many = { entries: [of.entry], how: 'reply', on: '2026-11-23', reached: true }
  expect(await g.as(strangers['intake-worker']).reply(recheckMany, many)).toEqual({
    kind: 'refused',
    refusal: { refused: 'none-could-be-done' },
  })
})

test('a caseload of another agency shows nobody, and nobody there is given somebody of ours', async () => {
  const { staff } = here['case-manager']
  expect(await g.as(strangers.supervisor).done(caseloadOf, { staff })).toEqual({ people: [] })
  const ours = { case: of.case, staff: strangers['case-manager'].staff, choice: 'no-preference' }
  const reply = await g.as(here.supervisor).reply(assign, ours)
  expect(reply.kind).not.toBe('done')
})

test('a number of one person is not a way to reach another', async () => {
  const { points } = await aPerson().withPhone('713-555-0150').in(g, here['intake-worker'])
  const call = { case: of.case, mode: 'call', point: points[0], outcome: 'no-answer' }
  expect(await g.as(here['intake-worker']).reply(recordAttempt, call)).toEqual({ kind: 'not-found' })
})

test('a program of another agency is no program here', async () => {
  const { person } = await aPerson().in(g, strangers['intake-worker'])
  const asking = { person, program: of.program, requestedOn: '2026-11-20' }
  expect(await g.as(strangers['intake-worker']).reply(openCase, asking)).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'no-such-program' },
  })
  const { case: theirs } = await g
    .as(strangers['intake-worker'])
    .done(openCase, { person, requestedOn: '2026-11-20' })
  const opening = { case: theirs, program: of.program, payers: ['county'], filedOn: '2026-11-20' }
  expect(await g.as(strangers['intake-worker']).reply(openPacket, opening)).toMatchObject({
    refusal: { refused: 'no-such-program' },
  })
})
