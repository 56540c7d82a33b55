import type { ReactNode } from 'react'
import { LifebuoyIcon } from './icons.tsx'

type CrisisBarProps = Readonly<{
  label: string
  /** Once more where a long page ends: the same links, and no second landmark of the same name. */
  again?: boolean
  children: ReactNode
}>

/**
 * Same place on every page, never dismissed. It has no state and needs no script: a page may write the
 * same markup as plain HTML, so that help is there before anything has loaded.
 */
export function CrisisBar({ label, again = false, children }: CrisisBarProps) {
  const row = (
    <div className="hr-wrap">
      <LifebuoyIcon />
      <p>{children}</p>
    </div>
  )
  return again ? (
    <div className="hr-crisis hr-crisis-again hr-no-print">{row}</div>
  ) : (
    <section className="hr-crisis" aria-label={label}>
      {row}
    </section>
  )
}
