import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DIMENSIONS, fairnessOf, type Waited } from './fairness.ts'
import { type Suppressed, suppress, suppressTogether } from './suppress.ts'

test.each([
  ['none is small', [20, 30, 0], [20, 30, 0]],
  ['one small group takes the next large one along', [20, 3, 30], [20, null, null]],
  ['going round to the beginning', [20, 30, 3], [null, 30, null]],
  ['one that is only just large enough takes one more', [1, 11, 40], [null, null, null]],
  ['nobody in a group tells of nobody', [0, 3, 30, 25], [0, null, null, 25]],
])('%s', (_what, counts, shown) => expect(published(counts, 11)).toEqual(shown))

test.each([
  ['all are small', [5, 6]],
  ['nothing but the least that such groups hold', [1, 11]],
])('not shown at all: %s', (_what, counts) => expect(published(counts, 11)).toBe('withheld'))

function published(counts: readonly number[], smallest: number) {
  const done = suppress(counts, smallest)
  if (done.kind === 'withheld') return done.kind
  return counts.map((count, n) => (done.hidden[n] ? null : count))
}

/** Every way to make up a total of so many groups. */
function waysToMakeUp(total: number, groups: number): readonly (readonly number[])[] {
  if (groups === 1) return [[total]]
  return Array.from({ length: total + 1 }, (_, first) =>
    waysToMakeUp(total - first, groups - 1).map((rest) => [first, ...rest]),
  ).flat()
}

const page = (counts: readonly number[], done: Suppressed | undefined) =>
  done?.kind === 'shown' ? counts.map((count, n) => (done.hidden[n] ? null : count)) : counts.map(() => null)

/**
 * Plays somebody who knows the rule, and the total wherever it is shown: tries every way in which people may be spread, and
 * keeps those that would have been published just like this.
 */
test('no hidden group can be computed back from the total, even by somebody who knows the rule', () => {
  const smallest = 4
  let looked = 0
  for (const groups of [2, 3, 4]) {
    const alike = new Map<string, (readonly number[])[]>()
    for (let total = 1; total <= 20; total += 1)
      for (const counts of waysToMakeUp(total, groups)) {
        const [whole, parts] = suppressTogether([[total], counts], smallest)
        const key = JSON.stringify({ total: page([total], whole), parts: page(counts, parts) })
        const same = alike.get(key)
        if (same) same.push(counts)
        else alike.set(key, [counts])
      }
    for (const [key, ways] of alike) {
      const { parts }: { readonly parts: readonly (number | null)[] } = JSON.parse(key)
      for (const [n, shown] of parts.entries()) {
        if (shown !== null) continue
        looked += 1
        expect(new Set(ways.map((counts) => counts[n])).size, `group ${n} of ${key}`).toBeGreaterThan(1)
      }
    }
  }
  expect(looked).toBeGreaterThan(500)
})

test('no small group is ever shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 12 }), (counts) => {
      const done = suppress(counts)
      if (done.kind === 'shown')
        for (const [n, count] of counts.entries())
          expect(count > 0 && count < 11 && !done.hidden[n]).toBe(false)
    }),
  )
})

test('when a breakdown would tell that every group is as large as a small one may be, none is shown', () => {
  expect(suppressTogether([[30], [10, 10, 10]]).map(({ kind }) => kind)).toEqual(['withheld', 'withheld'])
  expect(suppressTogether([[29], [10, 10, 9]]).map(({ kind }) => kind)).toEqual(['shown', 'withheld'])
})

const waited = (language: string, of: Partial<Waited> = {}): Waited => ({
  groups: { language, race: 'one', payer: 'medicaid', county: 'Example' },
  days: 10,
  offered: false,
  ...of,
})
const many = (count: number, of: Waited): readonly Waited[] => Array.from({ length: count }, () => of)

test('fairness shows how long groups wait and who is offered a place, and hides the few', () => {
  const list = [
    ...many(12, waited('en', { offered: true })),
    ...many(10, waited('en', { days: 40 })),
    ...many(20, waited('es', { days: 30 })),
    ...many(2, waited('vi')),
  ]
  const { people, breakdowns } = fairnessOf(list)
  expect(people).toBe(44)
  const hidden = { people: null, medianDays: null, longDays: null, offered: null }
  expect(breakdowns.find(({ by }) => by === 'language')?.lines).toEqual([
    { group: 'en', ...hidden },
    { group: 'es', people: 20, medianDays: 30, longDays: 30, offered: null },
    { group: 'vi', ...hidden },
  ])
  expect(breakdowns.find(({ by }) => by === 'payer')?.lines).toEqual([
    { group: 'medicaid', people: 44, medianDays: 30, longDays: 40, offered: 12 },
  ])
})

test('too few people altogether are not counted at all', () => {
  const { people, breakdowns } = fairnessOf(many(10, waited('en')))
  expect(people).toBeNull()
  expect(breakdowns).toEqual(DIMENSIONS.map((by) => ({ by, lines: null })))
})
