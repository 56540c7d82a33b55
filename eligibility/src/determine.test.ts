import { describe, expect, it } from 'vitest'
import { determine, determineOne } from './determine.ts'
import type { Facts } from './facts.ts'
import { STATE_CODES } from './places/state-codes.ts'
import type { PlainDate } from './plain-date.ts'
import { planFor } from './plan/plan.ts'
import { PROGRAMS } from './programs/all.ts'
import { nextQuestion } from './questions.ts'

const FACTS = { state: 'OH', age: 40 } as const
const ASKED: readonly (readonly [string, (facts: Facts, on: PlainDate) => unknown])[] = [
  ['determine', determine],
  ['determineOne', (facts, on) => determineOne('medicaid/adult', facts, on)],
  ['planFor', planFor],
  ['nextQuestion', nextQuestion],
]

describe.each(ASKED)('%s', (_name, ask) => {
  it.each([undefined, null, '', 'garbage', '2026-13-45', '2026-02-30', 20_261_123, new Date(0)])(
    'refuses %s as a day, and says what it takes',
    (on) => {
      expect(() => ask(FACTS, on as never)).toThrow(/^"on" must be a real day written YYYY-MM-DD/)
    },
  )

  it.each(['XX', '__proto__', 'constructor', 'oh', ''])(
    'refuses the state %j, and says what it takes',
    (state) => {
      expect(() => ask({ ...FACTS, state } as never, '2026-11-23')).toThrow(
        /^"state" must be one of the 51 codes/,
      )
    },
  )
})

/** Every object and list inside a value. */
const inside = (value: unknown, into: Set<object> = new Set()): ReadonlySet<object> => {
  if (typeof value !== 'object' || value === null || into.has(value)) return into
  into.add(value)
  for (const each of Object.values(value)) inside(each, into)
  return into
}

describe('the answers of two people', () => {
  it.each(['OH', 'TX', 'GA', 'NY', 'VA'] as const)(
    'share nothing that one of them could change (%s)',
    (state) => {
      const one: Facts = {
        state,
        age: 40,
        immigration: 'other-or-none',
        receivesSsdi: true,
        householdMonthlyIncome: 900,
      }
      const others: readonly Facts[] = [
        one,
        { state, age: 70, householdSize: 2, resources: 100 },
        { state, age: 10, householdSize: 2, householdMonthlyIncome: 90_000 },
        { state },
      ]
      const first = inside(determine(one, '2026-11-23'))
      for (const other of others)
        for (const found of inside(determine(other, '2026-11-23')))
          if (first.has(found)) expect(Object.isFrozen(found), JSON.stringify(found)).toBe(true)
    },
  )
})

describe('a day before every law', () => {
  it.each(STATE_CODES)('is a day on which no program was in force in %s', (state) => {
    const inForce = determine({ state, age: 40 }, '1960-01-01').filter(
      ({ standing }) => standing !== 'not-in-force',
    )
    expect(inForce.map(({ program }) => program)).toEqual([])
  })
})

describe('a program that rests on its first day alone', () => {
  const FACTS_OF_ALL: Facts = {
    state: 'CA',
    age: 20,
    hasPrivateInsurance: true,
    hasMedicaid: true,
    isVeteran: true,
    isNative: true,
    mentalHealthCondition: 'diagnosed',
  }

  it.each(PROGRAMS.flatMap(({ id, firstDay }) => (firstDay ? [[id, firstDay] as const] : [])))(
    'is one to confirm by calling while that day rests on one source: %s',
    (id, [since]) => {
      expect(since?.conf).not.toBe('confirmed')
      expect(determineOne(id, FACTS_OF_ALL, '2026-11-23')?.confirmByCalling).toBe(true)
      expect(determineOne(id, FACTS_OF_ALL, '1970-01-01')?.standing).toBe('not-in-force')
    },
  )
})
