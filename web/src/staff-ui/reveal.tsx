import { Button } from '@mantine/core'
import { type ReactNode, use, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { DraftOf } from './form/drafts.tsx'
import { isMarked, unmark } from './form/written-mark.ts'
import { RowPlace } from './row-place.ts'

/**
 * A form that opens in its place, under the button that asks for it; nothing lies over the page. In a list it opens under
 * the row, where there is room for it.
 */
export function Reveal({
  label,
  what,
  writes,
  place: id,
  children,
}: Readonly<{
  label: string
  what?: string
  /** Which draft the form keeps: a link to unsent words opens it. */
  writes?: DraftOf
  /** What the next step of the page names it by, to lead here. */
  place?: string
  children: (close: () => void) => ReactNode
}>) {
  const [open, setOpen] = useState(() => isMarked(writes))
  const button = useRef<HTMLButtonElement>(null)
  const place = use(RowPlace)
  const wasOpen = useRef(false)
  // The button is there again only once the form is gone from the page.
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus()
    wasOpen.current = open
  }, [open])
  const close = () => {
    if (isMarked(writes)) unmark()
    setOpen(false)
  }
  if (open && place === undefined) return <Opened id={id}>{children(close)}</Opened>
  return (
    <div>
      <Button
        ref={button}
        id={id}
        variant="default"
        size="xs"
        {...(what !== undefined && { 'aria-label': `${label}: ${what}` })}
        {...(place !== undefined && { 'aria-expanded': open })}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open &&
        place &&
        createPortal(
          <RowPlace value={undefined}>
            <Opened>{children(close)}</Opened>
          </RowPlace>,
          place,
        )}
    </div>
  )
}

/** Takes the focus to its first field, or to itself when it has none. */
function Opened({ id, children }: Readonly<{ id?: string | undefined; children: ReactNode }>) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('input, select, textarea')
    const target = first ?? box.current
    target?.focus()
  }, [])
  return (
    <div ref={box} id={id} className="hr-revealed" tabIndex={-1}>
      {children}
    </div>
  )
}
