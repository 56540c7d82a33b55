import type { CrisisWords } from './words.ts'

const CALL = 'tel:988'
/** The word AYUDA is what leads to somebody who writes Spanish. */
const TEXT = 'sms:988?&body=AYUDA'
const CHAT = 'https://988lifeline.org/es/'
const DANGER = 'tel:911'

export const crisisEs: CrisisWords = {
  label: 'Ayuda en una crisis',
  parts: [
    '¿Necesita ayuda ahora? Gratis, día y noche: ',
    { text: 'Llame al 988 y oprima 2', href: CALL },
    ' o ',
    { text: 'envíe AYUDA al 988', href: TEXT },
    ' o ',
    { text: 'chat', href: CHAT },
    ' ¿Peligro? ',
    { text: 'Llame al 911', href: DANGER },
  ],
  short: [
    { text: '988, oprima 2', href: CALL },
    { text: 'Texto: 988', href: TEXT },
    { text: '911', href: DANGER },
  ],
  all: 'Más',
  less: 'Menos',
  offers: [
    { text: 'Llamar al 988 y oprimir 2', href: CALL },
    { text: 'Enviar AYUDA al 988', href: TEXT },
    { text: 'Chat con el 988, en español', href: CHAT },
    { text: 'En peligro ahora: llame al 911', href: DANGER },
  ],
}
