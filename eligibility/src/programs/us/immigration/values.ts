/*
 * Immigration statuses that open full Medicaid, and the five-year wait. 8 USC 1611 to 1613 and 1641; P.L.
 * 119-21 s.71109 from 2026-10-01.
 * `refugee-or-asylee` stands for refugees, asylees, people whose removal is withheld and conditional entrants.
 * 2018-01-01 is a snapshot; the law is of 1996. Cover that a state pays for whatever the status is in `state-cover`.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'

/** Statuses as far as the rules tell them apart. */
export type ImmigrationStatus =
  | 'citizen'
  | 'permanent-resident'
  | 'refugee-or-asylee'
  | 'cuban-or-haitian-entrant'
  | 'cofa-migrant'
  | 'paroled-one-year'
  | 'other-or-none'

/** Statuses that a program takes: all, any lawful presence, or those of a list. */
export type StatusList = 'any' | 'lawfully-present' | readonly ImmigrationStatus[]

/** Statuses that open full Medicaid. */
// biome-ignore format: one line per record
export const FULL_MEDICAID_STATUSES: Series<StatusList> = [
  { from: '2018-01-01', value: ['citizen', 'permanent-resident', 'refugee-or-asylee', 'cuban-or-haitian-entrant', 'paroled-one-year'], conf: 'single', cite: '8 USC 1612 and 1641', src: ['pe'] },
  { from: '2020-12-27', value: ['citizen', 'permanent-resident', 'refugee-or-asylee', 'cuban-or-haitian-entrant', 'cofa-migrant', 'paroled-one-year'], conf: 'single', cite: 'P.L. 116-260 division CC s.208', src: ['pl116260'], note: 'restored Medicaid for Compact of Free Association migrants; text not re-read' },
  { from: '2026-10-01', value: ['citizen', 'permanent-resident', 'cuban-or-haitian-entrant', 'cofa-migrant'], conf: 'single', cite: 'P.L. 119-21 s.71109', src: ['pe'], note: 'Public Law 119-21 section 71109; COFA is in the statute but not in the PolicyEngine list' },
]

/** Years in a status before it opens full Medicaid. */
// biome-ignore format: one line per record
export const FIVE_YEAR_WAIT: Series<{ readonly years: number; readonly appliesTo: readonly ImmigrationStatus[] }> = [
  { from: '2018-01-01', value: { years: 5, appliesTo: ['permanent-resident', 'paroled-one-year'] }, conf: 'single', cite: '8 USC 1613', src: ['pe'], note: 'a refugee who adjusts to permanent resident keeps the exemption; states may waive the wait for children and pregnant people (which states did so is not in this file)' },
]

/**
 * The state option to cover people who live here lawfully, whatever their status and without the wait: under an age,
 * and in pregnancy and the months after it. Which states have chosen it is not on file.
 */
// biome-ignore format: one line per record
export const LAWFULLY_RESIDING_OPTION: Series<{ readonly underAge: number }> = [
  { from: '2009-04-01', value: { underAge: 21 }, conf: 'confirmed', cite: 'SSA s.1903(v)(4); P.L. 111-3 s.214', src: ['sho10006', 'ccf25'], note: 'up to 19 in CHIP; kept by P.L. 119-21 s.71109' },
]

/** Statuses that may get SSI beside citizens. P.L. 119-21 s.71109 narrowed Medicaid, not SSI. */
export const SSI_STATUSES: Series<StatusList> = [
  {
    from: '2018-01-01',
    value: [
      'citizen',
      'permanent-resident',
      'refugee-or-asylee',
      'cuban-or-haitian-entrant',
      'paroled-one-year',
    ],
    conf: 'single',
    cite: '8 USC 1612(a)',
    src: ['pe'],
    note: 'refugees and asylees for seven years; permanent residents with 40 quarters of work; the law is of 1996, 2018-01-01 is a snapshot',
  },
]
