import { ageAtLeast } from '../../../age.ts'
import { all, type Criterion, open } from '../../../criterion.ts'
import { type Place, refOf } from '../../../place.ts'
import { countableWithin, withoutValue } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { abdExclusions } from '../aged-blind-disabled/program.ts'
import { disabled } from '../disability.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { deeming } from '../ssi/program.ts'
import { FEDERAL_BENEFIT_RATE } from '../ssi/values.ts'
import { seriousMentalIllness } from '../state-mental-health/criteria.ts'
import { SPECIALIZED_RECOVERY } from './values.ts'

/**
 * Full Medicaid and a recovery manager in Ohio, for adults with a serious mental illness and a disability, with Medicare or
 * without it. An assessment and a history of crisis or treatment decide, so the answer is never more than "possible".
 */
export const specializedRecovery: Program = {
  id: 'medicaid/specialized-recovery',
  stream: 'medicaid',
  gives: 'case-manager',
  opens: 'medicaid-by-group',
  office: 'state-medicaid',
  law: 'SSA s.1915(i); Ohio Admin. Code 5160:1-5-07 and 5160-43-02',
  lawVerified: false,
  only: ['OH'],
  rule: (place) => {
    const entry = place.read(SPECIALIZED_RECOVERY)
    if (!entry?.value) return withoutValue('state-has-group', entry)
    return all(
      ageAtLeast(entry.value.minAge),
      disabled,
      seriousMentalIllness(place),
      income(place),
      open('recovery-needs', 'agency-decides', refOf(entry)),
      fullStatus(place),
    )
  },
}

/** Countable income at or under three times the benefit rate for one person. */
const income = (place: Place): Criterion => {
  const entry = place.read(SPECIALIZED_RECOVERY)
  const rate = place.read(FEDERAL_BENEFIT_RATE)
  const exclusions = abdExclusions(place)
  if (!entry?.value || !rate?.value || !exclusions) return withoutValue('countable-income', entry, rate)
  const limit = entry.value.timesBenefitRate * rate.value.individual
  return countableWithin({
    exclusions,
    limit: { individual: limit, couple: limit },
    test: 'at-most',
    spouse: deeming(place),
    entries: [entry, rate],
  })
}
