import { any, type Criterion, summed } from '../../../criterion.ts'
import type { Place } from '../../../place.ts'
import { inForce, medicaidAny } from '../medicaid-any.ts'
import { CHIP_BUT_FOR_MEDICAID } from './program.ts'

/** Has or would get cover that comes before the marketplace: Medicaid or CHIP, whichever of the two it is. */
export const publicCoverAny = (place: Place): Criterion =>
  place.shared('public-cover-any', () =>
    summed('covered-elsewhere', any(medicaidAny(place), ...inForce(CHIP_BUT_FOR_MEDICAID, place))),
  )
