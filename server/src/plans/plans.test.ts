import { addProgram, addStaff } from '@handrail/care/agency'
import { answerAssignment, assign } from '@handrail/care/assignments'
import { ofPerson } from '@handrail/care/clocks'
import { openCase, readCase } from '@handrail/care/intake'
import { beginRelation } from '@handrail/care/people'
import {
  beginNeeds,
  beginVersion,
  differenceOf,
  dropVersion,
  type Json,
  NEEDS_PARTS,
  needsQuestionsOf,
  offerVersion,
  plansOf,
  putInEffect,
  readNeeds,
  readPlan,
  revokePlan,
  saveNeeds,
  savePlanPart,
  signNeeds,
  signVersion,
  takeVersionBack,
} from '@handrail/care/plans'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { uuid7 } from '../platform/ids.ts'
import { keep } from '../platform/transaction.ts'
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
const ofGoal = (n: number) => `01935d00-0000-4000-8000-${String(n).padStart(12, '0')}`

/** Somebody with a case manager, a second one who stands in, and a supervisor of both. */
async function place() {
  const team = await g.agency(ROLES)
  const { 'case-manager': manager, 'intake-worker': intake, supervisor } = team
  const added = await g.perform({
    name: addStaff.name,
    input: { name: 'Example Backup', email: 'backup@example.org', roles: ['case-manager'] },
    agency: intake.agency,
    requestId: uuid7(g.clock.now()) as never,
    system: true,
  })
  if (added.kind !== 'done') throw new Error(JSON.stringify(added))
  const backup: Worker = { ...manager, staff: addStaff.answer.parse(added.answer).staff }
  const { person } = await aPerson()
    .seenBy(manager, 'lead')
    .seenBy(backup, 'backup')
    .seenBy(team.clinician, 'assessor')
    .seenBy(supervisor, 'team')
    .in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  return { team, manager, backup, intake, supervisor, person, case: of }
}
type Place = Awaited<ReturnType<typeof place>>

const goal = (of: object = {}) => ({
  id: ofGoal(1),
  place: 1,
  words: 'I want to keep my own place and sleep through the night.',
  status: 'proposed',
  objectives: [],
  ...of,
})
const TERMS = { watchedBy: 'Maribel Sample', reviewOn: '2027-02-20', until: '2027-11-19' }
const saved = (content: { readonly id: string }) => ({ part: 'goal', goal: content.id, content })

/** A draft with a goal and what an offer takes. */
async function drafted(at: Place, of: object = {}) {
  const { version: plan } = await g.as(at.manager).done(beginVersion, { case: at.case })
  const now = await g.as(at.manager).done(readPlan, { plan })
  const versionOf = (part: string) => now.parts.find((one) => one.part === part)?.version ?? 0
  const content = goal(of)
  await g
    .as(at.manager)
    .done(savePlanPart, { plan, version: versionOf(`goal/${content.id}`), saved: saved(content) })
  await g
    .as(at.manager)
    .done(savePlanPart, { plan, version: versionOf('terms'), saved: { part: 'terms', content: TERMS } })
  return plan
}
const versionNow = async (at: Place, plan: string) =>
  (await g.as(at.manager).done(readPlan, { plan })).version
const offered = async (at: Place, plan: string) =>
  (await g.as(at.manager).done(offerVersion, { plan, version: await versionNow(at, plan) })).hash
const BY_PERSON = { method: 'click', identity: 'known-to-us' }
const SIGNED_IN = { method: 'click', identity: 'signed-in' }

async function signedByAll(at: Place, plan: string, hash: string) {
  await g.as(at.manager).done(signVersion, { plan, hash, as: 'person', how: BY_PERSON })
  await g.as(at.manager).done(signVersion, { plan, hash, as: 'case-manager', how: SIGNED_IN })
  await g.as(at.supervisor).done(signVersion, { plan, hash, as: 'supervisor', how: SIGNED_IN })
}

async function inForce(at: Place, of: object = {}) {
  const plan = await drafted(at, of)
  const hash = await offered(at, plan)
  await signedByAll(at, plan, hash)
  await g.as(at.manager).done(putInEffect, { plan, version: await versionNow(at, plan), from: '2026-11-23' })
  return { plan, hash }
}
const stageOf = async (at: Place) => (await g.as(at.intake).done(readCase, { case: at.case })).stage

