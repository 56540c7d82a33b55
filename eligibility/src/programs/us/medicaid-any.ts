import { any, type Criterion, isTrue, summed } from '../../criterion.ts'
import type { Place } from '../../place.ts'
import { type Program, ruleOf } from '../../program.ts'
import { agedBlindDisabled, healthierMississippi } from './aged-blind-disabled/program.ts'
import { formerFosterYouth } from './former-foster-youth/program.ts'
import { georgiaPathways, medicaidAdult } from './medicaid-adult/program.ts'
import { medicaidChild } from './medicaid-child/program.ts'
import { medicaidParent } from './medicaid-parent/program.ts'
import { medicaidPostpartum, medicaidPregnancy } from './medicaid-pregnancy/program.ts'
import { medicaidYoungAdult } from './medicaid-young-adult/program.ts'
import { medicaidSsi } from './ssi/program.ts'

const WAYS_IN: readonly Program[] = [
  medicaidSsi,
  medicaidAdult,
  medicaidParent,
  medicaidPregnancy,
  medicaidChild,
  formerFosterYouth,
  agedBlindDisabled,
  medicaidYoungAdult,
  medicaidPostpartum,
  georgiaPathways,
  healthierMississippi,
]

/** Would get full Medicaid by one of the ordinary ways in, told as one reason. */
const medicaidByGroup = (place: Place): Criterion =>
  any(
    ...WAYS_IN.filter(({ only }) => !only || only.includes(place.state)).map((program) =>
      ruleOf(program, place),
    ),
  )

/** Has Medicaid or would get it. */
export const medicaidAny = (place: Place): Criterion =>
  place.shared('medicaid-any', () =>
    summed('medicaid-likely', any(isTrue('on-medicaid', 'hasMedicaid'), medicaidByGroup(place))),
  )
