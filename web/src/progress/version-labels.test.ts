import fc from 'fast-check'
import { expect, test } from 'vitest'
import { versionLabels } from './version-labels.ts'

test('versions that lie far apart have a label each; those that lie close share one', () => {
  const at = (x: number, n: number) => ({ x, n })
  expect(versionLabels([at(12, 1), at(200, 2)], 360)).toEqual([
    { first: 1, last: 1, x: 30 },
    { first: 2, last: 2, x: 200 },
  ])
  expect(versionLabels([at(12, 1), at(20, 2), at(348, 3)], 360)).toEqual([
    { first: 1, last: 2, x: 30 },
    { first: 3, last: 3, x: 330 },
  ])
})

test('however many versions there are, each stands in one label, and no label is printed over another or over the edge', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 12, max: 348 }), { minLength: 1, maxLength: 60 }), (days) => {
      const versions = days.toSorted((a, b) => a - b).map((x, at) => ({ n: at + 1, x }))
      const labels = versionLabels(versions, 360)
      expect(
        labels.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, n) => first + n)),
      ).toEqual(versions.map(({ n }) => n))
      for (const [n, { x }] of labels.entries()) {
        expect(x).toBeGreaterThanOrEqual(30)
        expect(x).toBeLessThanOrEqual(330)
        expect(x - (labels[n - 1]?.x ?? -60)).toBeGreaterThanOrEqual(60)
      }
    }),
  )
})
