import {
  progressOf,
  type ReviewId,
  type ReviewSection,
  readReview,
  saveReviewPart,
} from '@handrail/care/progress'
import { z } from 'zod'
import { useDoor } from '../door/doors.tsx'
import type { PartValue } from '../plans/plan-fields.ts'
import type { Written } from '../staff-ui/keeper.ts'
import { useKept } from '../staff-ui/use-kept.ts'
import { sentOf } from './review-fields.ts'

const current = z.object({ version: z.int(), content: z.record(z.string(), z.unknown()) })

export type ReviewPartName =
  | { readonly part: ReviewSection }
  | { readonly part: 'goal' | 'objective'; readonly of: string }

export const keyOf = (name: ReviewPartName): string => ('of' in name ? `${name.part}/${name.of}` : name.part)

/** One part of a review as somebody writes it. It saves itself. */
export function useReviewPart(
  review: ReviewId,
  name: ReviewPartName,
  written: Written<PartValue> | undefined,
) {
  const door = useDoor()
  return useKept<PartValue>({
    written,
    empty: {},
    send: (version, value, how) =>
      door.pass(
        saveReviewPart,
        { review, version, saved: { ...name, content: sentOf(name.part, value) } } as z.input<
          typeof saveReviewPart.input
        >,
        how,
      ),
    theirs: (given) => {
      const { data } = current.safeParse(given)
      return data && { version: data.version, value: data.content }
    },
    asked: [readReview, progressOf],
  })
}
