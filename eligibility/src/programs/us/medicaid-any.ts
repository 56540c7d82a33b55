import { any, type Criterion, isTrue, summed } from '../../criterion.ts'
import type { Place } from '../../place.ts'
import { type Program, ruleOf } from '../../program.ts'
import { agedBlindDisabled, healthierMississippi } from './aged-blind-disabled/program.ts'
import { formerFosterYouth } from './former-foster-youth/program.ts'
import { georgiaPathways, medicaidAdult } from './medicaid-adult/program.ts'
import { chipChild, medicaidChild } from './medicaid-child/program.ts'
import { medicaidParent } from './medicaid-parent/program.ts'
import { chipPregnancy, medicaidPostpartum, medicaidPregnancy } from './medicaid-pregnancy/program.ts'
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
const medicaidByGroup = (place: Place): Criterion => {
  const rules = inForce(WAYS_IN, place)
  return rules.length > 0 ? any(...rules) : ruleOf(medicaidAdult, place)
}

/** The rules of programs that the state has and that are in force; one that is not takes nothing from the others. */
const inForce = (programs: readonly Program[], place: Place): readonly Criterion[] =>
  programs
    .filter(({ only }) => !only || only.includes(place.state))
    .map((program) => place.sharedIfInForce(program.id, () => program.rule(place)))
    .filter((rule) => rule !== null)

/** Has Medicaid or would get it. */
export const medicaidAny = (place: Place): Criterion =>
  place.shared('medicaid-any', () =>
    summed('medicaid-likely', any(isTrue('on-medicaid', 'hasMedicaid'), medicaidByGroup(place))),
  )

/** Has or would get cover that comes before the marketplace: Medicaid or CHIP. */
export const publicCoverAny = (place: Place): Criterion =>
  place.shared('public-cover-any', () =>
    summed('covered-elsewhere', any(medicaidAny(place), ...inForce([chipChild, chipPregnancy], place))),
  )
