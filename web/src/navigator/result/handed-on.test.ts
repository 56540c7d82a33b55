import { FACT_NAMES, FACTS, type Facts } from '@handrail/eligibility'
import { EXAMPLES } from '@handrail/eligibility/examples'
import { expect, test } from 'vitest'
import { handedOn } from './handed-on.ts'

const ALL: Facts = { state: 'OH', isVeteran: true, pregnancy: 'pregnant', leftCustodyRecently: false }

test('what could endanger somebody goes along in no code, and its line only when they choose it', () => {
  expect(handedOn(['isVeteran', 'pregnancy'], ALL)).toEqual({ facts: { isVeteran: true }, guarded: true })
})

test('a no tells nothing that could endanger', () => {
  expect(handedOn(['isVeteran', 'leftCustodyRecently'], ALL)).toEqual({
    facts: { isVeteran: true },
    guarded: false,
  })
})

test('what the page did not show does not go along', () => {
  expect(handedOn(['state'], ALL)).toEqual({ facts: { state: 'OH' }, guarded: false })
})

test.each(Object.entries(EXAMPLES))('nothing guarded of %s goes along in code', (_name, { facts }) => {
  const sent = handedOn(FACT_NAMES, { ...facts, immigration: 'other-or-none' })
  expect(
    Object.keys(sent.facts).filter((name) => FACTS[name as 'age'].privacy === ('guarded' as string)),
  ).toEqual([])
  expect(sent.guarded).toBe(true)
})
