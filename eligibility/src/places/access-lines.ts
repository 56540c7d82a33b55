/*
 * The line of a state, or of a part of it, that tells somebody who looks for care which center serves them. Each is
 * printed by the state or by the plan that it contracts with, on the page in `numberAt`, read on 2026-11-26 as it was
 * stored; none was called, so each is shown with what to do if it does not work. A state that is not here has none
 * that was met on such a page. Numbers are written without the leading 1.
 *
 * Compiled 2026-11-26. Names and numbers are corrected in place, with the page.
 */

import type { Confidence } from '../dated.ts'
import type { Known } from '../facts.ts'
import type { StateCode } from './state-codes.ts'

/** A line to ask which center serves a person. */
export interface AccessLine {
  /** Its own name, in English. */
  readonly name: string
  readonly phone: string
  readonly hours: 'always' | null
  /** Where it serves a part of the state only. */
  readonly counties?: readonly string[]
  /** It serves people who have Medicaid, and nobody else. */
  readonly ofMedicaid?: true
  readonly numberAt: string
  readonly conf: Confidence
}

const printedAt = (numberAt: string) => ({ numberAt, conf: 'single' }) as const

// biome-ignore format: one line per record
const ACCESS_LINES: Readonly<Partial<Record<StateCode, AccessLine>>> = {
  AZ: { name: 'Mercy Care RBHA Member Services', phone: '800-564-5465', hours: 'always', counties: ['Maricopa County', 'Pinal County', 'Gila County'], ...printedAt('https://www.mercycareaz.org/wellness/grants') },
  CA: { name: 'Medi-Cal Managed Care and Mental Health Office of the Ombudsman', phone: '888-452-8609', hours: null, ofMedicaid: true, ...printedAt('http://www.dhcs.ca.gov/services/MH/Pages/MHOmbudsmanSrvcs.aspx') },
  DC: { name: 'DC Access HelpLine', phone: '888-793-4357', hours: 'always', ...printedAt('https://dbh.dc.gov/node/1597016') },
  GA: { name: 'Georgia Crisis and Access Line', phone: '800-715-4225', hours: 'always', ...printedAt('https://dbhdd.georgia.gov/access-services') },
  HI: { name: 'Hawaii CARES', phone: '800-753-6879', hours: 'always', ...printedAt('https://hicares.hawaii.gov/about/') },
  MA: { name: 'Massachusetts Behavioral Health Help Line', phone: '833-773-2445', hours: 'always', ...printedAt('https://metrobostoncit.org/cit-resources') },
  MS: { name: 'Mississippi DMH Helpline', phone: '877-210-8513', hours: null, ...printedAt('https://www.dmh.ms.gov/news/faqs/') },
  NJ: { name: 'NJ Mental Health Cares', phone: '866-202-4357', hours: null, ...printedAt('https://nj211.org/mental-health-resources') },
  NY: { name: 'New York State OMH Customer Relations', phone: '800-597-8481', hours: null, ...printedAt('https://omh.ny.gov/omhweb/about/') },
  TX: { name: 'Texas HHS Ombudsman for Behavioral Health', phone: '800-252-8154', hours: null, ...printedAt('https://www.hhs.texas.gov/services/your-rights/hhs-office-ombudsman/ombudsman-behavioral-health-help') },
  WV: { name: 'HELP4WV', phone: '844-435-7498', hours: 'always', ...printedAt('https://dhhr.wv.gov/News/2022/Pages/West-Virginia-Recognizes-Children%E2%80%99s-Mental-Health-Acceptance-Week.aspx') },
}

/** The line that serves a person of a place, or `null` where none is on file. */
export const accessLineFor = ({ state, county, hasMedicaid }: Known): AccessLine | null => {
  const line = state === undefined ? undefined : ACCESS_LINES[state]
  if (line === undefined || (line.ofMedicaid === true && hasMedicaid !== true)) return null
  return line.counties === undefined || (county !== undefined && line.counties.includes(county)) ? line : null
}
