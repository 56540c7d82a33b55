import type { NextContact } from './next-contact.ts'
import type { ResultWords } from './words.ts'

/** Words that would tell someone else who picks up the phone what the message is about. */
const TELLING =
  /health|salud|mental|behavio|psych|psiq|addict|adicc|substance|disab|discap|recover|medic|clinic|hospital|treatment|tratam|care\b|welfare|SAMHSA|human services/i

/**
 * The link that opens a text message with the one number worth having at hand. A text stays on two phones and shows on
 * a locked screen: it names no condition, no program and no agency whose name tells.
 */
export const textMessage = (contact: NextContact, say: ResultWords): string => {
  const parts = ['Handrail.', ...firstCall(contact, say), `${say.textAnyTime}.`]
  return `sms:?&body=${encodeURIComponent(parts.join(' '))}`
}

const firstCall = (contact: NextContact, say: ResultWords): readonly string[] => {
  if (contact.by !== 'phone' && contact.by !== 'asking') return []
  const name = contact.by === 'phone' ? contact.name : null
  return [`${name === null || TELLING.test(name) ? say.textFirstCall : name}: ${contact.number}.`]
}