const everyQuestion = (part: (typeof NEEDS_PARTS)[number], answer: object) =>
  Object.fromEntries(
    Object.entries(needsQuestionsOf(part))
      .filter(([, { isRequired }]) => isRequired)
      .map(([name]) => [name, answer]),
  )

test('once a case manager takes somebody on, a needs assessment stands ready, is due in 30 days, and is met by its signature', async () => {
  const at = await place()
  await g.look(
    at.intake.agency,
    sql`update cases set later = '{"determination":"granted"}' where case_id = ${at.case} returning case_id`,
  )
  const given = { case: at.case, staff: at.manager.staff, choice: 'no-preference' }
  const { assignment } = await g.as(at.supervisor).done(assign, given)
  await g.as(at.manager).done(answerAssignment, { assignment, version: 1, answer: { says: 'yes' } })
  await g.runDue()
  const [ready] = (await g.as(at.manager).done(plansOf, { case: at.case })).needs
  expect(ready).toMatchObject({ status: 'open' })
  const due = async () =>
    (await g.as(at.manager).done(ofPerson, { person: at.person })).open.filter(
      ({ because }) => because?.topic === 'plans.needs-assessment',
    )
  expect(await due()).toMatchObject([{ dueOn: '2026-12-23' }])
  const assessment = ready?.assessment ?? ''
  for (const part of NEEDS_PARTS) {
    const answers = everyQuestion(part, { answer: 'declined' })
    await g.as(at.manager).done(saveNeeds, { assessment, version: 0, saved: { part, answers } })
  }
  const { version } = await g.as(at.manager).done(readNeeds, { assessment })
  await g.as(at.manager).done(signNeeds, { assessment, version })
  await g.runDue()
  expect(await due()).toEqual([])
  expect(await g.as(at.manager).done(readNeeds, { assessment })).toMatchObject({ signed: { holds: true } })
})

test('what two people write in one part at a time is shown to the second with both versions, and nothing is lost', async () => {
  const at = await place()
  const { assessment } = await g.as(at.manager).done(beginNeeds, { case: at.case })
  const said = (value: string) => ({ part: 'housing', answers: { said: { answer: 'given', value } } })
  await g.as(at.manager).done(saveNeeds, { assessment, version: 0, saved: said('The stairs.') })
  expect(
    await g.as(at.backup).reply(saveNeeds, { assessment, version: 0, saved: said('The rent.') }),
  ).toMatchObject({
    refusal: { refused: 'changed-meanwhile' },
    current: { version: 1, by: at.manager.staff, answers: { said: { value: 'The stairs.' } } },
  })
  const plan = await drafted(at)
  const [first, second] = [goal({ words: 'One.' }), goal({ words: 'Two.' })]
  await g.as(at.manager).done(savePlanPart, { plan, version: 1, saved: saved(first) })
  expect(await g.as(at.backup).reply(savePlanPart, { plan, version: 1, saved: saved(second) })).toMatchObject(
    {
      refusal: { refused: 'changed-meanwhile' },
      current: { version: 2, content: { words: 'One.' } },
    },
  )
  await g.as(at.backup).done(savePlanPart, { plan, version: 2, saved: saved(second) })
  const kept = await g.look<{ words: string }>(
    at.intake.agency,
    sql`select content ->> 'words' as words from plan_parts where plan_id = ${plan} and part like 'goal/%' order by version`,
  )
  expect(kept.map(({ words }) => words)).toEqual([goal().words, 'One.', 'Two.'])
})

test('two who write in two goals of one draft do not hinder each other', async () => {
  const at = await place()
  const plan = await drafted(at)
  const other = { ...goal(), id: ofGoal(2), place: 2, words: 'Show one drawing where people can see it.' }
  await g.as(at.backup).done(savePlanPart, { plan, version: 0, saved: saved(other) })
  await g
    .as(at.manager)
    .done(savePlanPart, { plan, version: 1, saved: saved(goal({ words: 'My own door.' })) })
  const { content } = await g.as(at.manager).done(readPlan, { plan })
  expect(content.goals.map(({ words }) => words)).toEqual(['My own door.', other.words])
  await g
    .as(at.manager)
    .done(savePlanPart, { plan, version: 1, saved: { part: 'goal', goal: other.id, content: null } })
  expect((await g.as(at.manager).done(readPlan, { plan })).content.goals).toHaveLength(1)
})

