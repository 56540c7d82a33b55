import { Notice } from '../notice.tsx'

interface NotOnPaperProps {
  /** The signs that the fonts of the file do not have. */
  readonly signs: readonly string[]
  readonly say: (signs: string) => string
}

/** So many are named; who reads it knows then which writing it is. */
const NAMED = 8

/** Said before a file is made: which signs it would leave out, and that the print of the page has them. */
export function NotOnPaper({ signs, say }: NotOnPaperProps) {
  if (signs.length === 0) return null
  const more = signs.length > NAMED ? ' …' : ''
  return <Notice tone="info">{say(signs.slice(0, NAMED).join(' ') + more)}</Notice>
}
