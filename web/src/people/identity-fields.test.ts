import { type Identity, identity } from '@handrail/care/people'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identityField, identityFrom, identityValues } from './identity-fields.tsx'

const noAnswer = fc.constantFrom('declined', 'unknown', 'not-asked')
const text = fc.stringMatching(/^[A-Za-z]{1,20}$/)
const answered = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    noAnswer.map((answer) => ({ answer })),
    value.map((given) => ({ answer: 'given', value: given })),
  )

const anIdentity = fc
  .record({
    legalName: answered(fc.record({ given: text, family: text }, { requiredKeys: ['given'] })),
    nameUsed: text,
    alsoKnownAs: fc.array(text, { maxLength: 3 }),
    pronouns: answered(text),
    born: fc.oneof(
      noAnswer.map((answer) => ({ answer })),
      fc.integer({ min: 1900, max: 2026 }).map((year) => ({ answer: 'approximate', year })),
      fc.constantFrom('1991-04-23', '2004-02-29').map((on) => ({ answer: 'exact', on })),
    ),
    language: answered(
      fc.record({
        tag: fc.constantFrom('en', 'es', 'ase'),
        interpreter: fc.constantFrom('needed', 'not-needed', 'not-asked'),
      }),
    ),
    ssnLastFour: answered(fc.stringMatching(/^\d{4}$/)),
  })
  .map((one): Identity => identity.parse(one))

test('opening the form and sending it unchanged changes nothing', () => {
  fc.assert(
    fc.property(anIdentity, (before) => {
      expect(identity.parse(identityFrom(identityValues(before), before))).toEqual(before)
    }),
  )
})

test('what nobody asked about is sent as not asked, never as an empty word', () => {
  expect(identity.parse(identityFrom({ given: ' Ada ' }))).toMatchObject({
    legalName: { answer: 'given', value: { given: 'Ada' } },
    pronouns: { answer: 'not-asked' },
    born: { answer: 'not-asked' },
    language: { answer: 'not-asked' },
    ssnLastFour: { answer: 'not-asked' },
  })
})

test.each([
  ['identity.legalName.value.given', 'given'],
  ['identity.born.on', 'bornOn'],
  ['identity.language.value.tag', 'language'],
  ['identity.nameUsed', 'nameUsed'],
  ['identity.ssnLastFour.value', 'ssn'],
])('a problem of %s stands at the field %s', (problem, field) => {
  expect(identityField(problem)).toBe(field)
})
