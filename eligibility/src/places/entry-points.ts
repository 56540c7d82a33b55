/*
 * National telephone lines and locators. Numbers are written without the leading 1; what each is for, and its
 * hours, are said in words elsewhere, in each language. Links and hours were not checked live.
 *
 * Compiled 2026-11-23. Numbers and links have no dates: correct them in place, with the source.
 */

import type { Confidence } from '../dated.ts'
import type { SourceId } from '../sources.ts'

/** What a line is for. */
export type EntryPointKind = 'crisis' | 'navigation' | 'locator' | 'benefits' | 'insurance' | 'veterans'

/** When it answers: hours of a 24-hour clock on weekdays, local or Eastern time. */
export type EntryPointHours =
  | 'always'
  | 'most-areas-always'
  | 'always-but-holidays'
  | 'weekdays-8-19-local'
  | 'weekdays-10-22-eastern'
  | 'weekdays-8-21-eastern'
  | 'unknown'

/** A line or locator for the whole country. */
export interface EntryPoint {
  readonly name: string
  readonly phone: string | null
  /** A key to press after the number answers. */
  readonly thenPress?: string
  /** The number to text to. */
  readonly text?: string
  /** The word to text, where one is asked for. */
  readonly textWord?: string
  readonly tty?: string
  readonly url?: string
  readonly chat?: string
  readonly kind: EntryPointKind
  readonly hours: EntryPointHours
  readonly conf: Confidence
  readonly src: readonly SourceId[]
  readonly note?: string
}

/** The ids in the order of lists; a record would sort those that look like numbers first. */
export const ENTRY_POINT_IDS = [
  '988',
  'veterans-crisis',
  '911',
  '211',
  'samhsa',
  'findtreatment',
  'nami',
  'ssa',
  'healthcare-gov',
  'medicare',
  'ship',
  'eldercare',
  'insurekidsnow',
  'ebsa',
  'va-health',
  'va-homeless',
  'va-benefits',
  'myva411',
  'health-center',
  'state-medicaid',
] as const

/** The id of a line or locator. */
export type EntryPointId = (typeof ENTRY_POINT_IDS)[number]

/** Every line and locator by its id. */
// biome-ignore format: one line per record
export const ENTRY_POINTS: Readonly<Record<EntryPointId, EntryPoint>> = {
  '988': { name: '988 Suicide & Crisis Lifeline', phone: '988', text: '988', chat: 'https://988lifeline.org', kind: 'crisis', hours: 'always', conf: 'confirmed', src: ['lifeline988'] },
  'veterans-crisis': { name: 'Veterans Crisis Line', phone: '988', thenPress: '1', text: '838255', kind: 'crisis', hours: 'always', conf: 'confirmed', src: ['vcl', 'lifeline988'] },
  '911': { name: 'Emergency services', phone: '911', kind: 'crisis', hours: 'always', conf: 'single', src: ['lifeline988'] },
  '211': { name: '211', phone: '211', kind: 'navigation', hours: 'most-areas-always', conf: 'single', src: ['unitedway211'], note: 'hours vary by local center' },
  samhsa: { name: 'SAMHSA National Helpline', phone: '800-662-4357', kind: 'navigation', hours: 'always', conf: 'confirmed', src: ['samhsa'] },
  findtreatment: { name: 'FindTreatment.gov', phone: null, url: 'https://findtreatment.gov', kind: 'locator', hours: 'unknown', conf: 'single', src: ['ft'] },
  nami: { name: 'NAMI HelpLine', phone: '800-950-6264', text: '62640', textWord: 'helpline', kind: 'navigation', hours: 'weekdays-10-22-eastern', conf: 'confirmed', src: ['nami'] },
  ssa: { name: 'Social Security Administration', phone: '800-772-1213', tty: '800-325-0778', kind: 'benefits', hours: 'weekdays-8-19-local', conf: 'confirmed', src: ['ssacontact'] },
  'healthcare-gov': { name: 'Health Insurance Marketplace call center', phone: '800-318-2596', tty: '855-889-4325', kind: 'benefits', hours: 'always-but-holidays', conf: 'single', src: ['hcgov'], note: 'number confirmed in two sources; hours in one' },
  medicare: { name: '1-800-MEDICARE', phone: '800-633-4227', tty: '877-486-2048', kind: 'benefits', hours: 'always-but-holidays', conf: 'single', src: ['medicaregov'], note: 'number confirmed in two sources; hours in one' },
  ship: { name: 'State Health Insurance Assistance Program (SHIP)', phone: null, url: 'https://www.shiphelp.org', kind: 'benefits', hours: 'unknown', conf: 'single', src: ['ship'], note: 'the national locator line 1-877-839-2675 could not be confirmed; every state, DC, Puerto Rico, Guam and the US Virgin Islands has a SHIP' },
  eldercare: { name: 'Eldercare Locator', phone: '800-677-1116', kind: 'navigation', hours: 'weekdays-8-21-eastern', conf: 'confirmed', src: ['elder'] },
  insurekidsnow: { name: 'InsureKidsNow', phone: '877-543-7669', kind: 'benefits', hours: 'unknown', conf: 'single', src: ['ikn'] },
  ebsa: { name: 'Employee Benefits Security Administration', phone: '866-444-3272', kind: 'insurance', hours: 'unknown', conf: 'single', src: ['ebsa'] },
  'va-health': { name: 'VA health care enrollment and eligibility', phone: '877-222-8387', kind: 'veterans', hours: 'unknown', conf: 'confirmed', src: ['vafed'], note: 'printed in several VA editions up to 2020; current hours not confirmed' },
  'va-homeless': { name: 'National Call Center for Homeless Veterans', phone: '877-424-3838', kind: 'veterans', hours: 'unknown', conf: 'single', src: ['vafed'] },
  'va-benefits': { name: 'VA benefits', phone: '800-827-1000', kind: 'veterans', hours: 'unknown', conf: 'single', src: ['vafed'] },
  myva411: { name: 'MyVA411', phone: '800-698-2411', kind: 'veterans', hours: 'always', conf: 'single', src: ['mil'], note: 'one secondary source' },
  'health-center': { name: 'HRSA health center finder', phone: null, url: 'https://findahealthcenter.hrsa.gov', kind: 'locator', hours: 'unknown', conf: 'single', src: ['hrsafind'] },
  'state-medicaid': { name: 'State Medicaid agency', phone: null, url: 'https://www.medicaid.gov/about-us/where-can-people-get-help-medicaid-chip', kind: 'benefits', hours: 'unknown', conf: 'single', src: ['cmshelp'], note: 'the number of each state is in agencies.ts' },
}
