import { type ContactPoint, pointTerms } from '@handrail/care/people'
import { expect, test } from 'vitest'
import { contactField, termsFrom, valuesOfPoint } from './contact-fields.tsx'

const mornings = { days: ['tue', 'thu'], from: '09:00', until: '12:00' } as const
const nights = { days: ['sat'], from: '22:00', until: '02:00' } as const
const pointWith = (safeHours: readonly object[]): ContactPoint =>
  ({
    at: { kind: 'phone', number: '+17135550142', rules: { voicemail: 'none', text: 'no' } },
    terms: pointTerms.parse({ safeHours }),
    closed: null,
  }) as unknown as ContactPoint

test.each([
  ['any hour', []],
  ['one span', [mornings]],
  ['two spans, which came from outside', [mornings, nights]],
])('a form that nobody changed keeps the safe hours: %s', (_name, hours) => {
  const point = pointWith(hours)
  expect(termsFrom(valuesOfPoint(point), point.terms).safeHours).toEqual(hours)
})

test('what was half written before the form asked for hours takes none away', () => {
  const point = pointWith([mornings])
  expect(termsFrom({ kind: 'phone', codeWord: 'sunflower' }, point.terms).safeHours).toEqual([mornings])
})

test('hours without a day hold for every day', () => {
  const { safeHours } = termsFrom({ someHours: true, safeFrom: '09:00', safeUntil: '12:00' })
  expect(safeHours).toEqual([
    { days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '09:00', until: '12:00' },
  ])
})

test('what is written takes the place of several spans, and no tick means any hour', () => {
  const point = pointWith([mornings, nights])
  const written = { ...valuesOfPoint(point), safeDays: ['mon'], safeFrom: '08:00', safeUntil: '10:00' }
  expect(termsFrom(written, point.terms).safeHours).toEqual([
    { days: ['mon'], from: '08:00', until: '10:00' },
  ])
  expect(termsFrom({ ...written, someHours: false }, point.terms).safeHours).toEqual([])
})

test('a fault in the hours stands at its own field', () => {
  expect(contactField('terms.safeHours.0.until')).toBe('safeUntil')
  expect(contactField('terms.safeHours.0.from')).toBe('safeFrom')
})
