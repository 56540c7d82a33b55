import type { ReactNode } from 'react'
import { ChevronRightIcon } from './icons.tsx'

type DisclosureProps = Readonly<{
  summary: string
  children: ReactNode
  /** Open at first; after that the reader decides. */
  open?: boolean | undefined
}>

export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details className="hr-disclosure" open={open}>
      <summary>
        <ChevronRightIcon />
        <span>{summary}</span>
      </summary>
      <div>{children}</div>
    </details>
  )
}
