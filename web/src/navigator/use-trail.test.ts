import { describe, expect, it } from 'vitest'
import { newSession } from './session.ts'
import { pageKey, placeIn } from './use-trail.ts'

describe('the place that an entry of the history holds', () => {
  it.each([
    [{ at: 3 }, 3],
    [{ at: 0 }, 0],
    [{ at: -1 }, 0],
    [{ at: 1.5 }, 0],
    [{ at: '3' }, 0],
    [{}, 0],
    [null, 0],
    [undefined, 0],
    ['at', 0],
  ])('%j', (state, at) => {
    expect(placeIn(state)).toBe(at)
  })
})

describe('the name of a page', () => {
  it('changes with the question, the place in the trail, and starting over', () => {
    const session = newSession('en')
    const age = { page: 'question', id: 'age', changing: false } as const
    const keys = [
      pageKey(session),
      pageKey({ ...session, visit: 1 }),
      pageKey({ ...session, trail: [...session.trail, age], at: 1 }),
      pageKey({ ...session, trail: [...session.trail, { ...age, id: 'income' }], at: 1 }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})
