import { expect, test } from 'vitest'
import { federalCalendar } from '../agency/index.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { hideParts } from './hide-parts.ts'
import { fourQuarters, type Journey, quarterOf } from './journey.ts'
import { lastDays, STANDARDS } from './standards.ts'
import { behind, inShort, measure, timelyOf } from './timely.ts'

const on = '2026-11-23' as PlainDate
const calendars = { federal: federalCalendar, county: federalCalendar, agency: federalCalendar }
const setting = { on, state: 'TX', lastDay: lastDays({ zone: 'America/Chicago', calendars }) } as const
const day = (text: string) => text as PlainDate

let count = 0
function journey(
  of: Partial<Omit<Journey, 'groups'>> & { readonly groups?: Partial<Journey['groups']> },
): Journey {
  count += 1
  const id = `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`
  return {
    case: id as Journey['case'],
    person: id as Journey['person'],
    programKind: 'ccbhc',
    requested: day('2026-10-01'),
    offered: undefined,
    attended: undefined,
    assessed: undefined,
    decided: undefined,
    assigned: undefined,
    contacted: undefined,
    ended: undefined,
    ...of,
    groups: {
      quarter: '2026-4',
      program: 'p',
      payer: 'medicaid',
      language: 'en',
      county: 'Example',
      tier: '3',
      race: 'not-asked',
      ...of.groups,
    },
  }
}
const many = (n: number, of: Parameters<typeof journey>[0]) => Array.from({ length: n }, () => journey(of))

test('four whole quarters end with this one, and the four before them do not overlap', () => {
  expect(fourQuarters(on, 'this')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  expect(fourQuarters(on, 'before')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  for (let n = 0; n < 800; n += 1) {
    const today = addDays(on, n)
    expect(addDays(fourQuarters(today, 'before').to, 1)).toBe(fourQuarters(today, 'this').from)
    expect(quarterOf(fourQuarters(today, 'this').to)).toBe(quarterOf(today))
  }
})

test('whoever waits still is counted beside those who arrived, and so is whoever left', () => {
  const journeys = [
    ...many(20, { attended: day('2026-10-09') }),
    ...many(12, {}),
    ...many(4, { ended: day('2026-10-05') }),
  ]
  const { whole } = timelyOf(measure('attended', journeys, setting))
  expect(whole).toEqual({
    people: 36,
    done: 20,
    open: 12,
    ended: 4,
    medianDays: 8,
    longDays: 8,
    openMedianDays: 53,
    kept: 20,
    // Those who wait still are late already: they are not left out of the share.
    missed: 12,
  })
})

test('an urgent need is measured by one business day, a routine one by ten, and whoever left in time by none', () => {
  const urgent = { groups: { tier: '2' }, requested: day('2026-10-02') }
  // A Friday: the next business day is Monday.
  const against = (of: Parameters<typeof journey>[0]) =>
    measure('attended', [journey(of)], setting)[0]?.against
  expect(against({ ...urgent, attended: day('2026-10-05') })).toBe('kept')
  expect(against({ ...urgent, attended: day('2026-10-06') })).toBe('missed')
  expect(against({ attended: day('2026-10-16') })).toBe('kept')
  expect(against({ attended: day('2026-10-17') })).toBe('missed')
  expect(against({ ended: day('2026-10-05') })).toBe('neither')
  expect(against({ groups: { tier: 'unknown' }, attended: day('2026-10-02') })).toBe('neither')
  expect(against({ programKind: 'housing', attended: day('2026-10-02') })).toBe('neither')
})

test('a step counts only those who came to its beginning', () => {
  const journeys = [
    journey({ assessed: day('2026-10-05') }),
    journey({ assessed: day('2026-10-05'), decided: day('2026-10-08') }),
    journey({}),
  ]
  expect(measure('decided', journeys, setting).map(({ taken }) => [taken.state, taken.days])).toEqual([
    ['open', 49],
    ['done', 3],
  ])
  expect(inShort(journeys, setting).every(({ figures }) => figures === null)).toBe(true)
})

test('every standard says where it stands, and none is shown as verified without the day on which it was', () => {
  for (const one of STANDARDS) {
    expect(one.source.length > 3 && one.section.length > 3).toBe(true)
    if (one.confidence === 'known') expect(one.verifiedOn).toBeUndefined()
  }
  expect(new Set(STANDARDS.map(({ id }) => id)).size).toBe(STANDARDS.length)
})

test('a hidden figure opens nobody, and race opens nobody at all', () => {
  const measured = measure(
    'attended',
    [
      ...many(40, { attended: day('2026-10-09'), groups: { race: 'asian' } }),
      ...many(30, { groups: { language: 'es', race: 'white' } }),
      ...many(4, { groups: { language: 'vi', race: 'white' } }),
    ],
    setting,
  )
  const language = timelyOf(measured).breakdowns.find(({ by }) => by === 'language')
  const opened = (group: string, which: 'people' | 'open' = 'people') =>
    behind(measured, { by: 'language', group, which })?.length
  expect(language?.lines?.find(({ group }) => group === 'vi')?.figures ?? null).toBeNull()
  for (const { group, figures } of language?.lines ?? [])
    expect(opened(group) ?? null).toBe(figures?.people ?? null)
  expect(opened('vi')).toBeUndefined()
  expect(opened('xx')).toBeUndefined()
  expect(behind(measured, { by: 'race', group: 'asian', which: 'people' })).toBeUndefined()
  expect(behind(measured, { by: 'whole', group: '', which: 'open' })?.length).toBe(34)
})

/** Every way to make groups of these sizes out of two parts. */
function* tables(sizes: readonly number[]): Generator<readonly (readonly number[])[]> {
  const [size, ...rest] = sizes
  if (size === undefined) yield []
  else
    for (let one = 0; one <= size; one += 1)
      for (const others of tables(rest)) yield [[one, size - one], ...others]
}

test('whoever knows the totals, the sizes of the groups and this rule computes no small hidden part', () => {
  const fewest = 3
  for (const sizes of [
    [9, 9, 9],
    [6, 8, 11],
    [12, 6],
    [8, 6, 6, 7, 6],
    [7, 6, 6, 8],
  ]) {
    const looks = new Map<string, (readonly (readonly number[])[])[]>()
    for (const table of tables(sizes)) {
      const hidden = hideParts(table, [], fewest)
      const total = table.reduce((sum, [one = 0]) => sum + one, 0)
      const seen = JSON.stringify([total, hidden.map((is, n) => (is ? null : table[n]))])
      looks.set(seen, [...(looks.get(seen) ?? []), table])
    }
    for (const [seen, same] of looks) {
      const shown: readonly unknown[] = JSON.parse(seen)[1]
      for (const [n] of sizes.entries()) {
        if (shown[n]) continue
        const values = new Set(same.map((table) => table[n]?.[0]))
        const [only] = values
        const isSmall =
          only !== undefined && [only, (sizes[n] ?? 0) - only].some((one) => one > 0 && one < fewest)
        expect([seen, n, values.size === 1 && isSmall]).toEqual([seen, n, false])
      }
    }
  }
})
