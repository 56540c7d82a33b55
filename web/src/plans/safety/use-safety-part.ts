import {
  readSafety,
  type SafetyPart,
  type SafetyPlanId,
  safetyOfPerson,
  saveSafety,
} from '@handrail/care/plans'
import { z } from 'zod'
import { useDoor } from '../../door/doors.tsx'
import type { Written } from '../../staff-ui/keeper.ts'
import { useKept } from '../../staff-ui/use-kept.ts'
import { cleaned, type PartValue } from './section-fields.ts'

const current = z.object({ version: z.int(), content: z.record(z.string(), z.unknown()) })
const EMPTY: PartValue = {}

/** One part of a draft as somebody writes it. It saves itself. */
export function useSafetyPart(
  safety: SafetyPlanId,
  part: SafetyPart,
  written: Written<PartValue> | undefined,
) {
  const door = useDoor()
  return useKept<PartValue>({
    written,
    empty: EMPTY,
    send: (version, value, how) =>
      door.pass(
        saveSafety,
        { safety, version, saved: { part, content: cleaned(part, value) } } as z.input<
          typeof saveSafety.input
        >,
        how,
      ),
    theirs: (given) => {
      const { data } = current.safeParse(given)
      return data && { version: data.version, value: data.content }
    },
    asked: [readSafety, safetyOfPerson],
  })
}
