import {
  decideAdmission,
  decideClinical,
  decidePayer,
  decisionsOf,
  seekPayer,
  takeSubstitute,
} from '@handrail/care/determinations'
import { readCase } from '@handrail/care/intake'
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
