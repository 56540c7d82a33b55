import { addProgram } from '@handrail/care/agency'
import { dismiss, today } from '@handrail/care/clocks'
import {
  addToScreening,
  answerCrisis,
  attemptsOf,
  BLOCKS,
  casesOf,
  dispose,
  followUpCrisis,
  hearOtherPlace,
  openCase,
  questionsOf,
  readCase,
  readScreening,
  readStory,
  recordAttempt,
  saveBlock,
  screenAgain,
  triage,
  triageOf,
} from '@handrail/care/intake'
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

const run = () => g.runDue()

const staff = () => g.agency(['intake-worker', 'clinician', 'supervisor', 'billing', 'auditor'])
const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)

async function aCase(worker: Worker, person?: string) {
  const whose = person ?? (await aPerson().in(g, worker)).person
  const { case: of } = await g.as(worker).done(openCase, { person: whose, requestedOn: '2026-11-23' })
  const { screenings } = await g.as(worker).done(readCase, { case: of })
  return { case: of, person: whose, screening: screenings[0]?.screening ?? '' }
}

const given = (value: unknown) => ({ answer: 'given', value })
const save = (worker: Worker, screening: string, block: string, answers: object, version = 0) =>
  g.as(worker).done(saveBlock, { screening, version, saved: { block, answers } })
const versionOf = async (worker: Worker, screening: string) =>
  (await g.as(worker).done(readScreening, { screening })).version

/** Asks everything that must be asked, and hears "I do not know" to all of it. */
async function askAll(worker: Worker, screening: string) {
  const { blocks } = await g.as(worker).done(readScreening, { screening })
  for (const block of BLOCKS) {
    const needed = Object.entries(questionsOf(block)).filter(([, { isRequired }]) => isRequired)
    const answers = Object.fromEntries(needed.map(([name]) => [name, { answer: 'unknown' }]))
    const version = blocks.find((one) => one.block === block)?.version ?? 0
    if (needed.length > 0) await save(worker, screening, block, answers, version)
  }
}

const AGREED = 'An evaluation with a clinician'

const next = (worker: Worker) => ({
  owner: worker.staff,
  nextStep: AGREED,
  nextOn: '2026-12-01',
  told: 'We call on December 1 with a time.',
})

test('a screening is written block by block, a colleague goes on with it, and sees who wrote what', async () => {
  const { 'intake-worker': intake, supervisor } = await staff()
  const { 'intake-worker': colleague } = await g.agency(['intake-worker'])
  const { screening, case: of } = await aCase(intake)
  await save(intake, screening, 'caller', { who: given('person'), callback: { answer: 'declined' } })
  await save(intake, screening, 'need', { concern: given('The letters pile up.') })
  const seen = await g.as(supervisor).done(readScreening, { screening })
  expect(seen.blocks).toMatchObject([
    { block: 'caller', version: 1, by: intake.staff, answers: { callback: { answer: 'declined' } } },
    { block: 'need', version: 1, by: intake.staff, answers: null },
  ])
  expect((await g.as(supervisor).done(readStory, { screening })).blocks).toMatchObject([
    { block: 'need', answers: { concern: given('The letters pile up.') } },
  ])
  // The first time that it says who is calling, somebody was reached.
  expect(await g.as(intake).done(readCase, { case: of })).toMatchObject({ stage: 'screening' })
  expect(await refused(colleague, readScreening, { screening })).toBe('not-found')
})

test('another case for the same person is no way to make it less urgent', async () => {
  const {
    'intake-worker': intake,
    clinician,
    'agency-admin': admin,
  } = await g.agency(['intake-worker', 'clinician', 'agency-admin'])
  const { program } = await g.as(admin).done(addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  const { case: of, person } = await aCase(intake)
  await g.as(intake).done(triage, { case: of, tier: 1, words: 'Says there is a plan.' })
  const { case: second } = await g.as(intake).done(openCase, { person, program, requestedOn: '2026-11-20' })
  const routine = { case: second, tier: 3, words: 'Asks for help with letters.' }
  expect(await refused(intake, triage, routine)).toBe('only-a-clinician-lowers')
  await g.as(clinician).done(triage, routine)
})

test('two who write in one block see both versions; in two blocks they do not disturb each other', async () => {
  const { 'intake-worker': intake } = await staff()
  const { screening } = await aCase(intake)
  await save(intake, screening, 'access', { transport: given('bus') })
  const reply = await g.as(intake).reply(saveBlock, {
    screening,
    version: 0,
    saved: { block: 'access', answers: { transport: given('rides') } },
  })
  expect(reply).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'changed-meanwhile' },
    current: { version: 1, by: intake.staff, answers: { transport: given('bus') } },
  })
  expect(await save(intake, screening, 'household', { children: given(true) })).toEqual({ version: 1 })
})

