import { dayIn, instantAt } from '@handrail/care'
import { addCredential, addProgram, addSite, verifyCredential } from '@handrail/care/agency'
import {
  agreeFee,
  askMore,
  changeDecisionSettings,
  decideAdmission,
  decideClinical,
  decidePayer,
  decisionsOf,
  exemptRequirement,
  FIRST_SETTINGS,
  feesOf,
  noteExpiry,
  noticeMissing,
  noticesOf,
  openPacket,
  type PacketId,
  packetsOf,
  type RequirementCode,
  readDecisionSettings,
  receiveMore,
  recordEvidence,
  rejectEvidence,
  seekPayer,
  takeSubstitute,
  waiveRequirement,
  withdrawPacket,
} from '@handrail/care/determinations'
import { addDocument } from '@handrail/care/documents'
import { openCase, readCase, recordAttempt } from '@handrail/care/intake'
import { beginRelation } from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { uuid7 } from '../platform/ids.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { type OverHttp, serveGround } from '../testing/over-http.ts'
import * as sample from '../testing/sample-files.ts'

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
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const run = () => g.runDue()

const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)

async function place() {
  const staff = await g.agency(['intake-worker', 'supervisor', 'agency-admin', 'clinician', 'case-manager'])
  const admin = staff['agency-admin']
  const { program } = await g.as(admin).done(addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  await g.as(admin).done(addSite, { name: 'Main', address: null, county: null, phone: '713-555-0100' })
  return { ...staff, intake: staff['intake-worker'], program }
}
type Place = Awaited<ReturnType<typeof place>>

const SAID = { kind: 'statement', words: 'Said so in the first talk.', by: 'Sam Example' } as const
const SUBSTITUTED = {
  identity: 'two-witnesses',
  residence: 'outreach-worker-says',
  income: 'no-income-declared',
  insurance: 'number-looked-up',
  diagnosis: 'assessment-scheduled',
  function: 'outreach-worker-says',
  consent: 'said-before-a-witness',
} as const

async function filed(at: Place, of: { readonly payers?: readonly string[]; readonly filedOn?: string } = {}) {
  const { payers = ['county'], filedOn = '2026-11-20' } = of
  const { person } = await aPerson()
    .speaking('es')
    .withPhone('512-555-0150')
    .seenBy(at.clinician, 'assessor')
    .coveredBy({ payerKind: 'medicaid', source: 'card', from: '2026-01-01' })
    .in(g, at.intake)
  const { case: id } = await g.as(at.intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const { packet } = await g
    .as(at.intake)
    .done(openPacket, { case: id, program: at.program, payers, filedOn })
  return { person, case: id, packet }
}

const read = async (worker: Worker, of: { readonly case: string }) => {
  const { packets } = await g.as(worker).done(packetsOf, { case: of.case })
  const [first] = packets
  if (!first) throw new Error('There is no packet.')
  return first
}

const substitute = (packet: PacketId, version: number, requirement: keyof typeof SUBSTITUTED) => ({
  packet,
  version,
  requirement,
  substitute: SUBSTITUTED[requirement],
  evidence: SAID,
  datedOn: dayIn('America/Chicago', instantAt(g.clock.now())),
})

/** Brings everything that is still missing, so that the time to decide begins. */
async function completed(at: Place, of: Awaited<ReturnType<typeof filed>>) {
  let shown = await read(at.intake, of)
  for (const code of shown.missing) {
    const { version } = await read(at.intake, of)
    if (code === 'legal-authority' || code === 'housing-status')
      await g.as(at.intake).done(exemptRequirement, {
        packet: of.packet,
        version,
        requirement: code,
        words: 'Decides for themselves.',
      })
    else await g.as(at.intake).done(takeSubstitute, substitute(of.packet, version, code as 'identity'))
  }
  shown = await read(at.intake, of)
  expect(shown.status).toBe('complete')
  return shown
}

const deadlines = (at: Place, topic: string) =>
  g.look<{ status: string; due: string }>(
    at.intake.agency,
    sql`select status, due_at::date::text as due from deadlines where agency_id = ${at.intake.agency} and topic = ${topic}
      order by status, due`,
  )

async function licensed(at: Place, state = 'TX', until: string | null = '2027-12-31') {
  const { credential } = await g.as(at['agency-admin']).done(addCredential, {
    staff: at.clinician.staff,
    kind: 'clinical-social-worker',
    state,
    from: '2020-01-01',
    until,
  })
  await g
    .as(at['agency-admin'])
    .done(verifyCredential, { credential, version: 1, source: 'State board, looked up' })
}

const question = (shown: Awaited<ReturnType<typeof read>>, of: 'clinical' | 'admission' | 'payer') => {
  const found = shown.questions.find((one) => one.question === of)
  if (!found) throw new Error('There is no such question.')
  const { determination, version } = found
  return { determination, version }
}

const ELSEWHERE = { alternatives: [{ name: 'Example Clinic', phone: '713-555-0190' }] }
const TERMS = {
  evidence: [SAID],
  words: 'All that is asked for is shown.',
  from: '2026-11-20',
  until: '2027-11-19',
}
const met = (...criteria: readonly string[]) => criteria.map((criterion) => ({ criterion, met: true }))
const CLINICAL = met('age', 'diagnosis', 'function', 'duration', 'no-other-cause')
const ADMISSION = met('area', 'fits-program', 'no-overlap', 'chosen-freely')
const PAYS = met('covered', 'service-covered', 'needed')
const over = (...payers: readonly string[]) =>
  payers.map((payer) => ({ payer, why: 'service-excluded', proof: SAID }))
const COUNTY = { payer: 'county', passedOver: over('private', 'medicare', 'medicaid', 'ccbhc') }

test('nothing is granted while a paper is missing that was here, or that one more payer asks for', async () => {
  const at = await place()
  const turnedDown = await filed(at)
  const whole = await completed(at, turnedDown)
  const { packet } = turnedDown
  const words = 'It is the paper of somebody else.'
  await g
    .as(at.intake)
    .done(rejectEvidence, { packet, version: whole.version, requirement: 'identity', words })
  const grant = { ...question(whole, 'admission'), outcome: 'granted', criteria: ADMISSION, ...TERMS }
  expect(await refused(at.intake, decideAdmission, grant)).toBe('papers-first')
  const { version } = await read(at.intake, turnedDown)
  // It is asked for anew, and once it is here the answer may be given.
  await g.as(at.intake).done(noticeMissing, { packet, version })
  const { version: noticed } = await read(at.intake, turnedDown)
  await g.as(at.intake).done(takeSubstitute, substitute(packet, noticed, 'identity'))
  await g.as(at.intake).done(decideAdmission, grant)

  const other = await filed(at)
  const shown = await completed(at, other)
  await g.as(at.intake).done(seekPayer, { packet: other.packet, version: shown.version, payer: 'medicaid' })
  const asked = { ...question(shown, 'admission'), outcome: 'granted', criteria: ADMISSION, ...TERMS }
  expect((await read(at.intake, other)).missing).toEqual(['insurance'])
  expect(await refused(at.intake, decideAdmission, asked)).toBe('papers-first')
})

test('what a case still needs is asked once, and the last paper starts the time to decide', async () => {
  const at = await place()
  const of = await filed(at)
  const first = await read(at.intake, of)
  expect(first.missing).toEqual([
    'identity',
    'residence',
    'income',
    'diagnosis',
    'function',
    'consent',
    'legal-authority',
  ])
  expect(
    await refused(at.intake, openPacket, {
      case: of.case,
      program: at.program,
      payers: ['county'],
      filedOn: '2026-11-20',
    }),
  ).toBe('packet-is-open')
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('reaching')
  g.clock.set('2026-12-14T15:00:00.000Z')
  const shown = await completed(at, of)
  expect(shown).toMatchObject({ filedOn: '2026-11-20', completedOn: '2026-12-14', missing: [] })
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('determining')
  await run()
  expect(await deadlines(at, 'determinations.decision')).toEqual([
    { status: 'open', due: '2026-12-22' },
    { status: 'open', due: '2026-12-22' },
  ])
})

test('the day of filing never moves, not even by hand in the database', async () => {
  const at = await place()
  const of = await filed(at, { filedOn: '2026-11-02' })
  g.clock.set('2027-02-01T15:00:00.000Z')
  expect(await completed(at, of)).toMatchObject({ filedOn: '2026-11-02' })
  await expect(
    g.look(
      at.intake.agency,
      sql`update packets set filed_on = '2027-02-01' where packet_id = ${of.packet} returning packet_id`,
    ),
  ).rejects.toThrow()
})

test('evidence counts by its kind, its day and whose it is', async () => {
  const at = await place()
  const of = await filed(at)
  const base = { packet: of.packet, version: 1, datedOn: '2026-11-20' }
  const identity = { ...base, requirement: 'identity' }
  expect(await refused(at.intake, recordEvidence, { ...identity, evidence: SAID })).toBe(
    'not-accepted-for-this',
  )
  const nobodys = { kind: 'document', document: uuid7(g.clock.now()) }
  expect(await refused(at.intake, recordEvidence, { ...identity, evidence: nobodys })).toBe(
    'no-such-evidence',
  )
  const unsigned = { kind: 'assessment', assessment: uuid7(g.clock.now()) }
  expect(
    await refused(at.intake, recordEvidence, { ...base, requirement: 'diagnosis', evidence: unsigned }),
  ).toBe('no-such-evidence')
  expect(
    await refused(at.intake, recordEvidence, { ...base, requirement: 'insurance', evidence: SAID }),
  ).toBe('not-asked-here')
  const income = { ...substitute(of.packet, 1, 'income'), datedOn: '2026-08-01' }
  expect(await refused(at.intake, takeSubstitute, income)).toBe('too-old')
  expect(await refused(at.intake, takeSubstitute, { ...income, datedOn: '2026-11-24' })).toBe('day-to-come')
  expect(
    await refused(at.intake, takeSubstitute, { ...income, datedOn: '2026-11-20', expiresOn: '2026-11-22' }),
  ).toBe('day-is-past')
  expect(await refused(at.intake, takeSubstitute, { ...income, substitute: 'two-witnesses' })).toBe(
    'not-a-substitute-here',
  )
})

test('a paper of somebody else’s is no evidence, and one of theirs is for what it is', async () => {
  const at = await place()
  const of = await filed(at)
  const { person: other } = await aPerson().in(g, at.intake)
  const paper = async (person: string, kind: string) => {
    const sent = { person, name: 'card.pdf', labels: ['GENERAL'], kind }
    const reply = await http.ask(at.intake, '/api/files', {
      method: 'POST',
      body: new Uint8Array(sample.pdf()),
      headers: {
        'content-type': 'application/octet-stream',
        'x-handrail-request': uuid7(g.clock.now()),
        'x-handrail-input': encodeURIComponent(JSON.stringify(sent)),
      },
    })
    const { answer } = z.looseObject({ answer: addDocument.answer }).parse(await reply.json())
    return { kind: 'document' as const, document: answer.document }
  }
  const input = { packet: of.packet, version: 1, requirement: 'identity', datedOn: '2026-11-20' }
  const evidence = await paper(other, 'identity')
  expect(await refused(at.intake, recordEvidence, { ...input, evidence })).toBe('no-such-evidence')
  const letter = await paper(of.person, 'letter')
  expect(await refused(at.intake, recordEvidence, { ...input, evidence: letter })).toBe(
    'not-accepted-for-this',
  )
  const card = await paper(of.person, 'identity')
  await g.as(at.intake).done(recordEvidence, { ...input, evidence: card, expiresOn: '2027-01-31' })
  const shown = await read(at.intake, of)
  expect(shown.items[0]).toMatchObject({
    code: 'identity',
    status: 'received',
    expiresOn: '2027-01-31',
    evidence: card,
  })
})

test('a waiver takes a supervisor and a reason; consent and a diagnosis are waived by nobody', async () => {
  const at = await place()
  const of = await filed(at)
  const waive = {
    packet: of.packet,
    version: 1,
    requirement: 'identity',
    why: 'accommodation',
    words: 'Cannot leave the house this month.',
  }
  expect(await refused(at.intake, waiveRequirement, waive)).toBe('not-allowed')
  for (const requirement of ['consent', 'diagnosis'])
    expect(await refused(at.supervisor, waiveRequirement, { ...waive, requirement })).toBe('cannot-be-waived')
  await g.as(at.supervisor).done(waiveRequirement, waive)
  const shown = await read(at.intake, of)
  expect(shown.items[0]).toMatchObject({ status: 'waived', why: 'accommodation', by: at.supervisor.staff })
  expect(await refused(at.supervisor, waiveRequirement, { ...waive, version: 2 })).toBe('already-waived')
  expect(
    await refused(at.intake, exemptRequirement, {
      packet: of.packet,
      version: 2,
      requirement: 'income',
      words: 'Not for them.',
    }),
  ).toBe('asked-of-everybody')
})

test('what runs out is missing again, and an expiry is never later than the rule allows', async () => {
  const at = await place()
  const of = await filed(at)
  await g.as(at.intake).done(takeSubstitute, substitute(of.packet, 1, 'income'))
  await g
    .as(at.intake)
    .done(noteExpiry, { packet: of.packet, version: 2, requirement: 'income', expiresOn: '2028-01-01' })
  const item = async () => (await read(at.intake, of)).items.find(({ code }) => code === 'income')
  // Sixty days from the day of the statement.
  expect(await item()).toMatchObject({ status: 'substituted', expiresOn: '2027-01-22' })
  g.clock.set('2027-01-23T15:00:00.000Z')
  expect(await item()).toMatchObject({ status: 'expired' })
  const reject = { packet: of.packet, version: 3, requirement: 'income', words: 'It was of another year.' }
  expect(await refused(at.intake, rejectEvidence, reject)).toBe('already-expired')
})

test('two who work on one packet at once: the second is told, and nothing is lost', async () => {
  const at = await place()
  const of = await filed(at)
  await g.as(at.intake).done(takeSubstitute, substitute(of.packet, 1, 'income'))
  expect(await refused(at.supervisor, takeSubstitute, substitute(of.packet, 1, 'identity'))).toBe(
    'changed-meanwhile',
  )
})

test('one notice says everything that is missing, in the language that the person reads', async () => {
  const at = await place()
  const of = await filed(at)
  const { dueOn } = await g.as(at.intake).done(noticeMissing, { packet: of.packet, version: 1 })
  expect(dueOn).toBe('2026-12-23')
  const { notices } = await g.as(at.intake).done(noticesOf, { packet: of.packet })
  expect(notices).toMatchObject([{ kind: 'missing', dueOn, language: 'es', madeBy: at.intake.staff }])
  expect(notices[0]?.texts.es.parts[1]?.lines).toHaveLength(7)
  expect(JSON.stringify(notices[0]?.texts.en)).toContain('Call Example Agency at 713-555-0100')
  await run()
  expect(await deadlines(at, 'determinations.missing-papers')).toMatchObject([{ status: 'open' }])
  await completed(at, of)
  await run()
  expect(await deadlines(at, 'determinations.missing-papers')).toMatchObject([{ status: 'met' }])
  const { version } = await read(at.intake, of)
  expect(await refused(at.intake, noticeMissing, { packet: of.packet, version })).toBe('nothing-is-missing')
})

test('one more payer asks for its own papers, and a packet that was taken back leaves the case as it was', async () => {
  const at = await place()
  const of = await filed(at)
  const { version } = await completed(at, of)
  await g.as(at.intake).done(seekPayer, { packet: of.packet, version, payer: 'medicaid' })
  expect(
    await refused(at.intake, seekPayer, { packet: of.packet, version: version + 1, payer: 'medicaid' }),
  ).toBe('payer-is-asked')
  expect(await read(at.intake, of)).toMatchObject({ status: 'complete', missing: ['insurance'] })
  const back = { packet: of.packet, version: version + 1, words: 'Wants to think about it.' }
  await g.as(at.intake).done(withdrawPacket, back)
  expect(await read(at.intake, of)).toMatchObject({
    status: 'withdrawn',
    questions: [{ status: 'withdrawn' }, { status: 'withdrawn' }, { status: 'withdrawn' }],
  })
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('reaching')
  await run()
  expect(await deadlines(at, 'determinations.decision')).toMatchObject([
    { status: 'cancelled' },
    { status: 'cancelled' },
  ])
})

test('an agency sets what it asks for from a day on, and whoever filed before is held to what was asked then', async () => {
  const at = await place()
  const before = await filed(at)
  const settings = {
    ...FIRST_SETTINGS,
    noticeDays: 45,
    requirements: [{ code: 'identity', level: 'soft', source: 'Example County contract', section: '4.2' }],
  }
  const input = { version: 0, from: '2026-12-01', settings, words: 'As the county asked.' }
  expect(await refused(at.supervisor, changeDecisionSettings, input)).toBe('not-allowed')
  expect(await refused(at['agency-admin'], changeDecisionSettings, { ...input, from: '2026-11-22' })).toBe(
    'day-is-past',
  )
  await g.as(at['agency-admin']).done(changeDecisionSettings, input)
  expect(await g.as(at.intake).done(readDecisionSettings, {})).toMatchObject({ version: 0 })
  g.clock.set('2026-12-02T15:00:00.000Z')
  expect(await g.as(at.intake).done(readDecisionSettings, {})).toMatchObject({
    version: 1,
    settings: { noticeDays: 45 },
  })
  expect((await read(at.intake, before)).missing).toContain('identity')
  const after = await filed(at, { filedOn: '2026-12-01' })
  expect((await read(at.intake, after)).missing).not.toContain('identity')
})

test('a licensed clinician, the program and whoever pays decide apart, and only all three grant it', async () => {
  const at = await place()
  const of = await filed(at)
  let shown = await read(at.intake, of)
  await licensed(at)
  expect(
    await refused(at.clinician, decideClinical, {
      ...question(shown, 'clinical'),
      ...TERMS,
      outcome: 'granted',
      criteria: CLINICAL,
    }),
  ).toBe('papers-first')
  shown = await completed(at, of)
  await g.as(at.clinician).done(decideClinical, {
    ...question(shown, 'clinical'),
    ...TERMS,
    outcome: 'granted',
    criteria: CLINICAL,
  })
  await g.as(at.intake).done(decideAdmission, {
    ...question(shown, 'admission'),
    ...TERMS,
    outcome: 'granted',
    criteria: ADMISSION,
  })
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('determining')
  await g.as(at.supervisor).done(decidePayer, {
    ...question(shown, 'payer'),
    ...TERMS,
    outcome: 'granted',
    criteria: PAYS,
    ...COUNTY,
  })
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('determined')
  expect(await read(at.intake, of)).toMatchObject({ status: 'decided' })
  const { decisions } = await g.as(at.intake).done(decisionsOf, { packet: of.packet })
  expect(
    decisions.map((one) => [one.question, one.outcome, one.decidedBy, one.holds, one.isInForce]),
  ).toEqual([
    ['payer', 'granted', at.supervisor.staff, true, true],
    ['admission', 'granted', at.intake.staff, true, true],
    ['clinical', 'granted', at.clinician.staff, true, true],
  ])
  await run()
  expect(await deadlines(at, 'determinations.decision')).toMatchObject([{ status: 'met' }, { status: 'met' }])
})

test('no clinical decision without a licence that holds here today', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  const input = { ...question(shown, 'clinical'), ...TERMS, outcome: 'granted', criteria: CLINICAL }
  expect(await refused(at.clinician, decideClinical, input)).toBe('no-valid-credential')
  await licensed(at, 'OH')
  await licensed(at, 'TX', '2026-11-24')
  g.clock.set('2026-11-25T15:00:00.000Z')
  expect(await refused(at.clinician, decideClinical, input)).toBe('no-valid-credential')
  expect(await refused(at.supervisor, decideClinical, input)).toBe('not-allowed')
  await licensed(at)
  await g.as(at.clinician).done(decideClinical, input)
})

test('whoever leads the care of a person, or stands in, decides nothing about it', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  const input = { ...question(shown, 'admission'), ...TERMS, outcome: 'granted', criteria: ADMISSION }
  expect(await refused(at['case-manager'], decideAdmission, input)).toBe('not-allowed')
  await g.perform({
    name: beginRelation.name,
    input: { person: of.person, staff: at.supervisor.staff, kind: 'backup' },
    agency: at.intake.agency,
    requestId: uuid7(g.clock.now()) as never,
    system: true,
  })
  expect(await refused(at.supervisor, decideAdmission, input)).toBe('case-manager-does-not-decide')
  await g.as(at.intake).done(decideAdmission, input)
})

