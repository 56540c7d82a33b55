import type { AgencyId, Operation, Query } from '@handrail/care'
import { addCredential, addProgram, addSite, verifyCredential } from '@handrail/care/agency'
import { answerAssignment, assign, recordFirstContact, suggest } from '@handrail/care/assignments'
import { today } from '@handrail/care/clocks'
import {
  decideAdmission,
  decideClinical,
  decidePayer,
  exemptRequirement,
  noticeMissing,
  openPacket,
  packetsOf,
  recordEvidence,
  takeSubstitute,
} from '@handrail/care/determinations'
import {
  answerCrisis,
  BLOCKS,
  beginAssessment,
  caseBoard,
  caseOfReferral,
  dispose,
  followUpCrisis,
  questionsOf,
  readCase,
  readScreening,
  readWholeAssessment,
  recordAttempt,
  saveAssessment,
  saveBlock,
  signAssessment,
  triage,
} from '@handrail/care/intake'
import {
  acceptReferral,
  acknowledgeReferral,
  board,
  checkStatus,
  registerForReferral,
  sendReferral,
} from '@handrail/care/referrals'
import { answerOffer, enterWaitlist, offerPlace, recheck } from '@handrail/care/waitlist'
import { EXAMPLES } from '@handrail/eligibility/examples'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { uuid7 } from './platform/ids.ts'
import { askingForMyself, freshCode } from './testing/a-referral.ts'
import { allRooms } from './testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from './testing/ground.ts'
import { type OverHttp, serveGround } from './testing/over-http.ts'

const { handlers, chores, routes } = allRooms()

let g: Ground
let http: OverHttp
beforeAll(async () => {
  g = await ground({ handlers, chores })
  http = await serveGround(g, routes)
}, 60_000)
afterAll(async () => {
  await http.stop()
  await g.close()
})

type Asked<I extends z.ZodType, A extends z.ZodType> = Operation<I, never, unknown, A> | Query<I, A>
/** A worker, or somebody without an account who names the agency. */
type Who = Worker | { readonly anybodyAt: AgencyId }

