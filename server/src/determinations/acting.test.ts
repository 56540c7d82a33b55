import {
  actionsOf,
  answerObjection,
  changeDecisionSettings,
  decideAdmission,
  decideClinical,
  decidePayer,
  FIRST_SETTINGS,
  noticesOf,
  objectToAction,
  planAction,
  planClinicalAction,
  putActionInForce,
  sendActionNotice,
  undoAction,
} from '@handrail/care/determinations'
import { readCase } from '@handrail/care/intake'
import { beginRelation } from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { uuid7 } from '../platform/ids.ts'
import {
  ADMISSION,
  CLINICAL,
  COUNTY,
  ELSEWHERE,
  PAYS,
  packetRoom,
  question,
  SAID,
  TERMS,
} from '../testing/a-packet.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const room = packetRoom(() => g)
const { deadlines, refused, run } = room

/** Somebody who has a yes to all three. */
async function granted(payers: readonly string[] = ['county']) {
  const at = await room.place()
  const of = await room.filed(at, { payers })
  const shown = await room.completed(at, of)
  await room.licensed(at)
  const yes = { ...TERMS, outcome: 'granted' }
  await g
    .as(at.clinician)
    .done(decideClinical, { ...question(shown, 'clinical'), ...yes, criteria: CLINICAL })
  await g
    .as(at.intake)
    .done(decideAdmission, { ...question(shown, 'admission'), ...yes, criteria: ADMISSION })
  await g.as(at.intake).done(decidePayer, { ...question(shown, 'payer'), ...yes, criteria: PAYS, ...COUNTY })
  return { at, of, shown: await room.read(at.intake, of) }
}
type Granted = Awaited<ReturnType<typeof granted>>

const TAKEN = {
  kind: 'ended',
  effectiveOn: '2026-12-07',
  criteria: [{ criterion: 'area', met: false }],
  evidence: [SAID],
  words: 'Moved to another county in October.',
  rule: 'Example State manual, section 4.2',
  ...ELSEWHERE,
}
const taking = ({ shown }: Granted, more: object = {}) => ({
  ...question(shown, 'admission'),
  ...TAKEN,
  ...more,
})

async function noticed(one: Granted, more: object = {}) {
  const { action } = await g.as(one.at.intake).done(planAction, taking(one, more))
  await g.as(one.at.intake).done(sendActionNotice, { action, version: 1, way: 'mail' })
  return action
}

const stageOf = async ({ at, of }: Granted) => (await g.as(at.intake).done(readCase, { case: of.case })).stage
const statusOf = async ({ at, of }: Granted, which: 'clinical' | 'admission' | 'payer') =>
  (await room.read(at.intake, of)).questions.find((one) => one.question === which)?.status

test('a day of action that is too early is refused, and the earliest day is named', async () => {
  const one = await granted()
  const early = taking(one, { effectiveOn: '2026-12-02' })
  expect(await g.as(one.at.intake).reply(planAction, early)).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'action-too-early', figures: { earliest: '2026-12-03' }, field: 'effectiveOn' },
  })
  await g.as(one.at.intake).done(planAction, taking(one, { effectiveOn: '2026-12-03' }))
  expect(await refused(one.at.intake, planAction, taking(one, { version: 3 }))).toBe('action-is-open')
})

test('an agency that gives more open days is held to them', async () => {
  const one = await granted()
  await g.as(one.at['agency-admin']).done(changeDecisionSettings, {
    version: 0,
    from: '2026-11-23',
    settings: {
      ...FIRST_SETTINGS,
      actionNotice: { count: 15, unit: 'business', source: 'Example manual', section: '7' },
    },
    words: 'The state asks for it.',
  })
  const { earliest, exceptions } = await g.as(one.at.intake).done(actionsOf, { packet: one.of.packet })
  expect(earliest).toMatchObject({ on: '2026-12-15', source: 'Example manual', isVerified: false })
  expect(exceptions.find(({ exception }) => exception === 'death')?.earliest.on).toBe('2026-11-23')
  expect(await refused(one.at.intake, planAction, taking(one))).toBe('action-too-early')
})

