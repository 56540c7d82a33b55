/*
 * Targeted case management for adults with a serious mental illness, state by state, and other ways to a case
 * manager through Medicaid. SSA s.1905(a)(19) and s.1915(g); 42 CFR 440.169 and 441.18; s.1945 for health
 * homes.
 * True means that a rule, manual or agency page was seen. `null` means that none was found, which is not a no:
 * every state may cover it and many do. `from` is the date of the source; sources without one take 2025-01-01,
 * a snapshot. General survey answers on case management are left out on purpose.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { ByState, StateCode } from '../../../places/state-codes.ts'

// biome-ignore format: one line per record
const NOT_FOUND: Series<boolean> = [
  { from: '2025-01-01', value: null, conf: 'unknown', src: [], note: 'not found' },
]

/** Whether Medicaid pays for targeted case management of adults with a serious mental illness. */
// biome-ignore format: one line per record
export const TCM_ADULTS_SMI: ByState<Series<boolean>> = {
  AL: [{ from: '2025-01-01', value: true, conf: 'single', cite: 'Ala. Admin. Code r. 560-X-40-.01', src: ['al560'], note: 'target group 1: adults 18+ with a qualifying diagnosis, impaired role functioning and unable to reach services alone; group 10 adds high-intensity coordination' }],
  AK: NOT_FOUND,
  AZ: NOT_FOUND,
  AR: NOT_FOUND,
  CA: [{ from: '2025-01-01', value: true, conf: 'confirmed', cite: 'Medi-Cal specialty mental health services', src: ['ca-drc', 'ca-la'], note: 'a county specialty mental health service for people meeting the access criteria' }],
  CO: NOT_FOUND,
  CT: NOT_FOUND,
  DE: NOT_FOUND,
  DC: NOT_FOUND,
  FL: [{ from: '2025-01-01', value: true, conf: 'single', cite: 'AHCA Mental Health Targeted Case Management', src: ['fl-ahca'], note: 'adults with serious mental illness who are not in a waiver or institution; also a minimum managed-care benefit' }],
  GA: NOT_FOUND,
  HI: NOT_FOUND,
  ID: NOT_FOUND,
  IL: NOT_FOUND,
  IN: NOT_FOUND,
  IA: NOT_FOUND,
  KS: NOT_FOUND,
  KY: [{ from: '2025-01-01', value: true, conf: 'single', cite: '907 KAR 15:060 and 15:065', src: ['ky907'], note: 'individuals with severe mental illness' }],
  LA: NOT_FOUND,
  ME: NOT_FOUND,
  MD: [{ from: '2025-01-01', value: true, conf: 'single', cite: 'COMAR 10.09.45', src: ['md1009'], note: 'serious and persistent mental health disorder plus risk of hospital, homelessness or incarceration' }],
  MA: NOT_FOUND,
  MI: NOT_FOUND,
  MN: [{ from: '2025-01-01', value: true, conf: 'single', cite: 'MH-TCM', src: ['mn-mhtcm'], note: 'adults with serious and persistent mental illness' }],
  MS: [{ from: '2024-09-01', value: true, conf: 'single', cite: '23 Miss. Code R. 206-1.3', src: ['ms206'], note: 'covered community mental health service; target group limits not read' }],
  MO: NOT_FOUND,
  MT: [{ from: '2025-01-01', value: true, conf: 'single', cite: 'ARM 37.86.3501-3506', src: ['mt3501'], note: 'adults with severe disabling mental illness; rule version read is older' }],
  NE: NOT_FOUND,
  NV: [{ from: '2017-02-22', value: true, conf: 'single', cite: 'Nevada MSM chapter 2500', src: ['nv2500'], note: 'manual chapter 2500 has target groups for adults with and without serious mental illness; 2017 version' }],
  NH: [{ from: '2024-12-01', value: true, conf: 'single', cite: 'He-M 426.15', src: ['nh426'], note: 'community mental health program service for people eligible under the state plan' }],
  NJ: NOT_FOUND,
  NM: NOT_FOUND,
  NY: NOT_FOUND,
  NC: NOT_FOUND,
  ND: NOT_FOUND,
  OH: NOT_FOUND,
  OK: [{ from: '2018-01-01', value: true, conf: 'stale', src: ['kff18'], note: '2018 survey note: chronically or severely mentally ill adults 18 and over' }],
  OR: NOT_FOUND,
  PA: [{ from: '2009-03-01', value: true, conf: 'confirmed', cite: 'OMHSAS-09-02; 55 Pa. Code ch. 1247', src: ['pa0902', 'pa-phl'], note: 'intensive, resource coordination and blended case management, run by counties' }],
  RI: NOT_FOUND,
  SC: NOT_FOUND,
  SD: NOT_FOUND,
  TN: NOT_FOUND,
  TX: [{ from: '2024-10-01', value: true, conf: 'confirmed', cite: '1 TAC 354.2655', src: ['tx354', 'tx-hhsc'], note: 'any age with chronic mental illness found in need by the uniform assessment; routine level for adults 21+' }],
  UT: [{ from: '2025-01-01', value: true, conf: 'single', cite: 'UAC R414-33D', src: ['ut-tcm'], note: 'Utah Medicaid manual: targeted case management for individuals with serious mental illness' }],
  VT: NOT_FOUND,
  VA: [{ from: '2025-10-01', value: true, conf: 'single', cite: '12VAC30-50-420', src: ['va420'], note: 'DBHDS definition of serious mental illness; authorization required' }],
  WA: NOT_FOUND,
  WV: NOT_FOUND,
  WI: [{ from: '2025-01-01', value: true, conf: 'single', cite: 'Wis. Admin. Code DHS 107.32', src: ['wi107'], note: 'adults 21+ with chronic mental illness, in counties that provide it' }],
  WY: NOT_FOUND,
}

