import fc from 'fast-check'
import { expect, test } from 'vitest'
import { federalCalendar } from '../agency/business-calendar.ts'
import type { EventName } from '../kernel/event.ts'
import { addMillis, type Instant, instantIn } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Place } from './choose.ts'
import { clockRules } from './rules/all.ts'
import { DISMISSED, type HeardEvent, seriesOf, unfold } from './unfold.ts'

const zone = 'America/New_York'
const counting = {
  zone,
  calendars: { federal: federalCalendar, county: federalCalendar, agency: federalCalendar },
}
const setting = (place: Partial<Place> = {}) => ({
  place: { state: 'VA', counties: [], payers: [], programs: [], ...place } as Place,
  counting,
  inheritance: 'most-particular' as const,
  pinned: new Map(),
})

const PERSON = 'person-1'
let made = 0
const happens = (event: EventName, day: PlainDate, facts: HeardEvent['facts'] = {}): HeardEvent => {
  made += 1
  return {
    id: `event-${String(made).padStart(6, '0')}`,
    event,
    at: addMillis(instantIn(zone, day, '12:00'), made),
    about: PERSON,
    facts,
    program: undefined,
  }
}

const told = (
  topic: string,
  heard: readonly HeardEvent[],
  of: { subject?: string; place?: Partial<Place> } = {},
) =>
  unfold(clockRules, { topic, subject: of.subject ?? PERSON }, heard, setting(of.place)).map(
    ({ due, ended, rule }) => `${rule.id} ${due.on} ${ended?.how ?? 'open'}`,
  )

test('an event opens a deadline, and another meets it', () => {
  const opened = happens('transitions.discharged', '2026-11-23', { from: 'inpatient' })
  expect(told('transitions.follow-up-7-days', [opened])).toEqual([
    'hospital-follow-up.7-days 2026-11-30 open',
  ])
  const kept = happens('appointments.followUpKept', '2026-11-27')
  expect(told('transitions.follow-up-7-days', [opened, kept])).toEqual([
    'hospital-follow-up.7-days 2026-11-30 met',
  ])
})

test('a visit on the day of discharge does not count', () => {
  const heard = [
    happens('transitions.discharged', '2026-11-23', { from: 'inpatient' }),
    happens('appointments.followUpKept', '2026-11-23'),
  ]
  expect(told('transitions.follow-up-7-days', heard)).toEqual(['hospital-follow-up.7-days 2026-11-30 open'])
})

test('what happened before the trigger closes nothing', () => {
  const heard = [happens('contacts.noted', '2026-11-20'), happens('assignments.made', '2026-11-23')]
  expect(told('assignments.first-contact', heard)).toEqual(['practice.first-contact 2026-11-27 open'])
})

test('a review that is met brings the next one, counted from the original due day', () => {
  const heard = [
    happens('plans.approved', '2026-11-23'),
    happens('plans.reviewed', '2027-03-10'),
    happens('plans.reviewed', '2027-05-20'),
  ]
  expect(told('plans.review', heard)).toEqual([
    'virginia.plan-review 2027-02-23 met',
    'virginia.plan-review 2027-05-23 met',
    'virginia.plan-review 2027-08-23 open',
  ])
})

test('closing the case ends the reviews for good', () => {
  const heard = [
    happens('plans.approved', '2026-11-23'),
    happens('plans.reviewed', '2027-02-10'),
    happens('transitions.closed', '2027-03-01'),
    happens('plans.reviewed', '2027-03-02'),
  ]
  expect(told('plans.review', heard)).toEqual([
    'virginia.plan-review 2027-02-23 met',
    'virginia.plan-review 2027-05-23 cancelled',
  ])
})

test('a new plan meets the yearly rewrite and begins the next year', () => {
  const heard = [happens('plans.approved', '2026-11-23'), happens('plans.approved', '2027-10-01')]
  expect(told('plans.rewrite', heard)).toEqual([
    'virginia.plan-rewrite 2027-11-23 met',
    'virginia.plan-rewrite 2028-10-01 open',
  ])
})

test('routine turned urgent has the shorter time from then', () => {
  const place = { programs: ['ccbhc' as const] }
  const heard = [
    happens('intake.needFound', '2026-11-02', { urgency: 'routine' }),
    happens('intake.needFound', '2026-11-05', { urgency: 'urgent' }),
    happens('intake.evaluated', '2026-11-06'),
  ]
  expect(told('intake.first-evaluation', heard, { place })).toEqual([
    'ccbhc.routine-need 2026-11-17 cancelled',
    'ccbhc.urgent-need 2026-11-06 met',
  ])
})

