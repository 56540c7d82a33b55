import { ageBetween } from '../../../age.ts'
import { countableIncome } from '../../../counting.ts'
import { all, any, type Criterion, given, open } from '../../../criterion.ts'
import { type Place, refOf } from '../../../place.ts'
import { guidelineSeries } from '../../../poverty/guideline.ts'
import {
  guidelineForOneOrTwo,
  isUncertain,
  NOT_IN_FORCE,
  resourcesWithin,
} from '../../../poverty/income-tests.ts'
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
 * Medicaid for people over the income limit whose medical bills use up the difference: the spend-down. The bills are not
 * asked for, so the answer is never more than "possible". Most levels on file are years old, and no figure is worked out
 * from those.
 */
export const medicallyNeedy: Program = {
  id: 'medicaid/medically-needy',
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-at-a-price',
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
  const anyGroup = any(agedWithin, pregnant, young, caresForChild)
  // From 65 on one comes in by age: nobody asks a couple of 70 whether they look after a child.
  return (situation) => {
    const { age, caresForChild: cares } = situation.known
    return age !== undefined && age >= 65 && cares !== true ? agedWithin(situation) : anyGroup(situation)
  }
}

/** A limit of years ago is not quoted: what is on file today has to be asked for. */
const assets = (place: Place): Criterion => {
  const entry = place.read(MEDICALLY_NEEDY_ASSETS[place.state])
  if (!entry) return NOT_IN_FORCE
  const { individual = null, couple = null } = entry.value ?? {}
  if (individual === null || couple === null || isUncertain(entry))
    return open('resources', 'figure-uncertain', refOf(entry))
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
  if (situation.ssiUnit.low === 2 && situation.known.spouseIsAgedOrDisabled !== true) return []
  const level = levelOf(place, situation.ssiUnit.high === 1)
  const exclusions = abdExclusions(place)
  if (level === null || !exclusions) return []
  const income = countableIncome(situation, exclusions)
  if (income.low !== income.high) return []
  const amount = Math.max(0, Math.round(income.low - level))
  return [{ code: 'spend-down', amount, unit: 'usd-a-month', with: { level } }]
}

/** The level for one person or for a couple; `null` where today's is not on file. */
const levelOf = (place: Place, alone: boolean): number | null => {
  const entry = place.read(MEDICALLY_NEEDY_INCOME[place.state])
  if (!entry?.value || isUncertain(entry)) return null
  if (!('pctFpl' in entry.value)) return alone ? entry.value.individual : entry.value.couple
  const guideline = place.read(guidelineSeries(place.state))
  if (!guideline?.value || isUncertain(guideline)) return null
  const { pctFpl } = entry.value
  const { individual, couple } = guidelineForOneOrTwo(guideline.value, pctFpl, pctFpl)
  return alone ? individual : couple
}
