import type { Criterion } from './criterion.ts'
import type { FactName } from './facts.ts'
import type { Leaf } from './finding.ts'
import type { ReasonCode } from './reason-codes.ts'

const AGE: readonly FactName[] = ['age']
const UNKNOWN_AGE: Leaf = {
  kind: 'leaf',
  code: 'age',
  truth: 'unknown',
  facts: AGE,
  missing: AGE,
  open: 'fact',
}

/** Age in whole years from `min` to `max`, both included. */
export const ageBetween =
  (min: number, max: number, code: ReasonCode = 'age'): Criterion =>
  ({ known: { age } }): Leaf => {
    if (age === undefined) return { ...UNKNOWN_AGE, code }
    return {
      kind: 'leaf',
      code,
      truth: age >= min && age <= max ? 'yes' : 'no',
      facts: AGE,
      missing: [],
      compared: {
        measure: 'age',
        figure: age,
        test: 'between',
        limit: null,
        limitBetween: [min, max],
        unit: 'years',
      },
      ...(age < min
        ? { change: { measure: 'age', need: 'at-least', value: min, unit: 'years' } as const }
        : {}),
    }
  }

/** Age of at least `min` years. */
export const ageAtLeast =
  (min: number, code: ReasonCode = 'age'): Criterion =>
  ({ known: { age } }): Leaf => {
    if (age === undefined) return { ...UNKNOWN_AGE, code }
    return {
      kind: 'leaf',
      code,
      truth: age >= min ? 'yes' : 'no',
      facts: AGE,
      missing: [],
      compared: { measure: 'age', figure: age, test: 'at-least', limit: min, unit: 'years' },
      ...(age < min
        ? { change: { measure: 'age', need: 'at-least', value: min, unit: 'years' } as const }
        : {}),
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
