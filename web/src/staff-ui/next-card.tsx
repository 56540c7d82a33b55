import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { GoldStop } from '../ui/icons.tsx'

/** The one thing to do next, with its reason; and the one way to where it is done. */
export function NextCard({
  kicker,
  title,
  why,
  also,
  children,
}: Readonly<{ kicker: string; title: string; why: string; also?: ReactNode; children?: ReactNode }>) {
  return (
    <section className="hr-next" aria-label={kicker}>
      <div>
        <p className="hr-kicker">
          <GoldStop />
          {kicker}
        </p>
        <h2>{title}</h2>
        <p>{why}</p>
        {also}
      </div>
      {children && <div className="hr-actions">{children}</div>}
    </section>
  )
}

/** Leads to where something is done on this page: opens it, and the focus goes along. It is named as it is named there. */
export function Lead({ to, children }: Readonly<{ to: string; children: ReactNode }>) {
  return (
    <Button
      component="a"
      variant="filled"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        leadTo(to)
      }}
    >
      {children}
    </Button>
  )
}

function leadTo(id: string) {
  const place = document.getElementById(id)
  if (place instanceof HTMLDetailsElement) place.open = true
  // The button of a form that opens in its place, which takes the focus to the first field.
  if (place instanceof HTMLButtonElement && place.getAttribute('aria-expanded') !== 'true') place.click()
  else
    (
      place?.querySelector<HTMLElement>('input, select, textarea') ??
      place?.querySelector<HTMLElement>('button, a[href]') ??
      place
    )?.focus()
}
