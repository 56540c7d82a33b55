import type { Language } from '../../staff-ui/surroundings.tsx'

interface BarringWords {
  /** Beside somebody in the record whom a restriction means. */
  readonly mark: string
  readonly keptBecause: (why: string) => string
  readonly lead: string
  readonly anyway: string
  readonly why: string
  readonly whyHint: string
  readonly secretSupporter: string
  readonly secretPoint: string
  readonly changedMind: string
  readonly stillLeaves: string
}

/** What is said when somebody is written down whom the person does not want told. */
export const barringWords: Readonly<Record<Language, BarringWords>> = {
  en: {
    mark: 'Must not be told',
    keptBecause: (why) => `Kept here because: ${why}`,
    lead: 'Writing it down tells nobody. It can still be a slip, so ask the person first.',
    anyway: 'Keep it in the record anyway',
    why: 'Why it is right to keep it',
    whyHint: 'What the person says about it, or which paper asks for it. It stands beside the entry.',
    secretSupporter:
      'They must not even know that we know the person, so they cannot be called. Take out the tick at “May be called when we cannot reach the person”.',
    secretPoint:
      'They must not even know that we know the person, so nothing may be left or sent here. Choose no voicemail, no text, no email or no mail.',
    changedMind: 'If the person wants something else now, choose “May know again” first, further up.',
    stillLeaves: 'Something may be left or sent here that they could find. Choose “Change” and turn it off.',
  },
  es: {
    mark: 'No debe enterarse',
    keptBecause: (why) => `Está aquí porque: ${why}`,
    lead: 'Anotarlo no le dice nada a nadie. Pero puede ser un descuido: pregúntele primero a la persona.',
    anyway: 'Dejarlo en el registro de todos modos',
    why: 'Por qué está bien dejarlo',
    whyHint: 'Lo que dice la persona, o qué papel lo pide. Queda anotado al lado.',
    secretSupporter:
      'No debe saber siquiera que conocemos a la persona, así que no se le puede llamar. Quite la marca en “Se puede llamar cuando no encontramos a la persona”.',
    secretPoint:
      'No debe saber siquiera que conocemos a la persona, así que aquí no se puede dejar ni enviar nada. Elija sin mensaje de voz, sin mensajes de texto, sin correo electrónico o sin correo.',
    changedMind: 'Si la persona ahora quiere otra cosa, toque primero “Ya puede enterarse”, arriba.',
    stillLeaves: 'Aquí se puede dejar o enviar algo que podría encontrar. Elija “Cambiar” y quítelo.',
  },
}
