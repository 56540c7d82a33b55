import { phoneText } from '../../ui/phone-text.ts'
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
    <p className="ow-alone">
      <a href={`tel:${phone}`}>{w.status.call(phoneText(phone))}</a>
    </p>
  )
}
