import { valueOn } from '../dated.ts'
import type { Determination, Reason } from '../determination.ts'
import type { StateCode } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import { OTHER_CASE_MANAGEMENT_ROUTE, TCM_ADULTS_SMI } from '../programs/us/state-mental-health/values.ts'
import type { ReasonCode } from '../reason-codes.ts'
import { mayFit } from './fitting.ts'

/** What nobody found out of Medicaid in the state, so that the person has to ask. */
export type NotFound =
  /** `also` beside another way that the state has. */
  | { readonly code: 'case-management'; readonly also: boolean }
  | { readonly code: 'other-route' }
  /** A program that the state may have for the person. */
  | {
      readonly code: 'program'
      readonly way: Determination
      readonly state: StateCode
      readonly on: PlainDate
    }

/** Of the ways that may fit, in their order. */
export const notFoundOut = (
  ways: readonly Determination[],
  state: StateCode | undefined,
  on: PlainDate,
): readonly NotFound[] => {
  if (state === undefined) return []
  const open = ways.filter(mayFit).flatMap((way) => openOf(way, state, on))
  const isAgain = (one: NotFound, at: number): boolean =>
    one.code !== 'program' && open.findIndex(({ code }) => code === one.code) < at
  return open.filter((one, at) => !isAgain(one, at))
}

const openOf = (way: Determination, state: StateCode, on: PlainDate): readonly NotFound[] => {
  switch (way.program) {
    case 'medicaid/case-management':
      return [
        ...(benefitNotFound(state, on) ? [{ code: 'case-management', also: false } as const] : []),
        ...(routeNotFound(state, on) ? [{ code: 'other-route' } as const] : []),
      ]
    case 'medicaid/health-home':
      return [
        ...(routeNotFound(state, on) ? [{ code: 'other-route' } as const] : []),
        ...(benefitNotFound(state, on)
          ? [{ code: 'case-management', also: !routeNotFound(state, on) } as const]
          : []),
      ]
    default:
      return way.reasons.some(isOfState) ? [{ code: 'program', way, state, on }] : []
  }
}

/** A clinic nearby is looked up, and a status is spoken of by whoever wants to: neither is asked of the state on a paper. */
const ELSEWHERE: readonly ReasonCode[] = ['center-nearby', 'immigration']

const isOfState = ({ code, open }: Reason): boolean =>
  open === 'coverage-not-found' && !ELSEWHERE.includes(code)

/** Nobody found another way to a care manager in the state, or only one of an earlier year. */
export const routeNotFound = (state: StateCode, on: PlainDate): boolean => {
  const route = valueOn(OTHER_CASE_MANAGEMENT_ROUTE[state] ?? [], on)
  return !route.inForce || route.entry.value === null || route.entry.conf === 'stale'
}

/** Nobody found out if the state has the benefit that other states have. */
export const benefitNotFound = (state: StateCode, on: PlainDate): boolean => {
  const benefit = valueOn(TCM_ADULTS_SMI[state], on)
  return benefit.inForce && (benefit.entry.value === null || benefit.entry.conf === 'stale')
}
