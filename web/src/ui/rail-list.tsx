import type { ReactNode } from 'react'
import { GoldCircle } from './icons.tsx'

export type RailStep = Readonly<{
  title: string
  detail?: ReactNode
  /** Where the reader stands now: the gold stop. */
  here?: boolean | undefined
}>

/** Steps in order along one line. */
export function RailList({ steps }: Readonly<{ steps: readonly RailStep[] }>) {
  return (
    <ol className="hr-rail-list">
      {steps.map(({ title, detail, here = false }) => (
        <li key={title} aria-current={here ? 'step' : undefined}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            {here ? <GoldCircle cx={8} /> : <circle cx="8" cy="8" r="7" />}
          </svg>
          <strong>{title}</strong>
          {detail && <div className="hr-second">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}
