import type { Language } from '../../staff-ui/surroundings.tsx'

interface TwiceWords {
  readonly panel: string
  readonly look: string
  readonly none: string
  readonly propose: string
  readonly which: string
  readonly thisOne: (name: string) => string
  readonly thatOne: (name: string) => string
  readonly why: string
  readonly whyHint: string
  readonly submit: string
  readonly proposed: string
  readonly merged: string
  readonly takeOut: string
  readonly takeOutWhy: string
  readonly takeOutHint: string
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly empty: string
  readonly proposedBy: (who: string, when: string) => string
  readonly goesOn: string
  readonly rests: string
  readonly what: string
  readonly name: string
  readonly legalName: string
  readonly born: string
  readonly confirm: string
  readonly decline: string
  readonly yours: string
  /** On the day's page. */
  readonly waiting: (count: number) => string
  readonly lookAtThem: string
}

/** Two records that may be one person: found, proposed, confirmed by somebody else, and taken apart again. */
export const twiceWords: Readonly<Record<Language, TwiceWords>> = {
  en: {
    panel: 'Here twice?',
    look: 'Look for the same person',
    none: 'No other record that you may see looks like this one.',
    propose: 'This is the same person',
    which: 'Which record goes on?',
    thisOne: (name) => `This one, ${name}`,
    thatOne: (name) => `The other one, ${name}`,
    why: 'How you know',
    whyHint: 'Such as “same birth date and same phone”. Somebody else reads this and confirms.',
    submit: 'Propose it',
    proposed: 'Proposed. Somebody else looks at both and confirms.',
    merged: 'Put together with this one',
    takeOut: 'Take apart again',
    takeOutWhy: 'Why they are two people',
    takeOutHint: 'Both stand again as they did. Nothing is lost.',
    tab: 'Two records',
    title: 'Two records, one person?',
    lead: 'Someone thinks that these are one person. A second person looks at both and decides.',
    empty: 'Nothing is waiting. What is proposed lands here.',
    proposedBy: (who, when) => `Proposed by ${who}, ${when}`,
    goesOn: 'Goes on',
    rests: 'Is put together with it',
    what: 'What',
    name: 'Name',
    legalName: 'Name on papers',
    born: 'Birth date',
    confirm: 'Put them together',
    decline: 'They are two people',
    yours: 'You proposed this. Somebody else confirms it.',
    waiting: (count) =>
      count === 1
        ? 'Two records may be one person. Your answer is asked.'
        : `${count} pairs of records may each be one person. Your answer is asked.`,
    lookAtThem: 'Look at them',
  },
  es: {
    panel: '¿Está aquí dos veces?',
    look: 'Buscar a la misma persona',
    none: 'Ningún otro registro que usted pueda ver se parece a este.',
    propose: 'Es la misma persona',
    which: '¿Qué registro sigue?',
    thisOne: (name) => `Este, ${name}`,
    thatOne: (name) => `El otro, ${name}`,
    why: 'Cómo lo sabe',
    whyHint: 'Por ejemplo, “misma fecha de nacimiento y mismo teléfono”. Otra persona lo lee y lo confirma.',
    submit: 'Proponerlo',
    proposed: 'Propuesto. Otra persona mira los dos y confirma.',
    merged: 'Se juntó con este',
    takeOut: 'Separar otra vez',
    takeOutWhy: 'Por qué son dos personas',
    takeOutHint: 'Los dos quedan como estaban. No se pierde nada.',
    tab: 'Dos registros',
    title: '¿Dos registros, una persona?',
    lead: 'Alguien cree que son una sola persona. Una segunda persona mira los dos y decide.',
    empty: 'No hay nada pendiente. Lo que se proponga llega aquí.',
    proposedBy: (who, when) => `Lo propuso ${who}, ${when}`,
    goesOn: 'Sigue',
    rests: 'Se junta con ese',
    what: 'Dato',
    name: 'Nombre',
    legalName: 'Nombre en sus papeles',
    born: 'Fecha de nacimiento',
    confirm: 'Juntarlos',
    decline: 'Son dos personas',
    yours: 'Usted lo propuso. Otra persona lo confirma.',
    waiting: (count) =>
      count === 1
        ? 'Dos registros quizás son una sola persona. Se espera su respuesta.'
        : `${count} pares de registros quizás son una sola persona cada uno. Se espera su respuesta.`,
    lookAtThem: 'Mirarlos',
  },
}
