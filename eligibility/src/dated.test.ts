import { describe, expect, it } from 'vitest'
import { type DatedValue, type Series, valueOn } from './dated.ts'

const entry = (
  from: DatedValue<number>['from'],
  value: number | null,
  rest: Partial<DatedValue<number>> = {},
) => ({ from, value, conf: 'confirmed', src: [], ...rest }) satisfies DatedValue<number>

const RATE: Series<number> = [
  entry('2024-01-01', 943),
  entry('2025-01-01', 967),
  entry('2026-01-01', 994, { publishedThrough: '2026-12-31' }),
]

const read = (series: Series<number>, on: DatedValue<number>['from']) => {
  const reading = valueOn(series, on)
  return reading.inForce ? [reading.entry.value, reading.entry.conf] : ['not in force', reading.firstFrom]
}

describe('a figure on a day', () => {
  it('is not in force before its first day, never the oldest value', () => {
    expect(read(RATE, '2023-12-31')).toEqual(['not in force', '2024-01-01'])
  })

  it('holds from its first day on', () => {
    expect(read(RATE, '2024-01-01')).toEqual([943, 'confirmed'])
    expect(read(RATE, '2024-12-31')).toEqual([943, 'confirmed'])
  })

  it('gives way to the next on the first day of the next', () => {
    expect(read(RATE, '2025-01-01')).toEqual([967, 'confirmed'])
    expect(read(RATE, '2025-12-31')).toEqual([967, 'confirmed'])
  })

  it('is stale the day after the last for which it was published', () => {
    expect(read(RATE, '2026-12-31')).toEqual([994, 'confirmed'])
    expect(read(RATE, '2027-01-01')).toEqual([994, 'stale'])
    expect(read(RATE, '2199-12-31')).toEqual([994, 'stale'])
  })

  it('does not change in the series when it reads as stale', () => {
    valueOn(RATE, '2030-01-01')
    expect(RATE.at(-1)?.conf).toBe('confirmed')
  })

  it('stays unknown where it is unknown, also past its year', () => {
    const unknown: Series<number> = [
      entry('2026-01-01', null, { conf: 'unknown', publishedThrough: '2026-12-31' }),
    ]
    expect(read(unknown, '2027-06-01')).toEqual([null, 'unknown'])
  })

  it('may be an explicit unknown that ends an older figure', () => {
    const ended: Series<number> = [entry('2026-01-01', 994), entry('2027-01-01', null, { conf: 'unknown' })]
    expect(read(ended, '2026-12-31')).toEqual([994, 'confirmed'])
    expect(read(ended, '2027-01-01')).toEqual([null, 'unknown'])
  })

  it('is never in force where there is none', () => {
    expect(read([], '2026-01-01')).toEqual(['not in force', null])
  })
})
