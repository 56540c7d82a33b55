import { ageBetween } from '../../../age.ts'
import { all, isFalse, not } from '../../../criterion.ts'
import { STATE_CODES } from '../../../places/state-codes.ts'
import { magiAtMost } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { publicCoverAny } from '../chip/public-cover.ts'
import { marketplaceStatus } from '../immigration/full-status.ts'
import { notEntitledToMedicare } from '../medicare/entitled.ts'
import { noOtherPlan } from '../private-plan/no-other-plan.ts'
import { BASIC_HEALTH } from './values.ts'

/**
 * The Basic Health Program: low-cost cover just above the Medicaid limit, in the places that have it, for people without
 * Medicaid, CHIP, Medicare or a plan of another kind (42 CFR 600.305(a)).
 */
export const basicHealth: Program = {
  id: 'marketplace/basic-health',
  stream: 'private',
  gives: 'cover',
  opens: null,
  office: 'marketplace',
  law: '42 USC 18051; 42 CFR part 600',
  lawVerified: false,
  only: STATE_CODES.filter((state) => BASIC_HEALTH[state] !== undefined),
  rule: (place) =>
    all(
      ageBetween(19, 64),
      notEntitledToMedicare(place),
      not(publicCoverAny(place), 'covered-elsewhere'),
      noOtherPlan,
      isFalse('no-affordable-job-offer', 'hasAffordableJobOffer'),
      magiAtMost(place, BASIC_HEALTH[place.state] ?? []),
      marketplaceStatus(place),
    ),
}
