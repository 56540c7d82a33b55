import { describe, expect, test } from 'vitest'
import { currentOf, RETIRED, toGive, VERSIONS, versionOf } from './catalogue.ts'
import { changeBetween } from './change.ts'
import { INSTRUMENTS, type Version } from './instrument.ts'
import { RESULT_ONLY, readResult } from './result-only.ts'

const find = (id: string): Version => {
  const found = VERSIONS.find(({ instrument }) => instrument === id)
  if (!found) throw new Error(`no instrument ${id}`)
  return found
}

describe.each(VERSIONS.map((one) => [`${one.instrument} ${one.version}`, one] as const))(
  '%s',
  (_name, one) => {
    test('says who owns it, on what terms, and where that was read', () => {
      for (const said of [one.licence.holder, one.licence.terms, one.licence.source])
        expect(said.length).toBeGreaterThan(3)
    })

    test('has words for every item and every answer in each of its languages, and for nothing else', () => {
      expect(one.wordings.some(({ language }) => language === 'en')).toBe(true)
      for (const { items, scales } of one.wordings) {
        expect(Object.keys(items).toSorted()).toEqual(one.items.map(({ id }) => id).toSorted())
        expect(Object.keys(scales).toSorted()).toEqual(Object.keys(one.scales).toSorted())
        for (const [name, options] of Object.entries(one.scales))
          expect(Object.keys(scales[name] ?? {}).toSorted()).toEqual(
            options.map(({ value }) => String(value)).toSorted(),
          )
      }
    })

    test('hangs an item only on items before it, and on answers that they have', () => {
      for (const [n, { askIf }] of one.items.entries())
        for (const id of askIf?.anyOf ?? []) {
          const before = one.items.slice(0, n).find((item) => item.id === id)
          const values = one.scales[before?.scale ?? '']?.map(({ value }) => value) ?? []
          expect(askIf?.is.every((value) => values.includes(value))).toBe(true)
        }
    })

    test('can be given on its first day, and not the day before', () => {
      const asked = { instrument: one.instrument, version: one.version, language: 'en' } as const
      expect(toGive(asked, one.from)).toMatchObject({ version: one })
      expect(toGive(asked, '2026-11-27')).toMatchObject({ refused: 'version-not-yet', field: 'version' })
    })
  },
)

test('every instrument is here once, under a name that nothing else has', () => {
  expect(VERSIONS.map(({ instrument }) => instrument).toSorted()).toEqual([...INSTRUMENTS].toSorted())
  const names = [...INSTRUMENTS, ...RESULT_ONLY.map(({ id }) => id), ...RETIRED.map(({ id }) => id)]
  expect(new Set(names).size).toBe(names.length)
})

test('the four questions on safety at home, which are others’ property, are nowhere', () => {
  const codes = JSON.stringify(VERSIONS)
  for (const code of ['95618-5', '95617-7', '95616-9', '95615-1', '95614-4'])
    expect(codes).not.toContain(code)
})

test('only the PHQ has a Spanish text that its owner gave; nobody is given another one', () => {
  const inSpanish = VERSIONS.filter(({ wordings }) => wordings.some(({ language }) => language === 'es'))
  expect(inSpanish.map(({ instrument }) => instrument)).toEqual(['phq-2', 'phq-9'])
})

