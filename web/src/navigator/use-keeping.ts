import type { PlainDate } from '@handrail/eligibility'
import { useEffect, useState } from 'react'
import { clearKept, onKeptCleared, readKept, wasReloaded, writeKept } from './device.ts'
import type { Given } from './flow/path.ts'
import type { PlaceDraft } from './flow/place-draft.ts'
import type { Parts } from './parts.ts'
import type { Move, Session } from './session.ts'
import { placeIn } from './use-trail.ts'

type KeepingProps = Readonly<{
  session: Session
  parts: Parts | null
  on: PlainDate
  move: (move: Move) => void
}>

/** "Keep on this device": only when asked for, told in words, and gone with one tap. */
export function useKeeping({ session, parts, on, move }: KeepingProps) {
  const [found, setFound] = useState<string | null>(null)
  const { kept, given, helping } = session
  const midway = placeMidway(session)

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
    if (!kept || parts === null) return
    if (!writeKept(textOf({ given, helping }, midway, parts, on))) {
      move({ move: 'keep', kept: false, notice: 'keep-refused' })
    }
  }, [kept, given, helping, midway, parts, on, move])

  // Another page of ours cleared them: what one tap clears stays cleared everywhere.
  useEffect(() => {
    const forgotten = () => {
      setFound(null)
      if (kept) move({ move: 'keep', kept: false, notice: 'cleared' })
    }
    return onKeptCleared(forgotten)
  }, [kept, move])

  const keep = (ready: Parts) => {
    if (writeKept(textOf({ given, helping }, midway, ready, on))) {
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

/** What stands on the two pages of the place until the county is told, wherever the person goes meanwhile. */
const placeMidway = ({ given, placeDraft }: Session): PlaceDraft | null =>
  given.place === undefined ? placeDraft : null

/** The answers so far; midway through the place, the state alone. */
function textOf(
  { given, helping }: Readonly<{ given: Given; helping: boolean }>,
  midway: PlaceDraft | null,
  parts: Parts,
  on: PlainDate,
): string {
  const place = midway && parts.stateSoFar(midway)
  const held = place ? { ...given, place } : given
  return parts.keptText(parts.walk(held, on), { given: held, helping }, on)
}
