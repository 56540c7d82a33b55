/*
 * Where each state sells plans with a lower price for coverage in 2026: its own marketplace, or HealthCare.gov. The names
 * are those that people see. 45 CFR 155.20 and 155.100; CMS, state-based exchanges for plan year 2026. A state that
 * runs its own exchange on HealthCare.gov is not listed: people apply at HealthCare.gov there. Numbers are written
 * without the leading 1, were not called, and rest on one source; links were not checked live.
 *
 * Compiled 2026-11-26. Which states run their own may change with each plan year: look at the list every November.
 * Names, numbers and links are corrected in place, with the source.
 */

import type { Confidence } from '../dated.ts'
import type { SourceId } from '../sources.ts'
import type { StateCode } from './state-codes.ts'

/** A marketplace that a state runs itself. */
export interface StateMarketplace {
  readonly name: string
  readonly phone: string | null
  readonly url: string
  /** First plan year with an own website, where it is one of the newer ones. */
  readonly sincePlanYear?: number
  readonly conf: Confidence
  readonly src: readonly SourceId[]
}

const SOURCED = { conf: 'single', src: ['hcstates'] } as const

/** States that are not here use HealthCare.gov. */
// biome-ignore format: one line per record
export const STATE_MARKETPLACES: Readonly<Partial<Record<StateCode, StateMarketplace>>> = {
  CA: { name: 'Covered California', phone: '800-300-1506', url: 'https://www.coveredca.com', ...SOURCED },
  CO: { name: 'Connect for Health Colorado', phone: '855-752-6749', url: 'https://connectforhealthco.com', ...SOURCED },
  CT: { name: 'Access Health CT', phone: '855-805-4325', url: 'https://www.accesshealthct.com', ...SOURCED },
  DC: { name: 'DC Health Link', phone: '855-532-5465', url: 'https://www.dchealthlink.com', ...SOURCED },
  GA: { name: 'Georgia Access', phone: null, url: 'https://georgiaaccess.gov', sincePlanYear: 2025, ...SOURCED },
  ID: { name: 'Your Health Idaho', phone: '855-944-3246', url: 'https://www.yourhealthidaho.org', ...SOURCED },
  IL: { name: 'Get Covered Illinois', phone: '866-311-1119', url: 'https://getcovered.illinois.gov', sincePlanYear: 2026, ...SOURCED },
  KY: { name: 'kynect', phone: '855-459-6328', url: 'https://kynect.ky.gov', ...SOURCED },
  ME: { name: 'CoverME.gov', phone: '866-636-0355', url: 'https://www.coverme.gov', ...SOURCED },
  MD: { name: 'Maryland Health Connection', phone: '855-642-8572', url: 'https://www.marylandhealthconnection.gov', ...SOURCED },
  MA: { name: 'Massachusetts Health Connector', phone: '877-623-6765', url: 'https://www.mahealthconnector.org', ...SOURCED },
  MN: { name: 'MNsure', phone: '855-366-7873', url: 'https://www.mnsure.org', ...SOURCED },
  NV: { name: 'Nevada Health Link', phone: '800-547-2927', url: 'https://www.nevadahealthlink.com', ...SOURCED },
  NJ: { name: 'Get Covered New Jersey', phone: '833-677-1010', url: 'https://www.nj.gov/getcoverednj', ...SOURCED },
  NM: { name: 'BeWell', phone: null, url: 'https://www.bewellnm.com', ...SOURCED },
  NY: { name: 'NY State of Health', phone: '855-355-5777', url: 'https://nystateofhealth.ny.gov', ...SOURCED },
  PA: { name: 'Pennie', phone: '844-844-8040', url: 'https://pennie.com', ...SOURCED },
  RI: { name: 'HealthSource RI', phone: '855-840-4774', url: 'https://healthsourceri.com', ...SOURCED },
  VT: { name: 'Vermont Health Connect', phone: '855-899-9600', url: 'https://healthconnect.vermont.gov', ...SOURCED },
  VA: { name: "Virginia's Insurance Marketplace", phone: '888-687-1501', url: 'https://www.marketplace.virginia.gov', sincePlanYear: 2024, ...SOURCED },
  WA: { name: 'Washington Healthplanfinder', phone: '855-923-4633', url: 'https://www.wahealthplanfinder.org', ...SOURCED },
}
