import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { computedFrom, courseOf, severityOf } from './course.ts'
import { isAtLeast, LIFE_AREAS, LIMITS, RATINGS, type Ratings, stepOf } from './function.ts'
import { EPISODE_KINDS, type Episode, measuresIn } from './history.ts'

const ON = '2026-11-27'
const none = measuresIn([], [], ON, 12)

test.each([
  ['nothing rated', {}, {}, undefined],
  ['looked at, and it could not be told', { 'self-care': 'not-known' }, {}, undefined],
  ['nothing hard', { 'self-care': 'none', social: 'none' }, {}, ['none', ['two-areas']]],
  [
    'one area marked, the next moderate',
    { social: 'marked', pace: 'moderate' },
    {},
    ['moderate', ['two-areas']],
  ],
  ['two areas marked', { social: 'marked', pace: 'marked' }, {}, ['marked', ['two-areas']]],
  ['one area beyond them', { social: 'extreme', pace: 'none' }, {}, ['marked', ['one-area-extreme']]],
  ['two areas beyond them', { social: 'extreme', pace: 'extreme' }, {}, ['extreme', ['two-areas']]],
  [
    'light now, after a stay',
    { social: 'some', pace: 'some' },
    { admissions: 1 },
    ['marked', ['admissions']],
  ],
  [
    'light now, after two crises',
    { social: 'some' },
    { crisisContacts: 1, emergencyVisits: 1 },
    ['marked', ['crises']],
  ],
  [
    'one crisis alone changes nothing',
    { social: 'some', pace: 'some' },
    { crisisContacts: 1 },
    ['some', ['two-areas']],
  ],
  ['three stays', { social: 'some' }, { admissions: 3 }, ['extreme', ['admissions']]],
  [
    'two months in hospital',
    { social: 'some' },
    { admissions: 1, hospitalDays: 60 },
    ['extreme', ['hospital-days']],
  ],
] as const)('severity, %s', (_said, ratings, figures, expected) => {
  const got = severityOf(ratings as Ratings, { ...none, ...figures }, ON)
  expect(got && [got.level, got.because]).toEqual(expected)
})

test.each([
  [[], 'not-known'],
  [['2026-06'], 'under-six-months'],
  [['2026-05'], 'under-six-months'],
  [['2026-04'], 'six-months'],
  [['2025-10'], 'a-year'],
  [['2024-10'], 'two-years'],
  // Of a year only, it may have begun in its last month.
  [['2025'], 'six-months'],
  [['2024'], 'a-year'],
  [['2023'], 'two-years'],
  [['2026-10', '2019'], 'two-years'],
] as const)('with an onset in %j it has lasted at least: %s', (onsets, lasting) => {
  expect(courseOf(onsets, none, ON).lasting).toBe(lasting)
})

test('it comes back after two crises or stays in two years', () => {
  expect(courseOf([], { ...none, admissions: 1 }, ON).returning).toBe(false)
  expect(courseOf([], { ...none, admissions: 1, emergencyVisits: 1 }, ON).returning).toBe(true)
})

test('an area that could not be told is neither so nor not so', () => {
  expect(RATINGS.map((rating) => isAtLeast(rating, 'marked'))).toEqual([
    false,
    false,
    false,
    true,
    true,
    undefined,
  ])
  expect(isAtLeast(undefined, 'none')).toBeUndefined()
})

const ratings: fc.Arbitrary<Ratings> = fc
  .array(fc.constantFrom(...RATINGS), { minLength: LIFE_AREAS.length, maxLength: LIFE_AREAS.length })
  .map((all) => Object.fromEntries(LIFE_AREAS.map((area, n) => [area, all[n]])))
const episode: fc.Arbitrary<Episode> = fc
  .record({
    kind: fc.constantFrom(...EPISODE_KINDS),
    from: fc.integer({ min: -800, max: 0 }).map((back): PlainDate => addDays(ON, back)),
    length: fc.integer({ min: 0, max: 90 }),
  })
  .map(({ kind, from, length }) => ({ kind, from, until: addDays(from, length), source: 'person' }))
const step = (of: Ratings, episodes: readonly Episode[]) => {
  const { severity } = computedFrom({ ratings: of, episodes, onsets: [], knownCrises: [] }, ON)
  return severity ? stepOf(severity.level) : -1
}

test('two things that happened are never lighter than either alone', () => {
  fc.assert(
    fc.property(ratings, episode, episode, (of, one, other) => {
      expect(step(of, [one, other])).toBeGreaterThanOrEqual(Math.max(step(of, [one]), step(of, [other])))
    }),
    { numRuns: 500 },
  )
})

test('an area that gets harder never makes it lighter', () => {
  fc.assert(
    fc.property(
      ratings,
      fc.array(episode, { maxLength: 4 }),
      fc.constantFrom(...LIFE_AREAS),
      (of, all, area) => {
        const rating = of[area]
        const harder = rating && rating !== 'not-known' ? LIMITS[stepOf(rating) + 1] : undefined
        if (harder) expect(step({ ...of, [area]: harder }, all)).toBeGreaterThanOrEqual(step(of, all))
      },
    ),
    { numRuns: 500 },
  )
})

test('every answer says what it was found by', () => {
  fc.assert(
    fc.property(ratings, fc.array(episode, { maxLength: 6 }), (of, episodes) => {
      const { severity } = computedFrom({ ratings: of, episodes, onsets: [], knownCrises: [] }, ON)
      if (severity) expect(severity.because.length).toBeGreaterThan(0)
    }),
  )
})
