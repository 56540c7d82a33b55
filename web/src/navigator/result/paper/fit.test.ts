import { describe, expect, it } from 'vitest'
import { type FirstPage, fitPlaces, fitSteps, fitWays } from './fit.ts'
import type { SheetBring, SheetCall, SheetStep, SheetWay } from './sheet.ts'

const sentence = 'This is a sentence of a usual length, as a program would say it.'

const way = (number: number): SheetWay => ({
  id: 'state/mental-health',
  tone: 'maybe',
  standing: 'Possible',
  name: `Way ${number}`,
  gives: sentence,
  start: null,
  confirm: null,
  reasons: [
    { text: `First. ${sentence}`, truth: 'yes', figures: false },
    { text: `Second. ${sentence}`, truth: 'yes', figures: true },
    { text: `Open. ${sentence}`, truth: 'unknown', figures: false },
  ],
  notes: [],
})
const ways = (count: number): readonly SheetWay[] =>
  Array.from({ length: count }, (_, index) => way(index + 1))

const page: FirstPage = {
  title: 'A title',
  detail: sentence,
  next: {
    kicker: 'Next',
    title: 'Call',
    detail: sentence,
    contact: '211',
    sayLabel: 'Say',
    say: sentence,
    status: sentence,
  },
  heading: 'Who may pay',
  rule: null,
  more: (left) => left.map(({ name }) => name).join('; '),
  foot: ['Call 988.'],
}

const names = (columns: readonly (readonly SheetWay[])[]): readonly string[] =>
  columns.flatMap((column) => column.map(({ name }) => name))

describe('the ways on the first sheet', () => {
  it('stay whole where there are few', () => {
    const { columns, more } = fitWays(ways(3), page)
    expect(columns).toEqual([ways(2), [way(3)]])
    expect(more).toBeNull()
  })

  it.each([6, 9, 15, 30])('keep their order and name those left out (%i)', (count) => {
    const { columns, more } = fitWays(ways(count), page)
    const kept = names(columns)
    const left = more === null ? [] : more.split('; ')
    expect([...kept, ...left]).toEqual(ways(count).map(({ name }) => name))
    expect(kept.length).toBeGreaterThanOrEqual(4)
  })

  it('give up reasons before they give up ways, and keep the open one', () => {
    const { columns } = fitWays(ways(7), page)
    for (const { reasons } of columns.flat()) expect(reasons.at(-1)?.truth).toBe('unknown')
  })

  it('are fewer where the next step takes more room', () => {
    const long = { ...page, next: { ...page.next, say: sentence.repeat(15) } }
    expect(names(fitWays(ways(9), long).columns).length).toBeLessThan(
      names(fitWays(ways(9), page).columns).length,
    )
  })

  it('keep a reason at the top where there is no room for one at each', () => {
    const long = { ...page, next: { ...page.next, say: sentence.repeat(13) } }
    const counts = fitWays(ways(4), long)
      .columns.flat()
      .map(({ reasons }) => reasons.length)
    expect(counts).toEqual([1, 0, 1, 0])
  })

  it('are named in one line where nothing else fits', () => {
    const full = { ...page, next: { ...page.next, say: sentence.repeat(30) } }
    expect(fitWays(ways(3), full)).toEqual({ columns: [[], []], more: 'Way 1; Way 2; Way 3' })
  })
})

const call = (number: number): SheetCall => ({
  kind: 'doctor',
  name: `Place ${number}`,
  own: null,
  detail: sentence,
  phone: '555-555-0100',
  address: null,
})

describe('the places on the second sheet', () => {
  const headings = { calls: 'Who to call', say: 'What to say', note: null, foot: ['Call 988.'] }

  it('leave room for what to say', () => {
    const { items, also, say } = fitPlaces([call(1), call(2)], Array(4).fill(sentence), headings)
    expect(items).toHaveLength(2)
    expect(also).toEqual([])
    expect(say).toHaveLength(4)
  })

  it('are all there with their number where there are many, and a few sentences too', () => {
    const calls = Array.from({ length: 12 }, (_, index) => call(index))
    const { items, also, say } = fitPlaces(calls, Array(20).fill(sentence), headings)
    expect(items).toEqual(calls.slice(0, items.length))
    expect(items.length).toBeGreaterThanOrEqual(2)
    expect(also).toEqual(calls.slice(items.length).map(({ name, phone }) => `${name}: ${phone}`))
    expect(say.length).toBeGreaterThanOrEqual(3)
  })

  it('say in one line what a place without a number is for', () => {
    const calls = Array.from({ length: 12 }, (_, index) => ({ ...call(index), phone: null }))
    expect(fitPlaces(calls, [], headings).also.at(-1)).toBe(`Place 11: ${sentence}`)
  })

  it('never show one or two sentences under a heading of their own', () => {
    const { say } = fitPlaces([call(1)], [sentence, sentence], headings)
    expect(say).toEqual([])
  })
})

describe('what to bring and what happens next', () => {
  const headings = { bring: 'Bring', hint: 'Go anyway.', road: 'Next', foot: ['Call 988.'] }
  const things = (count: number): readonly SheetBring[] =>
    Array.from({ length: count }, (_, index) => ({ what: `Paper ${index}`, instead: sentence }))
  const steps = (count: number): readonly SheetStep[] =>
    Array.from({ length: count }, (_, index) => ({
      name: `Step ${index}`,
      what: sentence,
      time: 'Up to 10 days.',
      toldElsewhere: false,
    }))

  it('stay whole where there is room', () => {
    expect(fitSteps(things(3), steps(3), headings)).toEqual({ bring: things(3), road: steps(3) })
  })

  it('give up what happens at a step first, substitutes from the end next', () => {
    const { bring, road } = fitSteps(things(9), steps(6), headings)
    expect(road.every(({ what, time }) => what === '' && time !== '')).toBe(true)
    expect(bring).toHaveLength(9)
    expect(bring[0]?.instead).toBe(sentence)
    const kept = bring.filter(({ instead }) => instead !== '').length
    expect(bring.slice(kept).every(({ instead }) => instead === '')).toBe(true)
  })

  it('keep every thing and every step, and let go how long the last steps take', () => {
    const { bring, road } = fitSteps(things(14), steps(8), headings)
    expect(bring.map(({ what }) => what)).toEqual(things(14).map(({ what }) => what))
    expect(road).toHaveLength(8)
    expect(road[0]?.time).not.toBe('')
    expect(road.at(-1)?.time).toBe('')
  })
})
