import type { NextStep } from '@handrail/eligibility/plan'
import type { NextContact } from './next-contact.ts'
import type { ResultWords } from './words.ts'

/**
 * The link that opens a text message with the first step and its number. A text stays on two phones and shows on a
 * locked screen: it names no condition, no program and no agency.
 */
export const textMessage = (contact: NextContact, ask: NextStep['ask'], say: ResultWords): string => {
  const parts = ['Handrail.', ...firstCall(contact, say.textAsk[ask], say), say.textAnyTime]
  return `sms:?&body=${encodeURIComponent(parts.join(' '))}`
}

const firstCall = (contact: NextContact, ask: string, say: ResultWords): readonly string[] => {
  switch (contact.by) {
    case 'phone':
      return [say.textFirstCall(contact.number, ask)]
    case 'asking':
      return [say.textFirstCall(contact.number, say.textAskWhom)]
    case 'card':
    case 'page':
      return []
    default:
      return contact satisfies never
  }
}
