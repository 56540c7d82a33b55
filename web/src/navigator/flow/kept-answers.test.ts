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

describe('answers kept on the device', () => {
  it('hold for whom the person asks, and only where they said so', () => {
    const kept = (helping: boolean) => keptText(walk(GIVEN, ON), { given: GIVEN, helping }, ON)
    expect(readKeptText(kept(true))).toMatchObject({ kind: 'answers', helping: true })
    expect(kept(false)).not.toContain('helping')
    expect(readKeptText(kept(false))).toMatchObject({ kind: 'answers', helping: false })
  })

  it('come back as they were', () => {
    const text = keptText(walk(GIVEN, ON), { given: GIVEN, helping: false }, ON)
    expect(readKeptText(text)).toEqual({
      kind: 'answers',
      given: GIVEN,
      helping: false,
      on: ON,
      dropped: false,
    })
  })

  it('hold the answers, their order and the day, and nothing else', () => {
    const kept: unknown = JSON.parse(keptText(walk(GIVEN, ON), { given: GIVEN, helping: false }, ON))
    expect(kept).toEqual({
      v: 1,
      on: ON,
      facts: { ...GIVEN.place, ...GIVEN.age, ...GIVEN.coverage, ...GIVEN.condition },
      order: ['place', 'age', 'coverage', 'condition'],
    })
  })

  it('leave the county open where only the state was told', () => {
    const given: Given = { place: { state: 'TX' } }
    expect(readKeptText(keptText(walk(given, ON), { given, helping: false }, ON))).toMatchObject({ given })
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