test('a plan goes from a draft over its offer and its signatures into effect, and the next one takes its place', async () => {
  const at = await place()
  const plan = await drafted(at)
  expect(await stageOf(at)).toBe('planning')
  const hash = await offered(at, plan)
  expect(await g.as(at.manager).done(readPlan, { plan })).toMatchObject({
    status: 'offered',
    holds: true,
    stillToSign: [{ as: 'person' }, { as: 'case-manager' }, { as: 'supervisor' }],
    rule: { confidence: 'practice' },
  })
  const putting = { plan, version: await versionNow(at, plan), from: '2026-11-23' }
  expect(await g.as(at.manager).refused(putInEffect, putting)).toBe('signatures-missing')
  await signedByAll(at, plan, hash)
  await g.as(at.manager).done(putInEffect, { ...putting, version: await versionNow(at, plan) })
  expect(await stageOf(at)).toBe('active')

  const next = await drafted(at, { status: 'active', words: 'I want to sleep through the night.' })
  const nextHash = await offered(at, next)
  await g.as(at.manager).done(signVersion, {
    plan: next,
    hash: nextHash,
    as: 'person',
    how: { method: 'refused', why: 'Not today.' },
  })
  const version = await versionNow(at, next)
  await g
    .as(at.supervisor)
    .done(putInEffect, { plan: next, version, from: '2026-11-22', without: 'Signs on Monday.' })
  const { versions } = await g.as(at.manager).done(plansOf, { case: at.case })
  expect(versions).toMatchObject([
    { n: 2, status: 'in-effect', from: '2026-11-22', reviewOn: '2027-02-20' },
    { n: 1, status: 'superseded', endedOn: '2026-11-23' },
  ])
  // Signed late, on the very text.
  await g.as(at.manager).done(signVersion, { plan: next, hash: nextHash, as: 'case-manager', how: SIGNED_IN })
  const [before, now] = [
    await g.as(at.manager).done(readPlan, { plan }),
    await g.as(at.manager).done(readPlan, { plan: next }),
  ]
  expect(differenceOf(before.content as Json, now.content as Json)).toEqual([
    { at: ['goals', ofGoal(1), 'words'], before: goal().words, now: 'I want to sleep through the night.' },
    { at: ['goals', ofGoal(1), 'status'], before: 'proposed', now: 'active' },
  ])
  await g.as(at.supervisor).done(revokePlan, { plan: next, version: now.version, why: 'person-withdrew' })
  expect(await stageOf(at)).toBe('reaching')
})

test('whoever signed a plan agreed to what it proposed: in the next one that goal was accepted, and is not proposed again', async () => {
  const at = await place()
  await inForce(at)
  const { version: plan } = await g.as(at.manager).done(beginVersion, { case: at.case })
  const { before, content } = await g.as(at.manager).done(readPlan, { plan })
  expect([before, content.goals.map(({ status }) => status)]).toEqual([
    [{ goal: ofGoal(1), status: 'accepted' }],
    ['accepted'],
  ])
  const save = (status: 'proposed' | 'active') =>
    g.as(at.manager).reply(savePlanPart, { plan, version: 1, saved: saved(goal({ status })) })
  expect(await save('proposed')).toMatchObject({
    refusal: { refused: 'goal-cannot-become', figures: { from: 'accepted', to: 'proposed' } },
  })
  expect((await save('active')).kind).toBe('done')
})

test('a plan in effect is looked at again in time; the next version meets that, and the next time is counted as the rule says', async () => {
  const at = await place()
  await g
    .as(at.team['agency-admin'])
    .done(addProgram, { name: 'Care', kind: 'ccbhc', openedOn: '2020-01-01' })
  await inForce(at)
  await g.runDue()
  const due = async () => {
    const { open, ended } = await g.as(at.manager).done(ofPerson, { person: at.person })
    const of = (rows: typeof open | typeof ended) =>
      rows.filter(({ because }) => because?.topic === 'plans.review').map(({ dueOn }) => dueOn)
    return { open: of(open), ended: of(ended) }
  }
  expect(await due()).toEqual({ open: ['2027-05-23'], ended: [] })
  g.clock.set('2027-03-01T15:00:00.000Z')
  const next = await drafted(at, { status: 'active' })
  const hash = await offered(at, next)
  await signedByAll(at, next, hash)
  await g
    .as(at.manager)
    .done(putInEffect, { plan: next, version: await versionNow(at, next), from: '2027-03-01' })
  await g.runDue()
  expect(await due()).toEqual({ open: ['2027-11-23'], ended: ['2027-05-23'] })
})

