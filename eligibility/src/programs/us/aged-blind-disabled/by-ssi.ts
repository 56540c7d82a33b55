import { valueOn } from '../../../dated.ts'
import type { StateCode } from '../../../places/state-codes.ts'
import type { PlainDate } from '../../../plain-date.ts'
import { ABD_INCOME, SSI_LINK, type SsiLink } from './values.ts'

/** How SSI leads to Medicaid in a state on a day; `null` where it is not on file. */
export const ssiLinkOn = (state: StateCode, on: PlainDate): SsiLink | null => {
  const link = valueOn(SSI_LINK[state], on)
  return link.inForce ? link.entry.value : null
}

/**
 * A disability or age opens Medicaid only as far as SSI reaches, and Social Security's decision counts: so that is the
 * office to ask, not Medicaid. A state that may be stricter (209(b)) decides for itself.
 */
export const medicaidGoesBySsi = (state: StateCode, on: PlainDate): boolean => {
  const income = valueOn(ABD_INCOME[state], on)
  const link = ssiLinkOn(state, on)
  return income.inForce && income.entry.value?.basis === 'ssi' && (link === '1634' || link === 'ssi-criteria')
}
