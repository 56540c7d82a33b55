import { useEffect, useRef } from 'react'

/** On a new page: its title in the tab, the screen at the top, and the focus on its heading for those who listen. */
export function useArrival(page: string, title: string) {
  const shown = useRef(page)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true })
  }, [page])
}