test('what is urgent has one business day everywhere, and not only where a CCBHC must', () => {
  const disposed = happens('intake.disposed', '2026-11-03', { disposition: 'go-on' })
  const urgent = happens('intake.needFound', '2026-11-05', { urgency: 'urgent' })
  expect(told('intake.first-evaluation', [urgent])).toEqual(['practice.urgent-need 2026-11-06 open'])
  expect(told('intake.first-evaluation', [disposed, urgent])).toEqual([
    'practice.first-evaluation 2026-11-18 cancelled',
    'practice.urgent-need 2026-11-06 open',
  ])
})

const CCBHC = { place: { programs: ['ccbhc' as const] } }
const found = (urgency: string, on: Parameters<typeof happens>[1]) =>
  happens('intake.needFound', on, { urgency })
test.each([
  ['a crisis', CCBHC, [found('crisis', '2026-11-05')], ['practice.urgent-need 2026-11-06 open']],
  [
    'routine, then a crisis',
    CCBHC,
    [found('routine', '2026-11-02'), found('crisis', '2026-11-05')],
    ['ccbhc.routine-need 2026-11-17 cancelled', 'practice.urgent-need 2026-11-06 open'],
  ],
  [
    'urgent, then a crisis',
    CCBHC,
    [found('urgent', '2026-11-04'), found('crisis', '2026-11-05')],
    ['ccbhc.urgent-need 2026-11-05 open'],
  ],
  [
    'a first talk, then a crisis',
    {},
    [happens('intake.disposed', '2026-11-03', { disposition: 'go-on' }), found('crisis', '2026-11-05')],
    ['practice.first-evaluation 2026-11-18 cancelled', 'practice.urgent-need 2026-11-06 open'],
  ],
  [
    'a crisis, and the intake is closed',
    CCBHC,
    [found('crisis', '2026-11-05'), happens('intake.closed', '2026-11-05')],
    ['practice.urgent-need 2026-11-06 cancelled'],
  ],
] as const)(
  '%s: somebody evaluates within the shorter time, and nobody is left without one',
  (_what, of, heard, clocks) => {
    expect(told('intake.first-evaluation', heard, of)).toEqual(clocks)
  },
)

test('an expiry counts from the day in the event, moves when that is corrected, and ends when there is none', () => {
  const subject = 'coverage-1'
  const recorded = happens('people.coverageRecorded', '2026-11-23', { coverage: subject, renewalOn: null })
  const dated = happens('people.coverageCorrected', '2026-11-24', {
    coverage: subject,
    renewalOn: '2027-03-31',
  })
  const moved = happens('people.coverageCorrected', '2026-12-24', {
    coverage: subject,
    renewalOn: '2027-09-30',
  })
  const ended = happens('people.coverageCorrected', '2026-12-25', { coverage: subject, renewalOn: null })
  const topic = 'people.coverage-renewal'
  expect(told(topic, [recorded], { subject })).toEqual([])
  expect(told(topic, [recorded, dated], { subject })).toEqual(['practice.coverage-renewal 2027-03-31 open'])
  expect(told(topic, [recorded, dated, moved], { subject })).toEqual([
    'practice.coverage-renewal 2027-09-30 open',
  ])
  expect(told(topic, [recorded, dated, moved, ended], { subject })).toEqual([
    'practice.coverage-renewal 2027-09-30 cancelled',
  ])
  const byHand = happens('clocks.finished', '2026-12-23', { openedBy: dated.id })
  expect(told(topic, [recorded, dated, byHand, moved], { subject })).toEqual([
    'practice.coverage-renewal 2027-03-31 met',
    'practice.coverage-renewal 2027-09-30 open',
  ])
  const over = happens('people.coverageEnded', '2026-12-24', { coverage: subject })
  expect(told(topic, [recorded, dated, over], { subject })).toEqual([
    'practice.coverage-renewal 2027-03-31 cancelled',
  ])
})

