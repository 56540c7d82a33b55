import type { OutsideWords } from './words/outside-words.ts'

/** The number of the agency, on every page where somebody may wonder what comes next. */
export function CallUs({ words: w, phone }: Readonly<{ words: OutsideWords; phone: string | null }>) {
  if (phone === null) return null
  return (
    <p>
      <a href={`tel:${phone}`}>{w.status.call(spoken(phone))}</a>
    </p>
  )
}

/** `+17135550142` as it is read: `713-555-0142`. */
export const spoken = (number: string): string => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
