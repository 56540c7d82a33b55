import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import { AGENCIES } from '../places/agencies.ts'
import type { StateCode } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import { ssiLinkOn } from '../programs/us/aged-blind-disabled/by-ssi.ts'
import { fittingIn, isLikelyChip, isLikelyMedicaid } from './fitting.ts'
import type { SocialSecurityStep } from './social-security.ts'

/** The first thing to do: whom to call and for what. */
export interface NextStep {
  readonly call:
    | 'health-plan'
    | 'state-medicaid'
    | 'social-security'
    | 'state-mental-health'
    | 'county-mental-health'
    | 'va'
    | 'indian-health'
    | 'two-one-one'
  readonly ask:
    | 'case-management-benefit'
    | 'apply-for-medicaid'
    | 'medicaid-with-ssi'
    | 'apply-for-ssi'
    | 'apply-for-chip'
    | 'intake-with-medicaid'
    | 'intake-with-medicare'
    | 'intake-without-insurance'
    | 'intake'
    | 'va-mental-health'
    | 'indian-health-care'
    | 'where-to-start'
}

interface Where {
  readonly ways: readonly Determination[]
  readonly told: Known
  /** Asked, they rather did not say their status: no office that asks for it comes first. */
  readonly keepsStatus: boolean
  readonly socialSecurity: SocialSecurityStep | null
  readonly on: PlainDate
}

/**
 * Chooses the one call that opens most: the payer that the person has, then cover they can get, then the state. The
 * headline says why that one comes first, so it is made of the same choice.
 */
export const nextStepOf = ({ ways, told, keepsStatus, socialSecurity, on }: Where): NextStep => {
  const fits = fittingIn(ways)
  if (told.state === undefined) return { call: 'two-one-one', ask: 'where-to-start' }
  if (told.hasMedicaid === true) return { call: 'health-plan', ask: 'intake-with-medicaid' }
  if (told.hasPrivateInsurance === true) return { call: 'health-plan', ask: 'case-management-benefit' }
  if (!keepsStatus && ways.some(isLikelyMedicaid)) {
    const withSsi = fits('medicaid/ssi') && ssiLinkOn(told.state, on) === '1634'
    return { call: 'state-medicaid', ask: withSsi ? 'medicaid-with-ssi' : 'apply-for-medicaid' }
  }
  if (!keepsStatus && ways.some(isLikelyChip)) return { call: 'state-medicaid', ask: 'apply-for-chip' }
  if (!keepsStatus && socialSecurity === 'likely') return { call: 'social-security', ask: 'apply-for-ssi' }
  if (fits('other/tribal')) return { call: 'indian-health', ask: 'indian-health-care' }
  if (fits('other/veterans')) return { call: 'va', ask: 'va-mental-health' }
  const center = centerFor(told.state)
  if (told.hasMedicare === true) return { call: center, ask: 'intake-with-medicare' }
  if (fits('state/mental-health')) {
    const uninsured = told.hasMedicaid === false && told.hasMedicare === false
    return { call: center, ask: uninsured ? 'intake-without-insurance' : 'intake' }
  }
  // Nobody is sent first to an office that their status keeps them from.
  return told.mentalHealthCondition === 'none' || fits('medicaid/emergency')
    ? { call: 'two-one-one', ask: 'where-to-start' }
    : { call: center, ask: 'intake' }
}

/**
 * Who sees people: the center of the county. The office that a state publishes is most often its head office or its
 * ombudsman, so it comes first only where its number is confirmed as one for people who look for care.
 */
const centerFor = (state: StateCode): NextStep['call'] => {
  const { conf, phone } = AGENCIES[state].mentalHealth
  return conf === 'confirmed' && phone !== null ? 'state-mental-health' : 'county-mental-health'
}
