import { decideClinical, decisionsOf, noticesOf } from '@handrail/care/determinations'
import { readCase } from '@handrail/care/intake'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CLINICAL, ELSEWHERE, packetRoom, question, TERMS } from '../testing/a-packet.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const { place, filed, read, completed, licensed, refused } = packetRoom(() => g)

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
