import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import { isLikelyChip, isLikelyMedicaid } from './fitting.ts'

const STANDINGS: readonly Determination['standing'][] = ['likely', 'possible', 'needs-facts', 'unlikely']
const GIVES: readonly Determination['gives'][] = ['case-manager', 'cover', 'lower-costs', 'income']

/** Where SSI opens Medicaid, it stands ahead of the cover that it leads to. */
const BEFORE_COVER = GIVES.indexOf('cover') - 0.5

/** How a way stands in the order, most telling first; each a number of which the lower comes first. */
type Rank = readonly [lead: number, standing: number, later: number, gives: number]

/**
 * The payer that the person has leads, then the cover that they can get first; Medicare on its way stands among what
 * is possible. SSI for a child stands behind: the parents' money, which counts too, was not told apart (20 CFR 416.1165).
 */
export const rank = (way: Determination, told: Known, bySsi: boolean): Rank => {
  const { program, standing, gives } = way
  const isForChild = told.age !== undefined && told.age < 18
  const opensMedicaid = bySsi && program === 'income/ssi' && !isForChild
  if (program === 'private/plan' && told.hasPrivateInsurance === true) return [0, 0, 0, 0]
  const leads = isLikelyMedicaid(way) || isLikelyChip(way) || (opensMedicaid && standing === 'likely')
  if (leads && !told.hasPrivateInsurance) return [1, 0, 0, 0]
  const onItsWay = program === 'medicare/cover' && standing === 'unlikely'
  const later =
    program === 'other/ccbhc' ||
    (program === 'income/ssi' && isForChild) ||
    (program === 'state/cover' && told.immigration === undefined)
  const first = opensMedicaid ? BEFORE_COVER : GIVES.indexOf(gives)
  return [2, onItsWay ? 1 : STANDINGS.indexOf(standing), Number(later), first]
}

/** Negative where the first of two ways comes first. */
export const inOrder = (one: Rank, other: Rank): number => {
  const differs = one.findIndex((each, index) => each !== other[index])
  return (one[differs] ?? 0) - (other[differs] ?? 0)
}