test('what was told is kept apart: who may not read it does not, and it stands in no event', async () => {
  const { 'intake-worker': intake, billing, auditor } = await staff()
  const { screening } = await aCase(intake)
  await save(intake, screening, 'risk', { said: given('He keeps a knife by the bed.') })
  for (const nosy of [billing, auditor])
    expect(await refused(nosy, readStory, { screening })).toBe('not-allowed')
  const events = await g.look<{ facts: unknown }>(intake.agency, sql`select facts from events`)
  expect(JSON.stringify(events)).not.toContain('knife')
})

test('a crisis that was found is due at once, is put aside by nobody, and only its answer closes it', async () => {
  const { 'intake-worker': intake, clinician, supervisor } = await staff()
  const { case: of, person } = await aCase(intake)
  await g.as(intake).done(triage, { case: of, tier: 3, words: 'Sleeps badly.' })
  const { crisis } = await g.as(intake).done(triage, { case: of, tier: 1, words: 'Says there is a plan.' })
  // Raised again by somebody else: one crisis, both grounds kept.
  expect(await g.as(supervisor).done(triage, { case: of, tier: 0, words: 'Has the means.' })).toEqual({
    crisis: null,
  })
  await run()
  expect((await g.as(intake).done(casesOf, { person })).cases).toMatchObject([{ stage: 'crisis', tier: 0 }])
  const { rows } = await g.as(intake).done(today, { until: 'later', whose: 'everyone' })
  const due = rows.find(({ because }) => because?.topic === 'intake.crisis-action')
  expect(due).toMatchObject({ person })
  expect(
    await refused(intake, dismiss, {
      deadline: due?.deadline,
      version: due?.version,
      why: 'does-not-apply',
    }),
  ).toBe('only-met')

  expect(await refused(intake, triage, { case: of, tier: 3, words: 'Calmer.' })).toBe(
    'only-a-clinician-lowers',
  )
  const { screening } = (await g.as(intake).done(readCase, { case: of })).screenings[0] ?? { screening: '' }
  const version = await versionOf(intake, screening)
  expect(
    await refused(intake, dispose, { screening, version, as: 'information-given', ...next(intake) }),
  ).toBe('crisis-not-answered')

  const answer = { crisis, outcome: 'warm-handoff', words: 'Talked for an hour; the sister stays tonight.' }
  expect(await refused(intake, answerCrisis, { ...answer, clinician: { staff: intake.staff } })).toBe(
    'not-a-clinician',
  )
  // Whoever lowers nothing does not say either that there was no danger, whomever they name.
  for (const named of [{ staff: clinician.staff }, { outside: 'Dr. Sample' }])
    expect(
      await refused(intake, answerCrisis, { ...answer, outcome: 'no-danger-found', clinician: named }),
    ).toBe('only-a-clinician-lowers')
  await g.as(clinician).done(answerCrisis, { ...answer, clinician: { staff: clinician.staff } })
  await g.as(clinician).done(triage, { case: of, tier: 2, words: 'Safe tonight, seen tomorrow.' })
  expect(await refused(clinician, answerCrisis, { ...answer, clinician: { staff: clinician.staff } })).toBe(
    'already-answered',
  )
  await run()
  const left = (await g.as(intake).done(today, { until: 'later', whose: 'everyone' })).rows.map(
    ({ because }) => because?.topic,
  )
  expect(left).not.toContain('intake.crisis-action')
  expect(left).toContain('intake.crisis-follow-up')
  await g.as(intake).done(followUpCrisis, { crisis, words: 'Slept, and has eaten.' })
  await run()
  expect(
    (await g.as(intake).done(today, { until: 'later', whose: 'everyone' })).rows.map(
      ({ because }) => because?.topic,
    ),
  ).not.toContain('intake.crisis-follow-up')
  const history = await g.as(clinician).done(triageOf, { case: of })
  expect(history.triage.map(({ tier }) => tier)).toEqual([2, 0, 1, 3])
  expect(history).toMatchObject({
    mayLower: true,
    crises: [{ outcome: 'warm-handoff', clinician: clinician.staff }],
  })
})