test('a signature on an older text is refused, and after a signature an offer is not taken back', async () => {
  const at = await place()
  const plan = await drafted(at)
  const old = await offered(at, plan)
  await g.as(at.manager).done(takeVersionBack, { plan, version: await versionNow(at, plan) })
  await g
    .as(at.manager)
    .done(savePlanPart, { plan, version: 1, saved: saved(goal({ words: 'My own door.' })) })
  const hash = await offered(at, plan)
  expect(hash).not.toBe(old)
  const signing = { plan, as: 'person', how: BY_PERSON }
  expect(await g.as(at.manager).refused(signVersion, { ...signing, hash: old })).toBe('text-changed')
  await g.as(at.manager).done(signVersion, { ...signing, hash })
  const version = await versionNow(at, plan)
  expect(await g.as(at.manager).refused(takeVersionBack, { plan, version })).toBe('somebody-signed')
  await g.as(at.manager).done(dropVersion, { plan, version, why: 'They want to say it otherwise.' })
  // The next one begins from what was put aside, when somebody says so.
  const { version: next } = await g.as(at.manager).done(beginVersion, { case: at.case, from: plan })
  expect((await g.as(at.manager).done(readPlan, { plan: next })).content.goals).toMatchObject([
    { words: 'My own door.' },
  ])
})

test('a paper of somebody else is no signature', async () => {
  const at = await place()
  const plan = await drafted(at)
  const hash = await offered(at, plan)
  const how = { method: 'paper', document: ofGoal(77) }
  expect(await g.as(at.manager).refused(signVersion, { plan, hash, as: 'person', how })).toBe('no-such-paper')
})

test('what was signed is changed by no statement, also as the role of the application', async () => {
  const at = await place()
  const { plan } = await inForce(at)
  const { assessment } = await g.as(at.manager).done(beginNeeds, { case: at.case })
  for (const part of NEEDS_PARTS)
    await g.as(at.manager).done(saveNeeds, {
      assessment,
      version: 0,
      saved: { part, answers: everyQuestion(part, { answer: 'unknown' }) },
    })
  const { version } = await g.as(at.manager).done(readNeeds, { assessment })
  await g.as(at.manager).done(signNeeds, { assessment, version })
  const { agency } = at.intake
  const goalKey = `goal/${ofGoal(1)}`
  const tries = [
    sql`update plan_versions set offered_text = '{}' where plan_id = ${plan} returning plan_id`,
    sql`update plan_versions set hash = ${'0'.repeat(64)} where plan_id = ${plan} returning plan_id`,
    sql`update plan_versions set status = 'draft' where plan_id = ${plan} returning plan_id`,
    sql`update plan_versions set status = 'offered', from_on = null where plan_id = ${plan} returning plan_id`,
    sql`update plan_versions set from_on = '2026-01-01' where plan_id = ${plan} returning plan_id`,
    sql`update plan_versions set review_on = '2030-01-01' where plan_id = ${plan} returning plan_id`,
    sql`delete from plan_versions where plan_id = ${plan} returning plan_id`,
    sql`update plan_parts set content = '{}' where plan_id = ${plan} returning plan_id`,
    sql`delete from plan_parts where plan_id = ${plan} returning plan_id`,
    sql`insert into plan_parts select agency_id, plan_id, part, version + 1, person_id, content, print, saved_at, saved_by
      from plan_parts where plan_id = ${plan} and part = ${goalKey} returning plan_id`,
    sql`update plan_signatures set signature = '{}' where plan_id = ${plan} returning plan_id`,
    sql`delete from plan_signatures where plan_id = ${plan} returning plan_id`,
    sql`insert into plan_signatures select agency_id, plan_id, n + 50, person_id, ${'0'.repeat(64)}, signature, recorded_by
      from plan_signatures where plan_id = ${plan} returning plan_id`,
    sql`insert into plan_versions (agency_id, plan_id, case_id, person_id, n, status, by_id, began_at, offered_text, hash, from_on)
      select agency_id, gen_random_uuid(), case_id, person_id, n + 9, 'superseded', by_id, began_at, offered_text, hash, from_on
      from plan_versions where plan_id = ${plan} returning plan_id`,
    sql`update needs_parts set answers = '{}' where assessment_id = ${assessment} returning part`,
    sql`update needs_assessments set status = 'open', signed_on = null where assessment_id = ${assessment} returning version`,
    sql`insert into needs_parts select agency_id, assessment_id, part, version + 1, person_id, answers, saved_at, saved_by
      from needs_parts where assessment_id = ${assessment} returning part`,
  ]
  const before = await g.as(at.manager).done(readPlan, { plan })
  for (const one of tries)
    await expect(g.look(agency, one), one.text).rejects.toThrow(
      /permission denied|is in effect|is no draft|is over|not offered|begins as a draft/,
    )
  expect(await g.as(at.manager).done(readPlan, { plan })).toEqual(before)
})

