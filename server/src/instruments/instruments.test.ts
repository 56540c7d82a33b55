import { addHours, type RequestId } from '@handrail/care'
import { dismiss, today } from '@handrail/care/clocks'
import {
  answerAlert,
  answerByLink,
  beginGiving,
  dropGiving,
  enterError,
  finishByLink,
  finishGiving,
  instrumentsOf,
  LINK_HOURS,
  linkToAnswer,
  linkToShow,
  openLink,
  readAlert,
  readGiving,
  recordResult,
  saveGiving,
  sendLink,
} from '@handrail/care/instruments'
import { closeContactPoint, read } from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { secretBytes, uuid7 } from '../platform/ids.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
/** A Tuesday, 10:00 in Chicago. */
const TEN = '2026-12-01T16:00:00.000Z' as const
beforeEach(() => g.clock.set(TEN))

const ROLES = [
  'intake-worker',
  'clinician',
  'case-manager',
  'supervisor',
  'agency-admin',
  'billing',
  'auditor',
] as const

const HARM = '44260-8'
const EIGHT = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3']
const given = (value: unknown) => ({ answer: 'given', value }) as const
const answered = (points: number, harm = 0) => ({
  ...Object.fromEntries(EIGHT.map((id) => [id, given(points)])),
  [HARM]: given(harm),
})
const PHQ = { instrument: 'phq-9', edition: '2026-11-28', language: 'en' } as const
const ASQ = { instrument: 'asq', edition: '2026-11-28', language: 'en' } as const

async function place() {
  const team = await g.agency(ROLES)
  const { 'case-manager': manager, 'intake-worker': intake, supervisor, clinician } = team
  const { person, points } = await aPerson()
    .withPhone('5125550134', { text: 'yes' })
    .seenBy(manager, 'lead')
    .seenBy(supervisor, 'team')
    .in(g, intake)
  return { team, manager, intake, supervisor, clinician, person, points }
}
type Place = Awaited<ReturnType<typeof place>>

const begin = async ({ manager, person }: Place, of: object = {}) =>
  (await g.as(manager).done(beginGiving, { person, ...PHQ, mode: 'by-staff', ...of })).giving

/** A PHQ-9 that was given and finished. */
async function finishedOne(at: Place, points: number, of: object = {}) {
  const giving = await begin(at, of)
  const { version } = await g
    .as(at.manager)
    .done(saveGiving, { giving, version: 0, answers: answered(points) })
  await g.as(at.manager).done(finishGiving, { giving, version })
  return giving
}
const alertIn = async ({ manager, person }: Place) => {
  const { alerts } = await g.as(manager).done(instrumentsOf, { person })
  const [alert] = alerts
  if (!alert) throw new Error('No alert was opened.')
  return alert
}

test('one that is given keeps each answer, what was declined and what was not asked apart, and its score', async () => {
  const at = await place()
  const giving = await begin(at)
  const answers = {
    ...answered(2),
    [EIGHT[0] ?? '']: { answer: 'declined' },
    [EIGHT[1] ?? '']: { answer: 'not-asked' },
  }
  const { version, alerted } = await g.as(at.manager).done(saveGiving, { giving, version: 0, answers })
  expect({ version, alerted }).toEqual({ version: 1, alerted: false })
  await g.as(at.manager).done(finishGiving, { giving, version })
  const kept = await g.as(at.supervisor).done(readGiving, { giving })
  expect(kept).toMatchObject({
    status: 'finished',
    mode: 'by-staff',
    on: '2026-12-01',
    total: null,
    band: null,
  })
  expect(kept.answers).toEqual(answers)
  expect(kept.score).toMatchObject({ kind: 'sum', total: null, missing: [EIGHT[0], EIGHT[1]] })
})

test('a whole one has its total and its band, and the one before it to compare with', async () => {
  const at = await place()
  await finishedOne(at, 2)
  g.clock.add(60_000)
  const giving = await finishedOne(at, 1)
  expect(await g.as(at.manager).done(readGiving, { giving })).toMatchObject({
    total: 8,
    band: 'mild',
    before: { total: 16, on: '2026-12-01' },
  })
  const { givings } = await g.as(at.manager).done(instrumentsOf, { person: at.person })
  expect(givings.map(({ total, status }) => [total, status])).toEqual([
    [8, 'finished'],
    [16, 'finished'],
  ])
})

