import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedInto, type DecisionSettings, decisionSettings } from './settings.ts'

const row = fc.record({
  code: fc.constantFrom('identity' as const, 'income' as const, 'consent' as const),
  level: fc.constantFrom('hard' as const, 'soft' as const, 'not-asked' as const),
  source: fc.constant('Example County contract'),
  section: fc.constantFrom('4.1', '4.2'),
})
const settings: fc.Arbitrary<DecisionSettings> = fc.record(
  {
    requirements: fc.uniqueArray(row, { maxLength: 4, selector: (of) => JSON.stringify(of) }),
    appeals: fc.constant([]),
    actionNotice: fc.constantFrom(
      { count: 20, unit: 'calendar' as const, source: 'Contract', section: '1' },
      { count: 15, unit: 'business' as const, source: 'Contract', section: '2' },
    ),
    noticeDays: fc.integer({ min: 5, max: 90 }),
    graceDays: fc.integer({ min: 0, max: 90 }),
  },
  { requiredKeys: ['requirements', 'appeals', 'noticeDays', 'graceDays'] },
)

test('what changes nothing leaves what is set for later as it was', () => {
  fc.assert(
    fc.property(settings, settings, (before, later) => {
      expect(carriedInto(later, { before, after: before })).toEqual(later)
    }),
  )
})

test('where nothing else was set for later, the change holds there whole', () => {
  fc.assert(
    fc.property(settings, settings, (before, after) => {
      const there = carriedInto(before, { before, after })
      expect({ ...there, requirements: new Set(there.requirements.map((of) => JSON.stringify(of))) }).toEqual(
        {
          ...after,
          requirements: new Set(after.requirements.map((of) => JSON.stringify(of))),
        },
      )
    }),
  )
})

test('what was set for later alone is never lost, and what comes of it may be kept', () => {
  fc.assert(
    fc.property(settings, settings, settings, (before, after, later) => {
      const there = carriedInto(later, { before, after })
      const taken = before.requirements.filter((of) => !has(after, of))
      for (const of of later.requirements)
        if (!taken.some((one) => same(one, of))) expect(has(there, of)).toBe(true)
      for (const of of taken) expect(has(there, of)).toBe(false)
      expect(decisionSettings.safeParse(there).success).toBe(true)
    }),
  )
})

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const has = ({ requirements }: DecisionSettings, row: unknown) => requirements.some((of) => same(of, row))
