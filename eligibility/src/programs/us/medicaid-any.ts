import { any, type Criterion, isTrue, summed } from '../../criterion.ts'
import type { Place } from '../../place.ts'
import { type Program, ruleOf } from '../../program.ts'
import { agedBlindDisabled } from './aged-blind-disabled/program.ts'
import { formerFosterYouth } from './former-foster-youth/program.ts'
import { medicaidAdult } from './medicaid-adult/program.ts'
import { medicaidChild } from './medicaid-child/program.ts'
import { medicaidParent } from './medicaid-parent/program.ts'
import { medicaidPregnancy } from './medicaid-pregnancy/program.ts'
import { medicaidSsi } from './ssi/program.ts'

const WAYS_IN: readonly Program[] = [
  medicaidSsi,
  medicaidAdult,
  medicaidParent,
  medicaidPregnancy,
  medicaidChild,
  formerFosterYouth,
  agedBlindDisabled,
]

/** Would get full Medicaid by one of the ordinary ways in, told as one reason. */
const medicaidByGroup = (place: Place): Criterion => any(...WAYS_IN.map((program) => ruleOf(program, place)))

/** Has Medicaid or would get it. */
export const medicaidAny = (place: Place): Criterion =>
  place.shared('medicaid-any', () =>
    summed('medicaid-likely', any(isTrue('on-medicaid', 'hasMedicaid'), medicaidByGroup(place))),
  )
