import { EXAMPLES, type ExampleName, ON } from '@handrail/eligibility/examples'
import { planFor } from '@handrail/eligibility/plan'
import { LANGUAGES, wordsFor } from '@handrail/eligibility/words'
import { describe, expect, it } from 'vitest'
import {
  assumption,
  decidingReason,
  type ReasonReading,
  readWay,
  splitWays,
  tellingReasons,
  type WayReading,
} from './way-reading.ts'
import { resultWords } from './words.ts'

const readingsOf = (person: ExampleName, language: 'en' | 'es' = 'en'): readonly WayReading[] => {
  const plan = planFor(EXAMPLES[person].facts, ON)
  const reader = { plan, words: wordsFor(language), say: resultWords(language) }
  return [...plan.ways, ...plan.notNow].map((way) => readWay(way, reader))
}

const people = Object.keys(EXAMPLES) as ExampleName[]

describe('a way to pay as it is read', () => {
  it.each(people)('of %s says each reason once, what is open last', (person) => {
    for (const { reasons } of readingsOf(person)) {
      const texts = reasons.map(({ text }) => text)
      expect(new Set(texts).size).toBe(texts.length)
      const open = reasons.findIndex(({ truth }) => truth === 'unknown')
      if (open >= 0) expect(reasons.slice(open).every(({ truth }) => truth === 'unknown')).toBe(true)
    }
  })

  it.each(people)('of %s has a name, a standing and what it gives in both languages', (person) => {
    for (const language of LANGUAGES)
      for (const { name, standing, gives, start, law } of readingsOf(person, language))
        for (const text of [name, standing, gives, start, law]) expect(text).not.toBe('')
  })

  it('draws the income of the person under the limit it is held against', () => {
    const fee = readingsOf('texas').find(({ id }) => id === 'state/sliding-fee')
    expect(fee?.limit).toMatchObject({ value: 900, valueLabel: 'You: $900 a month' })
    expect(fee?.limit?.limitLabel).toMatch(/^Limit \$[\d,]+ a month for 1 person$/)
    expect(fee?.figures).toHaveLength(1)
  })

  it('tells since when it holds only of what is new, and once', () => {
    for (const person of people)
      for (const { inForce, confirm } of readingsOf(person)) {
        if (inForce === null) continue
        expect(inForce).toMatch(/^This rule holds since .* 202[4-6]\.$/)
        expect(confirm).toBeNull()
      }
    expect(people.flatMap((person) => readingsOf(person)).some(({ inForce }) => inForce !== null)).toBe(true)
  })

  it('draws no bar for someone who told no income', () => {
    expect(readingsOf('notSure').every(({ limit }) => limit === null)).toBe(true)
  })

  it('offers the question that is still open, and only where one is', () => {
    const plan = planFor({ state: 'OH', age: 45 }, ON)
    const reader = { plan, words: wordsFor('en'), say: resultWords('en') }
    const ways = plan.ways.map((way) => readWay(way, reader))
    expect(ways.some(({ tone, ask }) => tone === 'ask' && ask !== null)).toBe(true)
    expect(ways.every(({ tone, ask }) => (tone === 'ask') === (ask !== null))).toBe(true)
  })

  it('gives one reason that decides for everything that does not fit now', () => {
    for (const person of people)
      for (const way of readingsOf(person))
        if (way.standing === 'Unlikely') expect(decidingReason(way)).toBeTruthy()
  })

  it('leads every link of a source to a page of its own', () => {
    for (const way of readingsOf('ohio'))
      for (const { links } of way.sources) for (const { url } of links) expect(url).toMatch(/^https?:\/\//)
  })
})

describe('the reasons that say most', () => {
  const reason = (text: string, truth: ReasonReading['truth'], figures = false): ReasonReading => ({
    text,
    truth,
    figures,
  })
  const all = [
    reason('age', 'yes'),
    reason('income', 'yes', true),
    reason('condition', 'yes'),
    reason('agency', 'unknown'),
    reason('savings', 'unknown'),
  ]
  const texts = (count: number): readonly string[] => tellingReasons(all, count).map(({ text }) => text)

  it('hold figures, and one of them tells what is open', () => {
    expect(texts(2)).toEqual(['income', 'agency'])
    expect(texts(3)).toEqual(['age', 'income', 'agency'])
  })

  it('tell what is open where there is room for one', () => {
    expect(texts(1)).toEqual(['agency'])
  })

  it('keep what speaks against it', () => {
    expect(tellingReasons([...all, reason('not here', 'no')], 2).map(({ text }) => text)).toContain(
      'not here',
    )
  })

  it('are all of them where there is room', () => {
    expect(texts(9)).toEqual(all.map(({ text }) => text))
    expect(texts(0)).toEqual([])
  })
})

describe('ways at once and behind a tap', () => {
  const ways = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

  it.each([
    [4, 4, 0],
    [5, 5, 0],
    [6, 4, 2],
    [9, 4, 5],
  ])('of %i are %i open and %i more', (count, open, more) => {
    const split = splitWays(ways(count))
    expect([split.open.length, split.more.length]).toEqual([open, more])
  })
})

describe('what was taken as usual', () => {
  it('is said once where a way rests on it, and not where the person told it', () => {
    const words = wordsFor('en')
    expect(assumption({ plan: planFor(EXAMPLES.texas.facts, ON), words })).toContain('immigration')
    expect(
      assumption({ plan: planFor({ ...EXAMPLES.texas.facts, immigration: 'citizen' }, ON), words }),
    ).toBeNull()
  })
})