async function post(who: Who, { name }: { readonly name: string }, input: unknown): Promise<Response> {
  const isWorker = 'staff' in who
  return http.ask(isWorker ? who : undefined, `/api/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-handrail-request': uuid7(g.clock.now()),
      ...(!isWorker && { 'x-handrail-agency': who.anybodyAt }),
    },
    body: JSON.stringify(input),
  })
}

async function done<I extends z.ZodType, A extends z.ZodType>(
  who: Who,
  asked: Asked<I, A>,
  input: z.input<I>,
): Promise<z.output<A>> {
  const reply = await post(who, asked, input)
  const body = (await reply.json()) as { readonly answer: unknown }
  expect(reply.status, `${asked.name}: ${JSON.stringify(body)}`).toBe(200)
  return asked.answer.parse(body.answer)
}

const DAY = 86_400_000

/** What one step left behind. A clock reads `topic: opens 2026-11-24`, `met`, `cancelled` or `moves to 2026-12-01`. */
interface Left {
  readonly events: readonly string[]
  readonly clocks: readonly string[]
  readonly told: readonly string[]
  readonly notices: readonly string[]
}

/** What stands in the tables: every event, every clock with its day, every message and notice. */
async function standing(agency: AgencyId) {
  const events = await g.look<{ id: string; name: string }>(
    agency,
    sql`select event_id as id, name from events where agency_id = ${agency} order by at, name`,
  )
  const clocks = await g.look<{ id: string; topic: string; status: string; due: string }>(
    agency,
    sql`select deadline_id as id, coalesce(topic, title) as topic, status, due_on::text as due from deadlines where agency_id = ${agency}`,
  )
  const messages = await g.look<{ id: string; template: string; status: string }>(
    agency,
    sql`select message_id as id, template, status from messages where agency_id = ${agency}`,
  )
  const notices = await g.look<{ id: string; kind: string }>(
    agency,
    sql`select notice_id as id, kind from determination_notices where agency_id = ${agency}`,
  )
  return { events, clocks, messages, notices }
}
type Standing = Awaited<ReturnType<typeof standing>>

function between(before: Standing, after: Standing): Left {
  const fresh = <T extends { id: string }>(of: (at: Standing) => readonly T[]) => {
    const known = new Set(of(before).map(({ id }) => id))
    return of(after).filter(({ id }) => !known.has(id))
  }
  const clocks = after.clocks.flatMap(({ id, topic, status, due }) => {
    const was = before.clocks.find((one) => one.id === id)
    if (!was) return [`${topic}: ${status === 'open' ? `opens ${due}` : status}`]
    if (was.status !== status) return [`${topic}: ${status}`]
    return was.due === due ? [] : [`${topic}: moves to ${due}`]
  })
  return {
    // That clocks moved and messages left is looked at where it stands.
    events: fresh((at) => at.events)
      .map(({ name }) => name)
      .filter((name) => !/^(clocks|messages)\./.test(name)),
    clocks: clocks.toSorted(),
    told: fresh((at) => at.messages).map(({ template, status }) => `${template} ${status}`),
    notices: fresh((at) => at.notices).map(({ kind }) => kind),
  }
}

const run = () => g.runDue()

interface Step<I extends z.ZodType, A extends z.ZodType> {
  readonly by: Who
  readonly does: Asked<I, A>
  readonly with: z.input<I>
  /** Who may not, tried before: whose role may not, and who does not see this person. */
  readonly notAllowed?: readonly Worker[]
  readonly notFound?: readonly Worker[]
}

/** Danger that was found stands above the list of whoever may answer it, whoever they are. */
const ABOVE_ALL_LISTS = 'intake.crisis-action'

/** Every deadline that stands on somebody's list. */
async function seen(workers: readonly Worker[]): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(workers.map((one) => done(one, today, { until: 'later', limit: 100 })))
  return new Set(lists.flatMap(({ rows }) => rows.map(({ deadline }) => deadline)))
}

/** A walk through one agency, looking at all that each step leaves behind. */
async function walk(agency: AgencyId, workers: readonly Worker[]) {
  await run()
  let before = await standing(agency)
  return {
    /** Does it, after those who may not have tried and changed nothing, and holds what it left against what it should. */
    async step<I extends z.ZodType, A extends z.ZodType>(
      { by, does, with: input, notAllowed = [], notFound = [] }: Step<I, A>,
      left: Partial<Left>,
    ): Promise<z.output<A>> {
      for (const [who, kind] of [
        ...notAllowed.map((one) => [one, 'not-allowed'] as const),
        ...notFound.map((one) => [one, 'not-found'] as const),
      ])
        expect(await (await post(who, does, input)).json(), `${does.name} by ${who.role}`).toEqual({ kind })
      const answer = await done(by, does, input)
      await run()
      const after = await standing(agency)
      const nothing: Left = { events: [], clocks: [], told: [], notices: [] }
      expect(between(before, after), does.name).toEqual({ ...nothing, ...left })
      const onLists = await seen(workers)
      for (const { id, topic } of after.clocks)
        if (!before.clocks.some((was) => was.id === id) && topic !== ABOVE_ALL_LISTS)
          expect(onLists.has(id), `${topic} stands on nobody's list`).toBe(true)
      before = after
      return answer
    },
    /** Days pass, and what comes round each night comes round. Nothing of it tells the person anything or moves a clock. */
    async days(many: number): Promise<void> {
      g.clock.add(many * DAY)
      await run()
      const after = await standing(agency)
      expect(between(before, after)).toMatchObject({ clocks: [], told: [], notices: [] })
      before = after
    },
    /** Looks in between, which leaves only that somebody looked. */
    async looks<T>(at: () => Promise<T>): Promise<T> {
      const seen = await at()
      before = await standing(agency)
      return seen
    },
  }
}

