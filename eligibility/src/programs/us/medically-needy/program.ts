import { ageBetween } from '../../../age.ts'
import { countableIncome } from '../../../counting.ts'
import { all, any, type Criterion, given, open } from '../../../criterion.ts'
import { type Place, refOf } from '../../../place.ts'
import { NOT_IN_FORCE, resourcesWithin } from '../../../poverty/income-tests.ts'
import type { Program, WorkedFigure } from '../../../program.ts'
import type { Situation } from '../../../situation.ts'
import { abdExclusions } from '../aged-blind-disabled/program.ts'
import { agedOrDisabled } from '../disability.ts'
import { caresForChild, pregnant } from '../family.ts'
import { fullStatus } from '../immigration/full-status.ts'
import {
  MEDICALLY_NEEDY,
  MEDICALLY_NEEDY_ASSETS,
  MEDICALLY_NEEDY_INCOME,
  type MedicallyNeedyGroups,
} from './values.ts'

/**
 * Medicaid for people over the income limit whose medical bills use up the difference: the spend-down. The levels on
 * file are years old, so the answer is never more than "possible".
 */
export const medicallyNeedy: Program = {
  id: 'medicaid/medically-needy',
  stream: 'medicaid',
  gives: 'cover',
  office: 'state-medicaid',
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
      groupTest(place, entry.value.groups),
      spendDown,
      fullStatus(place),
    )
  },
  works: (place) => (situation) => spendDown(place, situation),
}

/** Under 18 everywhere (42 CFR 435.301(b)(1)(ii)); a state may go to 19, 20 or 21 (42 CFR 435.308). */
const young: Criterion = any(
  ageBetween(0, 17, 'under-21'),
  all(ageBetween(18, 20, 'under-21'), open('under-21', 'coverage-not-found')),
)

/** Assets are asked of people who come in by age or disability; of the others a state mostly does not ask them. */
const groupTest = (place: Place, groups: MedicallyNeedyGroups): Criterion => {
  if (groups === 'pregnant-and-children') return any(pregnant, young)
  const agedWithin = all(agedOrDisabled, assets(place))
  if (groups === 'aged-blind-disabled') return agedWithin
  return any(agedWithin, pregnant, young, caresForChild)
}

const assets = (place: Place): Criterion => {
  const entry = place.read(MEDICALLY_NEEDY_ASSETS[place.state])
  if (!entry) return NOT_IN_FORCE
  const { individual = null, couple = null } = entry.value ?? {}
  if (individual === null || couple === null) return open('resources', 'figure-uncertain', refOf(entry))
  return resourcesWithin({ ...entry, value: { individual, couple } })
}

/**
 * Countable income above the level: about what medical bills must use up each month. Income is counted so only for
 * people who come in by age or disability (42 CFR 435.831(b)).
 */
const spendDown = (place: Place, situation: Situation): readonly WorkedFigure[] => {
  if (situation.ssiUnit.low !== situation.ssiUnit.high) return []
  if (agedOrDisabled(situation).truth === 'no') return []
  // Of a spouse who is not 65, blind or disabled only some income counts, and whose it is nobody told.
  if (situation.ssiUnit.low === 2 && situation.known.spouseIsAgedOrDisabled === false) return []
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
