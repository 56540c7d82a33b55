import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT } from './flow/draft.ts'
import { isHere, type Move, moved, newSession, type Session, stopOf } from './session.ts'

const START = newSession('en')
const PLACE = { page: 'place', changing: false } as const
const AGE = { page: 'question', id: 'age', changing: false } as const
const RESULT = { page: 'result' } as const
const problem = { about: 'answer', field: 'age', problem: { code: 'empty', ask: 'number' } } as const

const after = (...moves: readonly Move[]): Session => moves.reduce(moved, START)

describe('moving through the pages', () => {
  it('begins at the start, with nothing answered and nothing kept', () => {
    expect(stopOf(START)).toEqual({ page: 'start' })
    expect(START).toMatchObject({ given: {}, kept: false, notice: null })
  })

  it('goes on and back, and keeps what was typed', () => {
    const draft = { ...EMPTY_DRAFT, text: '29' }
    const session = after(
      { move: 'go', to: PLACE },
      { move: 'go', to: AGE },
      { move: 'draft', id: 'age', draft },
      { move: 'seen', at: 1 },
    )
    expect(stopOf(session)).toEqual(PLACE)
    expect(session.drafts.age).toEqual(draft)
    expect(stopOf(moved(session, { move: 'seen', at: 2 }))).toEqual(AGE)
  })

  it('knows the page where the person is', () => {
    const session = after({ move: 'go', to: AGE })
    expect(isHere(session, { ...AGE, changing: true })).toBe(true)
    expect(isHere(session, { ...AGE, id: 'income' })).toBe(false)
    expect(isHere(session, PLACE)).toBe(false)
    expect(isHere(START, { page: 'start' })).toBe(true)
  })

  it('drops the pages ahead when the way goes on from an earlier one', () => {
    const session = after(
      { move: 'go', to: PLACE },
      { move: 'go', to: AGE },
      { move: 'seen', at: 0 },
      { move: 'go', to: RESULT },
    )
    expect(session.trail).toEqual([{ page: 'start' }, RESULT])
  })

  it.each([
    [-3, 0],
    [99, 1],
  ])('stays within the trail when the browser says %i', (at, expected) => {
    expect(after({ move: 'go', to: PLACE }, { move: 'seen', at }).at).toBe(expected)
  })

  it('counts the tries on one page, and forgets them on the next', () => {
    const tried = after({ move: 'go', to: AGE }, { move: 'refused', problem }, { move: 'refused', problem })
    expect(tried).toMatchObject({ attempt: 2, problems: [problem] })
    expect(moved(tried, { move: 'go', to: RESULT })).toMatchObject({ attempt: 0, problems: [] })
  })
})

describe('answers', () => {
  const drafts: readonly Move[] = [
    { move: 'draft', id: 'age', draft: EMPTY_DRAFT },
    { move: 'draft', id: 'ssdi-months', draft: EMPTY_DRAFT },
  ]

  it('keep unfinished drafts while questions are left', () => {
    const session = after(...drafts, {
      move: 'answered',
      given: { age: { age: 29 } },
      complete: false,
      to: AGE,
    })
    expect(Object.keys(session.drafts)).toEqual(['age', 'ssdi-months'])
  })

  it('let go of drafts of questions that fell away when all is answered', () => {
    const session = after(...drafts, {
      move: 'answered',
      given: { age: { age: 29 } },
      complete: true,
      to: RESULT,
    })
    expect(Object.keys(session.drafts)).toEqual(['age'])
    expect(stopOf(session)).toEqual(RESULT)
  })

  it('stay when the language changes', () => {
    const session = after(
      { move: 'answered', given: { age: { age: 29 } }, complete: false, to: AGE },
      { move: 'language', language: 'es' },
    )
    expect(session).toMatchObject({ language: 'es', given: { age: { age: 29 } } })
    expect(stopOf(session)).toEqual(AGE)
  })

  it('are gone after starting over, in the language of the moment', () => {
    const session = after(
      { move: 'restored', given: { age: { age: 29 } }, helping: false, drafts: {}, since: '2026-11-23' },
      { move: 'language', language: 'es' },
      { move: 'start-over', notice: 'cleared' },
    )
    expect(session).toEqual({ ...newSession('es'), notice: 'cleared', visit: 1 })
  })
})

describe('keeping', () => {
  it('remembers for whom one asks until one starts over', () => {
    expect(after({ move: 'helping', helping: true }).helping).toBe(true)
    expect(
      after({ move: 'restored', given: {}, helping: true, drafts: {}, since: '2026-11-23' }).helping,
    ).toBe(true)
    expect(after({ move: 'helping', helping: true }, { move: 'start-over', notice: null }).helping).toBe(
      false,
    )
  })

  it('holds the day of kept answers until the person says that they still hold', () => {
    const restored: Move = { move: 'restored', given: {}, helping: false, drafts: {}, since: '2026-10-01' }
    expect(after(restored, { move: 'go', to: AGE }).since).toBe('2026-10-01')
    expect(after(restored, { move: 'confirmed' }).since).toBeNull()
  })

  it('says what happened, and what was restored counts as kept', () => {
    expect(after({ move: 'keep', kept: true, notice: 'kept' })).toMatchObject({ kept: true, notice: 'kept' })
    expect(after({ move: 'restored', given: {}, helping: true, drafts: {}, since: '2026-11-23' }).kept).toBe(
      true,
    )
    expect(after({ move: 'notice', notice: 'keep-refused' })).toMatchObject({
      kept: false,
      notice: 'keep-refused',
    })
  })
})
