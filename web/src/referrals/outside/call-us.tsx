import type { OutsideWords } from './words/outside-words.ts'

/** The number of the agency where somebody may wonder what comes next; what else to do when it gave none. */
export function CallUs({ words: w, phone }: Readonly<{ words: OutsideWords; phone: string | null }>) {
  const { lead, link, href } = w.status.noPhone
  if (phone === null)
    return (
      <p>
        {lead} <a href={href}>{link}</a>
      </p>
    )
  return (
    <p>
      <a href={`tel:${phone}`}>{w.status.call(spoken(phone))}</a>
    </p>
  )
}

/** `+17135550142` as it is read: `713-555-0142`. */
export const spoken = (number: string): string => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
