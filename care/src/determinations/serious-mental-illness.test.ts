import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IllnessFact, IllnessFacts } from './illness-facts.ts'
import { seriousMentalIllness, targetGroup } from './serious-mental-illness.ts'

const ON = '2026-11-27'
const adult = { ageMonths: 400 }
const has = (...codes: string[]) => ({ diagnoses: codes.map((code) => ({ code, suspected: false })) })
const weighed = (state: 'OH' | 'NY' | 'AZ' | 'CA', facts: IllnessFacts) =>
  seriousMentalIllness(facts, state, ON)

test.each([
  [
    'an adult with a disorder that limits them',
    { ...adult, ...has('F33.2'), limitsMajorActivity: true },
    'yes',
  ],
  [
    'who would be limited without treatment',
    { ...adult, ...has('F33.2'), limitsMajorActivity: false, heldByTreatment: true },
    'yes',
  ],
  [
    'who is not limited',
    { ...adult, ...has('F33.2'), limitsMajorActivity: false, heldByTreatment: false },
    'no',
  ],
  ['whose limits nobody has looked at', { ...adult, ...has('F33.2') }, 'unknown'],
  ['with a substance use disorder alone', { ...adult, ...has('F10.20'), limitsMajorActivity: true }, 'no'],
  [
    'with a substance use disorder beside it',
    { ...adult, ...has('F10.20', 'F20.9'), limitsMajorActivity: true },
    'yes',
  ],
  ['with a developmental disorder alone', { ...adult, ...has('F84.0'), limitsMajorActivity: true }, 'no'],
  ['with a social need alone', { ...adult, ...has('Z59.02'), limitsMajorActivity: true }, 'no'],
  ['with no diagnosis', { ...adult, diagnoses: [], limitsMajorActivity: true }, 'no'],
  ['under 18', { ageMonths: 215, ...has('F20.9'), limitsMajorActivity: true }, 'no'],
  [
    'whose disorder is suspected',
    { ...adult, diagnoses: [{ code: 'F20.9', suspected: true }], limitsMajorActivity: true },
    'unknown',
  ],
] as const)('by the federal definition, somebody %s: %j is %s', (_who, facts, truth) => {
  expect(weighed('OH', facts)).toMatchObject({ truth, by: 'federal', isStatesOwn: false })
})

test.each([
  [
    'NY',
    'two marked limits of four',
    { ...adult, ...has('F31.4'), markedSocial: true, markedPace: true },
    'yes',
  ],
  [
    'NY',
    'one, and the rest looked at',
    {
      ...adult,
      ...has('F31.4'),
      disabilityIncome: false,
      heldByTreatment: false,
      markedSelfCare: true,
      markedDailyLiving: false,
      markedSocial: false,
      markedPace: false,
    },
    'no',
  ],
  ['NY', 'disability income', { ...adult, ...has('F31.4'), disabilityIncome: true }, 'yes'],
  ['NY', 'an organic disorder alone', { ...adult, ...has('F03.90'), disabilityIncome: true }, 'no'],
  ['AZ', 'seventeen and a half years', { ageMonths: 210, ...has('F20.9'), riskOfDecline: true }, 'yes'],
  ['AZ', 'a month less', { ageMonths: 209, ...has('F20.9'), riskOfDecline: true }, 'no'],
  [
    'AZ',
    'a diagnosis that may or may not be on the list',
    { ...adult, ...has('F41.1'), riskOfDecline: true },
    'unknown',
  ],
  [
    'CA',
    'a suspected disorder',
    { ...adult, diagnoses: [{ code: 'F20.9', suspected: true }], riskOfDecline: true },
    'yes',
  ],
  [
    'CA',
    'nobody under 21 by these criteria',
    { ageMonths: 240, ...has('F20.9'), riskOfDecline: true },
    'unknown',
  ],
] as const)('%s with %s: %j is %s', (state, _what, facts, truth) => {
  expect(weighed(state, facts)).toMatchObject({ truth, by: state, isStatesOwn: true })
})

const child = { ageMonths: 150 }

test.each([
  ['hard at school most days', { ...child, ...has('F90.2'), markedSchool: true }, 'yes'],
  ['hard at home most days', { ...child, ...has('F91.1'), markedFamily: true }, 'yes'],
  ['hard with others most days', { ...child, ...has('F32.2'), markedCommunity: true }, 'yes'],
  ['held up by treatment alone', { ...child, ...has('F32.2'), heldByTreatment: true }, 'yes'],
  [
    'looked at everywhere, and hard nowhere',
    {
      ...child,
      ...has('F90.2'),
      markedSchool: false,
      markedFamily: false,
      markedCommunity: false,
      heldByTreatment: false,
    },
    'no',
  ],
  ['whose days nobody has looked at', { ...child, ...has('F90.2') }, 'unknown'],
  ['with autism alone', { ...child, ...has('F84.0'), markedSchool: true }, 'no'],
  ['with a substance use disorder alone', { ...child, ...has('F12.20'), markedSchool: true }, 'no'],
  ['with no diagnosis', { ...child, diagnoses: [], markedSchool: true }, 'no'],
] as const)('a child, %s: by the federal definition of a disturbance %j is %s', (_who, facts, truth) => {
  const { illness, disturbance } = targetGroup(facts, 'OH', ON)
  expect(disturbance).toMatchObject({ truth, by: 'federal', isStatesOwn: false })
  // The rule of adults answers nothing about a child, not even a no.
  expect(illness).toBeUndefined()
})