test('what stands behind it is asked for, as for a no', async () => {
  const one = await granted()
  const { at, shown } = one
  const no = async (more: object, worker = at.intake) => refused(worker, planAction, taking(one, more))
  expect(await no({ evidence: [] })).toBe('evidence-first')
  expect(await no({ alternatives: [] })).toBe('where-else-to-ask')
  expect(await no({ criteria: [{ criterion: 'area', met: true }] })).toBe('name-what-failed')
  expect(await no({ criteria: [{ criterion: 'covered', met: false }] })).toBe('another-question')
  expect(await no({ kind: 'reduced' })).toBe('say-what-is-less')
  expect(await no({ ...question(shown, 'clinical') })).toBe('another-question')
  const clinical = {
    ...TAKEN,
    ...question(shown, 'clinical'),
    criteria: [{ criterion: 'function', met: false }],
  }
  expect(await refused(at.supervisor, planClinicalAction, clinical)).toBe('not-allowed')
  await g.perform({
    name: beginRelation.name,
    input: { person: one.of.person, staff: at.supervisor.staff, kind: 'lead' },
    agency: at.intake.agency,
    requestId: uuid7(g.clock.now()) as never,
    system: true,
  })
  expect(await no({}, at.supervisor)).toBe('case-manager-does-not-decide')
  await g.as(at.clinician).done(planClinicalAction, clinical)
})

test('who has a yes to all three is told first: nobody turns it into a no at once', async () => {
  const one = await granted()
  const no = {
    ...question(one.shown, 'admission'),
    ...TERMS,
    ...ELSEWHERE,
    outcome: 'denied',
    criteria: [{ criterion: 'area', met: false }],
    instead: { why: 'things-changed', words: 'Moved away.' },
  }
  expect(await refused(one.at.intake, decideAdmission, no)).toBe('takes-an-action')
})

test('the notice says what happens and when, why, the rule, how to object, and that help goes on', async () => {
  const one = await granted(['county', 'medicaid'])
  const { at, of } = one
  const { action } = await g.as(at.intake).done(planAction, taking(one))
  await run()
  expect(await deadlines(at, 'determinations.adverse-action-notice')).toEqual([
    { status: 'open', due: '2026-11-28' },
  ])
  expect(await refused(at.intake, putActionInForce, { action, version: 1 })).toBe('notice-comes-first')
  const sent = await g.as(at.intake).done(sendActionNotice, { action, version: 1, way: 'mail' })
  expect(sent).toMatchObject({ appealBy: '2027-01-22', goesOnBy: '2026-12-06' })
  await run()
  expect(await deadlines(at, 'determinations.adverse-action-notice')).toMatchObject([{ status: 'met' }])
  for (const topic of ['action-objection', 'action-appeal', 'action-day'])
    expect(await deadlines(at, `determinations.${topic}`)).toMatchObject([{ status: 'open' }])
  const { notices } = await g.as(at.intake).done(noticesOf, { packet: of.packet })
  const [notice] = notices
  expect(notice).toMatchObject({ kind: 'ended', appealBy: '2027-01-22' })
  const en = JSON.stringify(notice?.texts.en)
  for (const part of [
    'On Monday, December 7, 2026, your place in this program ends.',
    'You stay outside the area that we serve.',
    'Example State manual, section 4.2',
    'Tell us by Sunday, December 6, 2026 that you do not agree. Then your help goes on until it is decided.',
    'You may appeal. Ask for it by Friday, January 22, 2027.',
    'a lawyer, a relative, a friend',
    'What Sam Example told us',
    'Example Clinic · 713-555-0190',
    'Call or text 988',
    '42 CFR 431.211',
  ])
    expect(en).toContain(part)
  // The words of whoever decided stay in the record.
  expect(en).not.toContain('October')
  const es = JSON.stringify(notice?.texts.es)
  for (const part of [
    'El lunes, 7 de diciembre de 2026, su lugar en este programa termina.',
    'domingo, 6 de diciembre',
  ])
    expect(es).toContain(part)
})

