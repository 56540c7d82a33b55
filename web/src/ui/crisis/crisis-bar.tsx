import type { ReactNode } from 'react'
import { LifebuoyIcon } from '../icons.tsx'

type CrisisBarProps = Readonly<{
  label: string
  /** Once more where a long page ends: the same links, and no second landmark of the same name. */
  again?: boolean
  /** One line that stands for the whole on a narrow screen, until the person opens it. */
  line?: ReactNode
  open?: boolean
  children: ReactNode
}>

/**
 * Same place on every page, never dismissed. It needs no script: it stands in the first HTML, so that help is there
 * before anything has loaded.
 */
export function CrisisBar({ label, again = false, line, open = false, children }: CrisisBarProps) {
  const row = (
    <div className="hr-wrap">
      <LifebuoyIcon />
      <p>{children}</p>
    </div>
  )
  return again ? (
    <div className="hr-crisis hr-crisis-again hr-no-print">{row}</div>
  ) : (
    <section className={line && !open ? 'hr-crisis hr-crisis-folded' : 'hr-crisis'} aria-label={label}>
      {line && <div className="hr-wrap hr-crisis-line">{line}</div>}
      {row}
    </section>
  )
}
