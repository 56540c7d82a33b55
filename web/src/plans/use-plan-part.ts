import {
  type GoalId,
  type PlanSection,
  type PlanVersionId,
  plansOf,
  readPlan,
  savePlanPart,
} from '@handrail/care/plans'
import { z } from 'zod'
import { useDoor } from '../door/doors.tsx'
import type { Written } from '../staff-ui/keeper.ts'
import { useKept } from '../staff-ui/use-kept.ts'
import { cleaned, type PartValue } from './plan-fields.ts'

const current = z.object({ version: z.int(), content: z.record(z.string(), z.unknown()).nullable() })

export type PartName = { readonly part: PlanSection } | { readonly part: 'goal'; readonly goal: GoalId }

/** One part of a draft as somebody writes it: a section or a goal. It saves itself. */
export function usePlanPart(
  plan: PlanVersionId,
  name: PartName,
  { written, empty }: { readonly written: Written<PartValue> | undefined; readonly empty: PartValue },
) {
  const door = useDoor()
  return useKept<PartValue>({
    written,
    empty,
    send: (version, value, how) =>
      door.pass(
        savePlanPart,
        { plan, version, saved: { ...name, content: cleaned(name.part, value) } } as z.input<
          typeof savePlanPart.input
        >,
        how,
      ),
    theirs: (given) => {
      const { data } = current.safeParse(given)
      return data && { version: data.version, value: data.content ?? empty }
    },
    asked: [readPlan, plansOf],
  })
}
