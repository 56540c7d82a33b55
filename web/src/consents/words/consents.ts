import type { RefusalWords } from '../../staff-ui/refusals.ts'
import type { Language } from '../../staff-ui/surroundings.tsx'

export type ConsentsRefusal = 'ended' | 'merged-into-another'

export interface ConsentsWords {
  readonly title: string
  readonly none: string
  /** Said to whoever may not write it down. */
  readonly ask: string
  readonly notTell: (whom: string) => string
  readonly everything: string
  readonly what: Readonly<
    Record<'that-we-know-them' | 'where-they-are' | 'appointments' | 'health' | 'money' | 'plan', string>
  >
  readonly add: string
  readonly name: string
  readonly relationship: string
  readonly relationshipHint: string
  readonly phone: string
  readonly all: string
  readonly allHint: string
  readonly which: string
  readonly words: string
  readonly wordsHint: string
  readonly save: string
  readonly end: string
  readonly endWords: string
  readonly endHint: string
  readonly since: (day: string) => string
  readonly ended: (day: string) => string
  readonly problems: Readonly<Record<'whom' | 'ends-before-it-begins', string>>
  readonly refusals: RefusalWords<ConsentsRefusal>
}

export const consentsWords: Readonly<Record<Language, ConsentsWords>> = {
  en: {
    title: 'Do not tell',
    none: 'No one is named yet. Ask, before you call, whether somebody must not know.',
    ask: 'Whoever works with this person writes it down: intake, the case manager, the clinician or their supervisor.',
    notTell: (whom) => `Do not tell ${whom}`,
    everything: 'anything, not even that we know them',
    what: {
      'that-we-know-them': 'that we know them',
      'where-they-are': 'where they are',
      appointments: 'appointments',
      health: 'health',
      money: 'money',
      plan: 'the plan',
    },
    add: 'Add someone who must not know',
    name: 'Name',
    relationship: 'Who they are to the person',
    relationshipHint: 'Such as mother or former partner. One of name or this is enough.',
    phone: 'Phone number',
    all: 'Nothing at all may be said',
    allHint: 'Not even that we know the person.',
    which: 'What may not be said',
    words: 'In the person’s words',
    wordsHint: 'As they said it.',
    save: 'Save',
    end: 'May know again',
    endWords: 'What did the person say?',
    endHint: 'Only the person can end this. It holds for the rest of today.',
    since: (day) => `since ${day}`,
    ended: (day) => `ended ${day}`,
    problems: {
      whom: 'Enter a name, who they are, or a phone number. One is enough.',
      'ends-before-it-begins': 'The end is before the beginning. Check both days.',
    },
    refusals: {
      ended: 'This has ended already.',
      'merged-into-another': 'This record was put together with another one. Make the change there.',
    },
  },
  es: {
    title: 'No decir',
    none: 'Todavía no se anotó a nadie que no deba enterarse. Pregunte antes de llamar.',
    ask: 'Lo anota quien trabaja con esta persona: admisión, quien lleva el caso, el personal clínico o quien supervisa.',
    notTell: (whom) => `No decirle a ${whom}`,
    everything: 'nada, ni siquiera que conocemos a la persona',
    what: {
      'that-we-know-them': 'que conocemos a la persona',
      'where-they-are': 'dónde está',
      appointments: 'las citas',
      health: 'la salud',
      money: 'el dinero',
      plan: 'su plan',
    },
    add: 'Agregar a alguien que no debe enterarse',
    name: 'Nombre y apellidos',
    relationship: 'Qué es de la persona',
    relationshipHint: 'Por ejemplo madre o expareja. Basta con el nombre o con esto.',
    phone: 'Número de teléfono',
    all: 'No se puede decir nada',
    allHint: 'Ni siquiera que conocemos a la persona.',
    which: 'Qué no se puede decir',
    words: 'En palabras de la persona',
    wordsHint: 'Como lo dijo.',
    save: 'Guardar',
    end: 'Ya puede enterarse',
    endWords: '¿Qué dijo la persona?',
    endHint: 'Solo la persona puede terminar esto. Lo anterior sigue valiendo hasta el final de hoy.',
    since: (day) => `desde el ${day}`,
    ended: (day) => `terminó el ${day}`,
    problems: {
      whom: 'Escriba un nombre, qué es de la persona o un teléfono. Basta con uno.',
      'ends-before-it-begins': 'El final está antes del principio. Revise los dos días.',
    },
    refusals: {
      ended: 'Esto ya terminó.',
      'merged-into-another': 'Este registro se juntó con otro. Haga el cambio allí.',
    },
  },
}