test('a notice that would be sent too late is not sent: the day moves, and it is signed anew', async () => {
  const one = await granted()
  const { at } = one
  const { action } = await g.as(at.intake).done(planAction, taking(one))
  g.clock.set('2026-11-30T15:00:00.000Z')
  expect(await g.as(at.intake).reply(sendActionNotice, { action, version: 1, way: 'mail' })).toMatchObject({
    refusal: { refused: 'notice-too-late', figures: { earliest: '2026-12-10' } },
  })
  const words = 'The letter lay here over the holiday.'
  await g.as(at.supervisor).done(undoAction, { action, version: 1, why: 'day-moves', words })
  const { version } = await room.read(at.intake, one.of).then((shown) => question(shown, 'admission'))
  await g.as(at.intake).done(planAction, taking(one, { version, effectiveOn: '2026-12-10' }))
})

test('asked before the day, help goes on until it is answered; kept, it is in force, and nobody is dropped', async () => {
  const one = await granted()
  const { at } = one
  const action = await noticed(one)
  const object = { action, version: 2, askedOn: '2026-11-30', goesOn: true }
  g.clock.set('2026-12-01T15:00:00.000Z')
  expect(await refused(at.intake, objectToAction, { ...object, askedOn: '2026-12-02' })).toBe('day-to-come')
  expect(await refused(at.intake, objectToAction, { ...object, askedOn: '2026-11-22' })).toBe(
    'before-the-notice',
  )
  expect(await g.as(at.intake).done(objectToAction, object)).toMatchObject({ goesOn: 'in-time' })
  g.clock.set('2026-12-08T15:00:00.000Z')
  expect(await refused(at.supervisor, putActionInForce, { action, version: 3 })).toBe('objection-is-open')
  await run()
  expect(await deadlines(at, 'determinations.objection-answered')).toEqual([
    { status: 'open', due: '2027-03-01' },
  ])
  expect(await stageOf(one)).toBe('determined')
  const kept = { action, version: 3, outcome: 'upheld', words: 'Heard; nothing new was shown.' }
  expect(await refused(at.intake, answerObjection, kept)).toBe('decided-it-first')
  await g.as(at.supervisor).done(answerObjection, kept)
  await run()
  expect(await stageOf(one)).toBe('not-granted')
  expect(await statusOf(one, 'admission')).toBe('ended')
  for (const topic of ['after-action', 'after-action-review'])
    expect(await deadlines(at, `determinations.${topic}`)).toMatchObject([{ status: 'open' }])
  expect(await deadlines(at, 'determinations.objection-answered')).toMatchObject([{ status: 'met' }])
})

test('answered before the day, it still comes no earlier than the notice said', async () => {
  const one = await granted()
  const { at } = one
  const action = await noticed(one)
  await g.as(at.intake).done(objectToAction, { action, version: 2, askedOn: '2026-11-23', goesOn: true })
  g.clock.set('2026-12-04T15:00:00.000Z')
  await g
    .as(at.supervisor)
    .done(answerObjection, { action, version: 3, outcome: 'upheld', words: 'Nothing new was shown.' })
  await run()
  expect(await statusOf(one, 'admission')).toBe('granted')
  expect(await deadlines(at, 'determinations.action-day')).toContainEqual({
    status: 'open',
    due: '2026-12-08',
  })
  expect(await refused(at.supervisor, putActionInForce, { action, version: 4 })).toBe('day-is-to-come')
  g.clock.set('2026-12-07T15:00:00.000Z')
  await g.as(at.supervisor).done(putActionInForce, { action, version: 4 })
  expect(await statusOf(one, 'admission')).toBe('ended')
})

