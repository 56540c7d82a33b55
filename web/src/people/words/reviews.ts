import type { Language } from '../../staff-ui/surroundings.tsx'

interface ReviewWords {
  readonly lead: string
  readonly none: string
  readonly about: (who: string) => string
  readonly opened: (who: string, when: string) => string
  readonly until: (when: string) => string
  readonly looks: (count: number) => string
  readonly before: (count: number) => string
  readonly review: string
  readonly finding: string
  readonly findings: Readonly<Record<'justified' | 'not-justified' | 'needs-follow-up', string>>
  readonly words: string
  readonly wordsHint: string
  readonly save: string
}

/** Looking at an emergency access afterwards. */
export const reviewWords: Readonly<Record<Language, ReviewWords>> = {
  en: {
    lead: 'Each time a record was opened in an emergency, somebody else looks at it within a day.',
    none: 'Nothing is waiting. New ones land here.',
    about: (who) => `The record of ${who}`,
    opened: (who, when) => `Opened by ${who}, ${when}`,
    until: (when) => `until ${when}`,
    looks: (count) => (count === 1 ? 'looked once' : `looked ${count} times`),
    before: (count) =>
      count === 1
        ? 'They had opened this record once before, and nobody had looked at that yet.'
        : `They had opened this record ${count} times before, and nobody had looked at those yet.`,
    review: 'Look at it',
    finding: 'What you find',
    findings: {
      justified: 'It was right',
      'not-justified': 'It was not right',
      'needs-follow-up': 'It has to be talked over',
    },
    words: 'In your words',
    wordsHint: 'You may leave this empty when it was right.',
    save: 'Save',
  },
  es: {
    lead: 'Cada vez que se abre un registro en una emergencia, otra persona lo revisa en un día.',
    none: 'No hay nada pendiente. Lo nuevo llega aquí.',
    about: (who) => `El registro de ${who}`,
    opened: (who, when) => `Lo abrió ${who}, ${when}`,
    until: (when) => `hasta ${when}`,
    looks: (count) => (count === 1 ? 'miró una vez' : `miró ${count} veces`),
    before: (count) =>
      count === 1
        ? 'Ya había abierto este registro una vez, y nadie lo había revisado todavía.'
        : `Ya había abierto este registro ${count} veces, y nadie las había revisado todavía.`,
    review: 'Revisar',
    finding: 'Qué encuentra',
    findings: {
      justified: 'Fue correcto',
      'not-justified': 'No fue correcto',
      'needs-follow-up': 'Hay que hablarlo',
    },
    words: 'Con sus propias palabras',
    wordsHint: 'Puede dejarlo vacío cuando fue correcto.',
    save: 'Guardar',
  },
}
