import { CrisisBar } from '../../ui/crisis-bar.tsx'
import type { FirstWords } from '../words/first-words.ts'

/** Help now, on every page and in the first HTML. The chat opens beside this page, so that no answer is lost. */
export function CrisisLine({ crisis }: Pick<FirstWords, 'crisis'>) {
  return (
    <CrisisBar label={crisis.label}>
      {crisis.parts.map((part) => {
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