/** Another way to a case manager through Medicaid. */
export type CaseManagementRoute =
  /** Section 2703 health home; SSA s.1945. */
  | 'health-home'
  | 'tailored-care-management'
  /** A plan for members with a serious mental illness. */
  | 'integrated-plan'
  | 'community-mental-health-center'
  /** Section 1915(c) waiver. */
  | 'home-and-community-waiver'
  | 'rehabilitation-program'
  /** Groups named in the ordinary benefit. */
  | 'fee-for-service-groups'

/** The other way, where one was found. The words of the source are in `note`. */
// biome-ignore format: one line per record
export const OTHER_CASE_MANAGEMENT_ROUTE: Readonly<Partial<Record<StateCode, Series<CaseManagementRoute>>>> = {
  AZ: [{ from: '2025-01-01', value: 'integrated-plan', conf: 'single', src: ['az'], note: 'integrated plans for members with an SMI determination; case management by regional authority' }],
  GA: [{ from: '2018-01-01', value: 'fee-for-service-groups', conf: 'stale', src: ['kff18'], note: '2018 survey note: severely mentally disabled and homeless groups' }],
  KS: [{ from: '2025-01-01', value: 'community-mental-health-center', conf: 'single', src: ['ks-klrd'], note: 'community mental health centers / CCBHCs; case management listed among their rehabilitation services' }],
  MI: [{ from: '2025-01-01', value: 'community-mental-health-center', conf: 'single', src: ['mi-mhf'], note: 'community mental health services programs under the specialty managed-care carve-out; level-of-need rules change in October 2026' }],
  MO: [{ from: '2025-01-01', value: 'health-home', conf: 'single', src: ['mo-hh'], note: 'CMHC Healthcare Home (section 2703) for adults with serious and persistent mental illness' }],
  MT: [{ from: '2024-09-01', value: 'home-and-community-waiver', conf: 'single', src: ['mt90'], note: 'separate 1915(c) waiver for severe and disabling mental illness includes case management' }],
  NY: [{ from: '2025-01-01', value: 'health-home', conf: 'single', src: ['ny-hh'], note: 'Health Home care management; serious mental illness alone qualifies, Health Home Plus for high need' }],
  NC: [{ from: '2022-12-01', value: 'tailored-care-management', conf: 'single', src: ['nc-tcm'], note: 'Tailored Care Management in Behavioral Health and I/DD Tailored Plans, since 2022-12-01' }],
  VT: [{ from: '2025-01-01', value: 'rehabilitation-program', conf: 'single', src: ['vt-dmh'], note: 'Community Rehabilitation and Treatment program: service planning and coordination for severe and persistent mental illness' }],
}
