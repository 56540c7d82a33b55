/*
 * Where most private plans of a state answer to another office than the department of insurance. Cal. Health and Safety
 * Code 1341 and 1374.30: the Department of Managed Health Care, its Help Center and the independent medical review,
 * asked for within six months. The number is printed by the state on the page in `numberAt`, read on 2026-11-26 as it
 * was stored; it was not called.
 */

import type { StateCode } from './state-codes.ts'

export interface PlanRegulator {
  readonly name: string
  readonly phone: string
  readonly reviewMonths: number
  readonly numberAt: string
}

/** States that are not here have the department of insurance alone, as far as we know. */
export const PLAN_REGULATORS: Readonly<Partial<Record<StateCode, PlanRegulator>>> = {
  CA: {
    name: 'Department of Managed Health Care',
    phone: '888-466-2219',
    reviewMonths: 6,
    numberAt: 'https://ca.gov/departments/219',
  },
}