const given = <const T>(value: T) => ({ answer: 'given', value }) as const
const SAID = { kind: 'statement', words: 'Said so in the first talk.', by: 'Ana Example' } as const
const TERMS = {
  outcome: 'granted',
  words: 'All that is asked for is shown.',
  from: '2026-11-23',
  until: '2027-11-22',
} as const
const met = <const C extends string>(...criteria: readonly C[]) =>
  criteria.map((criterion) => ({ criterion, met: true }))

/** What a clinician writes, part by part. */
const PARTS = {
  service: { on: '2026-11-24', state: 'TX', mode: 'in-person', sources: ['person'] },
  presenting: {
    ownWords: 'I cannot sleep and the letters pile up.',
    whyNow: 'The job ended.',
    goals: { answer: 'told', words: 'To sleep.' },
  },
  history: {
    treatment: 'None.',
    medicines: 'None.',
    substances: 'None.',
    medical: 'None.',
    social: 'Lives alone.',
    strengths: 'Cooks for friends.',
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
      'daily-living': 'marked',
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
    list: [{ code: 'F20.9', place: 'principal', certainty: 'confirmed', onset: '2019' }],
  },
  findings: { limitsMajorActivity: true },
  risk: { level: 'raised', of: ['suicide'], words: 'Thoughts in November.' },
  recommendation: { level: 'case-management', services: ['case-management'], words: 'Call after noon.' },
  necessity: { statement: 'Without help the home is lost.' },
  formulation: { words: 'Alone with too much.' },
} as const