test('what is finished never changes, whoever asks: not by the application, and not by its own hand in the table', async () => {
  const at = await place()
  const giving = await finishedOne(at, 1)
  const late = { giving, version: 2, answers: answered(3) }
  expect(await g.as(at.manager).refused(saveGiving, late)).toBe('already-finished')
  expect(await g.as(at.manager).refused(finishGiving, { giving, version: 2 })).toBe('already-finished')
  expect(await g.as(at.manager).refused(dropGiving, { giving, why: 'not-needed' })).toBe('already-finished')
  for (const change of [sql`total = 1`, sql`answers = '{}'`, sql`status = 'open', finished_at = null`])
    await expect(
      g.look(
        at.manager.agency,
        sql`update instrument_givings set ${change} where agency_id = ${at.manager.agency} and giving_id = ${giving} returning 1`,
      ),
    ).rejects.toThrow(/is finished/)
  await expect(
    g.look(at.manager.agency, sql`delete from instrument_givings where giving_id = ${giving} returning 1`),
  ).rejects.toThrow(/permission denied/)
})

test('of two browsers that finish at once, one wins, and one score is kept', async () => {
  const at = await place()
  const giving = await begin(at)
  const answers = answered(1)
  const { version } = await g.as(at.manager).done(saveGiving, { giving, version: 0, answers })
  const both = await Promise.all([1, 2].map(() => g.as(at.manager).reply(finishGiving, { giving, version })))
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  const events = await g.look(
    at.manager.agency,
    sql`select 1 from events where name = 'instruments.finished' and facts::text like ${`%${giving}%`}`,
  )
  expect(events).toHaveLength(1)
})

test('of two who write at once, the later learns what stands there, and nothing is lost', async () => {
  const at = await place()
  const giving = await begin(at)
  await g.as(at.manager).done(saveGiving, { giving, version: 0, answers: answered(1) })
  expect(
    await g.as(at.manager).reply(saveGiving, { giving, version: 0, answers: answered(2) }),
  ).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'changed-meanwhile' },
    current: { version: 1, answers: answered(1) },
  })
})

test('what may not be given or recorded is refused by its name', async () => {
  const at = await place()
  const { manager, person } = at
  const beginning = (of: object) =>
    g.as(manager).refused(beginGiving, { person, ...PHQ, mode: 'by-staff', ...of })
  expect(await beginning({ instrument: 'gad-7', language: 'es' })).toBe('not-in-this-language')
  expect(await beginning({ edition: '2001' })).toBe('no-such-version')
  expect(await beginning({ on: '2026-11-27' })).toBe('version-not-yet')
  expect(await beginning({ on: '2026-12-02' })).toBe('day-to-come')
  expect(await beginning({ instrument: 'pc-ptsd' })).toBe('instrument-retired')
  expect(await beginning({ instrument: 'locus' })).toBe('result-only')
  expect(await beginning({ instrument: 'tea-leaves' })).toBe('no-such-instrument')

  const recording = (of: object) =>
    g.as(manager).refused(recordResult, { person, on: '2026-11-20', source: 'Example Clinic', ...of })
  expect(await recording({ instrument: 'phq-9', value: 28 })).toBe('out-of-range')
  expect(await recording({ instrument: 'phq-9', value: 3.5 })).toBe('out-of-range')
  expect(await recording({ instrument: 'k6', value: -1 })).toBe('out-of-range')
  expect(await recording({ instrument: 'locus', value: '7' })).toBe('not-a-level')
  expect(await recording({ instrument: 'vi-spdat', value: 4 })).toBe('instrument-retired')
  expect(await recording({ instrument: 'ahc-hrsn', value: 1 })).toBe('no-single-result')
  expect(await recording({ instrument: 'k6', value: 4, on: '2026-12-02' })).toBe('day-to-come')
})

test('with more than half of it missing it is not finished; it may be put aside, and stays', async () => {
  const at = await place()
  const giving = await begin(at)
  const answers = Object.fromEntries(EIGHT.slice(0, 4).map((id) => [id, given(1)]))
  await g.as(at.manager).done(saveGiving, { giving, version: 0, answers })
  expect(await g.as(at.manager).reply(finishGiving, { giving, version: 1 })).toMatchObject({
    refusal: { refused: 'too-many-missing', figures: { missing: 5, most: 4 } },
  })
  expect(await g.as(at.manager).refused(beginGiving, { person: at.person, ...PHQ, mode: 'themself' })).toBe(
    'being-given',
  )
  await g.as(at.manager).done(dropGiving, { giving, why: 'person-stopped' })
  expect(await g.as(at.manager).done(readGiving, { giving })).toMatchObject({
    status: 'dropped',
    dropped: 'person-stopped',
    answers,
  })
})

