import { any, type Criterion, given, isTrue, open, summed } from '../../criterion.ts'
import type { NamedRule, Place } from '../../place.ts'

/** Would get full Medicaid by one of the ordinary ways in. */
const medicaidByRule = (place: Place): Criterion =>
  any(...inForce(place.opening('medicaid-by-income', 'medicaid-by-group'), place))

/** The same, or full Medicaid at a price. */
export const medicaidAtAnyPrice = (place: Place): Criterion =>
  any(...inForce(place.opening('medicaid-by-income', 'medicaid-by-group', 'medicaid-at-a-price'), place))

/** A program of a few states that has not begun there yet is no way in. */
const NOT_YET = given('medicaid-likely', 'no')
/** A way in that every state had, whose figure of that day is not on file, stays open. */
const NOT_ON_FILE = open('medicaid-likely', 'figure-uncertain')

/** The rules of programs that the state has; one that is not in force on the day takes nothing from the others. */
export const inForce = (rules: readonly NamedRule[], place: Place): readonly Criterion[] =>
  rules
    .filter(({ only }) => !only || only.includes(place.state))
    .map(
      ({ id, only, rule }) => place.sharedIfInForce(id, () => rule(place)) ?? (only ? NOT_YET : NOT_ON_FILE),
    )

/** Has Medicaid or would get it. */
export const medicaidAny = (place: Place): Criterion =>
  place.shared('medicaid-any', () =>
    summed('medicaid-likely', any(isTrue('on-medicaid', 'hasMedicaid'), medicaidByRule(place))),
  )
