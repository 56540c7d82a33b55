import {
  type Answers,
  type Block,
  readCase,
  readScreening,
  type ScreeningId,
  saveBlock,
} from '@handrail/care/intake'
import { z } from 'zod'
import { useDoor } from '../door/doors.tsx'
import { useKept } from '../staff-ui/use-kept.ts'
import type { WrittenBlock } from './one-case.ts'

const current = z.object({ version: z.int(), answers: z.record(z.string(), z.any()) })
const NONE: Answers = {}

/** One block of a first talk as somebody writes it. It saves itself. */
export function useBlock(screening: ScreeningId, block: Block, written: WrittenBlock | undefined) {
  const door = useDoor()
  return useKept<Answers>({
    written: written && { version: written.version, value: written.answers ?? NONE },
    empty: NONE,
    send: (version, answers, how) =>
      door.pass(
        saveBlock,
        { screening, version, saved: { block, answers } } as z.input<typeof saveBlock.input>,
        how,
      ),
    theirs: (given) => {
      const { data } = current.safeParse(given)
      return data && { version: data.version, value: data.answers }
    },
    asked: [readScreening, readCase],
  })
}
