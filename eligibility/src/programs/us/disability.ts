import { ageAtLeast } from '../../age.ts'
import { any, type Criterion, isTrue, open, whenAgencyAgrees } from '../../criterion.ts'
import type { FactName } from '../../facts.ts'
import { leafOf } from '../../finding.ts'

const ADULT_FROM = 18
const AGE: readonly FactName[] = ['age']
const AGE_FIRST = leafOf('disability', 'unknown', AGE, { missing: AGE, open: 'fact' })
const BY_CHILDS_RULE = leafOf('child-disability', 'unknown', AGE, { open: 'agency-decides' })
const keptFromWork = isTrue('disability', 'cannotWorkForYear')

/**
 * A condition that keeps an adult from work for a year. Below 18 work says nothing: a child is disabled by limits that are
 * marked and severe and last twelve months (SSA s.1614(a)(3)(C); 20 CFR 416.906 and 416.924), which the agency finds.
 */
const disablingCondition: Criterion = (situation) => {
  const { age, cannotWorkForYear } = situation.known
  if (age !== undefined && age < ADULT_FROM) return BY_CHILDS_RULE
  return age === undefined && cannotWorkForYear === false ? AGE_FIRST : keptFromWork(situation)
}

/**
 * Disabled or blind as Social Security means it (SSA s.1614(a)). A benefit that is already paid proves it; a
 * condition that the person tells of still has to be decided.
 */
export const disabled: Criterion = any(
  isTrue('on-ssdi', 'receivesSsdi'),
  isTrue('on-ssi', 'receivesSsi'),
  whenAgencyAgrees(any(disablingCondition, isTrue('blind', 'isBlind')), 'disability-decision'),
)

/** 65 or older, disabled or blind. */
export const agedOrDisabled: Criterion = any(ageAtLeast(65, 'aged-or-disabled'), disabled)

/** Money of a child is counted together with the parents' by rules of their own, which the agency works out. */
export const adultCounting: Criterion = any(
  ageAtLeast(ADULT_FROM, 'adult-counting'),
  open('adult-counting', 'agency-decides'),
)
