import { useCallback, useEffect, useRef } from 'react'
import { type Move, type Session, type Stop, stopOf } from './session.ts'

/**
 * The browser's own back and forward. An entry of its history holds the place in the trail, a number; no answer is in
 * it, nor in the address, which changes with the language alone.
 */
export function useTrail(session: Session, move: (move: Move) => void, isThere: (stop: Stop) => boolean) {
  const now = useRef({ session, isThere })
  now.current = { session, isThere }
  const address = useRef<string | undefined>(undefined)
  const left = useRef<Session | null>(null)

  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    window.history.replaceState({ at: 0 }, '')
    const seen = (event: PopStateEvent) => {
      const { session: before, isThere: exists } = now.current
      // A link within the page has a state that is not ours, and leads nowhere else.
      if (event.state === null) return window.history.replaceState({ at: before.at }, '', address.current)
      const at = placeIn(event.state)
      const stop = before.trail[at]
      window.history.replaceState({ at: stop === undefined ? 0 : at }, '', address.current)
      move({ move: 'seen', at: stop === undefined ? 0 : at })
      // A question that is no longer asked is stepped over, in the same direction.
      if (stop !== undefined && !exists(stop)) window.history.go(at < before.at ? -1 : 1)
    }
    window.addEventListener('popstate', seen)
    return () => window.removeEventListener('popstate', seen)
  }, [move])

  /**
   * Moves to a new page, and leaves a step behind for "back". Taps that arrive before the new page stands are one tap:
   * each page is left once.
   */
  const advance = useCallback(
    (next: Move, at: number) => {
      const { session: before } = now.current
      if (left.current === before) return
      left.current = before
      window.history.pushState({ at }, '')
      move(next)
    },
    [move],
  )
  const rename = useCallback((to: string) => {
    address.current = to
    window.history.replaceState(window.history.state, '', to)
  }, [])
  return { advance, rename }
}

/** The place that a state of the history holds; 0 for one that is not ours. */
export const placeIn = (state: unknown): number => {
  const at: unknown = typeof state === 'object' && state !== null && 'at' in state ? state.at : 0
  return typeof at === 'number' && Number.isInteger(at) && at >= 0 ? at : 0
}

/** One name for each page shown, so that focus follows it. */
export const pageKey = (session: Session): string => {
  const stop = stopOf(session)
  return `${session.visit} ${session.at} ${stop.page} ${stop.page === 'question' ? stop.id : ''}`
}
