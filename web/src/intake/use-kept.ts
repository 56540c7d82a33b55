import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reply } from '../door/reply.ts'

/** A breath after the last key: what somebody says is saved as it is said. */
const PAUSE = 700

export type Keeping = 'saved' | 'saving' | 'kept'

/** One piece of a longer form, as it stands at the server. */
export interface Written<Value> {
  readonly version: number
  readonly value: Value
}

interface Keeper<Value> {
  /** How it stands, once somebody has written in it. */
  readonly written: Written<Value> | undefined
  readonly empty: Value
  readonly send: (version: number, value: Value) => Promise<Reply<{ readonly version: number }>>
  /** What stands there, from a refusal of a stale version. */
  readonly theirs: (current: unknown) => Written<Value> | undefined
  /** Questions to ask again after a saving. */
  readonly asked: readonly { readonly name: string }[]
}

interface Mine<Value> extends Written<Value> {
  readonly isDirty: boolean
}

/**
 * One piece as somebody writes it: saved a breath after the last key, one saving after the other, never over what was saved
 * elsewhere meanwhile. What could not be saved stays in the fields and is tried again.
 */
export function useKept<Value>({ written, empty, send, theirs, asked }: Keeper<Value>) {
  const queries = useQueryClient()
  const begin = (of: Written<Value> | undefined): Mine<Value> => ({
    value: of?.value ?? empty,
    version: of?.version ?? 0,
    isDirty: false,
  })
  const [mine, setMine] = useState(() => begin(written))
  const [keeping, setKeeping] = useState<Keeping>('saved')
  const [conflict, setConflict] = useState<Written<Value>>()
  const now = useRef(mine)
  now.current = mine
  const busy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The newest of what the caller gave, so that a saving that waits does not begin anew at each drawing.
  const door = useRef({ send, theirs, asked, queries })
  door.current = { send, theirs, asked, queries }

  const save = useCallback(async (): Promise<void> => {
    if (busy.current || !now.current.isDirty) return
    busy.current = true
    setKeeping('saving')
    const { value, version } = now.current
    const reply = await door.current.send(version, value)
    busy.current = false
    if (reply.kind === 'done') {
      // What was typed while it was on its way is saved next.
      const isDirty = now.current.value !== value
      setMine((one) => ({ ...one, version: reply.answer.version, isDirty }))
      now.current = { ...now.current, version: reply.answer.version, isDirty }
      setKeeping(isDirty ? 'saving' : 'saved')
      for (const { name } of door.current.asked)
        void door.current.queries.invalidateQueries({ queryKey: [name] })
      if (isDirty) await save()
      return
    }
    if (reply.kind === 'refused') setConflict(door.current.theirs(reply.current))
    setKeeping('kept')
  }, [])

  const change = useCallback(
    (how: (value: Value) => Value) => {
      setMine((one) => ({ ...one, value: how(one.value), isDirty: true }))
      setKeeping('saving')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), PAUSE)
    },
    [save],
  )

  // Newer words come in while nothing of one's own waits.
  useEffect(() => {
    if (written && written.version > now.current.version && !now.current.isDirty && !busy.current)
      setMine({ ...written, isDirty: false })
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

  const settle = (next: Mine<Value>) => {
    setConflict(undefined)
    now.current = next
    setMine(next)
    if (next.isDirty) void save()
    else setKeeping('saved')
  }
  return {
    value: mine.value,
    change,
    keeping,
    saveNow: () => void save(),
    conflict,
    keepMine: () => conflict && settle({ ...now.current, version: conflict.version, isDirty: true }),
    keepTheirs: () => conflict && settle({ ...conflict, isDirty: false }),
  }
}
