import { any, type Criterion, given, isTrue, open, summed } from '../../criterion.ts'
import type { Place } from '../../place.ts'
import type { Program } from '../../program.ts'
import { agedBlindDisabled, healthierMississippi } from './aged-blind-disabled/program.ts'
import { formerFosterYouth } from './former-foster-youth/program.ts'
import { georgiaPathways, medicaidAdult } from './medicaid-adult/program.ts'
import { medicaidChild } from './medicaid-child/program.ts'
import { medicaidParent } from './medicaid-parent/program.ts'
import { medicaidPostpartum, medicaidPregnancy } from './medicaid-pregnancy/program.ts'
import { medicaidYoungAdult } from './medicaid-young-adult/program.ts'
import { specializedRecovery } from './specialized-recovery/program.ts'
import { medicaidSsi } from './ssi/program.ts'

/** A program, or its rule for another use under a name of its own. */
export interface Way extends Pick<Program, 'only' | 'rule'> {
  readonly id: string
}

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
  specializedRecovery,
]

/** Would get full Medicaid by one of the ordinary ways in, or by one of these. */
export const medicaidByGroup = (place: Place, more: readonly Program[] = []): Criterion =>
  any(...inForce([...WAYS_IN, ...more], place))

/** A program of a few states that has not begun there yet is no way in. */
const NOT_YET = given('medicaid-likely', 'no')
/** A way in that every state had, whose figure of that day is not on file, stays open. */
const NOT_ON_FILE = open('medicaid-likely', 'figure-uncertain')

/** The rules of programs that the state has; one that is not in force on the day takes nothing from the others. */
export const inForce = (programs: readonly Way[], place: Place): readonly Criterion[] =>
  programs
    .filter(({ only }) => !only || only.includes(place.state))
    .map(
      (program) =>
        place.sharedIfInForce(program.id, () => program.rule(place)) ??
        (program.only ? NOT_YET : NOT_ON_FILE),
    )

/** Has Medicaid or would get it. */
export const medicaidAny = (place: Place): Criterion =>
  place.shared('medicaid-any', () =>
    summed('medicaid-likely', any(isTrue('on-medicaid', 'hasMedicaid'), medicaidByGroup(place))),
  )