test('a result from elsewhere is kept with its source, and is no total of a text that was answered here', async () => {
  const at = await place()
  const result = { person: at.person, on: '2026-11-02', source: 'Example Clinic', rater: 'Dr. Sample' }
  const { giving } = await g.as(at.manager).done(recordResult, { ...result, instrument: 'phq-9', value: 17 })
  expect(await g.as(at.manager).done(readGiving, { giving })).toMatchObject({
    mode: 'elsewhere',
    total: 17,
    band: 'moderately-severe',
    source: 'Example Clinic',
    rater: 'Dr. Sample',
    edition: null,
    score: null,
    answers: {},
  })
  const level = await g.as(at.manager).done(recordResult, { ...result, instrument: 'locus', value: '4' })
  expect(await g.as(at.manager).done(readGiving, level)).toMatchObject({ total: null, band: '4' })
})

test('one that was entered in error stays with its reason, and counts no more', async () => {
  const at = await place()
  const giving = await finishedOne(at, 3)
  const wrong = { giving, version: 2, why: 'wrong-person', words: 'It was the answers of somebody else.' }
  await g.as(at.manager).done(enterError, wrong)
  expect(await g.as(at.manager).refused(enterError, { ...wrong, version: 3 })).toBe('was-in-error')
  g.clock.add(60_000)
  const next = await finishedOne(at, 1)
  expect(await g.as(at.manager).done(readGiving, { giving: next })).toMatchObject({ before: null })
  expect(await g.as(at.manager).done(readGiving, { giving })).toMatchObject({
    status: 'in-error',
    total: 24,
    inError: { why: 'wrong-person', words: wrong.words, by: at.manager.staff },
  })
})

test('a correction is a new one that takes the place of the old once it is finished', async () => {
  const at = await place()
  const { manager, person } = at
  const wrong = await finishedOne(at, 3)
  const replaces = { replaces: wrong }
  expect(await g.as(manager).refused(beginGiving, { person, ...ASQ, mode: 'by-staff', ...replaces })).toBe(
    'replaces-another-instrument',
  )
  const giving = await begin(at, replaces)
  expect(await g.as(manager).done(readGiving, { giving: wrong })).toMatchObject({ status: 'finished' })
  await g.as(manager).done(saveGiving, { giving, version: 0, answers: answered(1) })
  await g.as(manager).done(finishGiving, { giving, version: 1 })
  expect(await g.as(manager).done(readGiving, { giving: wrong })).toMatchObject({
    status: 'in-error',
    replacedBy: giving,
    inError: { why: 'corrected' },
  })
  expect(await g.as(manager).done(readGiving, { giving })).toMatchObject({ replaces: wrong, before: null })
  const result = { person, instrument: 'phq-9', value: 4, on: '2026-12-01', source: 'Example Clinic' }
  await g.as(manager).done(recordResult, { ...result, replaces: giving })
  expect(await g.as(manager).done(readGiving, { giving })).toMatchObject({ status: 'in-error' })
})

