import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { ReasonCode } from '../reason-codes.ts'
import { isLikelyChip, isLikelyMedicaid, mayFit } from './fitting.ts'

const STANDINGS: readonly Determination['standing'][] = ['likely', 'possible', 'needs-facts', 'unlikely']
const GIVES: readonly Determination['gives'][] = ['case-manager', 'cover', 'lower-costs', 'income']

/** Where SSI opens Medicaid, it stands ahead of the cover that it leads to. */
const BEFORE_COVER = GIVES.indexOf('cover') - 0.5

/** What leaves no doubt that Medicaid of the state pays for a case manager, though a clinician has to find the need. */
const PAYS: readonly ReasonCode[] = ['state-route', 'state-covers-case-management']

/** The state's own money pays where nobody else does, so what Medicaid is known to pay comes before it. */
const isKnownToPay = (way: Determination): boolean =>
  way.stream === 'medicaid' &&
  way.gives === 'case-manager' &&
  mayFit(way) &&
  way.reasons.some(({ code, truth }) => PAYS.includes(code) && truth === 'yes')

/** How a way stands in the order, most telling first; each a number of which the lower comes first. */
type Rank = readonly [lead: number, help: number, standing: number, later: number, gives: number]

/**
 * The payer that the person has leads, as in the headline, then the cover that they can get first. What gives a case manager
 * comes before what does not, though that one may be surer. Medicare on its way stands among what is possible. SSI for a child stands behind: the parents' money, which counts too, was not told apart (20 CFR 416.1165).
 */
export const rank = (
  way: Determination,
  { told, bySsi, medicaidLikely }: Readonly<{ told: Known; bySsi: boolean; medicaidLikely: boolean }>,
): Rank => {
  const { program, standing, gives } = way
  const isForChild = told.age !== undefined && told.age < 18
  const opensMedicaid = bySsi && program === 'income/ssi' && !isForChild
  const givesCaseManager = gives === 'case-manager' && mayFit(way)
  if (told.hasMedicaid === true && way.stream === 'medicaid' && givesCaseManager)
    return [0, 0, STANDINGS.indexOf(standing), 0, 0]
  if (medicaidLikely && !told.hasPrivateInsurance && isKnownToPay(way)) return [1, 1, 0, 0, 0]
  if (program === 'private/plan' && told.hasPrivateInsurance === true) return [0, 1, 0, 0, 0]
  const leads = isLikelyMedicaid(way) || isLikelyChip(way) || (opensMedicaid && standing === 'likely')
  if (leads && !told.hasPrivateInsurance) return [1, 0, 0, 0, 0]
  const onItsWay = program === 'medicare/cover' && standing === 'unlikely'
  const later =
    program === 'other/ccbhc' ||
    (program === 'income/ssi' && isForChild) ||
    (program === 'state/cover' && told.immigration === undefined)
  const first = opensMedicaid ? BEFORE_COVER : GIVES.indexOf(gives)
  return [2, givesCaseManager ? 0 : 1, onItsWay ? 1 : STANDINGS.indexOf(standing), Number(later), first]
}

/** Negative where the first of two ways comes first. */
export const inOrder = (one: Rank, other: Rank): number => {
  const differs = one.findIndex((each, index) => each !== other[index])
  return (one[differs] ?? 0) - (other[differs] ?? 0)
}