test('who pays is shown step by step, and the record is not contradicted', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  const input = { ...question(shown, 'payer'), ...TERMS, outcome: 'granted', criteria: PAYS, ...COUNTY }
  expect(await refused(at.intake, decidePayer, { ...input, passedOver: over('private') })).toBe(
    'others-pay-first',
  )
  const uncovered = input.passedOver.map((one) => ({ ...one, why: 'no-cover' }))
  // The record says Medicaid.
  expect(await refused(at.intake, decidePayer, { ...input, passedOver: uncovered })).toBe(
    'record-says-covered',
  )
  expect(await refused(at.intake, decidePayer, { ...input, payer: 'medicaid' })).toBe('payer-not-asked')
  const { version } = await read(at.intake, of)
  await g.as(at.intake).done(seekPayer, { packet: of.packet, version, payer: 'private' })
  expect(await refused(at.intake, decidePayer, { ...input, payer: 'private', passedOver: [] })).toBe(
    'no-such-cover',
  )
  const nobodys = [{ ...over('private')[0], proof: { kind: 'document', document: uuid7(g.clock.now()) } }]
  expect(await refused(at.intake, decidePayer, { ...input, passedOver: nobodys })).toBe('no-such-evidence')
  expect(
    await refused(at.intake, decidePayer, {
      ...input,
      determination: question(shown, 'admission').determination,
    }),
  ).toBe('another-question')
  expect(await refused(at.intake, decidePayer, input)).toBe('papers-first')
  const { version: asked } = await read(at.intake, of)
  await g.as(at.intake).done(takeSubstitute, substitute(of.packet, asked, 'insurance'))
  await g.as(at.intake).done(decidePayer, input)
})

