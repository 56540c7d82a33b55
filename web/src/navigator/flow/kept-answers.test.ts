import { describe, expect, it } from 'vitest'
import { areOld, keptText, readKeptText } from './kept-answers.ts'
import { type Given, walk } from './path.ts'

const ON = '2026-11-23'
const GIVEN: Given = {
  place: { state: 'TX', county: 'Harris County' },
  age: { age: 29 },
  coverage: { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: 'not-sure' },
  condition: { mentalHealthCondition: 'rather-not-say' },
}

/** Somebody who is sure of nothing but their money. */
const withIncome = (householdMonthlyIncome: number): Given => {
  let given: Given = { place: { state: 'TX' } }
  for (let next = walk(given, ON).next; next !== null; next = walk(given, ON).next) {
    if (next.id === 'income') return { ...given, income: { householdMonthlyIncome } }
    given = { ...given, [next.id]: Object.fromEntries(next.shown.map((name) => [name, 'not-sure'])) }
  }
  throw new Error('Money is not asked.')
}

describe('answers kept on the device', () => {
  it('hold for whom the person asks, and only where they said so', () => {
    const kept = (helping: boolean) => keptText(walk(GIVEN, ON), { given: GIVEN, helping, drafts: {} }, ON)
    expect(readKeptText(kept(true))).toMatchObject({ kind: 'answers', helping: true })
    expect(kept(false)).not.toContain('helping')
    expect(readKeptText(kept(false))).toMatchObject({ kind: 'answers', helping: false })
  })

  it('come back as they were', () => {
    const text = keptText(walk(GIVEN, ON), { given: GIVEN, helping: false, drafts: {} }, ON)
    expect(readKeptText(text)).toEqual({
      kind: 'answers',
      given: GIVEN,
      helping: false,
      drafts: {},
      on: ON,
      dropped: false,
    })
  })

  it('hold the answers, their order and the day, and nothing else', () => {
    const kept: unknown = JSON.parse(
      keptText(walk(GIVEN, ON), { given: GIVEN, helping: false, drafts: {} }, ON),
    )
    expect(kept).toEqual({
      v: 1,
      on: ON,
      facts: { ...GIVEN.place, ...GIVEN.age, ...GIVEN.coverage, ...GIVEN.condition },
      order: ['place', 'age', 'coverage', 'condition'],
    })
  })

  describe('of money', () => {
    const given = withIncome(6833.33)
    const told = { text: '82,000', per: 'year', chosen: [] } as const
    const text = keptText(walk(given, ON), { given, helping: false, drafts: { income: told } }, ON)

    it('come back by the year where they were told by the year', () => {
      expect(readKeptText(text)).toMatchObject({ drafts: { income: { text: '82000', per: 'year' } } })
    })

    it('come back by the month where they were told so, whatever the cents look like', () => {
      const drafts = { income: { ...told, text: '6833.33', per: 'month' } } as const
      const kept = keptText(walk(given, ON), { given, helping: false, drafts }, ON)
      expect(kept).not.toContain('yearly')
      expect(readKeptText(kept)).toMatchObject({ drafts: {} })
    })

    it.each([
      ['another amount', { income: 90_000 }],
      ['no amount', { income: 'much' }],
      ['less than nothing', { income: -82_000 }],
      ['a question that asks for no money', { age: 82_000 }],
      ['a question that does not exist', { shoe: 82_000 }],
      ['no list', 7],
    ])('are not believed where they name %s', (_what, yearly) => {
      const kept = JSON.stringify({ ...JSON.parse(text), yearly })
      expect(readKeptText(kept)).toMatchObject({ kind: 'answers', given, drafts: {} })
    })
  })

  it('leave the county open where only the state was told', () => {
    const given: Given = { place: { state: 'TX' } }
    expect(readKeptText(keptText(walk(given, ON), { given, helping: false, drafts: {} }, ON))).toMatchObject({
      given,
    })
  })

  const good = { v: 1, on: ON, facts: { state: 'TX', age: 29 }, order: ['place', 'age'] }
  it.each<[string, string]>([
    ['an empty text', ''],
    ['half a text', JSON.stringify(good).slice(0, 20)],
    ['not an object', '[1,2]'],
    ['null', 'null'],
    ['a number', '7'],
    ['an older version', JSON.stringify({ ...good, v: 0 })],
    ['no version', JSON.stringify({ ...good, v: undefined })],
    ['no day', JSON.stringify({ ...good, on: 'yesterday' })],
    ['no facts', JSON.stringify({ ...good, facts: undefined })],
    ['a fact that does not exist', JSON.stringify({ ...good, facts: { state: 'TX', shoeSize: 9 } })],
    ['an age of 400', JSON.stringify({ ...good, facts: { state: 'TX', age: 400 } })],
    ['no order', JSON.stringify({ ...good, order: undefined })],
    ['a question twice', JSON.stringify({ ...good, order: ['place', 'place'] })],
    ['prototype keys', '{"v":1,"on":"2026-11-23","facts":{"__proto__":{"state":"TX"}},"order":["place"]}'],
    ['a constructor', '{"v":1,"on":"2026-11-23","facts":{"constructor":1},"order":["place"]}'],
    ['a text of 10 MB', JSON.stringify({ ...good, facts: { county: 'x'.repeat(10_000_000) } })],
    ['deep nesting', `${'['.repeat(9000)}${']'.repeat(9000)}`],
  ])('are not believed when they are damaged: %s', (_, text) => {
    expect(readKeptText(text)).toEqual({ kind: 'damaged' })
  })

  it('lose what speaks against the rest, and nothing else', () => {
    const facts = { state: 'TX', age: 9, caresForChild: true, mentalHealthCondition: 'rather-not-say' }
    const order = ['place', 'age', 'fits', 'condition']
    const reading = readKeptText(JSON.stringify({ ...good, facts, order }))
    expect(reading).toMatchObject({ kind: 'answers', dropped: true, given: { place: { state: 'TX' } } })
    const left = reading.kind === 'answers' ? Object.keys(reading.given) : []
    expect(left).toContain('condition')
    expect(left).toHaveLength(3)
  })

  it('lose a question that is no longer asked, and nothing else', () => {
    const text = JSON.stringify({ ...good, order: ['place', 'shoes', 'age'] })
    const given = { place: { state: 'TX' }, age: { age: 29 } }
    expect(readKeptText(text)).toMatchObject({ kind: 'answers', dropped: true, given })
  })

  it('are left to the newer Handrail that wrote them', () => {
    expect(readKeptText(JSON.stringify({ v: 2, anything: ['else'] }))).toEqual({ kind: 'newer' })
  })

  it('are of long ago after thirty days', () => {
    expect(areOld(ON, '2026-12-23')).toBe(false)
    expect(areOld(ON, '2026-12-24')).toBe(true)
  })

  it('are of long ago when their day is yet to come: a wrong clock wrote it', () => {
    expect(areOld('2099-01-01', ON)).toBe(true)
  })
})