test('a new licence meets the expiry of the one it renews, and has one of its own', () => {
  const first = happens('agency.credentialAdded', '2026-11-23', {
    credential: 'old',
    until: '2027-01-31',
    renews: null,
  })
  const second = happens('agency.credentialAdded', '2027-01-10', {
    credential: 'new',
    until: '2029-01-31',
    renews: 'old',
  })
  const topic = 'agency.credential-expires'
  expect(seriesOf(clockRules, second)).toContainEqual({ topic, subject: 'old' })
  expect(told(topic, [first, second], { subject: 'old' })).toEqual([
    'practice.credential-expires 2027-01-31 met',
  ])
  expect(told(topic, [second], { subject: 'new' })).toEqual(['practice.credential-expires 2029-01-31 open'])
})

test('a dismissed round of a repeating rule is followed by the next', () => {
  const approved = happens('plans.approved', '2026-11-23')
  const dismissed = happens(DISMISSED, '2027-01-10', { openedBy: approved.id })
  expect(told('plans.review', [approved, dismissed])).toEqual([
    'virginia.plan-review 2027-02-23 dismissed',
    'virginia.plan-review 2027-05-23 open',
  ])
})

test('an event of another program is judged by that program', () => {
  const heard = { ...happens('plans.approved', '2026-11-23'), program: 'ccbhc' as const }
  expect(told('plans.review', [heard], { place: { state: 'TX', programs: ['housing'] } })).toEqual([
    'ccbhc.plan-review 2027-05-23 open',
  ])
})

test('nothing stays due about somebody who has died', () => {
  const heard = [
    happens('plans.approved', '2026-11-23'),
    happens('people.statusChanged', '2026-12-01', { status: 'missing' }),
    happens('people.statusChanged', '2026-12-02', { status: 'deceased' }),
  ]
  expect(told('plans.review', heard.slice(0, 2))).toEqual(['virginia.plan-review 2027-02-23 open'])
  expect(told('plans.review', heard)).toEqual(['virginia.plan-review 2027-02-23 cancelled'])
})

test('a deadline keeps the rule it was opened by', () => {
  const approved = happens('plans.approved', '2026-11-23')
  const pin = { id: 'minnesota.plan-review', effectiveFrom: '2020-01-01' as const }
  const pinned = { ...setting(), pinned: new Map([[approved.id, pin]]) }
  const deadlines = unfold(clockRules, { topic: 'plans.review', subject: PERSON }, [approved], pinned)
  expect(deadlines.map(({ rule }) => rule.id)).toEqual(['minnesota.plan-review'])
})

const names: readonly EventName[] = [
  'plans.approved',
  'plans.reviewed',
  'transitions.closed',
  'contacts.noted',
  'assignments.made',
]
const stories = fc.array(
  fc.record({ event: fc.constantFrom(...names), day: fc.integer({ min: 0, max: 900 }) }),
  { maxLength: 25 },
)
const happened = (story: readonly { event: EventName; day: number }[]): readonly HeardEvent[] =>
  story.map(({ event, day }, n) => ({
    id: `event-${String(n).padStart(6, '0')}`,
    event,
    at: addMillis('2026-01-01T12:00:00.000Z' as Instant, day * 86_400_000),
    about: PERSON,
    facts: {},
    program: undefined,
  }))
const topics = fc.constantFrom(
  'plans.review',
  'plans.rewrite',
  'assignments.first-contact',
  'contacts.monitoring',
)

test('the order in which we are told changes nothing', () => {
  fc.assert(
    fc.property(stories, topics, fc.infiniteStream(fc.nat()), (story, topic, dice) => {
      const heard = happened(story)
      const shuffled = heard
        .map((one) => [dice.next().value ?? 0, one] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, one]) => one)
      const of = { place: { programs: ['targeted-case-management' as const] } }
      expect(told(topic, shuffled, of)).toEqual(told(topic, heard, of))
    }),
  )
})

test('at most one deadline of a series is open, none is ended before it began, and none is opened twice', () => {
  fc.assert(
    fc.property(stories, topics, (story, topic) => {
      const heard = happened(story)
      const deadlines = unfold(
        clockRules,
        { topic, subject: PERSON },
        heard,
        setting({ programs: ['targeted-case-management'] }),
      )
      expect(deadlines.filter(({ ended }) => ended === undefined).length).toBeLessThanOrEqual(1)
      expect(new Set(deadlines.map(({ openedBy }) => openedBy)).size).toBe(deadlines.length)
      for (const { openedBy, ended } of deadlines) {
        const began = heard.find(({ id }) => id === openedBy)?.at
        expect(began).toBeDefined()
        if (ended && began) expect(ended.at >= began).toBe(true)
      }
    }),
  )
})