test('a no says what failed, what was looked at, how to show more, the day to appeal and where else to ask', async () => {
  const at = await place()
  const of = await filed(at, { payers: ['medicaid'] })
  const shown = await completed(at, of)
  await licensed(at)
  const no = {
    ...question(shown, 'clinical'),
    ...TERMS,
    outcome: 'denied',
    criteria: [{ criterion: 'duration', met: false }],
  }
  expect(await refused(at.clinician, decideClinical, no)).toBe('where-else-to-ask')
  expect(await refused(at.clinician, decideClinical, { ...no, ...ELSEWHERE, evidence: [] })).toBe(
    'evidence-first',
  )
  expect(await refused(at.clinician, decideClinical, { ...no, ...ELSEWHERE, criteria: CLINICAL })).toBe(
    'name-what-failed',
  )
  expect(
    await refused(at.clinician, decideClinical, {
      ...no,
      ...ELSEWHERE,
      criteria: [{ criterion: 'papers', met: false }],
    }),
  ).toBe('papers-are-there')
  const { appealBy } = await g.as(at.clinician).done(decideClinical, { ...no, ...ELSEWHERE })
  expect(appealBy).toBe('2027-01-22')
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('not-granted')
  const { notices } = await g.as(at.intake).done(noticesOf, { packet: of.packet })
  expect(notices[0]).toMatchObject({ kind: 'denied', appealBy, language: 'es' })
  const text = JSON.stringify(notices[0]?.texts.en)
  for (const part of [
    'The papers do not show that it has gone on long enough.',
    'What Sam Example told us',
    'We look again',
    'Friday, January 22, 2027',
    '42 CFR 438.402(c)(2)(ii)',
    'We are not sure of this day',
    'Example Clinic · 713-555-0190',
    'Call or text 988',
  ])
    expect(text).toContain(part)
  expect(JSON.stringify(notices[0]?.texts.es)).toContain('viernes, 22 de enero de 2027')
})

