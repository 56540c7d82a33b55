import type { Criterion } from '../../../criterion.ts'
import type { FactName } from '../../../facts.ts'
import type { Leaf, ValueRef } from '../../../finding.ts'
import { type Day, type Place, refOf } from '../../../place.ts'
import { NOT_IN_FORCE } from '../../../poverty/income-tests.ts'
import { opposite } from '../../../truth.ts'
import { MARKETPLACE_STATUSES } from '../marketplace/values.ts'
import { FIVE_YEAR_WAIT, FULL_MEDICAID_STATUSES, SSI_STATUSES, type StatusList } from './values.ts'

const STATUS: readonly FactName[] = ['immigration']
const BOTH: readonly FactName[] = ['immigration', 'fiveYearsInStatus']

/**
 * A status that opens full Medicaid (8 USC 1612, 1613; P.L. 119-21 s.71109 from 2026-10-01). It is never required:
 * untold, it is taken as usual and the finding says that it assumes so.
 */
export const fullStatus = (place: Place, waitMayBeWaived = false): Criterion => {
  const statuses = place.read(FULL_MEDICAID_STATUSES)
  const wait = place.read(FIVE_YEAR_WAIT)
  if (!statuses?.value || !wait?.value) return NOT_IN_FORCE
  const value = refOf(statuses)
  const leaf = (truth: Leaf['truth'], rest: Partial<Leaf> = {}): Leaf => ({
    kind: 'leaf',
    code: 'immigration',
    truth,
    facts: STATUS,
    missing: [],
    value,
    ...rest,
  })
  const assumed: Leaf = {
    kind: 'leaf',
    code: 'immigration',
    truth: 'yes',
    facts: STATUS,
    missing: [],
    assumes: STATUS,
  }
  const full = leaf('yes')
  const none = leaf('no')
  const waiting = waitMayBeWaived
    ? leaf('unknown', { facts: BOTH, open: 'coverage-not-found' })
    : leaf('no', { facts: BOTH })
  const howLong = leaf('unknown', { facts: BOTH, missing: ['fiveYearsInStatus'], open: 'fact' })
  const open = new Set(statuses.value)
  const waits = new Set(wait.value.appliesTo)
  return ({ known: { immigration, fiveYearsInStatus } }) => {
    if (immigration === undefined) return assumed
    if (!open.has(immigration)) return none
    if (!waits.has(immigration) || fiveYearsInStatus === true) return full
    return fiveYearsInStatus === false ? waiting : howLong
  }
}

/** The other way round: a status that opens emergency care only. Untold, it is taken as not so. */
export const noFullStatus = (place: Place): Criterion => {
  const full = fullStatus(place)
  return (situation) => {
    const finding = full(situation)
    return finding.kind === 'leaf'
      ? { ...finding, code: 'emergency', truth: opposite(finding.truth) }
      : finding
  }
}

/**
 * A status that opens the marketplace credit: any lawful presence, and from 2027 a shorter list (P.L. 119-21
 * s.71301). Untold, it is taken as usual.
 */
export const marketplaceStatus = (place: Place): Criterion => {
  const statuses = place.read(MARKETPLACE_STATUSES)
  return statuses?.value ? statusAmong(statuses.value, refOf(statuses)) : NOT_IN_FORCE
}

/** A status of a list. Of one that is not told apart, only the agency can say whether it is lawful presence. */
export const statusAmong = (accepted: StatusList, value: ValueRef): Criterion => {
  const about = { kind: 'leaf', code: 'immigration', facts: STATUS, missing: [] } as const
  return ({ known: { immigration } }): Leaf => {
    if (immigration === undefined) return { ...about, truth: 'yes', assumes: STATUS }
    if (accepted === 'any') return { ...about, truth: 'yes', value }
    if (accepted !== 'lawfully-present')
      return { ...about, truth: accepted.includes(immigration) ? 'yes' : 'no', value }
    if (immigration !== 'other-or-none') return { ...about, truth: 'yes', value }
    return { ...about, truth: 'unknown', open: 'agency-decides', value }
  }
}

/** Lawfully present, and barred from full Medicaid by that status. Untold, it is taken as not so. */
export const barredByStatus = (place: Place, value: ValueRef): Criterion => {
  const full = fullStatus(place)
  return (situation): Leaf => {
    const { immigration } = situation.known
    const about = { kind: 'leaf', code: 'immigration', facts: STATUS, missing: [], value } as const
    if (immigration === undefined) return { ...about, truth: 'no', assumes: STATUS }
    if (immigration === 'other-or-none') return { ...about, truth: 'unknown', open: 'agency-decides' }
    const { truth } = full(situation)
    if (truth === 'unknown') return { ...about, truth, missing: ['fiveYearsInStatus'], open: 'fact' }
    return { ...about, truth: opposite(truth) }
  }
}

/** A status that SSI accepts (8 USC 1612(a)); some only for seven years or with a record of work, which SSA checks. */
export const ssiStatus = (day: Day): Criterion => {
  const statuses = day.read(SSI_STATUSES)
  if (!statuses?.value) return NOT_IN_FORCE
  const accepted = statuses.value
  const about = { kind: 'leaf', code: 'immigration', facts: STATUS, missing: [] } as const
  return ({ known: { immigration } }): Leaf => {
    if (immigration === undefined) return { ...about, truth: 'yes', assumes: STATUS }
    const value = refOf(statuses)
    if (immigration === 'citizen') return { ...about, truth: 'yes', value }
    if (!accepted.includes(immigration)) return { ...about, truth: 'no', value }
    return { ...about, truth: 'unknown', open: 'agency-decides', value }
  }
}
