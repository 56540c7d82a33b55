import { differenceOf, type Json } from '@handrail/care/plans'
import { expect, test } from 'vitest'
import { changesByPart } from './changes-by-part.ts'

const goal = (id: string, of: object = {}) => ({ id, words: `Goal ${id}`, objectives: [], ...of })

test('changes stand under the goal or the part in which they are, and another order of goals is said once', () => {
  const then = { goals: [goal('a'), goal('b')], terms: { watchedBy: 'Maribel Sample' } }
  const now = {
    goals: [goal('b'), goal('a', { why: 'It is mine.' }), goal('c')],
    terms: { watchedBy: 'Lena Example', until: '2027-11-01' },
  }
  const { goals, sections, order } = changesByPart(differenceOf(then as Json, now as Json))
  expect([...goals.keys()]).toEqual(['a', 'c'])
  expect(goals.get('a')).toEqual([{ at: ['goals', 'a', 'why'], now: 'It is mine.' }])
  expect(sections.get('terms')).toHaveLength(2)
  expect(order).toBe(true)
})

test('where nothing changed, nothing stands anywhere', () => {
  expect(changesByPart([])).toEqual({ goals: new Map(), sections: new Map(), order: false })
})