test('a decision is never edited: a later one takes its place with its cause, and both stay readable', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  await licensed(at)
  const no = {
    ...question(shown, 'clinical'),
    ...TERMS,
    ...ELSEWHERE,
    outcome: 'denied',
    criteria: [{ criterion: 'function', met: false }],
  }
  const yes = { ...no, alternatives: [], outcome: 'granted', criteria: CLINICAL }
  const instead = { why: 'new-evidence', words: 'The rating of November came.' }
  expect(await refused(at.clinician, decideClinical, { ...yes, instead })).toBe('nothing-decided-yet')
  const { version } = await g.as(at.clinician).done(decideClinical, no)
  expect(await refused(at.clinician, decideClinical, { ...yes, version })).toBe('decided-already')
  await g.as(at.clinician).done(decideClinical, { ...yes, version, instead })
  expect(await read(at.intake, of)).toMatchObject({ status: 'complete' })
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('determining')
  const { decisions } = await g.as(at.intake).done(decisionsOf, { packet: of.packet })
  expect(decisions.map((one) => [one.n, one.outcome, one.isInForce, one.instead?.why])).toEqual([
    [2, 'granted', true, 'new-evidence'],
    [1, 'denied', false, undefined],
  ])
  await expect(
    g.look(
      at.intake.agency,
      sql`update determination_decisions set n = 9 where packet_id = ${of.packet} returning n`,
    ),
  ).rejects.toThrow()
})

