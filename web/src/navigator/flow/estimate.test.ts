import { type Facts, NOT_SURE, nextQuestion } from '@handrail/eligibility'
import { EXAMPLES, ON } from '@handrail/eligibility/examples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerAll } from './any-answers.ts'
import { FIRST_ESTIMATE } from './first-estimate.ts'
import { type Given, walk } from './path.ts'

/** Answers what is asked, and "not sure" to what this person would not know. */
const answersOf = (person: Facts): Given => {
  let given: Given = {}
  for (let { next } = walk(given, ON); next; { next } = walk(given, ON)) {
    const { id, question } = next
    given = { ...given, [id]: Object.fromEntries(question.facts.map((f) => [f, person[f] ?? NOT_SURE])) }
  }
  return given
}

const totalsOf = (given: Given): readonly number[] => walk(given, ON).steps.map(({ total }) => total)

/** What the counter does wrong on the way: how far it jumps up, and how far off it is at the last question. */
const faultsOf = (totals: readonly number[]) => ({
  jump: Math.max(0, ...totals.slice(1).map((total, index) => total - (totals[index] ?? 0))),
  atTheEnd: (totals.at(-1) ?? 0) - totals.length,
})

describe('"question 4 of about 9"', () => {
  it.each(Object.entries(EXAMPLES))('holds for the person in %s', (_, { facts }) => {
    const totals = totalsOf(answersOf(facts))
    const { jump, atTheEnd } = faultsOf(totals)
    expect(jump).toBeLessThanOrEqual(1)
    expect(atTheEnd).toBeGreaterThanOrEqual(0)
    expect(atTheEnd).toBeLessThanOrEqual(2)
    const halfway = totals[Math.floor(totals.length / 2)] ?? 0
    expect(Math.abs(halfway - totals.length)).toBeLessThanOrEqual(3)
  })

  it('never jumps up, never counts past its own end, and is near it at the last question, whatever is answered', () => {
    const dice = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))
    fc.assert(
      fc.property(dice, (stream) => {
        const totals = totalsOf(answerAll(() => stream.next().value, ON).given)
        const { jump, atTheEnd } = faultsOf(totals)
        expect(jump).toBeLessThanOrEqual(1)
        expect(atTheEnd).toBeGreaterThanOrEqual(0)
        expect(atTheEnd).toBeLessThanOrEqual(4)
        for (const [index, total] of totals.entries()) expect(total).toBeGreaterThan(index)
      }),
      { numRuns: 60 },
    )
  })

  it('is off by about one question over many people', () => {
    let seed = 7
    const roll = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed / 2147483648
    }
    const counts: number[] = []
    const misses: number[] = []
    for (let person = 0; person < 80; person++) {
      const totals = totalsOf(answerAll(roll, ON).given)
      counts.push(totals.length)
      misses.push(...totals.map((total) => Math.abs(total - totals.length)))
    }
    counts.sort((one, other) => one - other)
    expect(Math.abs((counts[40] ?? 0) - FIRST_ESTIMATE)).toBeLessThanOrEqual(1)
    expect(misses.reduce((sum, miss) => sum + miss, 0) / misses.length).toBeLessThan(1.5)
  })

  it('begins before anything is known', () => {
    expect(nextQuestion({}, ON)?.question.id).toBe('place')
    expect(walk({}, ON).next?.total).toBe(FIRST_ESTIMATE)
  })
})
