import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMoment } from '../../agency/moment.test-model.ts'
import { personId } from '../../kernel/ids.ts'
import { addMillis, type Instant } from '../../kernel/instant.ts'
import { correctCoverage } from './correct-coverage.ts'
import { believed, type CoverageFact, coverageFact, memberKey } from './coverage.ts'
import { endCoverage } from './end-coverage.ts'

const ID = '01939d5b-0000-7000-8000-000000000001'
const FIRST: Instant = '2026-01-01T00:00:00.000Z'

/** One coverage, believed to end on one day after another, each belief an hour after the last. */
const beliefs = (ends: readonly (string | undefined)[]): readonly CoverageFact[] =>
  ends.map((to, n) =>
    coverageFact.parse({
      coverage: ID,
      version: n + 1,
      terms: { payerKind: 'medicaid', source: 'card', from: '2026-01-01', ...(to !== undefined && { to }) },
      recordedAt: addMillis(FIRST, n * 3_600_000),
      ...(n + 1 < ends.length && { recordedUntil: addMillis(FIRST, (n + 1) * 3_600_000) }),
      withdrawn: false,
    }),
  )

test('at any moment one belief about a coverage holds, and it is the one recorded last', () => {
  const ends = fc.array(fc.constantFrom(undefined, '2026-12-31', '2027-06-30'), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(ends, fc.integer({ min: 0, max: 8 * 3_600_000 }), (of, after) => {
      const then = believed(beliefs(of), { on: '2026-06-01', knownAt: addMillis(FIRST, after) })
      expect(then.map(({ version }) => version)).toEqual([
        Math.min(of.length, Math.floor(after / 3_600_000) + 1),
      ])
    }),
  )
})

test('nothing was believed before it was recorded, and nothing covers before it begins or after it ends', () => {
  const facts = beliefs(['2026-09-30'])
  expect(believed(facts, { on: '2026-06-01', knownAt: '2025-12-31T23:59:59.999Z' })).toEqual([])
  for (const [on, many] of [
    ['2025-12-31', 0],
    ['2026-01-01', 1],
    ['2026-09-30', 1],
    ['2026-10-01', 0],
  ] as const)
    expect([on, believed(facts, { on, knownAt: '2026-11-01T00:00:00.000Z' }).length]).toEqual([on, many])
})

test('what was withdrawn never was, from then on', () => {
  const [first, second] = beliefs([undefined, undefined])
  const facts = [first, { ...second, withdrawn: true }].filter(
    (one): one is CoverageFact => one !== undefined,
  )
  expect(believed(facts, { on: '2026-06-01', knownAt: '2026-01-01T00:30:00.000Z' })).toHaveLength(1)
  expect(believed(facts, { on: '2026-06-01', knownAt: '2026-01-01T01:30:00.000Z' })).toHaveLength(0)
})

test('a member id is one however it is spaced', () => {
  expect(memberKey(' 1234-567 a')).toBe(memberKey('1234567A'))
})

const person = personId.parse(ID)
const kept = (terms: object = {}, withdrawn = false) => ({
  ...coverageFact.parse({
    coverage: ID,
    version: 3,
    terms: {
      payerKind: 'medicaid',
      memberId: 'EX-1',
      source: 'card',
      from: '2026-01-01',
      renewalOn: '2027-01-01',
      ...terms,
    },
    recordedAt: FIRST,
    withdrawn,
  }),
  of: person,
})
const end = (state: ReturnType<typeof kept>, lastDay: string) =>
  endCoverage.decide(
    state,
    endCoverage.input.parse({ person, coverage: ID, version: 3, lastDay, source: 'letter' }),
    aMoment(),
  )

test('an end keeps all else that was believed, says how we know, and leaves nothing to renew', () => {
  expect(end(kept(), '2026-09-30')).toMatchObject({
    next: {
      version: 4,
      terms: {
        payerKind: 'medicaid',
        memberId: 'EX-1',
        source: 'letter',
        from: '2026-01-01',
        to: '2026-09-30',
      },
    },
    happened: [{ event: 'people.coverageEnded', facts: { endsOn: '2026-09-30' } }],
  })
  expect(end(kept(), '2026-09-30')).not.toHaveProperty('next.terms.renewalOn')
})

test.each([
  ['before its first day', kept(), '2025-12-31', 'ends-before-it-begins'],
  ['on the day on which it ends already', kept({ to: '2026-09-30' }), '2026-09-30', 'nothing-changed'],
  ['when it never was', kept({}, true), '2026-09-30', 'never-was'],
])('a coverage does not end %s', (_when, state, day, refused) => {
  expect(end(state, day)).toMatchObject({ refused })
})

test('what never was is not renewed', () => {
  const input = correctCoverage.input.parse({
    person,
    coverage: ID,
    version: 3,
    terms: kept().terms,
    withdrawn: true,
  })
  expect(correctCoverage.decide(kept(), input, aMoment())).toMatchObject({
    happened: [{ facts: { renewalOn: null, withdrawn: true } }],
  })
})