test('that more is needed is not an answer: it has a day, and no no comes before it', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  const { determination, version } = question(shown, 'admission')
  const more = { determination, version, words: 'Where they stayed in October.', dueOn: '2026-12-07' }
  expect(await refused(at.intake, askMore, { ...more, dueOn: '2026-11-23' })).toBe('day-is-past')
  await g.as(at.intake).done(askMore, more)
  await run()
  expect(await deadlines(at, 'determinations.more-asked')).toMatchObject([{ status: 'open' }])
  const no = {
    determination,
    version: version + 1,
    ...TERMS,
    ...ELSEWHERE,
    outcome: 'denied',
    criteria: [{ criterion: 'area', met: false }],
  }
  expect(await refused(at.supervisor, decideAdmission, no)).toBe('more-is-awaited')
  await g.as(at.intake).done(receiveMore, { determination, version: version + 1 })
  expect(await refused(at.intake, receiveMore, { determination, version: version + 2 })).toBe(
    'nothing-was-asked',
  )
  await g.as(at.supervisor).done(decideAdmission, { ...no, version: version + 2 })
})

test('nothing is refused for a missing paper before the notice, its time and two tries to reach them', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await read(at.intake, of)
  const no = {
    ...question(shown, 'admission'),
    ...TERMS,
    ...ELSEWHERE,
    evidence: [],
    outcome: 'denied',
    criteria: [{ criterion: 'papers', met: false }],
  }
  expect(
    await refused(at.intake, decideAdmission, {
      ...no,
      evidence: [SAID],
      criteria: [{ criterion: 'area', met: false }],
    }),
  ).toBe('papers-first')
  expect(await refused(at.intake, decideAdmission, no)).toBe('notice-first')
  await g.as(at.intake).done(noticeMissing, { packet: of.packet, version: 1 })
  g.clock.set('2027-01-02T15:00:00.000Z')
  expect(await refused(at.intake, decideAdmission, no)).toBe('papers-may-come')
  g.clock.set('2027-01-03T15:00:00.000Z')
  expect(await refused(at.intake, decideAdmission, no)).toBe('reach-them-first')
  for (const mode of ['visit', 'through-somebody'])
    await g.as(at.intake).done(recordAttempt, { case: of.case, mode, outcome: 'no-answer' })
  await g.as(at.intake).done(decideAdmission, no)
  const { notices } = await g.as(at.intake).done(noticesOf, { packet: of.packet })
  expect(JSON.stringify(notices[0]?.texts.en)).toContain('Papers that we asked for have not come.')
})

