import type { Criterion } from './criterion.ts'
import type { FactName } from './facts.ts'
import { leafOf } from './finding.ts'
import type { ReasonCode } from './reason-codes.ts'

const AGE: readonly FactName[] = ['age']
const unknownAge = (code: ReasonCode) => leafOf(code, 'unknown', AGE, { missing: AGE, open: 'fact' })

/** Age in whole years from `min` to `max`, both included. */
export const ageBetween = (min: number, max: number, code: ReasonCode = 'age'): Criterion => {
  const unknown = unknownAge(code)
  const limitBetween = Object.freeze([min, max] as const)
  return ({ known: { age } }) => {
    if (age === undefined) return unknown
    return leafOf(code, age >= min && age <= max ? 'yes' : 'no', AGE, {
      compared: { measure: 'age', figure: age, test: 'between', limit: null, limitBetween, unit: 'years' },
      change: age < min ? { measure: 'age', need: 'at-least', value: min, unit: 'years' } : undefined,
    })
  }
}

/** Age of at least `min` years. */
export const ageAtLeast = (min: number, code: ReasonCode = 'age'): Criterion => {
  const unknown = unknownAge(code)
  return ({ known: { age } }) => {
    if (age === undefined) return unknown
    return leafOf(code, age >= min ? 'yes' : 'no', AGE, {
      compared: { measure: 'age', figure: age, test: 'at-least', limit: min, unit: 'years' },
      change: age < min ? { measure: 'age', need: 'at-least', value: min, unit: 'years' } : undefined,
    })
  }
}

/** One rule for each age; only the one that fits is asked once the age is known. */
export const byAge = (
  rules: readonly { readonly from: number; readonly to: number; readonly rule: Criterion }[],
  whileUnknown: Criterion,
  outside: Criterion,
): Criterion => {
  return (situation) => {
    const { age } = situation.known
    if (age === undefined) return whileUnknown(situation)
    const fitting = rules.find((each) => age >= each.from && age <= each.to)
    return (fitting?.rule ?? outside)(situation)
  }
}
