import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barsOn, mayTell, type Permit, type Telling } from './may-tell.ts'
import { holdsOn, type Restriction, restriction, type Someone, TELLABLE } from './restriction.ts'

const ID = '01939d5b-0000-7000-8000-000000000001'
const on = '2026-11-23'
const not = (whom: Someone, change: object = {}): Restriction =>
  restriction.parse({
    restriction: ID,
    version: 1,
    terms: { whom, what: 'everything', ...change },
    since: '2026-01-01',
  })
const yes = (whom: Someone, change: Partial<Permit> = {}): Permit => ({
  id: 'permit',
  whom,
  what: TELLABLE,
  from: '2026-01-01',
  until: undefined,
  ...change,
})
const asked = (whom: Someone): Telling => ({ whom, what: 'health', on })

test('without a consent nobody is told', () => {
  expect(mayTell(asked({ relationship: 'mother' }), [], [])).toEqual({ may: false, by: 'no-consent' })
})

test.each<[string, Someone, Someone]>([
  ['by relationship', { relationship: 'mother' }, { name: 'Rosa Muestra', relationship: 'Mom' }],
  [
    'by relationship in Spanish',
    { relationship: 'my mother' },
    { name: 'Rosa Muestra', relationship: 'madre' },
  ],
  ['by a part of the name', { name: 'Rosa' }, { name: 'Rosa Muestra' }],
  ['by a name without accents', { name: 'José Núñez' }, { name: 'JOSE NUNEZ', relationship: 'uncle' }],
  ['by phone', { phone: '(512) 555-0134' }, { name: 'Somebody', phone: '+15125550134' }],
  ['by e-mail', { email: 'R@Example.org' }, { name: 'Somebody', email: 'r@example.org' }],
])('a restriction beats a consent: %s', (_sentence, restricted, whom) => {
  expect(mayTell(asked(whom), [not(restricted)], [yes(whom)])).toEqual({
    may: false,
    by: 'restriction',
    id: ID,
  })
})

test('a restriction on appointments leaves health to the consent; one on being known leaves nothing', () => {
  const whom = { name: 'Rosa Muestra' }
  expect(mayTell(asked(whom), [not(whom, { what: ['appointments'] })], [yes(whom)])).toMatchObject({
    may: true,
  })
  expect(mayTell(asked(whom), [not(whom, { what: ['that-we-know-them'] })], [yes(whom)]).may).toBe(false)
})

test.each<[string, Someone, Someone, Partial<Permit>]>([
  ['another name', { name: 'Rosa Muestra' }, { name: 'Rosa Ejemplo' }, {}],
  ['a part of the name only', { name: 'Rosa Muestra' }, { name: 'Rosa' }, {}],
  ['the same relationship only', { relationship: 'sister' }, { relationship: 'sister' }, {}],
  [
    'the same name with another phone',
    { name: 'Rosa', phone: '5125550134' },
    { name: 'Rosa', phone: '5125550199' },
    {},
  ],
  ['a consent that has not begun', { name: 'Rosa' }, { name: 'Rosa' }, { from: '2026-11-24' }],
  ['a consent that ended', { name: 'Rosa' }, { name: 'Rosa' }, { until: '2026-11-22' }],
  ['a consent about something else', { name: 'Rosa' }, { name: 'Rosa' }, { what: ['money'] }],
])('no consent is read into: %s', (_sentence, permitted, whom, change) => {
  expect(mayTell(asked(whom), [], [yes(permitted, change)])).toEqual({ may: false, by: 'no-consent' })
})

test('a restriction says by which sign it means somebody, and whether they may know of us at all', () => {
  const mother = { relationship: 'mother', phone: '512 555 0134' }
  expect(barsOn([not(mother)], { name: 'Rosa', relationship: 'Mamá' }, on)).toEqual([
    { restriction: ID, by: 'relationship', secret: true },
  ])
  const money = not(mother, { what: ['money'] })
  expect(barsOn([money], { phone: '+15125550134' }, on)).toEqual([
    { restriction: ID, by: 'phone', secret: false },
  ])
  expect(barsOn([not(mother)], { name: 'Rosa', relationship: 'aunt' }, on)).toEqual([])
  expect(barsOn([{ ...not(mother), endedOn: '2026-11-22' }], mother, on)).toEqual([])
})

test('a restriction holds from its first day through its last', () => {
  const one = restriction.parse({ ...not({ name: 'Rosa' }, { until: '2026-12-31' }), since: '2026-02-01' })
  expect(
    (['2026-01-31', '2026-02-01', '2026-12-31', '2027-01-01'] as const).map((day) => holdsOn(one, day)),
  ).toEqual([false, true, true, false])
})

const sign = <T extends string>(...values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined })
const someone = fc
  .record({
    name: sign('Rosa', 'Rosa Muestra', 'Lee Sample'),
    relationship: sign('mother', 'mom', 'friend'),
    phone: sign('5125550134', '(512) 555-0134', '5125550199'),
    email: sign('r@example.org'),
  })
  .filter((who) => Object.values(who).some((value) => value !== undefined))
const permits = fc.array(
  someone.map((whom) => yes(whom)),
  { maxLength: 4 },
)
const restrictions = fc.array(
  someone.map((whom) => not(whom)),
  { maxLength: 4 },
)

test('one more restriction never turns a no into a yes, one more consent never undoes a restriction', () => {
  fc.assert(
    fc.property(someone, restrictions, permits, someone, (whom, against, given, other) => {
      const before = mayTell(asked(whom), against, given)
      const stricter = mayTell(asked(whom), [...against, not(other)], given)
      if (!before.may) expect(stricter.may).toBe(false)
      const looser = mayTell(asked(whom), against, [...given, yes(other)])
      if (before.by === 'restriction') expect(looser).toEqual(before)
      if (given.length === 0) expect(before.may).toBe(false)
    }),
  )
})

test('whoever is restricted by the very words in which they are asked about is never told', () => {
  fc.assert(
    fc.property(someone, permits, (whom, given) => {
      expect(mayTell(asked(whom), [not(whom)], [...given, yes(whom)]).may).toBe(false)
    }),
  )
})
