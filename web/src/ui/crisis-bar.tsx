import type { ReactNode } from 'react'
import { LifebuoyIcon } from './icons.tsx'

/**
 * Same place on every page, never dismissed. It has no state and needs no script: a page may write the
 * same markup as plain HTML, so that help is there before anything has loaded.
 */
export function CrisisBar({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <section className="hr-crisis" aria-label={label}>
      <div className="hr-wrap">
        <LifebuoyIcon />
        <p>{children}</p>
      </div>
    </section>
  )
}
