import { describe, expect, it } from 'vitest'
import { all, any, given, isTrue, missingIn, not, open, summed, whenAgencyAgrees } from './criterion.ts'
import type { Facts } from './facts.ts'
import { situationOf } from './situation.ts'
import type { Truth } from './truth.ts'

const veteran = isTrue('veteran', 'isVeteran')
const native = isTrue('native', 'isNative')
const facts = (isVeteran?: boolean, isNative?: boolean): Facts => ({
  ...(isVeteran === undefined ? {} : { isVeteran }),
  ...(isNative === undefined ? {} : { isNative }),
})
const TRUTHS = [true, false, undefined] as const

/** Kleene's tables, written out by hand: the order is yes, no, unknown. */
const ALL: readonly (readonly Truth[])[] = [
  ['yes', 'no', 'unknown'],
  ['no', 'no', 'no'],
  ['unknown', 'no', 'unknown'],
]
const ANY: readonly (readonly Truth[])[] = [
  ['yes', 'yes', 'yes'],
  ['yes', 'no', 'unknown'],
  ['yes', 'unknown', 'unknown'],
]

describe('joining tests', () => {
  it.each(TRUTHS.flatMap((one, row) => TRUTHS.map((other, column) => ({ one, other, row, column }))))(
    'follows the tables of Kleene for $one and $other',
    ({ one, other, row, column }) => {
      const situation = situationOf(facts(one, other))
      expect(all(veteran, native)(situation).truth).toBe(ALL[row]?.[column])
      expect(any(veteran, native)(situation).truth).toBe(ANY[row]?.[column])
    },
  )

  it('keeps every test it made, also after one settled the answer', () => {
    const finding = all(given('state', 'no'), veteran, native)(situationOf({}))
    expect(finding.truth).toBe('no')
    expect(finding.kind === 'all' && finding.parts).toHaveLength(3)
  })

  it('names as missing only what could still settle the answer', () => {
    const finding = any(all(veteran, given('state', 'no')), native)(situationOf({}))
    expect([...missingIn(finding)]).toEqual(['isNative'])
  })
})

describe('turning and summing up', () => {
  it('turns a known answer around and leaves an unknown one open', () => {
    expect(not(veteran, 'emergency')(situationOf({ isVeteran: true })).truth).toBe('no')
    expect(not(veteran, 'emergency')(situationOf({}))).toMatchObject({
      truth: 'unknown',
      missing: ['isVeteran'],
    })
  })

  it('tells many tests as one, with all that they miss', () => {
    const one = summed('medicaid-likely', all(veteran, native))
    expect(one(situationOf({}))).toMatchObject({
      code: 'medicaid-likely',
      missing: ['isVeteran', 'isNative'],
      open: 'fact',
    })
    expect(one(situationOf({ isVeteran: true, isNative: true })).truth).toBe('yes')
  })

  it('says that the agency decides where no fact is missing', () => {
    expect(summed('medicaid-likely', open('spend-down', 'agency-decides'))(situationOf({}))).toMatchObject({
      truth: 'unknown',
      open: 'agency-decides',
      missing: [],
    })
  })

  it("never makes a yes of the person's word alone where the agency has to agree", () => {
    const criterion = whenAgencyAgrees(veteran, 'veteran-discharge')
    expect(criterion(situationOf({ isVeteran: true })).truth).toBe('unknown')
    expect(criterion(situationOf({ isVeteran: false })).truth).toBe('no')
    expect([...missingIn(criterion(situationOf({ isVeteran: true })))]).toEqual([])
  })
})