/** An agency with a licensed clinician, and one of each role. */
async function place() {
  const staff = await g.agency([
    'intake-worker',
    'clinician',
    'supervisor',
    'agency-admin',
    'case-manager',
    'billing',
    'auditor',
  ])
  const {
    clinician,
    supervisor,
    'agency-admin': admin,
    'intake-worker': intake,
    'case-manager': manager,
  } = staff
  const { program } = await done(admin, addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  await done(admin, addSite, { name: 'Main', address: null, county: null, phone: '713-555-0100' })
  const { credential } = await done(admin, addCredential, {
    staff: clinician.staff,
    kind: 'clinical-social-worker',
    state: 'TX',
    from: '2020-01-01',
    until: '2027-12-31',
  })
  await done(supervisor, verifyCredential, { credential, version: 1, source: 'State board, looked up' })
  return { ...staff, intake, manager, program }
}

test('from a call for help to a case manager, through every role and by the API alone', async () => {
  const { clinician, supervisor, intake, manager, billing, auditor, program } = await place()
  const { agency } = intake
  const anybody = { anybodyAt: agency }
  const { step, days, looks } = await walk(agency, [intake, clinician, supervisor, manager])

  // The person tells it once, and sees by their code alone how it stands.
  const code = freshCode()
  const sees = () => looks(() => done(anybody, checkStatus, { code }))
  const story = [{ asked: 'Where do you live?', said: 'Texas', facts: EXAMPLES.texas.facts }]
  await step(
    {
      by: anybody,
      does: sendReferral,
      with: askingForMyself({ code, reason: { reason: 'I cannot sleep.', story } }),
    },
    { events: ['referrals.received'], clocks: ['referrals.acknowledged: opens 2026-11-24'] },
  )
  expect(await (await post(anybody, checkStatus, { code: freshCode() })).json()).toMatchObject({
    refusal: { refused: 'no-such-code' },
  })
  expect(await sees()).toMatchObject({ for: 'person', status: 'received', road: null })

  // An intake worker reads it, takes it, and begins the record.
  const [listed] = (await looks(() => done(intake, board, {}))).referrals
  if (!listed) throw new Error('Nothing came.')
  const { referral } = listed
  const others = { notAllowed: [clinician, supervisor, billing], notFound: [manager] }
  await step(
    { by: intake, does: acknowledgeReferral, with: { referral }, ...others },
    {
      events: ['referrals.acknowledged'],
      clocks: ['referrals.acknowledged: met', 'referrals.decided: opens 2026-11-25'],
    },
  )
  expect(await sees()).toMatchObject({ status: 'read' })
  await step(
    { by: intake, does: acceptReferral, with: { referral }, ...others },
    {
      events: ['referrals.accepted'],
      clocks: ['intake.reached: opens 2026-12-08', 'referrals.decided: met'],
    },
  )
  expect(await sees()).toMatchObject({ status: 'with-us', road: null })
  const identity = {
    legalName: given({ given: 'Ana', family: 'Example' }),
    pronouns: { answer: 'not-asked' },
    born: { answer: 'exact', on: '1997-06-01' },
    language: { answer: 'not-asked' },
    ssnLastFour: { answer: 'not-asked' },
  } as const
  await step(
    {
      by: intake,
      does: registerForReferral,
      with: { referral, version: 3, identity },
      notAllowed: [clinician, supervisor, manager, billing],
    },
    {
      events: [
        'intake.requested',
        'people.contactPointAdded',
        'people.registered',
        'people.relationBegan',
        'referrals.matched',
      ],
      told: ['request-read sent'],
    },
  )

  // The first talk.
  const { case: opened } = await done(intake, caseOfReferral, { referral })
  if (!opened) throw new Error('The request opened no case.')
  const of = opened.case
  const stage = async () => (await done(intake, readCase, { case: of })).stage
  expect(await stage()).toBe('reaching')
  await step(
    {
      by: intake,
      does: recordAttempt,
      with: { case: of, mode: 'visit', outcome: 'reached' },
      notAllowed: [clinician, supervisor],
      notFound: [manager],
    },
    {
      events: ['intake.attempted', 'intake.reached'],
      clocks: ['intake.disposition: opens 2026-11-23', 'intake.reached: met'],
    },
  )
  const [{ screening } = { screening: '' }] = (await done(intake, readCase, { case: of })).screenings
  for (const block of BLOCKS) {
    const asked = Object.entries(questionsOf(block)).filter(([, { isRequired }]) => isRequired)
    if (asked.length === 0) continue
    const answers = Object.fromEntries(asked.map(([name]) => [name, { answer: 'unknown' }]))
    await step(
      {
        by: intake,
        does: saveBlock,
        with: {
          screening,
          version: 0,
          saved: { block, answers } as z.input<typeof saveBlock.input>['saved'],
        },
        notAllowed: [clinician, supervisor],
        notFound: [manager],
      },
      { events: ['intake.blockSaved'] },
    )
  }
  expect(await stage()).toBe('screening')

  // Danger is found: it is put aside by nobody, and only a clinician makes it less.
  const { crisis } = await step(
    {
      by: intake,
      does: triage,
      with: { case: of, tier: 1, words: 'Says there is a plan.' },
      notAllowed: [billing, auditor],
      notFound: [manager],
    },
    {
      events: ['intake.crisisFound', 'intake.needFound'],
      clocks: [
        'intake.crisis-action: opens 2026-11-23',
        'intake.crisis-follow-up: opens 2026-11-24',
        'intake.first-evaluation: opens 2026-11-24',
      ],
    },
  )
  if (!crisis) throw new Error('No crisis was found.')
  for (const one of [intake, clinician, supervisor])
    expect((await looks(() => done(one, caseBoard, { list: 'crisis' }))).cases).toMatchObject([{ case: of }])
  expect(await (await post(intake, triage, { case: of, tier: 2, words: 'Calmer.' })).json()).toMatchObject({
    refusal: { refused: 'only-a-clinician-lowers' },
  })
  const named = { staff: clinician.staff }
  await step(
    {
      by: clinician,
      does: answerCrisis,
      with: { crisis, outcome: 'safety-planned', clinician: named, words: 'We made a plan.' },
      notAllowed: [billing, auditor],
      notFound: [manager],
    },
    { events: ['intake.crisisAnswered'], clocks: ['intake.crisis-action: met'] },
  )
  await step(
    {
      by: clinician,
      does: triage,
      with: { case: of, tier: 2, words: 'Safe tonight, seen tomorrow.' },
      notAllowed: [billing],
    },
    // What is urgent has one business day, which has begun with the crisis.
    { events: ['intake.needFound'] },
  )
  await step(
    {
      by: intake,
      does: followUpCrisis,
      with: { crisis, words: 'Slept, and has eaten.' },
      notAllowed: [billing],
      notFound: [manager],
    },
    { events: ['intake.crisisFollowedUp'], clocks: ['intake.crisis-follow-up: met'] },
  )
  await step(
    {
      by: intake,
      does: dispose,
      with: {
        screening,
        version: (await done(intake, readScreening, { screening })).version,
        as: 'go-on',
        owner: clinician.staff,
        nextStep: 'An evaluation',
        nextOn: '2026-11-24',
        told: 'We call tomorrow at ten.',
      },
      notAllowed: [clinician, manager, billing],
    },
    {
      events: ['intake.disposed', 'intake.nextStepAgreed', 'people.relationBegan'],
      clocks: [
        // What was agreed with the caller, on the list of whoever was named.
        'An evaluation: opens 2026-11-24',
        'determinations.papers-begun: opens 2026-12-08',
        'intake.disposition: met',
      ],
    },
  )
  expect(await stage()).toBe('assessing')

  // A clinician evaluates, and signs with a licence that holds.
  await days(1)
  const evaluation = { case: of, kind: 'comprehensive' } as const
  const notClinicians = [intake, manager, supervisor, billing]
  const { assessment } = await step(
    { by: clinician, does: beginAssessment, with: evaluation, notAllowed: notClinicians },
    { events: ['intake.assessmentBegan'], clocks: ['intake.assessment-signed: opens 2026-12-02'] },
  )
  for (const [part, content] of Object.entries(PARTS)) {
    const saved = { part, content } as z.input<typeof saveAssessment.input>['saved']
    await step(
      {
        by: clinician,
        does: saveAssessment,
        with: { assessment, version: part === 'service' ? 1 : 0, saved },
        notAllowed: notClinicians,
      },
      { events: ['intake.assessmentSaved'] },
    )
  }
  const { version: seenVersion } = await done(clinician, readWholeAssessment, { assessment })
  await step(
    {
      by: clinician,
      does: signAssessment,
      with: { assessment, version: seenVersion },
      notAllowed: notClinicians,
    },
    {
      events: ['intake.assessmentSigned', 'intake.comprehensivelyEvaluated', 'intake.evaluated'],
      clocks: [
        'intake.assessment-again: opens 2027-11-24',
        'intake.assessment-signed: met',
        'intake.first-evaluation: met',
      ],
    },
  )
  expect(await stage()).toBe('determining')

  // Papers are gathered: one notice says what is missing, and the last paper starts the time to decide.
  const gathers = { notAllowed: [clinician, billing], notFound: [manager] }
  const { packet } = await step(
    {
      by: intake,
      does: openPacket,
      with: { case: of, program, payers: ['county'], filedOn: '2026-11-23' },
      ...gathers,
    },
    {
      events: ['determinations.packetOpened'],
      clocks: ['determinations.papers-asked: opens 2026-12-02', 'determinations.papers-begun: met'],
    },
  )
  const read = async () => {
    const [one] = (await done(intake, packetsOf, { case: of })).packets
    if (!one) throw new Error('There is no packet.')
    return one
  }
  await step(
    { by: intake, does: noticeMissing, with: { packet, version: 1 }, ...gathers },
    {
      events: ['determinations.missingNoticed'],
      clocks: ['determinations.missing-papers: opens 2026-12-24', 'determinations.papers-asked: met'],
      told: ['call-us sent'],
      notices: ['missing'],
    },
  )
  const evidence = { kind: 'assessment', assessment } as const
  const datedOn = '2026-11-24'
  // How somebody gets on is asked again sooner than what they have: the first to run out is the one to ask for.
  const runsOut = {
    diagnosis: {
      events: ['determinations.evidenceRecorded', 'determinations.paperRunsOut'],
      clocks: ['determinations.paper-runs-out: opens 2027-11-10'],
    },
    function: {
      events: ['determinations.evidenceRecorded', 'determinations.paperRunsOut'],
      clocks: ['determinations.paper-runs-out: moves to 2027-05-09'],
    },
  }
  for (const requirement of ['diagnosis', 'function'] as const)
    await step(
      {
        by: intake,
        does: recordEvidence,
        with: { packet, version: (await read()).version, requirement, evidence, datedOn },
        ...gathers,
      },
      runsOut[requirement],
    )
  for (const [requirement, substitute, runsOutFirst] of [
    ['identity', 'two-witnesses'],
    ['residence', 'outreach-worker-says', '2027-02-08'],
    ['income', 'no-income-declared', '2027-01-09'],
    ['consent', 'said-before-a-witness'],
  ] as const)
    await step(
      {
        by: intake,
        does: takeSubstitute,
        with: { packet, version: (await read()).version, requirement, substitute, evidence: SAID, datedOn },
        ...gathers,
      },
      runsOutFirst === undefined
        ? { events: ['determinations.substituteTaken'] }
        : {
            events: ['determinations.paperRunsOut', 'determinations.substituteTaken'],
            clocks: [`determinations.paper-runs-out: moves to ${runsOutFirst}`],
          },
    )
  const alone = { requirement: 'legal-authority', words: 'Decides for themselves.' } as const
  await step(
    {
      by: intake,
      does: exemptRequirement,
      with: { packet, version: (await read()).version, ...alone },
      ...gathers,
    },
    {
      events: [
        'determinations.packetCompleted',
        'determinations.packetCompleted',
        'determinations.packetCompleted',
        'determinations.requirementExempted',
      ],
      clocks: [
        'determinations.decision: opens 2026-12-02',
        'determinations.decision: opens 2026-12-02',
        'determinations.missing-papers: met',
        'determinations.serious-mental-illness-decision: opens 2026-12-02',
      ],
    },
  )

  // Three questions, three who may decide them; one yes is no news yet, three are.
  const question = async (which: string) => {
    const one = (await read()).questions.find((each) => each.question === which)
    if (!one) throw new Error(`There is no question ${which}.`)
    return { determination: one.determination, version: one.version, ...TERMS }
  }
  const again = 'determinations.decided-again: opens 2027-11-22'
  await step(
    {
      by: clinician,
      does: decideClinical,
      with: {
        ...(await question('clinical')),
        evidence: [evidence],
        criteria: met('age', 'diagnosis', 'function', 'duration', 'no-other-cause'),
      },
      notAllowed: notClinicians,
    },
    {
      events: ['determinations.decided'],
      clocks: [again, 'determinations.serious-mental-illness-decision: met'],
      notices: ['granted'],
    },
  )
  const decides = { notAllowed: [clinician, manager, billing] }
  await step(
    {
      by: intake,
      does: decideAdmission,
      with: {
        ...(await question('admission')),
        evidence: [SAID],
        criteria: met('area', 'fits-program', 'no-overlap', 'chosen-freely'),
      },
      ...decides,
    },
    {
      events: ['determinations.decided'],
      clocks: [again, 'determinations.decision: met'],
      notices: ['granted'],
    },
  )
  expect(await sees()).toMatchObject({ road: { is: 'talked', next: 'decision' } })
  const passedOver = (['private', 'medicare', 'medicaid', 'ccbhc'] as const).map((payer) => ({
    payer,
    why: 'no-cover' as const,
    proof: SAID,
  }))
  await step(
    {
      by: supervisor,
      does: decidePayer,
      with: {
        ...(await question('payer')),
        evidence: [SAID],
        criteria: met('covered', 'service-covered', 'needed'),
        payer: 'county',
        passedOver,
      },
      ...decides,
    },
    {
      events: ['determinations.decided', 'determinations.granted'],
      clocks: ['assignments.find-one: opens 2026-11-30', again, 'determinations.decision: met'],
      told: ['request-news sent'],
      notices: ['granted'],
    },
  )
  expect(await stage()).toBe('determined')
  expect(await sees()).toMatchObject({ road: { is: 'granted' } })

  // There is no place yet: they wait, are asked how they are, and are offered the first one.
  const { entry } = await step(
    {
      by: intake,
      does: enterWaitlist,
      with: {
        case: of,
        program,
        funding: 'county',
        grounds: [],
        recheckDays: 90,
        interim: ['crisis-numbers'],
      },
      ...decides,
    },
    {
      events: ['waitlist.entered'],
      clocks: ['assignments.find-one: met', 'waitlist.recheck: opens 2027-02-22'],
    },
  )
  expect(await stage()).toBe('waiting')
  expect(await sees()).toMatchObject({ road: { is: 'waiting-unknown' } })
  await days(7)
  await step(
    {
      by: intake,
      does: recheck,
      with: { entry, version: 1, how: 'call', on: '2026-12-01', reached: true },
      ...decides,
    },
    {
      events: ['waitlist.rechecked'],
      clocks: ['waitlist.recheck: met', 'waitlist.recheck: opens 2027-03-01'],
    },
  )
  await step(
    { by: intake, does: offerPlace, with: { entry, version: 2 }, ...decides },
    {
      events: ['waitlist.offered'],
      clocks: ['waitlist.offer-answered: opens 2026-12-08'],
      told: ['answer-by sent'],
    },
  )
  expect(await sees()).toMatchObject({ road: { is: 'offered', until: '2026-12-08' } })
  await step(
    { by: intake, does: answerOffer, with: { entry, version: 3, answer: 'accept' }, ...decides },
    {
      events: ['waitlist.admitted', 'waitlist.offerAnswered'],
      clocks: [
        'assignments.find-one: opens 2026-12-04',
        'waitlist.offer-answered: met',
        'waitlist.recheck: cancelled',
      ],
    },
  )
  expect(await sees()).toMatchObject({ road: { is: 'granted' } })

  // A supervisor gives them a case manager, who says yes and calls.
  expect((await done(supervisor, suggest, { case: of })).choices).toMatchObject([{ staff: manager.staff }])
  const { assignment } = await step(
    {
      by: supervisor,
      does: assign,
      with: { case: of, staff: manager.staff, choice: 'chose-this-one' },
      notAllowed: [clinician, manager, intake, billing],
    },
    {
      events: ['assignments.made', 'people.relationBegan'],
      clocks: ['assignments.find-one: met', 'assignments.first-contact: opens 2026-12-04'],
    },
  )
  const notTheirs = { notAllowed: [clinician, supervisor, intake, billing] }
  await step(
    {
      by: manager,
      does: answerAssignment,
      with: { assignment, version: 1, answer: { says: 'yes' } },
      ...notTheirs,
    },
    {
      events: ['assignments.accepted', 'plans.began'],
      clocks: ['plans.needs-assessment: opens 2026-12-31'],
      told: ['request-news sent'],
    },
  )
  expect(await stage()).toBe('assigned')
  expect(await sees()).toMatchObject({
    status: 'with-us',
    road: { is: 'case-manager', name: 'Example case-manager' },
  })
  await step(
    {
      by: manager,
      does: recordFirstContact,
      with: { assignment, version: 2, on: '2026-12-01' },
      ...notTheirs,
    },
    { events: ['assignments.firstContactMade'], clocks: ['assignments.first-contact: met'] },
  )
}, 120_000)
