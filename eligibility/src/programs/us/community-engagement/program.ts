import { ageBetween } from '../../../age.ts'
import {
  all,
  any,
  type Criterion,
  given,
  holds,
  isTrue,
  missingIn,
  not,
  open,
  summed,
  whenAgencyAgrees,
} from '../../../criterion.ts'
import { type DatedValue, type Series, valueOn } from '../../../dated.ts'
import { decisive, type Leaf } from '../../../finding.ts'
import { type Place, refOf } from '../../../place.ts'
import { withoutValue } from '../../../poverty/income-tests.ts'
import { type Program, ruleOf } from '../../../program.ts'
import { statusOf } from '../../../situation.ts'
import { activityAtLeast } from '../activity.ts'
import { disabled } from '../disability.ts'
import { caresForChild, recentlyPregnant, youngestChildAtMost } from '../family.ts'
import { medicaidAdult, waiverActivity, waiverGroup } from '../medicaid-adult/program.ts'
import { HOURS_WAIVERS, type HoursWaiver } from '../medicaid-adult/values.ts'
import { parentGroup } from '../medicaid-parent/program.ts'
import { seriousMentalIllness } from '../state-mental-health/criteria.ts'
import { ownIncomeAtLeast } from './own-income.ts'
import { COMMUNITY_ENGAGEMENT, COMMUNITY_ENGAGEMENT_STATES } from './values.ts'

/**
 * The 80-hour rule for adults who have Medicaid by income (from 2027 at the latest): "likely" means that the person
 * would be excused, meets it already, or is not in the group it reaches. It protects cover; it never takes it.
 */
export const workRule: Program = {
  id: 'medicaid/work-rule',
  stream: 'medicaid',
  gives: 'protection',
  opens: null,
  office: 'state-medicaid',
  law: 'SSA s.1902(xx), added by P.L. 119-21 s.71119; CMS-2454-IFC, 91 FR 33348',
  lawVerified: false,
  lawOf: (place) => waiverOf(place)?.cite ?? null,
  rule: (place) => {
    const state = place.read(COMMUNITY_ENGAGEMENT_STATES[place.state])
    if (!state?.value) return withoutValue('group-not-affected', state)
    if (!state.value.affected) return given('rule-not-here', 'yes', refOf(state))
    const federal = [...excused(place), ...alreadyMeets(place)]
    const income = enoughIncome(place)
    if (!income) return any(...groupNotReached(place), ...federal)
    const terms = HOURS_WAIVERS[place.state]
    const ways = terms ? byWaiver(place, terms, federal, income) : [...federal, income]
    return afterIncome(any(...groupNotReached(place), ...ways), income)
  },
}

const groupNotReached = (place: Place): readonly Criterion[] => {
  const group = HOURS_WAIVERS[place.state] ? waiverGroup(place) : ruleOf(medicaidAdult, place)
  return [not(group, 'group-not-affected'), summed('parent-group', parentGroup(place))]
}

/** The waiver that runs in the state on the day. */
const waiverOf = ({ state, on }: Place): DatedValue<HoursWaiver> | null => {
  const waiver = valueOn(HOURS_WAIVERS[state] ?? [], on)
  return waiver.inForce && waiver.entry.value !== null ? waiver.entry : null
}

/** While a waiver of the state runs, its own hours count, income does not, and the state says what else does. */
const byWaiver = (
  place: Place,
  terms: Series<HoursWaiver>,
  federal: readonly Criterion[],
  income: Criterion,
): readonly Criterion[] => {
  const waiver = place.read(terms)
  if (!waiver?.value) return [...federal, income]
  return [
    ...waiverActivity(waiver.value, refOf(waiver)),
    whenAgencyAgrees(any(...federal), 'state-work-rule'),
  ]
}

const excused = (place: Place): readonly Criterion[] => {
  const entry = place.read(COMMUNITY_ENGAGEMENT)
  if (!entry?.value) return [withoutValue('activity-hours', entry)]
  const value = refOf(entry)
  const rule = entry.value
  return [
    summed('frail-mental', frailMental(place), { value }),
    summed('frail-disability', disabled, { value }),
    isTrue('frail-substance', 'substanceUseCondition', { value }),
    isTrue('substance-treatment', 'inSubstanceUseTreatment', { value }),
    summed('young-child', all(caresForChild, youngestChildAtMost(rule.caretakerChildMaxAge, 'young-child')), {
      value,
    }),
    isTrue('cares-for-disabled', 'caresForDisabledPerson', { value }),
    isTrue('native', 'isNative', { value }),
    isTrue('veteran-total', 'hasTotalVeteranDisability', { value }),
    isTrue('snap-tanf', 'meetsSnapOrTanfWorkRule', { value }),
    isTrue('custody', 'leftCustodyRecently', { value }),
    recentlyPregnant,
    summed(
      'foster-care',
      all(ageBetween(18, rule.fosterCareUnderAge - 1, 'under-26'), isTrue('foster-care', 'wasInFosterCare')),
      { value },
    ),
  ]
}

/** A disabling mental disorder: a serious condition that gets in the way of work or study. */
const frailMental = (place: Place): Criterion =>
  all(
    seriousMentalIllness(place),
    any(
      isTrue('disability', 'cannotWorkForYear'),
      holds('life-areas', 'hardAreas', (areas) => areas.includes('work-or-school')),
      open('frail-mental', 'agency-decides'),
    ),
  )

/** Income of so many hours at the federal minimum wage. */
const enoughIncome = (place: Place): Criterion | null => {
  const entry = place.read(COMMUNITY_ENGAGEMENT)
  return entry?.value ? ownIncomeAtLeast(entry.value.incomePerMonth, refOf(entry)) : null
}

/**
 * One's own word about one's health wants proof within months, and an income that is enough wants none. So one's own income
 * is asked, where it can be enough, before that word alone settles it.
 */
const afterIncome =
  (rule: Criterion, income: Criterion): Criterion =>
  (situation) => {
    const finding = rule(situation)
    if (finding.truth !== 'yes') return finding
    const leaves: Leaf[] = []
    decisive(finding, leaves)
    if (leaves.some(({ code }) => code !== 'frail-mental')) return finding
    const found = income(situation)
    const mayAsk = [...missingIn(found)].some((fact) => statusOf(situation, fact) === 'not-asked')
    return mayAsk ? { kind: 'all', truth: 'unknown', parts: [finding, found] } : finding
  }

const alreadyMeets = (place: Place): readonly Criterion[] => {
  const entry = place.read(COMMUNITY_ENGAGEMENT)
  if (!entry?.value) return [withoutValue('activity-hours', entry)]
  const value = refOf(entry)
  return [
    activityAtLeast(entry.value.hoursPerMonth, value),
    isTrue('half-time-student', 'isHalfTimeStudent', { value }),
  ]
}
