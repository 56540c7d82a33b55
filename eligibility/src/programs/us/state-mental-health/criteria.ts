import { ageAtLeast, ageBetween } from '../../../age.ts'
import { type Amount, between, exactly } from '../../../amount.ts'
import { compares } from '../../../compare.ts'
import { all, any, type Criterion, holds, isTrue, open } from '../../../criterion.ts'
import type { DatedValue } from '../../../dated.ts'
import type { FactName, Known, LifeArea } from '../../../facts.ts'
import { leafOf, type ValueRef } from '../../../finding.ts'
import { type Day, type Place, refOf } from '../../../place.ts'
import { fixedLimit, withoutValue } from '../../../poverty/income-tests.ts'
import { SMI_FEDERAL, SMI_STATE, type SmiPolicy } from './policies.ts'

const CONDITION: readonly FactName[] = ['mentalHealthCondition']
const DIAGNOSIS: readonly FactName[] = ['mentalHealthCondition', 'diagnosisGroup']

/** A mental health condition, told by a clinician or only suspected, or a substance use condition. */
export const anyCondition: Criterion = any(
  holds('condition', 'mentalHealthCondition', (value) => value !== 'none'),
  isTrue('any-need', 'substanceUseCondition'),
)

/** The policy in force: the state's own, else the federal base. */
export const smiPolicy = (place: Place): DatedValue<SmiPolicy> | null =>
  place.read(SMI_STATE[place.state] ?? SMI_FEDERAL)

/** Meets the state's rule of serious mental illness as far as the person can tell. A clinician has the last word. */
export const seriousMentalIllness = (place: Place): Criterion =>
  place.shared('serious-mental-illness', () => smiRule(smiPolicy(place)))

/** The age at which the state's rule for adults begins; the broader rule for the young reaches up to it. */
export const youngestAdult = (place: Place): number => smiPolicy(place)?.value?.minAge ?? 18

/** The federal base alone, for people whose state is not known. */
export const federalMentalIllness = (day: Day): Criterion => smiRule(day.read(SMI_FEDERAL))

const smiRule = (entry: DatedValue<SmiPolicy> | null): Criterion => {
  if (!entry?.value) return withoutValue('diagnosis', entry)
  const policy = entry.value
  const value = refOf(entry)
  const others = policy.or.map((way) =>
    way === 'disability-income' ? disabilityIncome : open('smi-decision', 'agency-decides', value),
  )
  return all(
    ageAtLeast(policy.minAge, 'adult'),
    told(policy.suspectedCounts),
    diagnosis(policy, value),
    any(hardEnough(policy, value), ...others),
  )
}

/** Children and young people: a condition that makes home, school or community life hard (SED; 58 FR 29422). */
export const seriousEmotionalDisturbance = (day: Day, childrenTo = 17): Criterion => {
  const entry = day.read(SMI_FEDERAL)
  if (!entry?.value) return withoutValue('life-areas', entry)
  return all(
    ageBetween(0, childrenTo),
    told(false),
    notSubstanceOnly,
    any(hardAreas(1, entry.value.areas, refOf(entry)), open('smi-decision', 'agency-decides', refOf(entry))),
  )
}

/** Told to be a substance use condition alone; every other group, or none told yet, stays in play. */
const notSubstanceOnly = holds(
  'not-substance-only',
  'diagnosisGroup',
  (group) => group !== 'substance-use-only',
)

const disabilityIncome = any(isTrue('on-ssi', 'receivesSsi'), isTrue('on-ssdi', 'receivesSsdi'))

const told = (suspectedCounts: boolean): Criterion => {
  const yes = leafOf('condition', 'yes', CONDITION)
  const no = leafOf('condition', 'no', CONDITION)
  const assessment = leafOf('condition', 'unknown', CONDITION, { open: 'agency-decides' })
  const unknown = leafOf('condition', 'unknown', CONDITION, { missing: CONDITION, open: 'fact' })
  return ({ known: { mentalHealthCondition } }) => {
    if (mentalHealthCondition === undefined) return unknown
    if (mentalHealthCondition === 'none') return no
    return mentalHealthCondition === 'diagnosed' || suspectedCounts ? yes : assessment
  }
}

const diagnosis = (policy: SmiPolicy, value: ValueRef): Criterion => {
  const yes = leafOf('diagnosis', 'yes', DIAGNOSIS, { value })
  const substance = leafOf('not-substance-only', 'no', DIAGNOSIS, { value })
  // Nobody has named a kind, so nothing is said of one.
  const suspected = leafOf('condition', 'yes', DIAGNOSIS, { value })
  const decided = leafOf('diagnosis', 'unknown', DIAGNOSIS, { open: 'agency-decides', value })
  const unknown = leafOf('diagnosis', 'unknown', DIAGNOSIS, {
    missing: ['diagnosisGroup'],
    open: 'fact',
    value,
  })
  return ({ known: { mentalHealthCondition, diagnosisGroup } }) => {
    if (diagnosisGroup === 'substance-use-only') return substance
    if (diagnosisGroup !== undefined) return policy.diagnoses.includes(diagnosisGroup) ? yes : decided
    if (mentalHealthCondition === 'suspected') return policy.suspectedCounts ? suspected : decided
    return unknown
  }
}

const hardEnough = (policy: SmiPolicy, value: ValueRef): Criterion =>
  policy.minMonths === 0
    ? hardAreas(policy.minAreas, policy.areas, value)
    : all(hardAreas(policy.minAreas, policy.areas, value), hardFor(policy.minMonths, value))

const hardAreas = (count: number, counted: readonly LifeArea[], value: ValueRef): Criterion =>
  compares({
    code: 'life-areas',
    measure: 'life-areas',
    unit: 'areas',
    test: 'at-least',
    facts: ['hardAreas'],
    figure: ({ known }) => areasOf(known, counted),
    limit: fixedLimit(count),
    value,
  })

const areasOf = ({ hardAreas: areas }: Known, counted: readonly LifeArea[]): Amount =>
  areas === undefined
    ? between(0, counted.length, ['hardAreas'])
    : exactly(areas.filter((area) => counted.includes(area)).length)

const MONTHS = { 'under-6': 0, '6-to-11': 6, '12-or-more': 12 } as const

const hardFor = (months: 6 | 12, value: ValueRef): Criterion =>
  holds('hard-duration', 'hardForMonths', (told) => MONTHS[told] >= months, { value })
