import { ageBetween } from '../../../age.ts'
import { all, any, type Criterion, given, isFalse, isTrue, not, open } from '../../../criterion.ts'
import type { NamedRule, Place } from '../../../place.ts'
import { STATE_CODES } from '../../../places/state-codes.ts'
import { magiAtMost } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { pregnant } from '../family.ts'
import { formerFosterYouth } from '../former-foster-youth/program.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { medicaidChild } from '../medicaid-child/program.ts'
import { SEPARATE_CHIP_LIMIT } from '../medicaid-child/values.ts'
import { medicaidPregnancy } from '../medicaid-pregnancy/program.ts'
import { FROM_CONCEPTION_LIMIT, PREGNANT_CHIP_LIMIT } from '../medicaid-pregnancy/values.ts'
import { medicaidSsi } from '../ssi/program.ts'

const shared = { gives: 'cover', office: 'state-medicaid', stream: 'medicaid', lawVerified: false } as const

const STATES_WITH_PREGNANCY = STATE_CODES.filter((state) => PREGNANT_CHIP_LIMIT[state] !== undefined)

/** CHIP as a program of its own, above the Medicaid limit, for children without other cover. */
export const chipChild: Program = {
  ...shared,
  id: 'chip/child',
  opens: 'chip',
  law: 'SSA s.2110(b); 42 CFR 457.310',
  rule: (place) => all(notInMedicaid(place), childOfChip(place)),
}

/** CHIP while pregnant, in the states that have it, for people without other cover. */
export const chipPregnancy: Program = {
  ...shared,
  id: 'chip/pregnancy',
  opens: 'chip',
  law: 'SSA s.2112',
  only: STATES_WITH_PREGNANCY,
  rule: (place) => all(notInMedicaid(place), pregnantInChip(place)),
}

/** Care for the child from conception: prenatal care whatever the parent's immigration status. */
export const chipFromConception: Program = {
  ...shared,
  id: 'chip/from-conception',
  opens: 'chip-from-conception',
  law: '42 CFR 457.10, definition of child; 42 CFR 457.310(b)(2)',
  only: STATE_CODES.filter((state) => FROM_CONCEPTION_LIMIT[state]?.some(({ value }) => value !== 'none')),
  rule: (place) =>
    all(
      unlessStatusKeepsFrom(notInMedicaid(place)),
      any(isFalse('no-private-plan', 'hasPrivateInsurance'), open('no-private-plan', 'agency-decides')),
      pregnant,
      magiAtMost(place, FROM_CONCEPTION_LIMIT[place.state] ?? []),
    ),
}

/**
 * CHIP takes nobody whom Medicaid takes or may take (SSA s.2110(b)(1)(C) and s.2112(d)(2); 42 CFR 457.310(b)(2)(i)). It does
 * not wait for answers about the ways into Medicaid that do not go by income alone (42 CFR 457.350), but SSI and foster care
 * count where they were told.
 */
const notInMedicaid = (place: Place): Criterion =>
  place.shared('chip-not-in-medicaid', () =>
    not(
      any(
        isTrue('on-medicaid', 'hasMedicaid'),
        medicaidChild.rule(place),
        medicaidPregnancy.rule(place),
        whereTold('receivesSsi', medicaidSsi.rule(place)),
        whereTold('wasInFosterCare', fosterCareMedicaid(place)),
      ),
      'covered-elsewhere',
    ),
  )

/** A way into Medicaid that counts only once its ground was told: nobody is asked about it for CHIP. */
const whereTold = (ground: 'receivesSsi' | 'wasInFosterCare', way: Criterion): Criterion => {
  const untold = given('medicaid-likely', 'no')
  return (situation) => (situation.known[ground] === true ? way(situation) : untold(situation))
}

/** Foster care brings Medicaid: at 18 and after by itself, before that by the agency's word (42 CFR 435.145 and 435.150). */
const fosterCareMedicaid = (place: Place): Criterion =>
  any(formerFosterYouth.rule(place), all(ageBetween(0, 17), open('foster-care', 'agency-decides')))

/** Medicaid that rests on a status nobody told may turn out not to be there, and this care asks for none. */
const unlessStatusKeepsFrom = (criterion: Criterion): Criterion => {
  const byStatus = open('covered-elsewhere', 'agency-decides')
  return (situation) => {
    const finding = criterion(situation)
    const { hasMedicaid, immigration } = situation.known
    const rests = finding.truth === 'no' && hasMedicaid !== true && immigration === undefined
    return rests ? byStatus() : finding
  }
}

/** The rule of CHIP for children but for Medicaid, which comes before it. */
const childOfChip = (place: Place): Criterion =>
  all(
    ageBetween(0, 18),
    isFalse('no-private-plan', 'hasPrivateInsurance'),
    magiAtMost(place, SEPARATE_CHIP_LIMIT[place.state]),
    fullStatus(place),
  )

/** The rule of CHIP while pregnant but for Medicaid, which comes before it. */
const pregnantInChip = (place: Place): Criterion =>
  all(
    pregnant,
    isFalse('no-private-plan', 'hasPrivateInsurance'),
    magiAtMost(place, PREGNANT_CHIP_LIMIT[place.state] ?? []),
    fullStatus(place),
  )

/** The same rules for whoever asks only if there is cover: whether Medicaid or CHIP gives it is no matter to them. */
export const CHIP_BUT_FOR_MEDICAID: readonly NamedRule[] = [
  { id: 'chip/child but for medicaid', rule: childOfChip },
  { id: 'chip/pregnancy but for medicaid', only: STATES_WITH_PREGNANCY, rule: pregnantInChip },
]
