import { expect, test } from 'vitest'
import { federalCalendar } from '../../agency/index.ts'
import { proposedDays } from './proposed-days.ts'

const counting = {
  zone: 'America/Chicago',
  calendars: { federal: federalCalendar, county: federalCalendar, agency: federalCalendar },
}
const at = (state: 'TX' | 'VA', programs: readonly 'targeted-case-management'[] = []) => ({
  place: { state, counties: [], payers: [], programs },
  counting,
  inheritance: 'most-particular' as const,
})

test('a plan that begins today holds a year at the most, and says by which rule', () => {
  expect(proposedDays(at('TX'), '2026-11-28').until).toMatchObject({
    on: '2027-11-28',
    source: '42 CFR 441.725(c), 441.301(c)(3)',
  })
})

test('where a state names days of its own, these are proposed', () => {
  const { until, reviewOn } = proposedDays(at('VA', ['targeted-case-management']), '2026-11-28')
  expect(until).toMatchObject({ on: '2027-11-28', source: '12VAC35-105-675' })
  expect(reviewOn).toMatchObject({ on: '2027-02-28', source: '12VAC35-105-675' })
})

test('where no rule holds, nothing is proposed', () => {
  expect(proposedDays(at('TX'), '2026-11-28', [])).toEqual({ until: undefined, reviewOn: undefined })
})
