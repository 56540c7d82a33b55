import { useState } from 'react'
import { CrisisBar } from './crisis-bar.tsx'
import type { CrisisWords, TextPart } from './words.ts'

type CrisisLineProps = Readonly<{ crisis: CrisisWords; again?: boolean; folds?: boolean }>

/**
 * Help now, on every page and in the first HTML; once more where a long page ends, the links alone. After the
 * first page it folds to a line on a narrow screen.
 */
export function CrisisLine({ crisis, again = false, folds = false }: CrisisLineProps) {
  const [open, setOpen] = useState(false)
  const line = folds && (
    <>
      {!open && crisis.short.map(drawn)}
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? crisis.less : crisis.all}
      </button>
    </>
  )
  return (
    <CrisisBar label={crisis.label} again={again} line={line} open={open}>
      {(again ? crisis.parts.slice(1) : crisis.parts).map(drawn)}
    </CrisisBar>
  )
}

/** The chat opens beside this page, so that no answer is lost. */
function drawn(part: TextPart) {
  if (typeof part === 'string') return part
  const beside = part.href.startsWith('https:')
  return (
    <a
      key={part.href}
      href={part.href}
      target={beside ? '_blank' : undefined}
      rel={beside ? 'noreferrer' : undefined}
    >
      {part.text}
    </a>
  )
}
