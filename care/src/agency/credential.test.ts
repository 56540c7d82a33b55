import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../kernel/refusal.ts'
import { addCredential } from './add-credential.ts'
import { CREDENTIAL_KINDS, type Credential, credentialId, credentialOn } from './credential.ts'
import { endCredential } from './end-credential.ts'
import { aMoment, ME, SOMEONE } from './moment.test-model.ts'
import { verifyCredential } from './verify-credential.ts'

const ID = credentialId.parse('0190a0b0-0000-7000-8000-0000000000c1')
const licence = (of: Partial<Credential> = {}): Credential => ({
  credential: ID,
  staff: SOMEONE,
  kind: 'clinical-social-worker',
  state: 'TX',
  from: '2025-01-01',
  until: '2026-12-31',
  verifiedOn: '2025-01-05',
  version: 2,
  ...of,
})
const on = (theirs: readonly Credential[], day: '2026-11-23' | '2024-12-31' | '2026-12-31' | '2027-01-01') =>
  credentialOn(theirs, ['clinical-social-worker', 'psychologist'], 'TX', day)

test('a licence counts through its last day', () => {
  expect(on([licence()], '2026-12-31')).toMatchObject({ credential: ID })
  expect(on([licence({ until: null })], '2027-01-01')).toMatchObject({ credential: ID })
})

test.each([
  [
    'they have none of this kind',
    [licence({ kind: 'peer-specialist' })],
    '2026-11-23',
    ['none-of-this-kind'],
  ],
  ['it is of another state', [licence({ state: 'LA' })], '2026-11-23', ['other-state']],
  ['it is not valid yet', [licence()], '2024-12-31', ['not-yet-valid']],
  ['it is no longer valid', [licence()], '2027-01-01', ['no-longer-valid']],
  ['nobody has checked it', [licence({ verifiedOn: null })], '2026-11-23', ['not-verified']],
  [
    'each of theirs fails for its own reason',
    [licence({ state: 'LA' }), licence({ verifiedOn: null })],
    '2026-11-23',
    ['other-state', 'not-verified'],
  ],
] as const)('nobody signs when %s', (_name, theirs, day, reasons) => {
  expect(on(theirs, day)).toMatchObject({ refused: 'no-valid-credential', figures: { day, reasons } })
})

test('one good licence among bad ones is enough', () => {
  expect(
    on([licence({ state: 'LA' }), licence(), licence({ verifiedOn: null })], '2026-11-23'),
  ).toMatchObject({
    credential: ID,
    state: 'TX',
  })
})

test('what may be signed is exactly what one verified licence of that kind and state covers', () => {
  const day = fc.constantFrom(
    '2024-01-01',
    '2025-06-01',
    '2026-01-01',
    '2027-01-01',
  ) as fc.Arbitrary<`${number}-${number}-${number}`>
  const some = fc.array(
    fc.record({
      kind: fc.constantFrom(...CREDENTIAL_KINDS.slice(0, 6)),
      state: fc.constantFrom('TX' as const, 'LA' as const, 'US' as const),
      from: day,
      until: fc.option(day),
      verifiedOn: fc.option(day),
    }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(some, day, (given, when) => {
      const theirs = given.map((one) => licence(one))
      const expected = theirs.some(
        (one) =>
          ['clinical-social-worker', 'psychologist'].includes(one.kind) &&
          ['TX', 'US'].includes(one.state) &&
          one.from <= when &&
          when <= (one.until ?? '9') &&
          one.verifiedOn !== null,
      )
      const answer = credentialOn(theirs, ['clinical-social-worker', 'psychologist'], 'TX', when)
      expect(!isRefusal(answer)).toBe(expected)
    }),
  )
})

const verify = (state: Credential) =>
  verifyCredential.decide(state, { credential: ID, version: 2, source: 'The board’s own list' }, aMoment())

test('a licence is verified by somebody else while it is valid', () => {
  expect(verify(licence())).toMatchObject({ next: { on: '2026-11-23', by: ME }, answer: { version: 3 } })
  expect(verify(licence({ staff: ME }))).toMatchObject({ refused: 'not-for-yourself' })
  expect(verify(licence({ until: '2026-11-22' }))).toMatchObject({ refused: 'credential-ended' })
})

const end = (
  state: Credential,
  day: '2026-11-30' | '2024-12-01' | '2027-01-01',
  why: 'revoked' | 'entered-in-error',
) => endCredential.decide(state, { credential: ID, version: 2, on: day, why }, aMoment())

test('a licence ends on a day of its life; one entered in error never counted', () => {
  expect(end(licence(), '2026-11-30', 'revoked')).toMatchObject({
    next: { until: '2026-11-30', why: 'revoked' },
  })
  expect(end(licence(), '2024-12-01', 'revoked')).toMatchObject({ refused: 'ends-before-it-begins' })
  expect(end(licence(), '2027-01-01', 'revoked')).toMatchObject({ refused: 'credential-ended' })
  expect(end(licence(), '2026-11-30', 'entered-in-error')).toMatchObject({ next: { until: '2024-12-31' } })
})

test('a licence is added with an end that follows its beginning, and renews one of theirs', () => {
  const input = addCredential.input.parse({
    staff: SOMEONE,
    kind: 'psychologist',
    state: 'TX',
    from: '2026-11-01',
    until: '2028-10-31',
    renews: ID,
  })
  const add = (renewsTheirs: boolean, of: object = {}) =>
    addCredential.decide({ renewsTheirs }, { ...input, ...of }, aMoment())
  expect(add(true)).toMatchObject({ happened: [{ facts: { until: '2028-10-31', renews: ID } }] })
  expect(add(false)).toMatchObject({ refused: 'no-such-credential', field: 'renews' })
  expect(add(true, { until: '2026-10-31' })).toMatchObject({ refused: 'ends-before-it-begins' })
})
