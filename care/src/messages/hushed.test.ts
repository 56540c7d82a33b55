import { expect, test } from 'vitest'
import { restriction } from '../consents/index.ts'
import { contactPoint } from '../people/index.ts'
import { hushed } from './hushed.ts'

const ID = '01939d5b-0000-7000-8000-000000000001'
const on = '2026-11-23'
const not = (whom: object, change: object = {}) =>
  restriction.parse({
    restriction: ID,
    version: 1,
    terms: { whom, what: 'everything', ...change },
    since: '2026-01-01',
  })
const point = (at: object, terms: object = {}) => contactPoint.parse({ point: ID, version: 1, at, terms })
const house = { line1: '1 Sample St', line2: 'c/o Rosa', city: 'Sampletown', state: 'TX', zip: '78701' }
const phone = point({ kind: 'phone', number: '5125550134', rules: { voicemail: 'full', text: 'yes' } })
const email = point({ kind: 'email', email: 'r@example.org', rules: { email: 'yes' } })
const postal = point({ kind: 'postal', address: house, rules: { mail: 'plain-envelope' } })

test('no word goes where somebody is who must not know, however they are named', () => {
  expect(hushed([phone], [not({ phone: '512 555 0134' })], on)).toMatchObject([
    { at: { rules: { voicemail: 'none', text: 'no' } } },
  ])
  expect(hushed([email], [not({ email: 'R@example.org' })], on)).toMatchObject([
    { at: { rules: { email: 'no' } } },
  ])
  expect(hushed([postal], [not({ name: 'Rosa Muestra' })], on)).toMatchObject([
    { at: { rules: { mail: 'no' } } },
  ])
})

test.each([
  ['of somebody else', not({ phone: '512 555 0199' })],
  ['of a restriction about money alone', not({ phone: '512 555 0134' }, { what: ['money'] })],
  ['of a restriction that ended', { ...not({ phone: '512 555 0134' }), endedOn: '2026-11-22' as const }],
])('a point stays as it is because %s', (_why, of) => {
  expect(hushed([phone, email], [of], on)).toEqual([phone, email])
})
