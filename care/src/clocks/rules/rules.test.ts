import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { EventKind } from '../../kernel/event.ts'
import { path } from '../../path.ts'
import { heardBy, severityOf } from '../rule.ts'
import { clockRules } from './all.ts'
import { EVENTS_TO_COME } from './events-to-come.ts'

const isEvent = (thing: unknown): thing is EventKind =>
  typeof thing === 'object' && thing !== null && 'kind' in thing && thing.kind === 'event'

const entryOf = (room: string) => new URL(`../../${room}/index.ts`, import.meta.url)
const built = path.filter((room) => existsSync(entryOf(room))) as readonly string[]

const declared = new Map(
  (await Promise.all(built.map((room) => import(/* @vite-ignore */ entryOf(room).href))))
    .flatMap((entry) => Object.values<unknown>(entry))
    .filter(isEvent)
    .map((kind) => [kind.name, kind] as const),
)

test('every event that a rule listens to is declared, or is on the list of those to come', () => {
  const waiting = new Set<string>(EVENTS_TO_COME)
  for (const rule of clockRules)
    for (const { event } of heardBy(rule)) {
      const room = event.split('.')[0] ?? ''
      expect(path as readonly string[], event).toContain(room)
      const isThere = declared.has(event) || waiting.has(event)
      expect(isThere, `${rule.id} waits for ${event}`).toBe(true)
    }
})

test('no event is to come that is there already or that no rule waits for', () => {
  const heard = new Set(clockRules.flatMap((rule) => heardBy(rule).map(({ event }) => event)))
  for (const event of EVENTS_TO_COME) {
    expect(declared.has(event), event).toBe(false)
    expect(heard.has(event), event).toBe(true)
  }
})

test('a fact that a rule reads is a fact of the event', () => {
  for (const rule of clockRules)
    for (const { event, subject, day, when } of heardBy(rule)) {
      const kind = declared.get(event)
      if (kind === undefined) continue
      const facts = 'shape' in kind.facts ? Object.keys(kind.facts.shape as object) : []
      for (const fact of [subject === 'person' ? undefined : subject.fact, day, when?.fact])
        if (fact !== undefined) expect(facts, `${rule.id}: ${event}`).toContain(fact)
    }
})

test('a rule that can begin today can also end today: nobody gets a deadline that cannot be met', () => {
  for (const rule of clockRules)
    if (rule.opens.some(({ event }) => declared.has(event)))
      expect(
        rule.doneByHand || [...rule.closes, ...rule.resets].some(({ event }) => declared.has(event)),
        rule.id,
      ).toBe(true)
})

test('every rule has a name of its own, an end, a source and a section', () => {
  expect(new Set(clockRules.map(({ id }) => id)).size).toBe(clockRules.length)
  for (const rule of clockRules) {
    expect(rule.closes.length + rule.resets.length, rule.id).toBeGreaterThan(0)
    expect(rule.source.length, rule.id).toBeGreaterThan(5)
    expect(rule.section.length, rule.id).toBeGreaterThan(2)
    expect(rule.id).toMatch(/^[a-z-]+\.[a-z0-9-]+$/)
  }
})

test('rules of one topic and level say where they differ', () => {
  const seen = new Map<string, string>()
  for (const { id, topic, level, where, opens } of clockRules) {
    const key = JSON.stringify([topic, level, where, opens])
    expect(seen.get(key), id).toBeUndefined()
    seen.set(key, id)
  }
})

test('an unverified rule of others never stops anybody, whatever it asks for', () => {
  for (const rule of clockRules)
    if (rule.confidence !== 'own' && (rule.confidence !== 'read' || rule.verifiedOn === undefined))
      expect(severityOf(rule), rule.id).not.toBe('hard')
})

test('what Handrail itself holds back is let go by nobody', () => {
  const own = clockRules.filter(({ confidence }) => confidence === 'own')
  expect(own.map((rule) => [rule.id, severityOf(rule)])).toEqual([
    ['own.caution-handled', 'hard'],
    ['own.answer-of-danger', 'hard'],
    ['own.answer-of-danger-lead', 'hard'],
    ['own.crisis-said', 'hard'],
    ['own.crisis-action', 'hard'],
    ['own.crisis-follow-up', 'hard'],
    ['own.place-wanted', 'hard'],
    ['own.stranded-request', 'hard'],
    ['own.stranded-talk', 'hard'],
    ['own.stranded-decision', 'hard'],
    ['own.stranded-waiting', 'hard'],
    ['own.stranded-offer', 'hard'],
    ['own.stranded-care', 'hard'],
  ])
})

test('a verified rule that asks to be hard is', () => {
  expect(clockRules.filter((rule) => severityOf(rule) === 'hard').map(({ id }) => id)).toContain(
    'virginia.plan-review',
  )
})

test('an agency admin is told only of what names nobody, for they see no record', () => {
  for (const rule of clockRules) {
    const told = [rule.owner.role, ...rule.escalation.map(({ to }) => to)]
    const isAboutStaff = rule.topic.startsWith('agency.')
    if (told.includes('agency-admin')) expect(rule.namesNobody || isAboutStaff, rule.id).toBe(true)
  }
})

test('rules of one topic agree on whether they name the person', () => {
  const named = new Map<string, boolean>()
  for (const { topic, namesNobody } of clockRules) {
    expect(named.get(topic) ?? namesNobody, topic).toBe(namesNobody)
    named.set(topic, namesNobody)
  }
})
