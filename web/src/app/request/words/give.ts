import type { Language } from '../../../staff-ui/surroundings.tsx'

interface GiveWords {
  readonly next: string
  readonly title: string
  readonly why: (what: string) => string
  readonly has: (name: string) => string
  readonly hasWhy: (what: string) => string
}

/** For whoever is told of a request and does not work on requests. */
export const giveWords: Readonly<Record<Language, GiveWords>> = {
  en: {
    next: 'Next step',
    title: 'Give it to somebody at intake',
    why: (what) => `${what}. Intake works on requests; you say who.`,
    has: (name) => `${name} has it`,
    hasWhy: (what) => `${what}. You may give it to somebody else.`,
  },
  es: {
    next: 'Siguiente paso',
    title: 'Désela a alguien de admisión',
    why: (what) => `${what}. En admisión se trabajan las solicitudes; usted dice quién.`,
    has: (name) => `La tiene ${name}`,
    hasWhy: (what) => `${what}. Puede dársela a otra persona.`,
  },
}
