import { expect, test } from 'vitest'
import { RACE_GROUPS, RACES, raceAnswer, raceGroup } from './race.ts'

test('everybody is counted in one group, whatever they chose', () => {
  for (const one of RACES) expect(raceGroup({ answer: 'given', value: { of: [one] } })).toBe(one)
  for (const one of RACES)
    for (const other of RACES)
      if (one !== other) expect(raceGroup({ answer: 'given', value: { of: [one, other] } })).toBe('several')
  expect(raceGroup({ answer: 'given', value: { of: [], inWords: 'Garifuna' } })).toBe('own-words')
  expect(raceGroup({ answer: 'given', value: { of: ['white'], inWords: 'Irish' } })).toBe('white')
})

test('declined, unknown and not asked are three things', () => {
  for (const answer of ['declined', 'unknown', 'not-asked'] as const)
    expect(raceGroup(raceAnswer.parse({ answer }))).toBe(answer)
  expect(new Set(RACE_GROUPS).size).toBe(RACE_GROUPS.length)
})

test('an answer that says nothing, or one thing twice, is none', () => {
  expect(raceAnswer.safeParse({ answer: 'given', value: { of: [] } }).success).toBe(false)
  expect(raceAnswer.safeParse({ answer: 'given', value: { of: ['asian', 'asian'] } }).success).toBe(false)
  expect(raceAnswer.safeParse({ answer: 'given', value: { of: ['other'] } }).success).toBe(false)
})
