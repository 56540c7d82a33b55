import type { Answers } from '@handrail/care/intake'
import { type NeedsAssessmentId, type NeedsPart, plansOf, readNeeds, saveNeeds } from '@handrail/care/plans'
import { z } from 'zod'
import { useDoor } from '../door/doors.tsx'
import type { Written } from '../staff-ui/keeper.ts'
import { useKept } from '../staff-ui/use-kept.ts'

const current = z.object({ version: z.int(), answers: z.record(z.string(), z.any()) })
const NONE: Answers = {}

/** One area as somebody writes it. It saves itself. */
export function useNeedsPart(
  assessment: NeedsAssessmentId,
  part: NeedsPart,
  written: Written<Answers> | undefined,
) {
  const door = useDoor()
  return useKept<Answers>({
    written,
    empty: NONE,
    send: (version, answers, how) =>
      door.pass(
        saveNeeds,
        { assessment, version, saved: { part, answers } } as z.input<typeof saveNeeds.input>,
        how,
      ),
    theirs: (given) => {
      const { data } = current.safeParse(given)
      return data && { version: data.version, value: data.answers }
    },
    asked: [readNeeds, plansOf],
  })
}
