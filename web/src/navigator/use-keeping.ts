import type { PlainDate } from '@handrail/eligibility'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { clearKept, onDevice, readKept, takeBack, wasReloaded, writeKept } from './device.ts'
import type { PlaceDraft } from './flow/place-draft.ts'
import type { Parts } from './parts.ts'
import type { Move, Session } from './session.ts'
import { placeIn } from './use-trail.ts'

type KeepingProps = Readonly<{
  session: Session
  parts: Parts | null
  on: PlainDate
  move: (move: Move) => void
  /** Another page of ours on this device was left by the quick exit. */
  onLeaving: () => void
}>

/** "Keep on this device": only when asked for, told in words, and gone with one tap. */
export function useKeeping({ session, parts, on, move, onLeaving }: KeepingProps) {
  const [found, setFound] = useState<string | null>(null)
  /** What this page last saw or wrote there. Anything else is newer and of another page: it is never written over. */
  const known = useRef<string | null>(null)
  const { kept, given, helping, drafts, since, notice } = session
  const midway = placeMidway(session)

  useEffect(() => {
    const text = readKept()
    known.current = text
    setFound(text)
    if (text === null && wasReloaded() && placeIn(window.history.state) > 0)
      move({ move: 'notice', notice: 'not-kept' })
  }, [move])

  const reading = useMemo(
    () => (found === null || parts === null ? null : parts.readKeptText(found)),
    [found, parts],
  )
  // What was handed on to a page that never came lies nowhere once this one is seen again.
  useEffect(() => {
    takeBack()
    window.addEventListener('pageshow', takeBack)
    return () => window.removeEventListener('pageshow', takeBack)
  }, [])

  const usable = reading?.kind === 'answers' && Object.keys(reading.given).length > 0 ? reading : null

  /** True when nothing is left. */
  const forget = useCallback(() => {
    const cleared = clearKept()
    known.current = readKept()
    setFound(null)
    return cleared
  }, [])

  useEffect(() => {
    if (reading === null || usable !== null) return
    setFound(null)
    switch (reading.kind) {
      case 'answers':
        return move({ move: 'keep', kept: true, notice: reading.dropped ? 'some-dropped' : null })
      case 'newer':
        return move({ move: 'notice', notice: 'newer' })
      case 'damaged':
        return move({ move: 'notice', notice: forget() ? 'discarded' : 'not-cleared' })
      default:
        return reading satisfies never
    }
  }, [reading, usable, move, forget])

  useEffect(() => {
    if (!kept || parts === null) return
    const text = textOf({ given, helping, drafts }, midway, parts, since ?? on)
    if (text === known.current) return
    const there = readKept()
    if (there !== known.current) {
      move({ move: 'keep', kept: false, notice: there === null ? 'cleared' : 'kept-elsewhere' })
    } else if (writeKept(text)) {
      known.current = text
    } else {
      forget()
      move({ move: 'keep', kept: false, notice: 'keep-lost' })
    }
  }, [kept, given, helping, drafts, since, midway, parts, on, move, forget])

  // What another page of ours clears stays cleared, and what it kept later stays as it is.
  useEffect(() => {
    const onKept = (text: string | null) => {
      setFound((before) => (text === null ? null : before && text))
      if (!kept) known.current = text
      else move({ move: 'keep', kept: false, notice: text === null ? 'cleared' : 'kept-elsewhere' })
    }
    return onDevice({ onKept, onLeaving })
  }, [kept, move, onLeaving])

  const keep = (ready: Parts) => {
    const there = readKept()
    const text = textOf({ given, helping, drafts }, midway, ready, since ?? on)
    // Nothing that stands there now is of this page.
    if (there !== null && there !== text) {
      const asks = ready.readKeptText(there).kind === 'newer' ? 'newer-asks' : 'others-ask'
      if (notice !== asks) return move({ move: 'notice', notice: asks })
    }
    if (!writeKept(text)) return move({ move: 'keep', kept: false, notice: 'keep-refused' })
    known.current = text
    move({ move: 'keep', kept: true, notice: 'kept' })
  }
  const clear = () => {
    const cleared = forget()
    move({ move: 'keep', kept: !cleared, notice: cleared ? 'cleared' : 'not-cleared' })
  }
  /** Clears what this page keeps, or offers to go on with. What another page kept later stays. Answers the news of it. */
  const startOver = () => {
    const there = readKept()
    const offered = Object.keys(given).length === 0
    if (there === null || offered || (kept && there === known.current))
      return forget() ? 'cleared' : 'not-cleared'
    known.current = there
    setFound(there)
    return 'others-stay'
  }
  return { found, usable, keep, clear, forget, startOver }
}

/** What stands on the two pages of the place until the county is told, wherever the person goes meanwhile. */
const placeMidway = ({ given, placeDraft }: Session): PlaceDraft | null =>
  given.place === undefined ? placeDraft : null

/** The answers so far; midway through the place, the state alone. */
function textOf(
  { given, helping, drafts }: Pick<Session, 'given' | 'helping' | 'drafts'>,
  midway: PlaceDraft | null,
  parts: Parts,
  on: PlainDate,
): string {
  const place = midway && parts.stateSoFar(midway)
  const held = place ? { ...given, place } : given
  return parts.keptText(parts.walk(held, on), { given: held, helping, drafts }, on)
}
