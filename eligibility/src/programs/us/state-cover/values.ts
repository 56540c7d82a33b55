/*
 * Health cover that a state pays for itself, for people whom their immigration status keeps from Medicaid and CHIP: who
 * may be taken in, by age. Fourteen states and DC had it for children in September 2025 (Milbank Memorial Fund), some of
 * them for adults too. States open, close and cap it from one budget to the next, and each looks at income in its own way,
 * so it is shown as "ask", never as "likely".
 *
 * A group is of people who may join. Where a state takes nobody new, those who are in may stay, as the note says. The
 * first day of a state is the first one on file, not always the day on which it began. In pregnancy more is open: see the
 * cover from conception.
 *
 * Compiled 2026-11-27. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { StateCode } from '../../../places/state-codes.ts'

/** People of some ages, and the name under which the state takes them. */
export interface StateCoverGroup {
  readonly name: string
  readonly from: number
  /** The last year of age; `null` where there is none. */
  readonly to: number | null
  /** The state says that people without a status need no papers about it. */
  readonly withoutPapers?: true
}

/** Whom a state takes in whatever their status. */
// biome-ignore format: one line per record
export const STATE_COVER: Readonly<Partial<Record<StateCode, Series<readonly StateCoverGroup[]>>>> = {
  CA: [
    { from: '2024-01-01', value: [{ name: 'Medi-Cal', from: 0, to: null }], conf: 'single', src: ['kffState24'] },
    { from: '2026-01-01', value: [{ name: 'Medi-Cal', from: 0, to: 18 }], conf: 'confirmed', src: ['kybCa', 'mlnCa'], note: 'from 19 on nobody new is taken in; people who had it or asked by 2025-12-31 may stay as long as they renew in time; pregnancy stays open' },
  ],
  CO: [
    { from: '2023-01-01', value: [{ name: 'OmniSalud', from: 0, to: null }], conf: 'single', src: ['coOmni'], note: 'a plan at no price for the first 10,000 people of 2023 and 11,000 of 2024, at full price for others' },
    { from: '2025-01-01', value: [{ name: 'Cover All Coloradans', from: 0, to: 18 }, { name: 'OmniSalud', from: 19, to: null }], conf: 'single', src: ['coKids', 'coDoi'], note: 'one page says under 18; help with the price of OmniSalud has few places, which were gone on 2024-12-06 for 2025; 2026 was not found' },
  ],
  CT: [
    { from: '2023-01-01', value: [{ name: 'HUSKY Health', from: 0, to: 12 }], conf: 'confirmed', src: ['ctShvs', 'ctPublic'] },
    { from: '2024-07-01', value: [{ name: 'HUSKY Health', from: 0, to: 15 }], conf: 'confirmed', src: ['ctPublic', 'ctLaw'], note: 'who is in keeps it to age 19' },
  ],
  DC: [
    { from: '2022-05-07', value: [{ name: "Immigrant Children's Program", from: 0, to: 20 }, { name: 'DC Healthcare Alliance', from: 21, to: null }], conf: 'single', src: ['dcAction'] },
    { from: '2025-10-01', publishedThrough: '2026-09-30', value: [{ name: "Immigrant Children's Program", from: 0, to: 20 }, { name: 'DC Healthcare Alliance', from: 21, to: 25 }], conf: 'single', src: ['dcLegalAid'], note: 'from 26 on nobody new is taken in; other pages give 2025-08-01 as the first day, and plan the end for adults by October 2027; what holds from 2026-10-01 was not found' },
  ],
  IL: [
    { from: '2023-11-06', value: [{ name: 'All Kids', from: 0, to: 18 }, { name: 'Health Benefits for Immigrant Seniors', from: 65, to: null }], conf: 'single', src: ['ilHbis', 'milbank25'], note: 'from this day nobody new from 65 on, until the state opens it again; from 42 to 64 nobody new since 2023-07-01' },
    { from: '2025-07-01', value: [{ name: 'All Kids', from: 0, to: 18 }, { name: 'Health Benefits for Immigrant Seniors', from: 65, to: null }], conf: 'confirmed', src: ['ilHfs', 'milbank25'], note: 'the program from 42 to 64 has ended; whether anybody new from 65 on is taken in was not found' },
  ],
  MA: [{ from: '2024-03-01', value: [{ name: "Children's Medical Security Plan", from: 0, to: 18 }], conf: 'single', src: ['kffState24', 'milbank25'], note: 'the ages and the name were not read on a page of the state' }],
  ME: [{ from: '2022-07-01', value: [{ name: 'MaineCare', from: 0, to: 20, withoutPapers: true }], conf: 'confirmed', cite: 'Maine P.L. 2021 ch. 398', src: ['meOms', 'meShvs'] }],
  MN: [
    { from: '2025-01-01', value: [{ name: 'MinnesotaCare', from: 0, to: null }], conf: 'confirmed', src: ['mnMafp', 'mnDhs'] },
    { from: '2025-06-15', value: [{ name: 'MinnesotaCare', from: 0, to: 17 }], conf: 'confirmed', cite: 'Minn. Stat. 256L.04 subd. 10', src: ['mnMafp', 'mnDhs'], note: 'adults who were in kept it until 2025-12-31' },
  ],
  NJ: [{ from: '2023-01-01', value: [{ name: 'NJ FamilyCare', from: 0, to: 18 }], conf: 'confirmed', cite: 'N.J. P.L. 2021 c. 132', src: ['njGov', 'njMonitor'] }],
  NY: [{ from: '2024-01-01', value: [{ name: 'Child Health Plus', from: 0, to: 18 }, { name: 'Medicaid', from: 65, to: null }], conf: 'confirmed', src: ['nyWnylc251', 'nyCss'], note: 'people of every age whose presence immigration authorities know of and accept (PRUCOL) have another way, which is not on file here' }],
  OR: [
    { from: '2022-07-01', value: [{ name: 'Oregon Health Plan', from: 0, to: 18 }, { name: 'Healthier Oregon', from: 19, to: 25 }, { name: 'Healthier Oregon', from: 55, to: null }], conf: 'single', src: ['orOha'] },
    { from: '2023-07-01', value: [{ name: 'Healthier Oregon', from: 0, to: null }], conf: 'confirmed', cite: 'ORS 414.231', src: ['orKykn', 'orSj'] },
  ],
  RI: [{ from: '2024-03-01', value: [{ name: 'Cover All Kids', from: 0, to: 18 }], conf: 'single', src: ['kffState24', 'milbank25'], note: 'the ages and the name were not read on a page of the state' }],
  UT: [{ from: '2024-01-01', value: [{ name: 'State CHIP', from: 0, to: 18 }], conf: 'single', src: ['utChip', 'utUhpp'], note: 'about 2,000 places; closed to new children on 2024-10-31, and whether it has opened since was not found' }],
  VT: [{ from: '2022-07-01', value: [{ name: 'Immigrant Health Insurance Plan (IHIP)', from: 0, to: 18 }], conf: 'confirmed', cite: '33 V.S.A. chapter 19', src: ['vtDvha', 'vtRule'] }],
  WA: [{ from: '2024-07-01', value: [{ name: 'Apple Health for Kids', from: 0, to: 18 }, { name: 'Apple Health Expansion', from: 19, to: null }], conf: 'confirmed', src: ['waHca', 'waDshs'], note: 'about 13,000 places for adults, all taken; whoever asks may be drawn when one is free; permanent residents in their five years are not taken from 19 on' }],
}

/** The states that have it. */
export const STATES_WITH_COVER = Object.keys(STATE_COVER) as readonly StateCode[]
