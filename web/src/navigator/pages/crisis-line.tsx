import { CrisisBar } from '../../ui/crisis-bar.tsx'
import type { FirstWords } from '../words/first-words.ts'

type CrisisLineProps = Readonly<{ crisis: FirstWords['crisis']; again?: boolean }>

/**
 * Help now, on every page and in the first HTML; once more where a long page ends, the links alone. The chat opens
 * beside this page, so that no answer is lost.
 */
export function CrisisLine({ crisis, again = false }: CrisisLineProps) {
  return (
    <CrisisBar label={crisis.label} again={again}>
      {(again ? crisis.parts.slice(1) : crisis.parts).map((part) => {
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
      })}
    </CrisisBar>
  )
}