test('item 9 above 0 opens a suicide screen and a task that only a clinician closes, before anything is finished', async () => {
  const at = await place()
  const { manager, clinician, supervisor, person } = at
  const giving = await begin(at)
  expect(
    await g.as(manager).done(saveGiving, { giving, version: 0, answers: { [HARM]: given(1) } }),
  ).toMatchObject({ alerted: true })
  // Changed back, it stays; and it is opened once.
  await g.as(manager).done(saveGiving, { giving, version: 1, answers: { [HARM]: given(0) } })
  await g.as(manager).done(saveGiving, { giving, version: 2, answers: { [HARM]: given(3) } })
  await g.runDue()
  const { alerts } = await g.as(manager).done(instrumentsOf, { person })
  expect(alerts).toMatchObject([{ kind: 'suicide-screen', giving, answered: null }])
  const alert = await alertIn(at)

  const dueFor = async (worker: Worker) =>
    (await g.as(worker).done(today, { until: 'later', whose: 'everyone' })).rows.find(
      ({ because }) => because?.topic === 'instruments.alert',
    )
  const due = await dueFor(supervisor)
  expect(due).toMatchObject({ person, severity: 'hard' })
  // Whoever leads knows of it on their own day, until a clinician has answered.
  const ofLead = async () =>
    (await g.as(manager).done(today, { until: 'later', whose: 'mine' })).rows.filter(
      ({ because }) => because?.topic === 'instruments.alert-lead',
    )
  expect(await ofLead()).toMatchObject([{ person, because: { subject: alert.alert } }])
  expect(
    await g.as(supervisor).refused(dismiss, {
      deadline: due?.deadline,
      version: due?.version,
      why: 'does-not-apply',
    }),
  ).toBe('only-met')

  // No clinician was given this person. Whichever is here sees what was answered, and nothing else of the record.
  expect(await g.as(clinician).refused(read, { person })).toBe('not-found')
  expect(await g.as(clinician).done(readAlert, { alert: alert.alert })).toMatchObject({
    person,
    instrument: 'phq-9',
    screen: null,
  })
  const answer = { alert: alert.alert, version: 1, outcome: 'no-danger-found', words: 'Talked for an hour.' }
  expect(await g.as(manager).refused(answerAlert, answer)).toBe('not-allowed')
  expect(await g.as(supervisor).refused(answerAlert, answer)).toBe('not-allowed')
  expect(await g.as(clinician).refused(answerAlert, answer)).toBe('screen-first')

  g.clock.add(60_000)
  const screen = await g.as(manager).done(beginGiving, { person, ...ASQ, mode: 'by-staff' })
  const no = Object.fromEntries([1, 2, 3, 4].map((n) => [`asq-${n}`, given('no')]))
  await g.as(manager).done(saveGiving, { ...screen, version: 0, answers: no })
  await g.as(manager).done(finishGiving, { ...screen, version: 1 })
  await g.as(clinician).done(answerAlert, answer)
  expect(await g.as(clinician).refused(answerAlert, { ...answer, version: 2 })).toBe('alert-answered')
  await g.runDue()
  expect(await dueFor(supervisor)).toBeUndefined()
  expect(await ofLead()).toEqual([])
  expect((await alertIn(at)).answered).toMatchObject({
    outcome: 'no-danger-found',
    by: clinician.staff,
    screen: screen.giving,
  })
})

test('help does not wait for a screen: a clinician may say at once that it was called', async () => {
  const at = await place()
  const giving = await begin(at)
  await g.as(at.manager).done(saveGiving, { giving, version: 0, answers: { [HARM]: given(2) } })
  const { alert } = await alertIn(at)
  await g.as(at.clinician).done(answerAlert, {
    alert,
    version: 1,
    outcome: 'mobile-team',
    words: 'The team is on its way.',
  })
  expect((await alertIn(at)).answered).toMatchObject({ outcome: 'mobile-team', screen: null })
})

test('what a suicide screen says is heard: a refusal as a yes, and a result from elsewhere by its level', async () => {
  const at = await place()
  const { manager, person } = at
  const { giving } = await g.as(manager).done(beginGiving, { person, ...ASQ, mode: 'read-aloud' })
  await g.as(manager).done(saveGiving, { giving, version: 0, answers: { 'asq-3': { answer: 'declined' } } })
  expect((await g.as(manager).done(instrumentsOf, { person })).alerts.map(({ kind }) => kind)).toEqual([
    'emergency',
  ])
  const result = { person, instrument: 'c-ssrs-screener', on: '2026-12-01', source: 'Example Hospital' }
  for (const value of ['low', 'moderate', 'high'])
    await g.as(manager).done(recordResult, { ...result, value })
  expect((await g.as(manager).done(instrumentsOf, { person })).alerts.map(({ kind }) => kind).sort()).toEqual(
    ['crisis', 'emergency', 'emergency'],
  )
})

const AN_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

test('nothing in the trail says which questionnaire it was or what came of it', async () => {
  const at = await place()
  await finishedOne(at, 3)
  const rows = await g.look<{ facts: string }>(
    at.manager.agency,
    sql`select facts::text as facts from events where name like 'instruments.%'`,
  )
  expect(rows.length).toBeGreaterThan(2)
  // Any digits may stand in an id.
  for (const { facts } of rows) expect(facts.replaceAll(AN_ID, '')).not.toMatch(/phq|severe|24/i)
})

const secret = () => secretBytes(32).toString('base64url')
const byLink = (at: Place, asked: { readonly name: string }, input: unknown) =>
  g.perform({
    name: asked.name,
    input,
    agency: at.manager.agency,
    requestId: uuid7(g.clock.now()) as RequestId,
  })