test('a way that is not safe is refused with why, unless they called us; what was left is kept word for word', async () => {
  const { 'intake-worker': intake } = await staff()
  const { person, points } = await aPerson()
    .withPhone('713-555-0142', { text: 'no', voicemail: 'name-only' })
    .in(g, intake)
  const { case: of } = await aCase(intake, person)
  const point = points[0]
  const text = { case: of, mode: 'text', point, outcome: 'sent', left: 'Please call Sam.' }
  const reply = await g.as(intake).reply(recordAttempt, text)
  expect(reply).toMatchObject({ refusal: { refused: 'way-not-safe', figures: { why: 'person-said-no' } } })
  expect(await refused(intake, recordAttempt, { case: of, mode: 'call', outcome: 'no-answer' })).toBe(
    'which-number-or-address',
  )
  await g
    .as(intake)
    .done(recordAttempt, { case: of, mode: 'call', point, outcome: 'message-left', left: 'This is Sam.' })
  await g.as(intake).done(recordAttempt, { case: of, mode: 'call', outcome: 'reached', theyCalled: true })
  const { attempts } = await g.as(intake).done(attemptsOf, { case: of })
  expect(attempts.map(({ outcome, left }) => [outcome, left])).toEqual([
    ['reached', null],
    ['message-left', 'This is Sam.'],
  ])
  expect((await g.as(intake).done(casesOf, { person })).cases).toMatchObject([{ stage: 'screening' }])
})

test('“could not be reached” takes three tries, two ways, ten business days, and the letter that may safely be sent', async () => {
  const { 'intake-worker': intake } = await staff()
  const { person, points } = await aPerson().withPhone('713-555-0142', { text: 'yes' }).in(g, intake)
  const { case: of, screening } = await aCase(intake, person)
  const end = async () => ({
    ...next(intake),
    screening,
    version: await versionOf(intake, screening),
    as: 'unable-to-reach',
    nextOn: '2027-01-04',
  })
  const point = points[0]
  await g.as(intake).done(recordAttempt, { case: of, mode: 'call', point, outcome: 'no-answer' })
  await g
    .as(intake)
    .done(recordAttempt, { case: of, mode: 'text', point, outcome: 'sent', left: 'Please call Sam.' })
  await g.as(intake).done(recordAttempt, { case: of, mode: 'call', point, outcome: 'no-answer' })
  expect(await refused(intake, dispose, await end())).toBe('not-tried-enough')
  // Thanksgiving does not count.
  g.clock.set('2026-12-07T15:00:00.000Z')
  expect(await refused(intake, dispose, await end())).toBe('not-tried-enough')
  g.clock.set('2026-12-08T15:00:00.000Z')
  await g.as(intake).done(dispose, await end())
  expect((await g.as(intake).done(casesOf, { person })).cases).toMatchObject([
    { status: 'closed', why: 'unable-to-reach' },
  ])
})

test('who goes on leaves with an owner, a next step and a day; what was signed is never changed, only added to', async () => {
  const { 'intake-worker': intake, clinician } = await staff()
  const { case: of, screening, person } = await aCase(intake)
  const going = async () => ({
    ...next(clinician),
    screening,
    version: await versionOf(intake, screening),
    as: 'go-on',
  })
  expect(await refused(intake, dispose, await going())).toBe('how-urgent-first')
  await g.as(intake).done(triage, { case: of, tier: 3, words: 'No danger told.' })
  expect(await refused(intake, dispose, await going())).toBe('not-asked-yet')
  await askAll(intake, screening)
  const stale = await going()
  await save(intake, screening, 'access', { transport: given('bus') })
  expect(await refused(intake, dispose, stale)).toBe('changed-meanwhile')
  expect(await refused(intake, dispose, { ...(await going()), nextOn: '2026-11-22' })).toBe('day-is-past')
  await g.as(intake).done(dispose, await going())
  expect((await g.as(intake).done(casesOf, { person })).cases).toMatchObject([
    { stage: 'assessing', disposition: 'go-on', owner: clinician.staff, status: 'open' },
  ])

  expect(
    await refused(intake, saveBlock, { screening, version: 1, saved: { block: 'access', answers: {} } }),
  ).toBe('already-signed')
  expect(await refused(intake, dispose, await going())).toBe('already-signed')
  await g.as(intake).done(addToScreening, { screening, words: 'She called again about the bus.' })
  const { signed } = await g.as(clinician).done(readStory, { screening })
  expect(signed).toMatchObject({
    holds: true,
    owner: clinician.staff,
    told: 'We call on December 1 with a time.',
    signature: { by: intake.staff, role: 'intake-worker' },
    addenda: [{ n: 1, words: 'She called again about the bus.' }],
  })
  const rows = await g.look<{ facts: { hash?: string } }>(
    intake.agency,
    sql`
    select facts from events where name = 'intake.disposed'`,
  )
  expect(rows.map(({ facts }) => facts.hash)).toEqual([signed?.signature.hash])
  await g.as(intake).done(screenAgain, { case: of })
  expect(await refused(intake, screenAgain, { case: of })).toBe('screening-is-open')
})