test('an appeal that is won gives back what was taken, and the road begins again where it was', async () => {
  const one = await granted()
  const { at } = one
  const action = await noticed(one, { kind: 'suspended' })
  g.clock.set('2026-12-07T15:00:00.000Z')
  await g.as(at.supervisor).done(putActionInForce, { action, version: 2 })
  expect(await statusOf(one, 'admission')).toBe('suspended')
  g.clock.set('2026-12-20T15:00:00.000Z')
  const late = { action, version: 3, askedOn: '2026-12-18', goesOn: true }
  expect(await refused(at.intake, objectToAction, late)).toBe('too-late-to-go-on')
  await g.as(at.intake).done(objectToAction, { ...late, goesOn: false })
  await g
    .as(at.supervisor)
    .done(answerObjection, { action, version: 4, outcome: 'overturned', words: 'They never moved.' })
  await run()
  expect(await statusOf(one, 'admission')).toBe('granted')
  expect(await stageOf(one)).toBe('determined')
  const { actions } = await g.as(at.intake).done(actionsOf, { packet: one.of.packet })
  expect(actions[0]).toMatchObject({
    status: 'undone',
    undoneWhy: 'appeal-won',
    answered: 'overturned',
    holds: true,
  })
  expect(actions[0]?.steps.map(({ act }) => act)).toEqual(['undo', 'object', 'takeEffect', 'notice', 'plan'])
  expect(await deadlines(at, 'determinations.after-action')).toMatchObject([{ status: 'met' }])
})

test('within ten days of the day help may begin again, and what ended stands again meanwhile', async () => {
  const one = await granted()
  const { at } = one
  const action = await noticed(one)
  g.clock.set('2026-12-08T15:00:00.000Z')
  await g.as(at.supervisor).done(putActionInForce, { action, version: 2 })
  const asked = { action, version: 3, askedOn: '2026-12-08', goesOn: true }
  expect(await g.as(at.intake).done(objectToAction, asked)).toMatchObject({ goesOn: 'may' })
  expect(await statusOf(one, 'admission')).toBe('granted')
})

test('where nobody is told before, the notice goes on the day itself, and asking soon brings help back', async () => {
  const one = await granted()
  const { at } = one
  const action = await noticed(one, { effectiveOn: '2026-11-23', exception: 'whereabouts-unknown' })
  await g.as(at.supervisor).done(putActionInForce, { action, version: 2 })
  g.clock.set('2026-12-08T15:00:00.000Z')
  const asked = { action, version: 3, askedOn: '2026-12-08', goesOn: true }
  expect(await g.as(at.intake).done(objectToAction, asked)).toMatchObject({ goesOn: 'must' })
  const { notices } = await g.as(at.intake).done(noticesOf, { packet: one.of.packet })
  expect(JSON.stringify(notices[0]?.texts.en)).toContain('your help begins again until it is decided')
})

test('nobody writes to the dead', async () => {
  const one = await granted()
  await noticed(one, { effectiveOn: '2026-11-23', exception: 'death', alternatives: [] })
  await run()
  const sent = await g.look(
    one.at.intake.agency,
    sql`select 1 from messages where person_id = ${one.of.person} and template = 'call-us'`,
  )
  expect(sent).toEqual([])
})

test('a later yes stands in the place of what ended, and then there is nothing to give back', async () => {
  const one = await granted()
  const { at, of } = one
  const action = await noticed(one)
  g.clock.set('2026-12-07T15:00:00.000Z')
  await g.as(at.supervisor).done(putActionInForce, { action, version: 2 })
  const { determination, version } = question(await room.read(at.intake, of), 'admission')
  await g.as(at.intake).done(decideAdmission, {
    ...TERMS,
    determination,
    version,
    outcome: 'granted',
    criteria: ADMISSION,
    instead: { why: 'new-evidence', words: 'Moved back.' },
  })
  const undo = { action, version: 3, why: 'our-mistake', words: 'Again.' }
  expect(await refused(at.supervisor, undoAction, undo)).toBe('decided-since')
  expect(await stageOf(one)).toBe('determined')
})

test('what is less is said in the notice in both languages, and the yes stays', async () => {
  const one = await granted()
  const lessened = { en: 'Two visits a month instead of four.', es: 'Dos visitas al mes en lugar de cuatro.' }
  const action = await noticed(one, { kind: 'reduced', lessened })
  const { notices } = await g.as(one.at.intake).done(noticesOf, { packet: one.of.packet })
  expect(JSON.stringify(notices[0]?.texts.es)).toContain(lessened.es)
  g.clock.set('2026-12-07T15:00:00.000Z')
  await g.as(one.at.supervisor).done(putActionInForce, { action, version: 2 })
  expect(await statusOf(one, 'admission')).toBe('granted')
})
