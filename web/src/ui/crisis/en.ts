import type { CrisisWords } from './words.ts'

const CALL = 'tel:988'
const TEXT = 'sms:988'
const CHAT = 'https://988lifeline.org/chat/'
const DANGER = 'tel:911'

export const crisisEn: CrisisWords = {
  label: 'Crisis help',
  parts: [
    'Need help right now? Free, day or night: ',
    { text: 'Call 988', href: CALL },
    ' or ',
    { text: 'text 988', href: TEXT },
    ' or ',
    { text: 'chat', href: CHAT },
    ' In danger? ',
    { text: 'Call 911', href: DANGER },
  ],
  short: [
    { text: 'Call 988', href: CALL },
    { text: 'Text 988', href: TEXT },
    { text: 'Call 911', href: DANGER },
  ],
  all: 'All help',
  less: 'Less',
  offers: [
    { text: 'Call 988', href: CALL },
    { text: 'Text 988', href: TEXT },
    { text: 'Chat with 988', href: CHAT },
    { text: 'In danger now: call 911', href: DANGER },
  ],
}