test.each([
  ['OH', 215, ['disturbance']],
  ['OH', 216, ['illness']],
  ['NY', 215, ['disturbance']],
  ['AZ', 209, ['disturbance']],
  // Arizona's own rule begins half a year before 18: both are asked.
  ['AZ', 210, ['illness', 'disturbance']],
  ['CA', 215, ['disturbance']],
  ['CA', 230, ['illness']],
  ['OH', undefined, ['illness']],
] as const)('in %s, at %s months, these are asked: %j', (state, ageMonths, asked) => {
  const found = targetGroup({ ageMonths }, state, ON)
  expect(Object.entries(found).flatMap(([name, one]) => (one ? [name] : []))).toEqual(asked)
})

test('before a state’s rule is documented, the federal definition answers and says so', () => {
  expect(seriousMentalIllness({}, 'NY', '2025-12-31')).toMatchObject({ by: 'federal', isStatesOwn: false })
})

test('what is missing is named, and nothing that could not turn the answer', () => {
  expect(
    weighed('NY', { ...adult, ...has('F31.4'), markedSocial: true, disabilityIncome: false }).missing,
  ).toEqual(['markedSelfCare', 'markedDailyLiving', 'markedPace', 'heldByTreatment'])
  expect(weighed('OH', { ageMonths: 100 }).missing).toEqual([])
})

/** The definitions once more, as plain questions about somebody of whom everything is known. */
const PLAINLY: Readonly<Record<'OH' | 'NY', (of: Required<IllnessFacts>) => boolean>> = {
  OH: (of) =>
    of.ageMonths !== undefined &&
    of.ageMonths >= 216 &&
    counts(of, /^F([2-6]|0|9)/) &&
    (of.limitsMajorActivity === true || of.heldByTreatment === true),
  NY: (of) => {
    const marked = [of.markedSelfCare, of.markedDailyLiving, of.markedSocial, of.markedPace].filter(
      Boolean,
    ).length
    return (
      of.ageMonths !== undefined &&
      of.ageMonths >= 216 &&
      counts(of, /^F([2-6]|9)/) &&
      (of.disabilityIncome === true || of.heldByTreatment === true || marked >= 2)
    )
  },
}
const counts = (of: Required<IllnessFacts>, pattern: RegExp) =>
  (of.diagnoses ?? []).some(({ code }) => pattern.test(code))

const diagnosis = fc.constantFrom('F03.90', 'F10.20', 'F20.9', 'F33.2', 'F70', 'F84.0', 'F91.1', 'Z59.02')
const FINDINGS = [
  'limitsMajorActivity',
  'heldByTreatment',
  'disabilityIncome',
  'markedSelfCare',
  'markedDailyLiving',
  'markedSocial',
  'markedPace',
  'markedFamily',
  'markedSchool',
  'markedCommunity',
  'cannotLiveSafely',
  'riskOfSeriousHarm',
  'dysfunctionInRole',
  'riskOfDecline',
] as const
const whole: fc.Arbitrary<Required<IllnessFacts>> = fc.record({
  ageMonths: fc.integer({ min: 180, max: 300 }),
  diagnoses: fc.array(
    diagnosis.map((code) => ({ code, suspected: false })),
    { maxLength: 3 },
  ),
  ...(Object.fromEntries(FINDINGS.map((name) => [name, fc.boolean()])) as Record<
    (typeof FINDINGS)[number],
    fc.Arbitrary<boolean>
  >),
})
const names = fc.subarray<IllnessFact>(['ageMonths', 'diagnoses', ...FINDINGS])

test.each(['OH', 'NY'] as const)(
  'in %s, with everything known, it answers as the definition reads',
  (state) => {
    fc.assert(
      fc.property(whole, (facts) => {
        expect(weighed(state, facts).truth).toBe(PLAINLY[state](facts) ? 'yes' : 'no')
      }),
      { numRuns: 1000 },
    )
  },
)

test.each(['OH', 'NY', 'AZ', 'CA'] as const)(
  'in %s, what is said with facts missing is never taken back when they come',
  (state) => {
    fc.assert(
      fc.property(whole, names, (facts, hidden) => {
        const some = Object.fromEntries(
          Object.entries(facts).filter(([name]) => !hidden.includes(name as IllnessFact)),
        )
        const early = weighed(state, some)
        if (early.truth === 'unknown') expect(early.missing.length).toBeGreaterThan(0)
        else expect(weighed(state, facts).truth).toBe(early.truth)
      }),
      { numRuns: 500 },
    )
  },
)