test('what was agreed is on the list of whoever was named for it, by the day that the caller was told', async () => {
  const { 'intake-worker': intake, clinician } = await staff()
  const { case: of, screening, person } = await aCase(intake)
  await g.as(intake).done(triage, { case: of, tier: 3, words: 'No danger told.' })
  await askAll(intake, screening)
  const version = await versionOf(intake, screening)
  await g.as(intake).done(dispose, { ...next(clinician), screening, version, as: 'go-on' })
  await run()
  const listed = async (worker: Worker) =>
    (await g.as(worker).done(today, { until: 'later' })).rows.filter(({ title }) => title === AGREED)
  expect(await listed(clinician)).toMatchObject([{ dueOn: '2026-12-01', person }])
  expect(await listed(intake)).toEqual([])
})

test('another place is named with the answer, and the loop stays open until somebody has heard', async () => {
  const { 'intake-worker': intake } = await staff()
  const { case: of, screening, person } = await aCase(intake)
  await g.as(intake).done(triage, { case: of, tier: 4, words: 'Asks for legal help.' })
  const away = { ...next(intake), screening, version: 1, as: 'other-place' }
  expect(await refused(intake, dispose, away)).toBe('problems')
  await g
    .as(intake)
    .done(dispose, { ...away, alternative: { name: 'River Legal Aid', phone: '713-555-0150' } })
  await run()
  const stageOf = async () => (await g.as(intake).done(casesOf, { person })).cases[0]
  expect(await stageOf()).toMatchObject({ stage: 'other-place', status: 'open' })
  const topics = async () =>
    (await g.as(intake).done(today, { until: 'later' })).rows.map(({ because }) => because?.topic)
  expect(await topics()).toContain('intake.other-place-heard')
  expect(await stageOf()).toMatchObject({ due: { topic: 'intake.other-place-heard' } })
  await g
    .as(intake)
    .done(hearOtherPlace, { screening, taken: false, words: 'They have no room until March.' })
  expect(await stageOf()).toMatchObject({ stage: 'reaching', status: 'open' })
  const again = (await g.as(intake).done(readCase, { case: of })).screenings.find(
    ({ disposedAt }) => disposedAt === null,
  )
  const second = { ...away, screening: again?.screening, alternative: { name: 'County Legal Aid' } }
  await g.as(intake).done(dispose, second)
  await g
    .as(intake)
    .done(hearOtherPlace, { screening: again?.screening, taken: true, words: 'Seen on Monday.' })
  await run()
  expect(await stageOf()).toMatchObject({ status: 'closed', why: 'other-place' })
  expect(await topics()).not.toContain('intake.other-place-heard')
})

test('a person’s own withdrawal is held up by nothing, and danger may be said even of a closed case', async () => {
  const { 'intake-worker': intake } = await staff()
  const { case: of, screening } = await aCase(intake)
  await g.as(intake).done(triage, { case: of, tier: 1, words: 'Says there is a plan.' })
  await g.as(intake).done(dispose, { ...next(intake), screening, version: 1, as: 'withdrawn' })
  expect(await refused(intake, recordAttempt, { case: of, mode: 'visit', outcome: 'no-answer' })).toBe(
    'case-is-closed',
  )
  await g.as(intake).done(triage, { case: of, tier: 0, words: 'The sister called.' })
  expect(await g.as(intake).done(readCase, { case: of })).toMatchObject({ status: 'closed', stage: 'crisis' })
})
