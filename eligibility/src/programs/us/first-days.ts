/*
 * The first day of the programs that rest on no figure. Each is the earliest day from which all that we say of the program
 * stands, in every state and for everyone it names; parts of it may be older. Before it the answer is "not in force".
 *
 * Compiled 2026-11-27. A figure is never edited in place: add a new dated entry.
 */

import type { Criterion } from '../../criterion.ts'
import type { Series } from '../../dated.ts'
import type { Day } from '../../place.ts'
import { NOT_IN_FORCE } from '../../poverty/income-tests.ts'

/** Nothing but a day from which on something stands. One that is not confirmed makes its program one to confirm by calling. */
type FirstDay = Series<true>

/** Parity and outside review for plans of every kind: those that people buy themselves came last. */
// biome-ignore format: one line per record
export const PRIVATE_PLAN_FIRST_DAY: FirstDay = [
  { from: '2014-07-01', value: true, conf: 'single', cite: '42 USC 300gg-26; 45 CFR 147.160(g)', src: ['parity13'], note: 'plan years from 2014-07-01 for plans that people buy themselves; group plans from 2009-10-03, outside review from 2010-09-23' },
]

/** EPSDT as it is written today. */
// biome-ignore format: one line per record
export const UNDER_21_FIRST_DAY: FirstDay = [
  { from: '1990-04-01', value: true, conf: 'single', cite: 'SSA s.1905(r); P.L. 101-239 s.6403', src: ['obra89'] },
]

/** The option of health homes; other ways to a care manager are older in some states. */
// biome-ignore format: one line per record
export const HEALTH_HOME_FIRST_DAY: FirstDay = [
  { from: '2011-01-01', value: true, conf: 'single', cite: 'SSA s.1945(a); P.L. 111-148 s.2703', src: ['aca2703'] },
]

/** The day on which the first states of the demonstration began; no clinic was certified for it earlier. */
// biome-ignore format: one line per record
export const CCBHC_FIRST_DAY: FirstDay = [
  { from: '2017-04-01', value: true, conf: 'single', cite: 'P.L. 113-93 s.223', src: ['pama223'], note: 'the first criteria had the rules of 2.d and 2.e too; those of 2023 are cited' },
]

/** Enrollment in VA health care. */
// biome-ignore format: one line per record
export const VETERANS_FIRST_DAY: FirstDay = [
  { from: '1998-10-01', value: true, conf: 'single', cite: '38 USC 1705(c); P.L. 104-262 s.104', src: ['vahcera'] },
]

/** The Indian Health Care Improvement Act, which has tribal and urban programs in it. */
// biome-ignore format: one line per record
export const TRIBAL_FIRST_DAY: FirstDay = [
  { from: '1976-09-30', value: true, conf: 'single', cite: 'P.L. 94-437', src: ['ihcia'] },
]

/** The rule from the first day on. */
export const from =
  (firstDay: FirstDay, rule: Criterion) =>
  (day: Day): Criterion =>
    day.read(firstDay) ? rule : NOT_IN_FORCE
