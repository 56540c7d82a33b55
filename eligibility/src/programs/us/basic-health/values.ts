/*
 * The Basic Health Program: cover from 19 to 64 above the Medicaid limit, up to the percentage of the poverty
 * guideline shown. 42 USC 18051; 42 CFR part 600.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { StateCode } from '../../../places/state-codes.ts'

/** The upper income limit. */
// biome-ignore format: one line per record
export const BASIC_HEALTH: Readonly<Partial<Record<StateCode, Series<number>>>> = {
  DC: [{ from: '2026-01-01', value: 200, conf: 'single', src: ['pe'] }],
  MN: [{ from: '2015-01-01', value: 200, conf: 'single', src: ['pe'] }],
  NY: [
    { from: '2016-01-01', value: 200, conf: 'single', src: ['pe'] },
    { from: '2024-04-01', value: 250, conf: 'single', src: ['pe'], note: 'under a waiver that ended 2026-06-30' },
    { from: '2026-07-01', value: 200, conf: 'single', src: ['pe'] },
  ],
  OR: [{ from: '2024-07-01', value: 200, conf: 'single', src: ['pe'] }],
}