const linkTo = async (at: Place, of: object = {}) => {
  const { giving } = await g.as(at.manager).done(sendLink, { person: at.person, ...PHQ, ...of })
  const [row] = await g.look<{ link: string }>(
    at.manager.agency,
    sql`select link_id as link from instrument_links where giving_id = ${giving}`,
  )
  const reply = await g.perform({
    name: linkToAnswer.name,
    input: { link: row?.link },
    agency: at.manager.agency,
    requestId: uuid7(g.clock.now()) as RequestId,
    system: true,
  })
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
  const { path } = linkToAnswer.answer.parse(reply.answer)
  return { giving, path, token: path.split('#')[1] ?? '' }
}

test('a person answers by a link without an account, sees nothing of the record, and the link is over', async () => {
  const at = await place()
  const { giving, path, token } = await linkTo(at)
  expect(path).toMatch(/^\/answer\?agency=agency-[0-9a-f]+#[\w-]{43}$/)
  const mine = { token, pass: secret() }
  expect(await g.as(at.manager).refused(saveGiving, { giving, version: 0, answers: {} })).toBe(
    'with-the-person',
  )
  const first = await byLink(at, openLink, mine)
  expect(first).toMatchObject({
    answer: { instrument: 'phq-9', language: 'en', next: EIGHT[0], answered: [], help: false },
  })
  expect(JSON.stringify(first)).not.toMatch(/Example|Sam|5125550134/)
  const answers = { ...answered(1), [HARM]: { answer: 'declined' } }
  expect(await byLink(at, answerByLink, { ...mine, answers: { [EIGHT[0] ?? '']: given(1) } })).toMatchObject({
    answer: { next: EIGHT[1], answered: [EIGHT[0]] },
  })
  // Opened again later, it goes on where it stopped and does not say what was answered.
  const again = await byLink(at, openLink, mine)
  expect(again).toMatchObject({ answer: { next: EIGHT[1], answered: [EIGHT[0]] } })
  expect(JSON.stringify(again)).not.toContain('"value"')
  await byLink(at, answerByLink, { ...mine, answers })
  expect(await byLink(at, finishByLink, mine)).toMatchObject({ answer: { help: false } })
  for (const asked of [openLink, finishByLink])
    expect(await byLink(at, asked, mine)).toMatchObject({ refusal: { refused: 'link-over' } })
  expect(await g.as(at.manager).done(readGiving, { giving })).toMatchObject({
    status: 'finished',
    mode: 'by-link',
    answers,
    total: null,
  })
})

test('a link is for the browser that opened it first, ends by itself, and works no more once it was put aside', async () => {
  const at = await place()
  const { token, giving } = await linkTo(at)
  const mine = { token, pass: secret() }
  const theirs = { token, pass: secret() }
  expect(await byLink(at, answerByLink, { ...mine, answers: {} })).toMatchObject({
    refusal: { refused: 'link-elsewhere' },
  })
  await byLink(at, openLink, mine)
  for (const asked of [openLink, finishByLink])
    expect(await byLink(at, asked, theirs)).toMatchObject({ refusal: { refused: 'link-elsewhere' } })
  expect(await byLink(at, openLink, { token: secret(), pass: mine.pass })).toMatchObject({
    refusal: { refused: 'link-over' },
  })
  g.clock.set(addHours(TEN, LINK_HOURS))
  expect(await byLink(at, openLink, mine)).toMatchObject({ refusal: { refused: 'link-over' } })
  g.clock.set(TEN)
  await g.as(at.manager).done(dropGiving, { giving, why: 'not-needed' })
  expect(await byLink(at, openLink, mine)).toMatchObject({ refusal: { refused: 'link-over' } })
})

test('a link that went to a number opens nothing once that is not safe, and the questions can be asked here', async () => {
  const at = await place()
  const [point = ''] = at.points
  const { token, giving } = await linkTo(at)
  await g.runDue()
  const mine = { token, pass: secret() }
  expect((await byLink(at, openLink, mine)).kind).toBe('done')
  await g.as(at.manager).done(closeContactPoint, { person: at.person, point, version: 1, why: 'not-safe' })
  await g.runDue()
  for (const asked of [openLink, finishByLink])
    expect(await byLink(at, asked, mine)).toMatchObject({ refusal: { refused: 'link-over' } })
  expect(await g.as(at.manager).done(readGiving, { giving })).toMatchObject({
    status: 'open',
    outUntil: null,
    linkStopped: { at: TEN, why: 'no-such-way' },
  })
  await g.as(at.manager).done(saveGiving, { giving, version: 0, answers: answered(1) })
})

test('no questionnaire is given, and no result written down, for a day before they were born', async () => {
  const at = await place()
  const { person } = await aPerson().born('1990-06-01').seenBy(at.manager).in(g, at.intake)
  const on = '1990-05-31'
  for (const reply of [
    g.as(at.manager).reply(beginGiving, { person, ...PHQ, mode: 'by-staff', on }),
    g
      .as(at.manager)
      .reply(recordResult, { person, instrument: 'c-ssrs', value: 'low', on, source: 'Sample Clinic' }),
  ])
    expect(await reply).toMatchObject({ refusal: { refused: 'before-birth', field: 'on', figures: { on } } })
})

test('a link that was shown here went to no number, and stays open when one is closed', async () => {
  const at = await place()
  const [point = ''] = at.points
  const { token } = await linkTo(at, { by: 'shown' })
  await g.as(at.manager).done(closeContactPoint, { person: at.person, point, version: 1, why: 'not-safe' })
  await g.runDue()
  expect((await byLink(at, openLink, { token, pass: secret() })).kind).toBe('done')
})

test('item 9 above 0 shows help at once and opens the task at once, though the rest is never answered', async () => {
  const at = await place()
  const { token } = await linkTo(at)
  const mine = { token, pass: secret() }
  await byLink(at, openLink, mine)
  expect(await byLink(at, answerByLink, { ...mine, answers: { [HARM]: given(1) } })).toMatchObject({
    answer: { help: true },
  })
  await g.runDue()
  expect(await alertIn(at)).toMatchObject({ kind: 'suicide-screen' })
  const { rows } = await g.as(at.supervisor).done(today, { until: 'later', whose: 'everyone' })
  expect(rows.map(({ because }) => because?.topic)).toContain('instruments.alert')
  // Whoever stops here is asked for nothing more.
  expect(await byLink(at, finishByLink, mine)).toMatchObject({ answer: { help: true } })
  const { givings } = await g.as(at.manager).done(instrumentsOf, { person: at.person })
  expect(givings).toMatchObject([{ status: 'dropped' }])
})

test('a link is sent only where it is safe to say everything, and never a suicide screen', async () => {
  const at = await place()
  const { manager, intake, person } = at
  expect(await g.as(manager).refused(sendLink, { person, ...ASQ })).toBe('not-by-link')
  expect(await g.as(manager).refused(sendLink, { person, ...PHQ, by: 'email' })).toBe('not-safe')
  const { person: shy } = await aPerson()
    .withPhone('5125550135', { text: 'first-name-only' })
    .seenBy(manager, 'lead')
    .in(g, intake)
  expect(await g.as(manager).reply(sendLink, { person: shy, ...PHQ })).toMatchObject({
    refusal: { refused: 'not-safe', figures: { why: 'nothing-may-be-said' } },
  })
  await linkTo(at)
  await g.runDue()
  const rows = await g.look<{ template: string; status: string; said: string | null; row: unknown }>(
    manager.agency,
    sql`select to_jsonb(m) ->> 'template' as template, m.status, m.said, to_jsonb(m) as row from messages m`,
  )
  expect(rows).toMatchObject([{ template: 'questions', status: 'sent', said: null }])
  expect(JSON.stringify(rows)).not.toContain('/answer?')
})

test('whoever gave one shows its link to somebody who is here, though no message may go, until a phone has it', async () => {
  const at = await place()
  const { team, manager, supervisor, clinician } = at
  const { person } = await aPerson()
    .seenBy(manager, 'lead')
    .seenBy(clinician, 'assessor')
    .in(g, team['intake-worker'])
  const asked = { person, ...PHQ }
  expect(await g.as(manager).refused(sendLink, asked)).toBe('not-safe')
  const { giving } = await g.as(manager).done(sendLink, { ...asked, by: 'shown' })
  await g.runDue()
  expect(await g.look(manager.agency, sql`select 1 from messages where person_id = ${person}`)).toEqual([])

  const { path } = await g.as(manager).done(linkToShow, { giving })
  expect(await g.as(clinician).refused(linkToShow, { giving })).toBe('not-found')
  expect(await g.as(supervisor).refused(linkToShow, { giving })).toBe('not-allowed')
  const mine = { token: path.split('#')[1] ?? '', pass: secret() }
  expect(await byLink(at, openLink, mine)).toMatchObject({ answer: { instrument: 'phq-9' } })
  expect(await g.as(manager).refused(linkToShow, { giving })).toBe('not-found')
})
