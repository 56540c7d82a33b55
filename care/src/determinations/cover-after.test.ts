import { expect, test } from 'vitest'
import type { Instant } from '../kernel/instant.ts'
import { coverageFact } from '../people/index.ts'
import { coverChangedAfter } from './cover-after.ts'

const COVER = '01939d5b-0000-7000-8000-000000000001'
const OTHER = '01939d5b-0000-7000-8000-000000000002'
const MORNING: Instant = '2026-11-20T09:00:00.000Z'
const DECIDED: Instant = '2026-11-20T12:00:00.000Z'
const LATER: Instant = '2026-11-24T12:00:00.000Z'
const LAST: Instant = '2026-11-25T12:00:00.000Z'

const fact = (recordedAt: Instant, terms: object = {}, of: object = {}) =>
  coverageFact.parse({
    coverage: COVER,
    version: 1,
    terms: { payerKind: 'medicaid', source: 'card', from: '2026-01-01', ...terms },
    recordedAt,
    withdrawn: false,
    ...of,
  })
const until = (recordedUntil: Instant) => ({ recordedUntil })

test.each<[string, Parameters<typeof coverChangedAfter>[0], Instant | undefined]>([
  ['nothing was known of any', [], undefined],
  ['it was known before', [fact(MORNING)], undefined],
  ['one was added', [fact(MORNING), fact(LATER, {}, { coverage: OTHER })], LATER],
  ['one ended', [fact(MORNING, {}, until(LATER)), fact(LATER, { to: '2026-11-30' })], LATER],
  [
    'the plan became another',
    [fact(MORNING, { plan: 'Blue' }, until(LATER)), fact(LATER, { plan: 'Green' })],
    LATER,
  ],
  ['one never was', [fact(MORNING, {}, until(LATER)), fact(LATER, {}, { withdrawn: true })], LATER],
  ['one was added by mistake and taken back', [fact(LATER, {}, { withdrawn: true })], undefined],
  [
    'one is only to be renewed by another day',
    [fact(MORNING, {}, until(LATER)), fact(LATER, { renewalOn: '2027-01-01', source: 'letter' })],
    undefined,
  ],
  [
    'one ended by mistake and goes on as before',
    [fact(MORNING, {}, until(LATER)), fact(LATER, { to: '2026-11-24' }, until(LAST)), fact(LAST)],
    undefined,
  ],
  ['two changed, the later counts', [fact(LATER), fact(LAST, {}, { coverage: OTHER })], LAST],
])('cover after a decision: %s', (_what, facts, changed) => {
  expect(coverChangedAfter(facts, DECIDED)).toBe(changed)
})
