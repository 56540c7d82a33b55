import {
  type AssessmentId,
  assessmentsOf,
  type Part,
  readWholeAssessment,
  saveAssessment,
} from '@handrail/care/intake'
import { z } from 'zod'
import { useDoor } from '../door/doors.tsx'
import type { Written } from '../staff-ui/keeper.ts'
import { useKept } from '../staff-ui/use-kept.ts'

/** What stands in a part while somebody writes: a field that is empty is left out when it is sent. */
export type PartValue = Readonly<Record<string, unknown>>

const current = z.object({ version: z.int(), content: z.record(z.string(), z.unknown()) })
const NONE: PartValue = {}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** An answer whose words are still to come keeps what was chosen. */
const filledOf = (value: PartValue): PartValue =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => !isEmpty(one))
      .map(([name, one]) => [name, isAnswer(one) ? filledOf(one) : one]),
  )

const isAnswer = (value: unknown): value is PartValue =>
  typeof value === 'object' && value !== null && 'answer' in value

/** One part of an assessment as its clinician writes it. It saves itself. */
export function usePart(assessment: AssessmentId, part: Part, written: Written<PartValue> | undefined) {
  const door = useDoor()
  return useKept<PartValue>({
    written,
    empty: NONE,
    send: (version, value, how) =>
      door.pass(
        saveAssessment,
        { assessment, version, saved: { part, content: filledOf(value) } } as z.input<
          typeof saveAssessment.input
        >,
        how,
      ),
    theirs: (given) => {
      const { data } = current.safeParse(given)
      return data && { version: data.version, value: data.content }
    },
    asked: [readWholeAssessment, assessmentsOf],
  })
}
