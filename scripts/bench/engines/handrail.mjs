import { compares } from '../../../eligibility/dist/compare.js'
import { all, any, holds, is, isFalse, isTrue } from '../../../eligibility/dist/criterion.js'
import { situationOf } from '../../../eligibility/dist/situation.js'
import { LIMITS, LONG, SERIOUS } from './cases.mjs'

/** The limit is made once, as the library's own rules make theirs. */
const atMost = (code, measure, unit, figure, most) => {
  const limit = { low: most, high: most, missing: [] }
  return compares({ code, measure, unit, test: 'at-most', facts: [], figure, limit: () => limit })
}

/** Our own criteria: three-valued, with figures, limits and what would change the answer. */
function rule() {
  return all(
    holds('age', 'age', (age) => age >= LIMITS.youngest && age <= LIMITS.oldest),
    isFalse('not-on-medicare', 'hasMedicare'),
    isFalse('on-ssi', 'receivesSsi'),
    is('not-pregnant', 'pregnancy', 'no'),
    atMost(
      'household-income',
      'household-income',
      'usd-a-month',
      ({ magiIncome }) => magiIncome,
      LIMITS.income,
    ),
    atMost('resources', 'resources', 'usd', ({ resources }) => resources, LIMITS.resources),
    any(
      all(
        is('condition', 'mentalHealthCondition', 'diagnosed'),
        holds('diagnosis', 'diagnosisGroup', (group) => SERIOUS.includes(group)),
        holds('hard-duration', 'hardForMonths', (months) => LONG.includes(months)),
      ),
      isTrue('recent-crisis-care', 'crisisCareInPastYear'),
    ),
  )
}

/** From plain facts: what follows from them and the bounds of their money are worked out first. */
export function handrail() {
  const criterion = rule()
  return { name: 'Handrail, from plain facts', run: (facts) => criterion(situationOf(facts)), read }
}

/** The criteria alone, on facts made ready before: in a determination they are made ready once for some 200 criteria. */
export function handrailCriteria() {
  return { name: 'Handrail, the criteria alone', prepare: situationOf, run: rule(), read }
}

const read = (finding) => ({
  whole: finding.truth === 'yes',
  parts: leavesOf(finding).map(({ truth }) => truth === 'yes'),
})

/** The tests in a finding, in order. */
export function leavesOf(finding) {
  return finding.kind === 'leaf' ? [finding] : finding.parts.flatMap(leavesOf)
}
