import type { StaffId } from '@handrail/care'
import { suggest } from '@handrail/care/assignments'
import type { CaseId } from '@handrail/care/intake'
import { useAsk } from '../door/doors.tsx'
import { type Choice, useReasons } from './reason-text.ts'

type OverUsual = Extract<Choice['reasons'][number], { readonly reason: 'over-usual' }>

/** That somebody's caseload would pass what is usual, so that choosing them takes a reason. */
export const overUsualOf = ({ reasons }: Pick<Choice, 'reasons'>): OverUsual | undefined =>
  reasons.find((of) => of.reason === 'over-usual')

/** For whom a case would pass the usual caseload, with what to say of it. */
export function usePastUsual(of: CaseId): (staff: StaffId) => string | undefined {
  const { answer } = useAsk(suggest, { case: of })
  const { saidOf } = useReasons()
  const past = new Map<StaffId, OverUsual | null | undefined>([
    ...(answer?.choices ?? []).map((one) => [one.staff, overUsualOf(one)] as const),
    ...(answer?.ruledOut ?? []).map((one) => [one.staff, one.overUsual] as const),
  ])
  return (staff) => {
    const found = past.get(staff)
    return found ? saidOf(found) : undefined
  }
}
