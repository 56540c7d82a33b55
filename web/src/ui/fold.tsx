import { type ReactNode, useEffect, useRef } from 'react'
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
  const fold = useRef<HTMLDetailsElement>(null)
  // Paper has nothing to tap on: what is printed is open, and on the screen it is folded again afterwards.
  useEffect(() => {
    let wasOpen = true
    const before = () => {
      wasOpen = fold.current?.open ?? true
      if (fold.current) fold.current.open = true
    }
    const after = () => {
      if (fold.current) fold.current.open = wasOpen
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return (
    <details ref={fold} id={id} className="hr-card hr-fold" open={open}>
      <summary>
        <ChevronRightIcon />
        {summary}
      </summary>
      <div>{children}</div>
    </details>
  )
}
