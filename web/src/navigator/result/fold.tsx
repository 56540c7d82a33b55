import { type ReactNode, useState } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'

type FoldProps = Readonly<{ summary: string; wide: boolean; children: ReactNode }>

/** What can wait: a tap away on a phone, where the page would be too long for a tired person, and open where there is room. */
export function Fold({ summary, wide, children }: FoldProps) {
  return wide ? children : <Disclosure summary={summary}>{children}</Disclosure>
}

/** The width at which the page has two columns; `result.css` says the same. */
const WIDE = '(min-width: 56.25rem)'

/** Asked once: what the person opened stays open when they turn the phone. */
export function useWide(): boolean {
  const [wide] = useState(() => window.matchMedia(WIDE).matches)
  return wide
}
