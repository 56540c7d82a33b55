import {
  type Answers,
  type Block,
  readCase,
  readScreening,
  type ScreeningId,
  saveBlock,
} from '@handrail/care/intake'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { useDoor } from '../door/doors.tsx'
import { newRequestId } from '../door/request-id.ts'
import type { WrittenBlock } from './one-case.ts'

/** A breath after the last key: what somebody says on the phone is saved as it is said. */
const PAUSE = 700

export type Keeping = 'saved' | 'saving' | 'kept'

/** How the block stands at the server, when somebody else wrote in it meanwhile. */
export interface Theirs {
  readonly version: number
  readonly answers: Answers
}

const theirs = z.object({ version: z.int(), answers: z.record(z.string(), z.any()) })

interface Mine {
  readonly answers: Answers
  readonly version: number
  readonly isDirty: boolean
}

const beginWith = (written: WrittenBlock | undefined): Mine => ({
  answers: written?.answers ?? {},
  version: written?.version ?? 0,
  isDirty: false,
})

/**
 * One block as somebody writes it: saved a breath after the last key, one saving after the other, never over what somebody
 * else saved meanwhile. What could not be saved stays in the fields and is tried again.
 */
export function useBlock(screening: ScreeningId, block: Block, written: WrittenBlock | undefined) {
  const door = useDoor()
  const queries = useQueryClient()
  const [mine, setMine] = useState<Mine>(() => beginWith(written))
  const [keeping, setKeeping] = useState<Keeping>('saved')
  const [conflict, setConflict] = useState<Theirs>()
  const now = useRef(mine)
  now.current = mine
  const busy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = useCallback(async (): Promise<void> => {
    if (busy.current || !now.current.isDirty) return
    busy.current = true
    setKeeping('saving')
    const { answers, version } = now.current
    const input = { screening, version, saved: { block, answers } } as z.input<typeof saveBlock.input>
    const reply = await door.pass(saveBlock, input, { requestId: newRequestId() })
    busy.current = false
    if (reply.kind === 'done') {
      // What was typed while it was on its way is saved next.
      const isDirty = now.current.answers !== answers
      setMine((one) => ({ ...one, version: reply.answer.version, isDirty }))
      now.current = { ...now.current, version: reply.answer.version, isDirty }
      setKeeping(isDirty ? 'saving' : 'saved')
      for (const { name } of [readScreening, readCase]) void queries.invalidateQueries({ queryKey: [name] })
      if (isDirty) await save()
      return
    }
    const current = reply.kind === 'refused' ? theirs.safeParse(reply.current) : undefined
    if (current?.success) setConflict(current.data as Theirs)
    setKeeping('kept')
  }, [door, queries, screening, block])

  const answer = useCallback(
    (change: (answers: Answers) => Answers) => {
      setMine((one) => ({ ...one, answers: change(one.answers), isDirty: true }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), PAUSE)
    },
    [save],
  )

  // A colleague's newer words come in while nothing of one's own waits.
  useEffect(() => {
    if (written && written.version > now.current.version && !now.current.isDirty && !busy.current)
      setMine(beginWith(written))
  }, [written])

  // Leaving the page saves what waits; coming back on line tries again.
  useEffect(() => {
    const again = () => void save()
    window.addEventListener('online', again)
    return () => {
      window.removeEventListener('online', again)
      clearTimeout(timer.current)
      again()
    }
  }, [save])

  const settle = (next: Mine) => {
    setConflict(undefined)
    now.current = next
    setMine(next)
    if (next.isDirty) void save()
    else setKeeping('saved')
  }
  return {
    answers: mine.answers,
    answer,
    keeping,
    saveNow: () => void save(),
    conflict,
    keepMine: () => conflict && settle({ ...now.current, version: conflict.version, isDirty: true }),
    keepTheirs: () => conflict && settle({ ...conflict, isDirty: false }),
  }
}
