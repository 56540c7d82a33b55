import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Moment } from '../../kernel/operation.ts'
import { goalFromNeed } from './goal-from-need.ts'
import {
  AREAS,
  HOW_IT_GOES,
  NEEDS_PARTS,
  type NeedsAnswers,
  needsNotAsked,
  needsQuestionsOf,
  savedNeeds,
} from './inventory.ts'
import { needsAssessmentId } from './needs-assessment.ts'
import { compareNeeds, helpNotAsked, proposedNeeds } from './proposed.ts'
import { beginNeeds, layNeedsReady, signNeeds } from './write.ts'

const given = (value: unknown) => ({ answer: 'given', value }) as const
const id = (n: number) => `01935d00-0000-7000-8000-${String(n).padStart(12, '0')}`
const moment = {
  now: '2026-11-28T15:00:00.000Z',
  on: '2026-11-28',
  zone: 'UTC',
  agency: id(9),
  actor: { kind: 'staff', staff: id(1), role: 'case-manager', reach: 'own' },
  newId: () => id(8),
} as unknown as Moment

test('fourteen areas of life are asked about, each in how it goes and whether help is wanted', () => {
  expect(AREAS).toHaveLength(14)
  for (const area of AREAS)
    expect(Object.keys(needsQuestionsOf(area))).toEqual(expect.arrayContaining(['how', 'help', 'said']))
})

test('what was declined, is not known and was not asked are three different answers', () => {
  const part = (answers: object) => savedNeeds.parse({ part: 'food', answers })
  for (const answer of ['declined', 'unknown', 'not-asked'])
    expect(part({ how: { answer } }).answers).toEqual({ how: { answer } })
  expect(part({}).answers).toEqual({})
  expect(savedNeeds.safeParse({ part: 'food', answers: { how: given('awful') } }).success).toBe(false)
  expect(savedNeeds.safeParse({ part: 'food', answers: { diagnosis: given('x') } }).success).toBe(false)
})

test('the person’s first comes first, then what is hardest; help that is not wanted stands last and is kept', () => {
  const answers: NeedsAnswers = {
    housing: { how: given('hard'), said: given('I want to keep my own place.') },
    food: { how: given('very-hard') },
    legal: { how: given('well'), help: given('yes') },
    health: { how: given('very-hard'), help: given('no') },
    transport: { how: given('some-trouble'), help: given('later') },
    income: { how: { answer: 'declined' } },
    'social-life': { how: given('well') },
    whole: { first: given(['legal']) },
  }
  expect(proposedNeeds(answers)).toEqual([
    { area: 'legal', because: ['comes-first', 'wants-help'], words: undefined, wanted: 'now' },
    { area: 'food', because: ['very-hard'], words: undefined, wanted: 'now' },
    { area: 'housing', because: ['hard'], words: 'I want to keep my own place.', wanted: 'now' },
    { area: 'transport', because: ['wants-help-later'], words: undefined, wanted: 'later' },
    { area: 'health', because: ['very-hard'], words: undefined, wanted: 'no' },
  ])
})

test('a need becomes a goal in the person’s own words; what they put off begins as put off', () => {
  const assessment = needsAssessmentId.parse(id(5))
  const made = { id: id(6), place: 2, assessment }
  const need = {
    area: 'housing',
    because: ['hard'],
    words: 'I want to keep my own place.',
    wanted: 'now',
  } as const
  expect(goalFromNeed(need, made)).toMatchObject({
    place: 2,
    words: 'I want to keep my own place.',
    need: { area: 'housing', assessment },
    status: 'proposed',
  })
  expect(goalFromNeed({ ...need, words: undefined, wanted: 'later' }, made)).not.toHaveProperty('words')
  expect(goalFromNeed({ ...need, wanted: 'later' }, made).status).toBe('deferred')
})

const answer = fc.oneof(
  fc.constantFrom(...HOW_IT_GOES).map(given),
  fc.constantFrom('declined', 'unknown', 'not-asked').map((one) => ({ answer: one })),
)
const all = fc
  .array(fc.tuple(fc.constantFrom(...AREAS), answer), { maxLength: 10 })
  .map((of) => Object.fromEntries(of.map(([area, how]) => [area, { how }])) as NeedsAnswers)

