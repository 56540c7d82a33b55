import type { Language } from '../../staff-ui/surroundings.tsx'

const en = {
  title: 'The last review said',
  heldOn: (day: string) => `Held on ${day}.`,
  open: 'Open the review',
  stopped: (what: string) => `Stopped: ${what}.`,
}
type LastReviewWords = typeof en

const es: LastReviewWords = {
  title: 'La última revisión dijo',
  heldOn: (day) => `Hecha el ${day}.`,
  open: 'Abrir la revisión',
  stopped: (what) => `Se deja: ${what}.`,
}

/** What the last review said, beside the next version of the plan. */
export const lastReviewWords: Readonly<Record<Language, LastReviewWords>> = { en, es }
