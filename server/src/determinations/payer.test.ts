import {
  decideAdmission,
  decideClinical,
  decidePayer,
  decisionsOf,
  seekPayer,
  stillHolds,
  takeSubstitute,
} from '@handrail/care/determinations'
import { readCase } from '@handrail/care/intake'
import { correctCoverage, endCoverage, recordCoverage } from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { uuid7 } from '../platform/ids.ts'
import { ADMISSION, CLINICAL, COUNTY, over, PAYS, packetRoom, question, TERMS } from '../testing/a-packet.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const { place, filed, read, substitute, completed, deadlines, licensed, refused, run } = packetRoom(() => g)

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

test('cover that changes after it was decided who pays asks for another look, until somebody decides or says why it holds', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  const { determination } = question(shown, 'payer')
  const { determination: admission } = question(shown, 'admission')
  const payer = async () => (await read(at.intake, of)).questions.find((one) => one.question === 'payer')
  const look = async (words: string) => ({ determination, version: (await payer())?.version, words })
  const input = { ...question(shown, 'payer'), ...TERMS, outcome: 'granted', criteria: PAYS, ...COUNTY }
  const terms = { payerKind: 'employer', source: 'card', from: '2026-11-01' }
  await g.as(at.intake).done(decidePayer, input)
  expect(await payer()).toMatchObject({ cover: null, stillHolds: null })
  const still = await look('The same county pays.')
  expect(await refused(at.intake, stillHolds, still)).toBe('cover-did-not-change')

  const due = async () => {
    await run()
    return (await deadlines(at, 'determinations.who-pays-again')).map(({ status }) => status)
  }
  expect(await due()).toEqual([])

  g.clock.set('2026-11-24T15:00:00.000Z')
  const { coverage } = await g.as(at.intake).done(recordCoverage, { person: of.person, terms })
  expect(await payer()).toMatchObject({
    cover: { changedAt: '2026-11-24T15:00:00.000Z', decidedAt: '2026-11-23T15:00:00.000Z' },
  })
  expect(
    await refused(at.intake, stillHolds, {
      determination: admission,
      version: 1,
      words: 'The same county pays.',
    }),
  ).toBe('another-question')
  expect(await due()).toEqual(['open'])
  await g.as(at.intake).done(stillHolds, await look('That plan pays for no case management.'))
  expect(await payer()).toMatchObject({
    cover: null,
    stillHolds: { by: at.intake.staff, words: 'That plan pays for no case management.' },
  })

  expect(await due()).toEqual(['met'])

  g.clock.set('2026-11-25T15:00:00.000Z')
  const ended = { coverage, version: 1, lastDay: '2026-11-24', source: 'letter' }
  await g.as(at.intake).done(endCoverage, { person: of.person, ...ended })
  expect(await payer()).toMatchObject({ cover: { changedAt: '2026-11-25T15:00:00.000Z' } })
  expect((await due()).toSorted()).toEqual(['met', 'open'])
  const anew = { why: 'things-changed', words: 'The plan at work has ended.' }
  const { version } = (await payer()) ?? {}
  await g.as(at.supervisor).done(decidePayer, { ...input, version, instead: anew })
  expect(await payer()).toMatchObject({ cover: null, stillHolds: null })
  expect(await due()).toEqual(['met', 'met'])
})

test('cover that was added by mistake and taken back leaves nothing to look at', async () => {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  const input = { ...question(shown, 'payer'), ...TERMS, outcome: 'granted', criteria: PAYS, ...COUNTY }
  await g.as(at.intake).done(decidePayer, input)
  const due = async () => {
    await run()
    return (await deadlines(at, 'determinations.who-pays-again')).map(({ status }) => status)
  }
  expect(await due()).toEqual([])
  g.clock.set('2026-11-24T15:00:00.000Z')
  const terms = { payerKind: 'employer', source: 'card', from: '2026-11-01' }
  const { person } = of
  const { coverage } = await g.as(at.intake).done(recordCoverage, { person, terms })
  expect(await due()).toEqual(['open'])
  g.clock.set('2026-11-24T16:00:00.000Z')
  await g.as(at.intake).done(correctCoverage, { person, coverage, version: 1, terms, withdrawn: true })
  expect(await due()).toEqual(['cancelled'])
})