test('nothing is proposed that nobody said, and nothing twice', () => {
  fc.assert(
    fc.property(all, (of) => {
      const areas = proposedNeeds(of).map(({ area }) => area)
      expect(new Set(areas).size).toBe(areas.length)
      for (const area of areas) expect(of[area]?.how?.answer).toBe('given')
    }),
  )
})

test('side by side, the same answers show no change, and there and back show the same changes the other way', () => {
  const turned = {
    easier: 'harder',
    harder: 'easier',
    'the-same': 'the-same',
    'not-known': 'not-known',
  } as const
  fc.assert(
    fc.property(all, all, (one, other) => {
      expect(compareNeeds(one, structuredClone(one)).flatMap(({ changed }) => changed)).toEqual([])
      const back = compareNeeds(other, one)
      for (const [n, there] of compareNeeds(one, other).entries()) {
        expect(back[n]?.went).toBe(turned[there.went])
        expect(back[n]?.changed).toEqual(
          there.changed.map(({ question, before, now }) => ({ question, before: now, now: before })),
        )
      }
    }),
  )
})

const asked: NeedsAnswers = Object.fromEntries(
  NEEDS_PARTS.map((part) => [
    part,
    Object.fromEntries(
      Object.entries(needsQuestionsOf(part))
        .filter(([, { isRequired }]) => isRequired)
        .map(([name]) => [name, { answer: 'declined' }]),
    ),
  ]),
)

test('it is signed once every area, the strengths and the wishes were asked; to decline is an answer', () => {
  expect(needsNotAsked({})).toHaveLength(16)
  expect(needsNotAsked(asked)).toEqual([])
  const state = {
    assessment: id(5),
    case: id(2),
    person: id(3),
    status: 'open',
    version: 3,
    digest: () => 'a'.repeat(64),
  } as never as Parameters<typeof signNeeds.decide>[0]
  const input = { assessment: id(5), version: 3 } as never
  expect(signNeeds.decide({ ...state, answers: { ...asked, food: {} } }, input, moment)).toMatchObject({
    refused: 'not-asked-yet',
    figures: { missing: ['food.how'] },
  })
  expect(signNeeds.decide({ ...state, answers: asked }, input, moment)).toMatchObject({
    answer: { hash: 'a'.repeat(64) },
    happened: [{ event: 'plans.needsAssessed' }],
  })
})

test('one at a time is written; the first is laid ready by itself and later ones are begun by somebody', () => {
  const state = {
    case: id(2),
    status: 'open',
    person: id(3),
    open: undefined,
    wasAssessed: false,
  } as never as Parameters<typeof beginNeeds.decide>[0]
  const input = { case: id(2) } as never
  expect(beginNeeds.decide({ ...state, open: needsAssessmentId.parse(id(5)) }, input, moment)).toMatchObject({
    refused: 'needs-are-open',
  })
  expect(beginNeeds.decide({ ...state, status: 'closed' }, input, moment)).toMatchObject({
    refused: 'case-is-closed',
  })
  expect(beginNeeds.decide({ ...state, wasAssessed: true }, input, moment)).toMatchObject({
    next: { by: id(1) },
  })
  expect(layNeedsReady.decide({ ...state, wasAssessed: true }, input, moment)).toMatchObject({
    refused: 'was-assessed',
  })
})

test('an area that does not go well, of which nobody asked whether help is wanted, is named and not passed over', () => {
  const answers: NeedsAnswers = {
    housing: { how: given('some-trouble') },
    food: { how: given('hard'), help: { answer: 'not-asked' } },
    income: { how: given('hard'), help: given('no') },
    legal: { how: given('very-hard'), help: { answer: 'declined' } },
    health: { how: given('well') },
    transport: { how: { answer: 'declined' } },
  }
  expect(helpNotAsked(answers)).toEqual(['housing', 'food'])
})
