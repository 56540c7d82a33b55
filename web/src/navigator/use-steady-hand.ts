import { useEffect, useRef } from 'react'

/**
 * The second tap of a double tap belongs to the page of the first one. On the page that came up in between it would
 * choose or send something that the person has not read yet, so it is let go.
 */
export function useSteadyHand(page: string) {
  const shown = useRef(page)
  shown.current = page
  useEffect(() => {
    let tapped = shown.current
    const tap = (event: MouseEvent) => {
      if (event.detail <= 1) {
        tapped = shown.current
      } else if (tapped !== shown.current) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    document.addEventListener('click', tap, true)
    return () => document.removeEventListener('click', tap, true)
  }, [])
}