test('from the first signature on the text is fixed, before it is in effect', async () => {
  const at = await place()
  const plan = await drafted(at)
  const hash = await offered(at, plan)
  await g.as(at.manager).done(signVersion, { plan, hash, as: 'person', how: BY_PERSON })
  const { agency } = at.intake
  for (const one of [
    sql`update plan_versions set offered_text = '{}', hash = ${'0'.repeat(64)} where plan_id = ${plan} returning plan_id`,
    sql`update plan_versions set status = 'draft', offered_text = null, hash = null where plan_id = ${plan} returning plan_id`,
  ])
    await expect(g.look(agency, one)).rejects.toThrow(/was signed/)
})

test('the days of an offered text, when and from what it began, and what a signature says are changed by no SQL of the application', async () => {
  const at = await place()
  const plan = await drafted(at)
  const hash = await offered(at, plan)
  await g.as(at.manager).done(signVersion, { plan, hash, as: 'person', how: BY_PERSON })
  const { agency } = at.intake
  const signed = (signature: ReturnType<typeof sql>) =>
    sql`insert into plan_signatures select agency_id, plan_id, n + 1, person_id, hash, ${signature}, recorded_by
      from plan_signatures where plan_id = ${plan} returning plan_id`
  for (const [why, one] of [
    [
      /was offered/,
      sql`update plan_versions set until_on = '2030-01-01' where plan_id = ${plan} returning n`,
    ],
    [/was offered/, sql`update plan_versions set review_on = null where plan_id = ${plan} returning n`],
    [
      /whose it is/,
      sql`update plan_versions set began_at = '2020-01-01' where plan_id = ${plan} returning n`,
    ],
    [/whose it is/, sql`update plan_versions set from_plan_id = plan_id where plan_id = ${plan} returning n`],
    [
      /say_the_same/,
      signed(sql`signature || jsonb_build_object('n', n + 1, 'hash', ${'0'.repeat(64)}::text)`),
    ],
    [/say_the_same/, signed(sql`(signature || jsonb_build_object('n', n + 1)) - 'hash'`)],
    [/say_the_same/, signed(sql`signature`)],
  ] as const)
    await expect(g.look(agency, one), one.text).rejects.toThrow(why)
  expect(await g.look(agency, signed(sql`signature || jsonb_build_object('n', n + 1)`))).toHaveLength(1)
})

test('the database itself keeps one version in effect and one under way', async () => {
  const at = await place()
  await inForce(at)
  const next = await drafted(at, { status: 'active' })
  const hash = await offered(at, next)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  const { agency } = at.intake
  await expect(
    g.look(
      agency,
      sql`update plan_versions set status = 'in-effect', from_on = '2026-11-23' where plan_id = ${next} returning plan_id`,
    ),
  ).rejects.toThrow(/plan_versions_in_effect/)
  expect(await g.as(at.manager).refused(beginVersion, { case: at.case })).toBe('version-under-way')
})

