import type { MouseEvent as ReactMouseEvent } from 'react'

type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>

/** False when the person asked for a new tab or window: then a link does its own work. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: Click): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** Runs instead of the link. */
export const onPlainClick =
  (act: () => void) =>
  (event: ReactMouseEvent): void => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    act()
  }
