/*
 * Medicaid for people of 19 and 20, in the states that keep or kept a limit of their own for them. Percent of
 * the poverty guideline for the household, counted the MAGI way (42 CFR 435.603), with the five-point disregard
 * already added: 138, not 133. Income at or below the limit qualifies. SSA s.1905(a)(i); 42 CFR 435.222.
 * A date of 2018-01-01 or 2021-01-01 is the day of a survey, not the day on which the law began.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { PctLimit } from '../../../limits.ts'
import type { StateCode } from '../../../places/state-codes.ts'

/** The income limit at 19 and 20. */
// biome-ignore format: one line per record
export const YOUNG_ADULT_LIMIT: Readonly<Partial<Record<StateCode, Series<PctLimit>>>> = {
  DC: [{ from: '2018-01-01', value: 221, conf: 'single', src: ['pe'] }],
  FL: [
    { from: '2021-01-01', value: 32, conf: 'single', src: ['pe'] },
    { from: '2023-12-01', value: 29, conf: 'single', src: ['pe'] },
  ],
  ME: [
    { from: '2018-01-01', value: 161, conf: 'single', src: ['pe'] },
    { from: '2023-10-01', value: 305, conf: 'single', src: ['pe'] },
  ],
  MA: [{ from: '2018-01-01', value: 155, conf: 'single', src: ['pe'] }],
  NC: [
    { from: '2021-01-01', value: 45, conf: 'single', src: ['pe'] },
    { from: '2023-12-01', value: 'none', conf: 'single', src: ['pe'] },
  ],
}
