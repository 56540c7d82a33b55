/*
 * Where each state sells plans with a lower price for coverage in 2026: its own marketplace, or HealthCare.gov. The names
 * are those that people see. 45 CFR 155.20 and 155.100; CMS, state-based exchanges for plan year 2026. A state that
 * runs its own exchange on HealthCare.gov is not listed: people apply at HealthCare.gov there. Numbers are written
 * without the leading 1 and were not called, so each is shown with what to do if it does not work; `numberAt` is the
 * page that prints it. Links were not checked live.
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
  /** A public page that prints the number, read on 2026-11-26 as it was stored; pages of some states are years old. */
  readonly numberAt?: string
  /** First plan year with an own website, where it is one of the newer ones. */
  readonly sincePlanYear?: number
  readonly conf: Confidence
  readonly src: readonly SourceId[]
}

const SOURCED = { conf: 'single', src: ['hcstates'] } as const
/** The number was read on this public page too. */
const printedAt = (numberAt: string) => ({ ...SOURCED, numberAt })
/** The number was met on no public page that could be read, so it is not verified. */
const NOT_FOUND = { conf: 'unknown', src: ['hcstates'] } as const

/** States that are not here use HealthCare.gov. */
// biome-ignore format: one line per record
export const STATE_MARKETPLACES: Readonly<Partial<Record<StateCode, StateMarketplace>>> = {
  CA: { name: 'Covered California', phone: '800-300-1506', url: 'https://www.coveredca.com', ...printedAt('https://www.coveredca.com/get-help/contact/') },
  CO: { name: 'Connect for Health Colorado', phone: '855-752-6749', url: 'https://connectforhealthco.com', ...printedAt('https://www.cohealthinfo.com/faqs/connect-for-health-colorado-marketplace/') },
  CT: { name: 'Access Health CT', phone: '855-805-4325', url: 'https://www.accesshealthct.com', ...printedAt('http://www.ctnow.com/news/hc-access-health-ct-summer-retail-20140529-story.html') },
  DC: { name: 'DC Health Link', phone: '855-532-5465', url: 'https://www.dchealthlink.com', ...printedAt('https://www.dchealthlink.com/faqs/how-do-i-file-appeal') },
  GA: { name: 'Georgia Access', phone: null, url: 'https://georgiaaccess.gov', sincePlanYear: 2025, ...SOURCED },
  ID: { name: 'Your Health Idaho', phone: '855-944-3246', url: 'https://www.yourhealthidaho.org', ...NOT_FOUND },
  IL: { name: 'Get Covered Illinois', phone: '866-311-1119', url: 'https://getcovered.illinois.gov', sincePlanYear: 2026, ...printedAt('https://getcovered.illinois.gov/get-help/frequently-asked-questions.html') },
  KY: { name: 'kynect', phone: '855-459-6328', url: 'https://kynect.ky.gov', ...printedAt('https://kynect.ky.gov/General/FrequentlyAskedQuestions') },
  ME: { name: 'CoverME.gov', phone: '866-636-0355', url: 'https://www.coverme.gov', ...NOT_FOUND },
  MD: { name: 'Maryland Health Connection', phone: '855-642-8572', url: 'https://www.marylandhealthconnection.gov', ...printedAt('https://healthcareaccessmaryland.org/how-we-help/health-insurance/frequently-asked-questions') },
  MA: { name: 'Massachusetts Health Connector', phone: '877-623-6765', url: 'https://www.mahealthconnector.org', ...printedAt('http://www.betterhealthconnector.com/site-policies/nondiscrimination-notice') },
  MN: { name: 'MNsure', phone: '855-366-7873', url: 'https://www.mnsure.org', ...printedAt('https://co.wright.mn.us/247/MNsure-Health-Care') },
  NV: { name: 'Nevada Health Link', phone: '800-547-2927', url: 'https://www.nevadahealthlink.com', ...NOT_FOUND },
  NJ: { name: 'Get Covered New Jersey', phone: '833-677-1010', url: 'https://www.nj.gov/getcoverednj', ...printedAt('http://dev.theoceancountylibrary.org/ACA') },
  NM: { name: 'BeWell', phone: '833-862-3935', url: 'https://www.bewellnm.com', ...printedAt('https://bewellnm.com/account-2026') },
  NY: { name: 'NY State of Health', phone: '855-355-5777', url: 'https://nystateofhealth.ny.gov', ...printedAt('https://www.nyc.gov/site/ochia/coverage-care/ny-state-of-health.page') },
  PA: { name: 'Pennie', phone: '844-844-8040', url: 'https://pennie.com', ...printedAt('https://pennie.com/es/learn/faqs/') },
  RI: { name: 'HealthSource RI', phone: '855-840-4774', url: 'https://healthsourceri.com', ...printedAt('https://healthsourceri.com/member-frequently-asked-questions/') },
  VT: { name: 'Vermont Health Connect', phone: '855-899-9600', url: 'https://healthconnect.vermont.gov', ...printedAt('http://info.healthconnect.vermont.gov/how-apply/sign-in-tips') },
  VA: { name: "Virginia's Insurance Marketplace", phone: '888-687-1501', url: 'https://www.marketplace.virginia.gov', sincePlanYear: 2024, ...printedAt('https://help.marketplace.virginia.gov/hc/en-us/articles/11972798822157-Losing-job-based-coverage') },
  WA: { name: 'Washington Healthplanfinder', phone: '855-923-4633', url: 'https://www.wahealthplanfinder.org', ...printedAt('https://www.wahbexchange.org/resources/health-coverage-basics/') },
}
