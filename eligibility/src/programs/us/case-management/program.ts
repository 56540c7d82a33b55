import { ageAtLeast } from '../../../age.ts'
import { all, any, type Criterion, given, open } from '../../../criterion.ts'
import type { DatedValue } from '../../../dated.ts'
import { leafOf } from '../../../finding.ts'
import { type Place, refOf } from '../../../place.ts'
import { NOT_IN_FORCE, withoutValue } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import type { ReasonCode } from '../../../reason-codes.ts'
import { from, HEALTH_HOME_FIRST_DAY } from '../first-days.ts'
import { medicaidAny } from '../medicaid-any.ts'
import {
  anyCondition,
  seriousEmotionalDisturbance,
  seriousMentalIllness,
  youngestAdult,
} from '../state-mental-health/criteria.ts'
import { OTHER_CASE_MANAGEMENT_ROUTE, TCM_ADULTS_SMI } from '../state-mental-health/values.ts'

const shared = {
  stream: 'medicaid',
  gives: 'case-manager',
  opens: null,
  office: 'state-mental-health',
  lawVerified: false,
} as const

/** Targeted case management: the Medicaid benefit that pays a case manager for adults with serious mental illness. */
export const medicaidCaseManagement: Program = {
  ...shared,
  id: 'medicaid/case-management',
  law: 'SSA s.1905(a)(19) and s.1915(g); 42 CFR 440.169 and 441.18',
  rule: (place) => all(medicaidAny(place), adultNeed(place), covered(place)),
}

/** The state's rule for adults, and its broader one for those whom it still counts as young. */
const adultNeed = (place: Place): Criterion => {
  const from = youngestAdult(place)
  if (from <= 18) return seriousMentalIllness(place)
  return any(
    seriousMentalIllness(place),
    all(ageAtLeast(18, 'adult'), seriousEmotionalDisturbance(place, from - 1)),
  )
}

const covered = (place: Place): Criterion => {
  const entry = place.read(TCM_ADULTS_SMI[place.state])
  if (!entry) return NOT_IN_FORCE
  if (entry.value === true) return onFile('state-covers-case-management', entry)
  return open('state-covers-case-management', 'coverage-not-found', refOf(entry))
}

/** Health homes and the state's other ways to a care manager through Medicaid. */
export const healthHome: Program = {
  ...shared,
  id: 'medicaid/health-home',
  office: 'state-medicaid',
  law: 'SSA s.1945 and state plan',
  rule: (place) =>
    all(medicaidAny(place), anyCondition, route(place), open('smi-decision', 'agency-decides')),
}

const notFound = leafOf('state-route', 'unknown', [], { open: 'coverage-not-found', confirm: true })
const NOT_FOUND: Criterion = () => notFound

/** A state without an entry may have such a way all the same: nobody found out. */
const route = (place: Place): Criterion => {
  const series = OTHER_CASE_MANAGEMENT_ROUTE[place.state]
  if (!series) return from(HEALTH_HOME_FIRST_DAY, NOT_FOUND)(place)
  const entry = place.read(series)
  return entry?.value ? onFile('state-route', entry) : withoutValue('state-route', entry)
}

/** What a source says of a state today; what it said of an earlier year is no answer, and has to be asked. */
const onFile = (code: ReasonCode, entry: DatedValue<unknown>): Criterion =>
  entry.conf === 'stale' ? open(code, 'figure-uncertain', refOf(entry)) : given(code, 'yes', refOf(entry))
