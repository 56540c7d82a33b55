import { expect, test } from 'vitest'
import { federalCalendar } from '../../agency/index.ts'
import type { Place } from '../../clocks/index.ts'
import type { NeedsAnswers } from '../needs/inventory.ts'
import { partsFromNeeds } from './from-needs.ts'
import { firstReviewBy } from './proposed-days.ts'

const given = (value: unknown) => ({ answer: 'given', value }) as const
const ID = '01935d00-0000-4000-8000-000000000001'
const made = (answers: NeedsAnswers, of: object = {}) =>
  partsFromNeeds({ answers, language: 'en', watchedBy: undefined, reviewOn: undefined, ...of }, () => ID)

const TOLD: NeedsAnswers = {
  whole: {
    strengths: given('I fix radios.'),
    supports: given('My sister Lena.'),
    preferences: given('Tell me straight.'),
    barriers: given('No bus after six.'),
  },
  'culture-and-communication': {
    tellBy: given(['read-aloud', 'short-sentences']),
    faithOrCustom: given('We rest on Saturdays.'),
  },
}

test('a first plan begins with what was told of strengths, people, wishes, hindrances, language and customs', () => {
  expect(made(TOLD, { watchedBy: 'Maribel Demo', reviewOn: '2027-05-28' })).toEqual([
    {
      part: 'life',
      content: {
        strengths: 'I fix radios.\nMy sister Lena.',
        preferences: 'Tell me straight.',
        communication: 'Read aloud, In short sentences',
        culture: 'We rest on Saturdays.',
      },
    },
    { part: 'risks', content: { list: [{ id: ID, risk: 'No bus after six.' }] } },
    { part: 'terms', content: { watchedBy: 'Maribel Demo', reviewOn: '2027-05-28' } },
  ])
})

test('how somebody wants to be told things stands in the language of the agency, and none of these is nothing', () => {
  const life = (tellBy: readonly string[], language: 'en' | 'es') =>
    made({ 'culture-and-communication': { tellBy: given(tellBy) } }, { language })
  expect(life(['large-print'], 'es')).toEqual([
    { part: 'life', content: { communication: 'En letra grande' } },
  ])
  expect(life(['none'], 'es')).toEqual([])
})

test('what was declined, not known or not asked begins nothing, and long words fit', () => {
  expect(made({ whole: { strengths: { answer: 'declined' }, supports: { answer: 'unknown' } } })).toEqual([])
  const [life, risks] = made({
    whole: { strengths: given('a'.repeat(1_990)), barriers: given('b'.repeat(1_990)) },
  })
  expect(life).toMatchObject({ content: { strengths: `${'a'.repeat(999)}…` } })
  expect(risks).toMatchObject({ content: { list: [{ risk: `${'b'.repeat(599)}…` }] } })
})

const reviewIn = (place: Partial<Place>) =>
  firstReviewBy(
    {
      place: { state: 'TX', counties: [], payers: [], programs: [], ...place },
      counting: {
        zone: 'America/Chicago',
        calendars: { federal: federalCalendar, county: federalCalendar, agency: federalCalendar },
      },
      inheritance: 'most-particular',
    },
    '2026-11-28',
  )

test.each([
  ['of a certified clinic: 6 months', { programs: ['ccbhc'] }, '2027-05-28'],
  ['of Minnesota: 180 days', { state: 'MN' }, '2027-05-27'],
  ['of no such program: the day by which a plan is written anew', {}, '2027-11-28'],
] as const)('the first review is proposed by the rule %s', (_why, place, day) => {
  expect(reviewIn(place as Partial<Place>)).toBe(day)
})

test('what is longer than a field of the plan is cut with a mark, and never within a sign', () => {
  const long = `${'a'.repeat(598)}🌱${'b'.repeat(10)}`
  const [risks] = made({ whole: { barriers: given(long) } }).filter(({ part }) => part === 'risks')
  expect(JSON.stringify(risks)).toContain(`${'a'.repeat(598)}…`)
})