test('a clinician and a supervisor read and sign, an auditor reads, and nobody else knows of a plan', async () => {
  const at = await place()
  const plan = await drafted(at)
  const as = (role: (typeof ROLES)[number]) => g.as(at.team[role])
  const read = async (role: (typeof ROLES)[number]) => (await as(role).reply(readPlan, { plan })).kind
  expect([await read('clinician'), await read('supervisor')]).toEqual(['done', 'done'])
  expect(await read('auditor')).toBe('not-found')
  for (const role of ['intake-worker', 'billing', 'agency-admin'] as const)
    expect(await read(role)).toBe('not-allowed')
  const saving = { plan, version: 1, saved: saved(goal()) }
  for (const role of ['clinician', 'supervisor', 'auditor'] as const)
    expect(await as(role).refused(savePlanPart, saving)).toBe('not-allowed')
  const hash = await offered(at, plan)
  const given = { plan, hash, as: 'clinician', how: SIGNED_IN }
  expect(await as('clinician').done(signVersion, given)).toEqual({ n: 1 })
  expect(await as('auditor').refused(signVersion, given)).toBe('not-allowed')
})

test('whoever has no reason to see somebody finds nothing of their plan', async () => {
  const at = await place()
  const plan = await drafted(at)
  const other = await place()
  for (const worker of [other.manager, other.supervisor])
    expect((await g.as(worker).reply(readPlan, { plan })).kind).toBe('not-found')
  const { person } = await aPerson().in(g, at.intake)
  const { case: of } = await g.as(at.intake).done(openCase, { person, requestedOn: '2026-11-20' })
  expect(await g.as(at.manager).refused(beginVersion, { case: of })).toBe('not-found')
})

test('that a goal says what another person’s goal says is shown to whoever reaches both, and not whose it is', async () => {
  const at = await place()
  await drafted(at)
  const { person } = await aPerson().in(g, at.intake)
  await g.as(at.supervisor).done(beginRelation, { person, staff: at.backup.staff, kind: 'lead' })
  const { case: of } = await g.as(at.intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const { version: plan } = await g.as(at.backup).done(beginVersion, { case: of })
  await g.as(at.backup).done(savePlanPart, {
    plan,
    version: 0,
    saved: saved(goal({ id: ofGoal(9), words: 'I want to keep my own place, and sleep through the night!' })),
  })
  const { looks } = await g.as(at.backup).done(readPlan, { plan })
  expect(looks.map(({ code }) => code)).toContain('copied-from-another')
  expect(JSON.stringify(looks)).not.toContain(at.person)
})

test('a needs assessment is shown beside the last one that was signed', async () => {
  const at = await place()
  const { assessment: first } = await g.as(at.manager).done(beginNeeds, { case: at.case })
  for (const part of NEEDS_PARTS)
    await g.as(at.manager).done(saveNeeds, {
      assessment: first,
      version: 0,
      saved: { part, answers: everyQuestion(part, { answer: 'unknown' }) },
    })
  const { version } = await g.as(at.manager).done(readNeeds, { assessment: first })
  await g.as(at.manager).done(signNeeds, { assessment: first, version })
  g.clock.add(86_400_000)
  const { assessment } = await g.as(at.manager).done(beginNeeds, { case: at.case })
  expect(await g.as(at.manager).done(readNeeds, { assessment })).toMatchObject({
    before: { signedOn: '2026-11-23', answers: { food: { how: { answer: 'unknown' } } } },
  })
  expect(await g.as(at.manager).refused(beginNeeds, { case: at.case })).toBe('needs-are-open')
})

test('two who put two things in order at once leave one plan in effect', async () => {
  const at = await place()
  const { plan } = await inForce(at)
  const next = await drafted(at, { status: 'active' })
  await offered(at, next)
  const [old, fresh] = [await versionNow(at, plan), await versionNow(at, next)]
  await Promise.all([
    g
      .as(at.manager)
      .reply(putInEffect, { plan: next, version: fresh, from: '2026-11-23', without: 'Signs later.' }),
    g
      .as(at.backup)
      .reply(putInEffect, { plan: next, version: fresh, from: '2026-11-23', without: 'Signs later.' }),
    g.as(at.supervisor).reply(revokePlan, { plan, version: old, why: 'help-ended' }),
  ])
  const statuses = await g.database.transaction({ role: 'app', agency: at.intake.agency }, async (tx) => {
    tx.reaching({ staff: undefined, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
    return keep(
      await tx.rows<{ status: string }>(sql`select status from plan_versions where case_id = ${at.case}`),
    )
  })
  expect(statuses.filter(({ status }) => status === 'in-effect')).toHaveLength(1)
})
