import fc from 'fast-check'
import { expect, test } from 'vitest'
import { federalCalendar } from '../agency/business-calendar.ts'
import type { EventName } from '../kernel/event.ts'
import { personId } from '../kernel/ids.ts'
import { addMillis } from '../kernel/instant.ts'
import { type KeptDeadline, reconcile, type Series } from './reconcile.ts'
import { clockRules } from './rules/all.ts'
import type { HeardEvent } from './unfold.ts'

const PERSON = personId.parse('0190a0b0-0000-7000-8000-0000000000d2')
const calendars = { federal: federalCalendar, county: federalCalendar, agency: federalCalendar }
const setting = {
  place: { state: 'VA', counties: [], payers: [], programs: [] },
  counting: { zone: 'America/New_York', calendars },
  inheritance: 'most-particular',
} as const

let ids = 0
const newId = () => {
  ids += 1
  return `0190a0b0-0000-7000-8000-${String(ids).padStart(12, '0')}`
}

const start = (topic: string): Series => ({
  key: { topic, subject: PERSON },
  person: PERSON,
  heard: [],
  kept: [],
})

/** Keeps what was decided, as the tables do. */
function after(series: Series): { series: Series; events: readonly string[] } {
  const { keep, drop, happened } = reconcile(clockRules, series, setting, newId)
  const kept = new Map(series.kept.map((one) => [one.deadline, one]))
  for (const deadline of drop) {
    const was = kept.get(deadline)
    if (was) kept.set(deadline, { ...was, status: 'cancelled' })
  }
  for (const { deadline, of } of keep) {
    const next: KeptDeadline = {
      deadline,
      openedBy: of.openedBy,
      rule: of.rule,
      startDay: of.start.day,
      n: of.n,
      due: of.due,
      status: of.ended?.how ?? 'open',
      endedBy: of.ended?.by ?? null,
    }
    kept.set(deadline, next)
  }
  return { series: { ...series, kept: [...kept.values()] }, events: happened.map(({ event }) => event) }
}

const hear = (series: Series, heard: HeardEvent) => after({ ...series, heard: [...series.heard, heard] })

const names: readonly EventName[] = ['plans.approved', 'plans.reviewed', 'transitions.closed']
const stories = fc
  .array(fc.record({ event: fc.constantFrom(...names), day: fc.integer({ min: 0, max: 800 }) }), {
    maxLength: 14,
  })
  .map((story): readonly HeardEvent[] =>
    story.map(({ event, day }, n) => ({
      id: `event-${String(n).padStart(6, '0')}`,
      event,
      at: addMillis('2026-01-01T12:00:00.000Z', day * 86_400_000),
      about: PERSON,
      facts: {},
      program: undefined,
    })),
  )
const topics = fc.constantFrom('plans.review', 'plans.rewrite')

/** What counts of a kept series: ids differ from one telling to another, and what was dropped tells nothing. */
const stands = ({ kept }: Series) =>
  kept
    .filter(({ status }) => status !== 'cancelled')
    .map(({ openedBy, due, status, endedBy }) => `${openedBy} ${due.at} ${status} ${endedBy}`)
    .toSorted()

test('hearing one by one, in any order, leaves what hearing all at once leaves', () => {
  fc.assert(
    fc.property(stories, topics, fc.infiniteStream(fc.nat()), (story, topic, dice) => {
      const shuffled = story
        .map((one) => [dice.next().value ?? 0, one] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, one]) => one)
      const oneByOne = shuffled.reduce((series, one) => hear(series, one).series, start(topic))
      const atOnce = after({ ...start(topic), heard: story }).series
      expect(stands(oneByOne)).toEqual(stands(atOnce))
    }),
  )
})

test('never are two of a series open, and deciding again changes and says nothing', () => {
  fc.assert(
    fc.property(stories, topics, (story, topic) => {
      let series = start(topic)
      for (const one of story) {
        series = hear(series, one).series
        expect(series.kept.filter(({ status }) => status === 'open').length).toBeLessThanOrEqual(1)
        expect(after(series).events).toEqual([])
      }
    }),
  )
})

test('what opens, moves and ends is said once each', () => {
  const [approved, reviewed] = [
    { event: 'plans.approved', day: 0 },
    { event: 'plans.reviewed', day: 30 },
  ].map(({ event, day }, n) => ({
    id: `event-${n}`,
    event: event as EventName,
    at: addMillis('2026-01-01T12:00:00.000Z', day * 86_400_000),
    about: PERSON,
    facts: {},
    program: undefined,
  }))
  if (!approved || !reviewed) throw new Error('There are two.')
  const first = hear(start('plans.review'), approved)
  expect(first.events).toEqual(['clocks.deadlineOpened'])
  expect(hear(first.series, reviewed).events).toEqual(['clocks.deadlineMet', 'clocks.deadlineOpened'])
})
