import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { PlainDate } from '../plain-date.ts'
import { medicaidGoesBySsi } from '../programs/us/aged-blind-disabled/by-ssi.ts'
import { fittingIn, isLikelyMedicaid } from './fitting.ts'

/** How sure SSI is that the plan sends the person to ask for. */
export type SocialSecurityStep = 'likely' | 'possible'

/**
 * Whether the plan sends the person to Social Security: their age or disability opens Medicaid only by way of SSI, they have
 * no Medicaid, and no other way into it is likely.
 */
export const socialSecurityStep = (
  ways: readonly Determination[],
  told: Known,
  on: PlainDate,
): SocialSecurityStep | null => {
  if (told.state === undefined || !medicaidGoesBySsi(told.state, on)) return null
  if (told.hasMedicaid === true || told.receivesSsi === true || ways.some(isLikelyMedicaid)) return null
  const fits = fittingIn(ways)
  if (!fits('income/ssi') || fits('medicaid/emergency')) return null
  return ways.some(({ program, standing }) => program === 'income/ssi' && standing === 'likely')
    ? 'likely'
    : 'possible'
}

/** From 18 to 64: a child has paid nothing in (20 CFR 404.130), and at 65 SSI goes by age. */
const ofWorkingAge = (age: number | undefined): boolean => age === undefined || (age >= 18 && age < 65)

/** SSDI goes with it for whom a condition keeps from work. */
export const mayAskForSsdi = ({ age, receivesSsdi, cannotWorkForYear, isBlind }: Known): boolean =>
  ofWorkingAge(age) && receivesSsdi !== true && (cannotWorkForYear === true || isBlind === true)
