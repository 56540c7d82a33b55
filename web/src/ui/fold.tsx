import type { ReactNode } from 'react'
import { ChevronRightIcon } from './icons.tsx'

type FoldProps = Readonly<{
  /** The heading, so that whoever listens finds the part folded too, and what stands over or under it. */
  summary: ReactNode
  children: ReactNode
  /** What a link to the part names. */
  id?: string | undefined
  /** Open at first; after that the reader decides. */
  open?: boolean | undefined
}>

/** A part of a page that shows its title alone, a tap away from the rest. */
export function Fold({ summary, children, id, open }: FoldProps) {
  return (
    <details id={id} className="hr-card hr-fold" open={open}>
      <summary>
        <ChevronRightIcon />
        {summary}
      </summary>
      <div>{children}</div>
    </details>
  )
}
