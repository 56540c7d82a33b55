import { type RefObject, useEffect, useState } from 'react'
import { isTyping, useSingleKeys } from './single-keys.tsx'

/** J and K move through the rows of a list; Enter opens the chosen one. Returns the number of the chosen row. */
export function useListKeys(body: RefObject<HTMLElement | null>, count: number): number | undefined {
  const on = useSingleKeys()
  const [chosen, setChosen] = useState<number>()
  useEffect(() => {
    if (!on || count === 0) return
    const move = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if ((key !== 'j' && key !== 'k') || event.ctrlKey || event.metaKey || event.altKey || isTyping(event))
        return
      const list = body.current
      if (!list || !isFirstList(list)) return
      const all = document.querySelectorAll<HTMLElement>('main .hr-list > tbody > tr:not(.hr-below)')
      // A row with nothing to open is passed over.
      const rows = [...all].filter((row) => row.querySelector('a, button'))
      if (rows.length === 0) return
      event.preventDefault()
      const at = rows.findIndex((row) => row.contains(document.activeElement))
      const next = at < 0 ? (key === 'j' ? 0 : rows.length - 1) : at + (key === 'j' ? 1 : -1)
      rows[Math.max(0, Math.min(rows.length - 1, next))]?.querySelector<HTMLElement>('a, button')?.focus()
    }
    document.addEventListener('keydown', move)
    return () => document.removeEventListener('keydown', move)
  }, [on, count, body])

  useEffect(() => {
    const list = body.current
    if (!list) return
    const follow = () => {
      const at = [...list.querySelectorAll(':scope > tr:not(.hr-below)')].findIndex((row) =>
        row.contains(document.activeElement),
      )
      setChosen(at < 0 ? undefined : at)
    }
    const leave = () => setChosen(undefined)
    list.addEventListener('focusin', follow)
    list.addEventListener('focusout', leave)
    return () => {
      list.removeEventListener('focusin', follow)
      list.removeEventListener('focusout', leave)
    }
  }, [body])
  return chosen
}

/** A page may hold several lists. The first one listens for all of them, so that J goes on from one to the next. */
const isFirstList = (list: HTMLElement): boolean => document.querySelector('main .hr-list > tbody') === list
