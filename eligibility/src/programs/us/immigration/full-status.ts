import { type Criterion, open } from '../../../criterion.ts'
import type { FactName } from '../../../facts.ts'
import { leafOf, type ValueRef } from '../../../finding.ts'
import { type Day, type Place, refOf } from '../../../place.ts'
import { NOT_IN_FORCE, withoutValue } from '../../../poverty/income-tests.ts'
import { opposite } from '../../../truth.ts'
import { MARKETPLACE_STATUSES } from '../marketplace/values.ts'
import { STATUS, STATUS_AND_YEARS, type StatusTest, statusIn, YEARS } from './status-list.ts'
import { FIVE_YEAR_WAIT, FULL_MEDICAID_STATUSES, LAWFULLY_RESIDING_OPTION, SSI_STATUSES } from './values.ts'

/**
 * A status that opens full Medicaid (8 USC 1612, 1613; P.L. 119-21 s.71109 from 2026-10-01), or that a state may have
 * chosen to take.
 */
export const fullStatus = (day: Day): StatusTest => orByOption(day, federalStatus(day))

/** A status with which SSI brings Medicaid: one of the list, without the wait (8 USC 1612(b)(2)(F)). */
export const statusOnSsi = (day: Day): StatusTest =>
  orByOption(day, statusIn(day.read(FULL_MEDICAID_STATUSES)))

/** The federal list and its five-year wait, without what a state may add. */
const federalStatus = (day: Day): StatusTest => {
  const statuses = day.read(FULL_MEDICAID_STATUSES)
  const wait = day.read(FIVE_YEAR_WAIT)
  if (!statuses?.value || !wait?.value) return withoutValue('immigration', statuses, wait)
  const value = refOf(statuses)
  const listed = statusIn(statuses)
  const waits = new Set(wait.value.appliesTo)
  const waiting = leafOf('immigration', 'no', STATUS_AND_YEARS, { value })
  const howLong = leafOf('immigration', 'unknown', STATUS_AND_YEARS, { missing: YEARS, open: 'fact', value })
  return (situation) => {
    const { immigration, fiveYearsInStatus } = situation.known
    const finding = listed(situation)
    if (finding.truth !== 'yes' || immigration === undefined || !waits.has(immigration)) return finding
    if (fiveYearsInStatus === true) return finding
    return fiveYearsInStatus === false ? waiting : howLong
  }
}

/**
 * Where the federal rule says no, a state may still cover people under 21 and in or after a pregnancy who live here
 * lawfully (SSA s.1903(v)(4)). Which states do so is not on file.
 */
const orByOption = (day: Day, federal: StatusTest): StatusTest => {
  const option = day.read(LAWFULLY_RESIDING_OPTION)
  if (!option) return NOT_IN_FORCE
  const { value: reach } = option
  const value = refOf(option)
  if (reach === null) return open('immigration', 'coverage-not-found', value)
  return (situation) => {
    const finding = federal(situation)
    if (finding.truth !== 'no') return finding
    const { age, pregnancy } = situation.known
    const young = age !== undefined && age < reach.underAge
    if (young || pregnancy === 'pregnant' || pregnancy === 'ended-in-past-year')
      return leafOf('immigration', 'unknown', finding.facts, { open: 'coverage-not-found', value })
    const missing: FactName[] = []
    if (age === undefined) missing.push('age')
    if (pregnancy === undefined) missing.push('pregnancy')
    if (missing.length === 0) return finding
    const facts = [...finding.facts, ...missing]
    return leafOf('immigration', 'unknown', facts, { missing, open: 'fact', value: finding.value })
  }
}

/** No status that opens full Medicaid by the federal rule, so emergency care only. Untold, it is taken as not so. */
export const noFullStatus = (day: Day): StatusTest => {
  const federal = federalStatus(day)
  return (situation) => {
    const finding = federal(situation)
    return leafOf('emergency', opposite(finding.truth), finding.facts, finding)
  }
}

/**
 * A status that opens the marketplace credit: any lawful presence, and from 2027 a shorter list (P.L. 119-21
 * s.71301).
 */
export const marketplaceStatus = (day: Day): StatusTest => statusIn(day.read(MARKETPLACE_STATUSES))

/** Lawfully present, and barred from full Medicaid by that status. Untold, it is taken as not so. */
export const barredByStatus = (place: Place, value: ValueRef): Criterion => {
  const full = fullStatus(place)
  const usual = leafOf('barred-by-status', 'no', STATUS, { assumes: STATUS, value })
  const unclear = leafOf('barred-by-status', 'unknown', STATUS, { open: 'agency-decides', value })
  return (situation) => {
    const { immigration } = situation.known
    if (immigration === undefined) return usual
    if (immigration === 'other-or-none') return unclear
    const { truth, missing, open } = full(situation)
    return leafOf('barred-by-status', opposite(truth), STATUS, { missing, open, value })
  }
}

/** A status that SSI accepts (8 USC 1612(a)); some only for seven years or with a record of work, which SSA checks. */
export const ssiStatus = (day: Day): StatusTest => {
  const listed = statusIn(day.read(SSI_STATUSES))
  return (situation) => {
    const finding = listed(situation)
    const { immigration } = situation.known
    if (finding.truth !== 'yes' || immigration === undefined || immigration === 'citizen') return finding
    return leafOf('immigration', 'unknown', STATUS, { open: 'agency-decides', value: finding.value })
  }
}