describe('what cannot be given is refused by name', () => {
  const on = '2026-12-01'
  const first: Version = { ...find('phq-9'), until: '2026-12-31' }
  const second: Version = { ...find('phq-9'), version: '2027-01-01', from: '2027-01-01' }
  const versions = [first, second]

  test.each([
    ['one that another replaced', 'pc-ptsd', '1', 'en', 'instrument-retired', { by: 'pc-ptsd-5' }],
    [
      'one whose owner ended it',
      'vi-spdat',
      '3',
      'en',
      'instrument-retired',
      { title: 'VI-SPDAT', by: null },
    ],
    ['one whose text is not here', 'dla-20', '1', 'en', 'result-only', { title: 'DLA-20' }],
    ['one that nobody knows', 'phq-99', '1', 'en', 'no-such-instrument', { accepted: [...INSTRUMENTS] }],
    [
      'a version that never was',
      'phq-9',
      '1999-01-01',
      'en',
      'no-such-version',
      { accepted: ['2026-11-28'] },
    ],
    ['a language without a text', 'gad-7', '2026-11-28', 'es', 'not-in-this-language', { accepted: ['en'] }],
  ] as const)('%s', (_what, instrument, version, language, refused, figures) => {
    expect(toGive({ instrument, version, language }, on)).toMatchObject({ refused, figures })
  })

  test('a version after its last day names its day and the one that came after', () => {
    const asked = { instrument: 'phq-9', version: '2026-11-28', language: 'en' } as const
    expect(toGive(asked, '2026-12-31', versions)).toMatchObject({ version: first })
    expect(toGive(asked, '2027-01-01', versions)).toMatchObject({
      refused: 'version-retired',
      figures: { until: '2026-12-31', by: '2027-01-01' },
    })
    expect(currentOf('phq-9', '2027-01-01', versions)).toEqual(second)
    expect(versionOf('phq-9', '2026-11-28', versions)).toEqual(first)
  })
})

describe('a change', () => {
  test.each([
    ['phq-9', 15, 9, 'better'],
    ['phq-9', 15, 10, 'steady'],
    ['phq-9', 9, 15, 'worse'],
    ['phq-9', 9, 14, 'steady'],
    ['gad-7', 12, 8, 'better'],
    ['gad-7', 12, 9, 'steady'],
    ['gad-7', 8, 12, 'worse'],
    ['phq-9', null, 9, 'not-known'],
    ['phq-9', 9, null, 'not-known'],
    ['audit-c', 12, 0, 'not-known'],
    ['asq', 1, 0, 'not-known'],
  ] as const)('in %s from %s to %s is %s', (id, before, after, change) => {
    expect(changeBetween(find(id), before, after)).toBe(change)
  })
})

describe('a result that was found elsewhere', () => {
  test.each([
    ['dla-20', 2, 'extreme'],
    ['dla-20', 2.05, 'severe'],
    ['dla-20', 6, 'mild'],
    ['dla-20', 6.01, 'adequate'],
    ['k6', 12, 'below'],
    ['k6', 13, 'from-cut-off'],
    ['dast-10', 0, 'none'],
    ['dast-10', 9, 'severe'],
    ['audit', 8, 'hazardous'],
    ['reqol-10', 25, 'healthy'],
    ['locus', '4', '4'],
    ['c-ssrs-screener', 'high', 'high'],
    ['promis-global-mental', 48.3, null],
  ] as const)('%s: %s is read as %s', (id, value, band) => {
    expect(readResult(id, value)).toEqual({ band })
  })

  test.each([
    ['dla-20', 7.5, 'out-of-range', { atLeast: 1, atMost: 7, decimals: 2 }],
    ['dla-20', 4.123, 'out-of-range', { decimals: 2 }],
    ['k6', 25, 'out-of-range', { atLeast: 0, atMost: 24 }],
    ['k6', -1, 'out-of-range', { title: 'K6' }],
    ['k6', 3.5, 'out-of-range', { decimals: 0 }],
    ['k6', Number.NaN, 'out-of-range', {}],
    ['k6', '12', 'out-of-range', {}],
    ['locus', '7', 'not-a-level', { accepted: ['1', '2', '3', '4', '5', '6'] }],
    ['locus', 4, 'not-a-level', {}],
    ['vi-spdat', 4, 'no-such-instrument', {}],
  ] as const)('%s: %s is refused with what is accepted', (id, value, refused, figures) => {
    expect(readResult(id, value)).toMatchObject({ refused, figures })
  })

  test('every band can be reached, in order', () => {
    for (const { result } of RESULT_ONLY) {
      if (result.kind !== 'number' || !result.bands) continue
      const ends = result.bands.map(({ upTo }) => upTo ?? result.to)
      expect(ends).toEqual(ends.toSorted((a, b) => a - b))
      expect(ends[0]).toBeGreaterThanOrEqual(result.from)
      expect(ends.at(-1)).toBe(result.to)
    }
  })
})
