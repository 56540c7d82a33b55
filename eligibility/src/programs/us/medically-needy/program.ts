import { ageBetween } from '../../../age.ts'
import { countableIncome } from '../../../counting.ts'
import { all, any, type Criterion, given, open } from '../../../criterion.ts'
import { type Place, refOf } from '../../../place.ts'
import { NOT_IN_FORCE } from '../../../poverty/income-tests.ts'
import type { Program, WorkedFigure } from '../../../program.ts'
import type { Situation } from '../../../situation.ts'
import { abdExclusions } from '../aged-blind-disabled/program.ts'
import { agedOrDisabled } from '../disability.ts'
import { caresForChild, pregnant } from '../family.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { MEDICALLY_NEEDY, MEDICALLY_NEEDY_INCOME, type MedicallyNeedyGroups } from './values.ts'

/**
 * Medicaid for people over the income limit whose medical bills use up the difference: the spend-down. The levels on
 * file are years old, so the answer is never more than "possible".
 */
export const medicallyNeedy: Program = {
  id: 'medicaid/medically-needy',
  stream: 'medicaid',
  gives: 'cover',
  door: 'state-medicaid',
  law: 'SSA s.1902(a)(10)(C); 42 CFR 435.300 to 435.350',
  lawVerified: false,
  rule: (place) => {
    const entry = place.read(MEDICALLY_NEEDY[place.state])
    if (!entry) return NOT_IN_FORCE
    if (entry.value === null) return open('state-has-group', 'coverage-not-found', refOf(entry))
    if (!entry.value.available) return given('state-has-group', 'no', refOf(entry))
    const spendDown = open('spend-down', 'agency-decides', refOf(entry))
    return all(
      given('state-has-group', 'yes', refOf(entry)),
      groupTest(entry.value.groups),
      spendDown,
      fullStatus(place),
    )
  },
  works: (place) => (situation) => spendDown(place, situation),
}

const children = ageBetween(0, 18, 'under-21')

const groupTest = (groups: MedicallyNeedyGroups): Criterion => {
  if (groups === 'pregnant-and-children') return any(pregnant, children)
  if (groups === 'aged-blind-disabled') return agedOrDisabled
  return any(agedOrDisabled, pregnant, children, caresForChild)
}

/** Countable income above the level: about what medical bills must use up each month. */
const spendDown = (place: Place, situation: Situation): readonly WorkedFigure[] => {
  if (situation.ssiUnit.low !== situation.ssiUnit.high) return []
  const alone = situation.ssiUnit.high === 1
  // Levels for one person and for a couple were last found in different years.
  const found = MEDICALLY_NEEDY_INCOME[place.state].filter(
    ({ value }) => (alone ? value?.individual : value?.couple) != null,
  )
  const level = place.read(found)
  const exclusions = abdExclusions(place)
  if (!level?.value || !exclusions) return []
  const limit = alone ? level.value.individual : level.value.couple
  const income = countableIncome(situation, exclusions)
  if (limit === null || income.low !== income.high) return []
  const amount = Math.max(0, Math.round(income.low - limit))
  return [
    {
      code: 'spend-down',
      amount,
      unit: 'usd-a-month',
      with: { level: limit, year: Number(level.from.slice(0, 4)) },
    },
  ]
}