test('a case manager sees and gathers for their own people only', async () => {
  const at = await place()
  const of = await filed(at)
  const cm = at['case-manager']
  expect(await refused(cm, packetsOf, { case: of.case })).toBe('not-found')
  expect(await refused(cm, takeSubstitute, substitute(of.packet, 1, 'income'))).toBe('not-found')
  await g.perform({
    name: beginRelation.name,
    input: { person: of.person, staff: cm.staff, kind: 'lead' },
    agency: cm.agency,
    requestId: uuid7(g.clock.now()) as never,
    system: true,
  })
  await g.as(cm).done(takeSubstitute, substitute(of.packet, 1, 'income'))
  const codes: readonly RequirementCode[] = (await read(cm, of)).missing
  expect(codes).not.toContain('income')
})

test('a fee by income is counted by the schedule in force, agreed, and followed by a later one', async () => {
  const at = await place()
  const of = await filed(at)
  const agree = {
    case: of.case,
    version: 0,
    monthlyIncome: 900,
    people: 1,
    agreedOn: '2026-11-23',
    agreedBy: 'the-person',
  }
  expect(await refused(at['case-manager'], agreeFee, agree)).toBe('not-allowed')
  expect(await refused(at.intake, agreeFee, { ...agree, agreedOn: '2026-11-24' })).toBe('day-to-come')
  expect(await refused(at.intake, agreeFee, { ...agree, agreedOn: '2017-01-01' })).toBe(
    'no-schedule-in-force',
  )
  expect(await g.as(at.intake).done(agreeFee, agree)).toEqual({ percent: 0, nominalFeeUsd: 10, version: 1 })
  expect(await refused(at.supervisor, agreeFee, agree)).toBe('changed-meanwhile')
  await g.as(at.supervisor).done(agreeFee, { ...agree, version: 1, monthlyIncome: 1500 })
  const { fees } = await g.as(at.intake).done(feesOf, { case: of.case })
  expect(fees.map((one) => [one.n, one.percent, one.until, one.madeBy])).toEqual([
    [2, 20, '2027-11-23', at.supervisor.staff],
    [1, 0, '2027-11-23', at.intake.staff],
  ])
})
