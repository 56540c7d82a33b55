import type { PlainDate } from '@handrail/eligibility'
import { useEffect, useState } from 'react'
import { clearKept, onKeptCleared, readKept, wasReloaded, writeKept } from './device.ts'
import type { Given } from './flow/path.ts'
import type { PlaceDraft } from './flow/place-draft.ts'
import type { Parts } from './parts.ts'
import { type Move, type Session, stopOf } from './session.ts'
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
  const { kept, given } = session
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
    if (!writeKept(textOf(given, midway, parts, on))) {
      move({ move: 'keep', kept: false, notice: 'keep-refused' })
    }
  }, [kept, given, midway, parts, on, move])

  // Another page of ours cleared them: what one tap clears stays cleared everywhere.
  useEffect(() => {
    const forgotten = () => {
      setFound(null)
      if (kept) move({ move: 'keep', kept: false, notice: 'cleared' })
    }
    return onKeptCleared(forgotten)
  }, [kept, move])

  const keep = (ready: Parts) => {
    if (writeKept(textOf(given, midway, ready, on))) {
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

/** What stands on the two pages of the place while the first is answered and the second is not. */
const placeMidway = (session: Session): PlaceDraft | null =>
  stopOf(session).page === 'county' && session.given.place === undefined ? session.placeDraft : null

/** The answers so far; midway through the place, the state alone. */
function textOf(given: Given, midway: PlaceDraft | null, parts: Parts, on: PlainDate): string {
  const place = midway && parts.stateSoFar(midway)
  const held = place ? { ...given, place } : given
  return parts.keptText(parts.walk(held, on), held, on)
}
