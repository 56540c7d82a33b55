import { ageAtLeast } from '../../age.ts'
import { any, type Criterion, isTrue, open, whenAgencyAgrees } from '../../criterion.ts'

/**
 * Disabled or blind as Social Security means it (SSA s.1614(a)). A benefit that is already paid proves it; a
 * condition that the person tells of still has to be decided.
 */
export const disabled: Criterion = any(
  isTrue('on-ssdi', 'receivesSsdi'),
  isTrue('on-ssi', 'receivesSsi'),
  whenAgencyAgrees(
    any(isTrue('disability', 'cannotWorkForYear'), isTrue('blind', 'isBlind')),
    'disability-decision',
  ),
)

/** 65 or older, disabled or blind. */
export const agedOrDisabled: Criterion = any(ageAtLeast(65, 'aged-or-disabled'), disabled)

/** Money of a child is counted together with the parents' by rules of their own, which the agency works out. */
export const adultCounting: Criterion = any(
  ageAtLeast(18, 'adult-counting'),
  open('adult-counting', 'agency-decides'),
)
