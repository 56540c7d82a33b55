import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'

/** A form that opens in its place, under the button that asks for it; nothing lies over the page. */
export function Reveal({
  label,
  what,
  children,
}: Readonly<{ label: string; what?: string; children: (close: () => void) => ReactNode }>) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  if (open) return <div className="hr-revealed">{children(close)}</div>
  return (
    <div>
      <Button
        ref={button}
        variant="default"
        size="xs"
        {...(what !== undefined && { 'aria-label': `${label}: ${what}` })}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
    </div>
  )
}
