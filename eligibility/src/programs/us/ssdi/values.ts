/*
 * Social Security disability money by a record of work (SSDI), one's own or a parent's. SSA s.202(d), s.202(y) and s.223;
 * 20 CFR 404.315 and 404.350. Ages in whole years. It ends at the age of full retirement, which is 67 for people born in
 * 1960 or later and up to a year less before. Dates of 2018-01-01 are snapshots; the law is older.
 *
 * Compiled 2026-11-27. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { StatusList } from '../immigration/values.ts'

/** Ages at which it may be asked for. */
// biome-ignore format: one line per record
export const SSDI_AGES: Series<{ readonly from: number; readonly to: number }> = [
  { from: '2018-01-01', value: { from: 18, to: 66 }, conf: 'single', cite: '20 CFR 404.315(a)(2) and 404.350(a)(5)', src: ['cfr404d'], note: 'a record of a parent counts from 18 on for who was disabled before 22' },
]

/** Immigration statuses with which it is paid (42 USC 402(y)). */
// biome-ignore format: one line per record
export const SSDI_STATUSES: Series<StatusList> = [
  { from: '2018-01-01', value: 'lawfully-present', conf: 'single', cite: '42 USC 402(y)', src: ['cfr404d'] },
]
