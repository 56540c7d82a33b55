import { expect, test } from 'vitest'
import { instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { type CoverageFact, coverageFact } from '../people/index.ts'
import { coverOverTime } from './over-time.ts'

const fact = (of: {
  readonly n?: number
  readonly from: string
  readonly to?: string
  readonly at: string
  readonly until?: string
  readonly withdrawn?: boolean
}): CoverageFact =>
  coverageFact.parse({
    coverage: `01935d00-0000-4000-8000-${String(of.n ?? 1).padStart(12, '0')}`,
    version: 1,
    terms: { payerKind: 'medicaid', source: 'letter', from: of.from, ...(of.to && { to: of.to }) },
    recordedAt: `${of.at}T15:00:00.000Z`,
    ...(of.until && { recordedUntil: `${of.until}T15:00:00.000Z` }),
    withdrawn: of.withdrawn ?? false,
  })
const SPAN = { from: plainDate.parse('2026-06-01'), to: plainDate.parse('2026-12-31') }
const cover = (...facts: readonly CoverageFact[]) =>
  coverOverTime(facts, SPAN, (at) => plainDate.parse(instant.parse(at).slice(0, 10))).map(
    ({ from, to, toldOn }) => [from, to, toldOn],
  )

test.each([
  [
    'told on its first day',
    [fact({ from: '2026-07-01', at: '2026-07-01' })],
    [['2026-07-01', null, '2026-07-01']],
  ],
  [
    'told two months after it began',
    [fact({ from: '2026-07-01', at: '2026-09-01' })],
    [['2026-07-01', null, '2026-09-01']],
  ],
  [
    'told in time, and begun earlier by a later letter',
    [
      fact({ from: '2026-09-01', at: '2026-08-20', until: '2026-11-05' }),
      fact({ from: '2026-06-01', at: '2026-11-05' }),
    ],
    [['2026-06-01', null, '2026-11-05']],
  ],
  [
    'told in time, and ended later',
    [
      fact({ from: '2026-07-01', at: '2026-07-01', until: '2026-10-01' }),
      fact({ from: '2026-07-01', to: '2026-09-30', at: '2026-10-01' }),
    ],
    [['2026-07-01', '2026-09-30', '2026-07-01']],
  ],
  ['over before the first day', [fact({ from: '2026-01-01', to: '2026-05-31', at: '2026-01-01' })], []],
  ['withdrawn as a mistake', [fact({ from: '2026-07-01', at: '2026-07-01', withdrawn: true })], []],
] as const)('cover %s', (_what, facts, expected) => {
  expect(cover(...facts)).toEqual(expected)
})
