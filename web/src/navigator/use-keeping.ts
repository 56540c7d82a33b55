import type { PlainDate } from '@handrail/eligibility'
import { useEffect, useState } from 'react'
import { clearKept, onKeptCleared, readKept, wasReloaded, writeKept } from './device.ts'
import type { Path } from './flow/path.ts'
import type { Parts } from './parts.ts'
import type { Move, Session } from './session.ts'
import { placeIn } from './use-trail.ts'

type KeepingProps = Readonly<{
  session: Session
  parts: Parts | null
  path: Path | null
  on: PlainDate
  move: (move: Move) => void
}>

/** "Keep on this device": only when asked for, told in words, and gone with one tap. */
export function useKeeping({ session, parts, path, on, move }: KeepingProps) {
  const [found, setFound] = useState<string | null>(null)
  const { kept } = session

  useEffect(() => {
    const text = readKept()
    setFound(text)
    if (text === null && wasReloaded() && placeIn(window.history.state) > 0)
      move({ move: 'notice', notice: 'not-kept' })
  }, [move])

  useEffect(() => {
    if (found === null || parts === null) return
    const given = parts.answersInKept(found)
    if (given !== null && Object.keys(given).length > 0) return
    setFound(null)
    if (given !== null) return move({ move: 'keep', kept: true, notice: null })
    clearKept()
    move({ move: 'notice', notice: 'discarded' })
  }, [found, parts, move])

  useEffect(() => {
    if (!kept || parts === null || path === null) return
    if (!writeKept(parts.keptText(path, on))) move({ move: 'keep', kept: false, notice: 'keep-refused' })
  }, [kept, parts, path, on, move])

  // Another page of ours cleared them: what one tap clears stays cleared everywhere.
  useEffect(() => {
    const forgotten = () => {
      setFound(null)
      if (kept) move({ move: 'keep', kept: false, notice: 'cleared' })
    }
    return onKeptCleared(forgotten)
  }, [kept, move])

  const keep = (ready: Parts) => {
    if (writeKept(ready.keptText(ready.walk(session.given, on), on))) {
      move({ move: 'keep', kept: true, notice: 'kept' })
    } else move({ move: 'notice', notice: 'keep-refused' })
  }
  const forget = () => {
    clearKept()
    setFound(null)
  }
  const clear = () => {
    forget()
    move({ move: 'keep', kept: false, notice: 'cleared' })
  }
  return { found, keep, clear, forget }
}
