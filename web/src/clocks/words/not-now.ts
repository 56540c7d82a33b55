import type { Language } from '../../staff-ui/surroundings.tsx'

type By<Key extends string> = Readonly<Record<Key, string>>

interface NotNowWords {
  readonly label: string
  readonly what: string
  readonly ways: By<'later' | 'let-go' | 'give'>
  readonly why: string
  readonly letGoWhy: By<
    'done-elsewhere' | 'person-declined' | 'does-not-apply' | 'duplicate' | 'entered-in-error' | 'other'
  >
  readonly note: string
  readonly noteHint: string
  readonly letGo: string
  readonly to: string
  readonly give: string
  /** How it stands, where two versions are shown. */
  readonly state: string
  readonly states: By<'open' | 'met' | 'cancelled' | 'dismissed'>
  readonly owner: string
}

/** What one can do with something that is due besides doing it. */
export const notNowWords: Readonly<Record<Language, NotNowWords>> = {
  en: {
    label: 'Not now',
    what: 'What to do with it',
    ways: { later: 'Show it again later', 'let-go': 'Let it go', give: 'Give it to somebody else' },
    why: 'Why',
    letGoWhy: {
      'done-elsewhere': 'Done another way',
      'person-declined': 'The person does not want it',
      'does-not-apply': 'It does not apply here',
      duplicate: 'It is here twice',
      'entered-in-error': 'Entered by mistake',
      other: 'Other',
    },
    note: 'In your words',
    noteHint: 'You may leave this empty.',
    letGo: 'Let it go',
    to: 'To whom',
    give: 'Give it to them',
    state: 'How it stands',
    states: { open: 'To be done', met: 'Done', cancelled: 'No longer needed', dismissed: 'Let go' },
    owner: 'Whose it is',
  },
  es: {
    label: 'Ahora no',
    what: 'Qué hacer con esto',
    ways: { later: 'Mostrarlo más tarde', 'let-go': 'Descartarlo', give: 'Dárselo a otra persona' },
    why: 'Por qué',
    letGoWhy: {
      'done-elsewhere': 'Se hizo de otra manera',
      'person-declined': 'La persona no lo quiere',
      'does-not-apply': 'No corresponde aquí',
      duplicate: 'Está dos veces',
      'entered-in-error': 'Se anotó sin querer',
      other: 'Otro',
    },
    note: 'Con sus propias palabras',
    noteHint: 'Puede dejarlo vacío.',
    letGo: 'Descartarlo',
    to: 'A quién',
    give: 'Dárselo',
    state: 'Cómo está',
    states: { open: 'Por hacer', met: 'Hecho', cancelled: 'Ya no hace falta', dismissed: 'Se descartó' },
    owner: 'De quién es',
  },
}
