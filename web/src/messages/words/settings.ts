import type { Language } from '../../staff-ui/surroundings.tsx'

interface MessageSettingsWords {
  readonly lead: string
  readonly sender: string
  readonly senderHint: string
  readonly phone: string
  readonly phoneHint: string
  readonly quietFrom: string
  readonly quietUntil: string
  readonly quietHint: string
  readonly save: string
  readonly saved: string
  readonly problems: Readonly<Record<'clinical-word' | 'phone-number', string>>
}

/** What messages call the agency, and when none goes out. */
export const messageSettingsWords: Readonly<Record<Language, MessageSettingsWords>> = {
  en: {
    lead: 'What messages call us where others could read them, and the hours in which none goes out.',
    sender: 'Name in messages',
    senderHint: 'A name that gives nothing away: a person, a street, “the office”. Empty means no name.',
    phone: 'Number to call back',
    phoneHint:
      'It stands in messages and on the public pages where people ask for care. Empty means that those pages name no number.',
    quietFrom: 'Quiet from',
    quietUntil: 'Quiet until',
    quietHint: 'Nothing is sent to anybody in these hours. It waits.',
    save: 'Save',
    saved: 'Saved.',
    problems: {
      'clinical-word': 'This name says what we do. Choose one that gives nothing away, such as a street.',
      'phone-number': 'Enter a phone number with its area code, such as 713-555-0142.',
    },
  },
  es: {
    lead: 'Cómo nos llaman los mensajes donde otros podrían leerlos, y las horas en que no sale ninguno.',
    sender: 'Nombre en los mensajes',
    senderHint:
      'Un nombre que no revele nada: una persona, una calle, “la oficina”. Vacío quiere decir sin nombre.',
    phone: 'Número para devolver la llamada',
    phoneHint:
      'Aparece en los mensajes y en las páginas públicas donde se pide ayuda. Vacío quiere decir que esas páginas no dan ningún número.',
    quietFrom: 'Silencio desde',
    quietUntil: 'Silencio hasta',
    quietHint: 'En esas horas no se envía nada a nadie. Espera.',
    save: 'Guardar',
    saved: 'Guardado.',
    problems: {
      'clinical-word': 'Este nombre dice a qué nos dedicamos. Elija uno que no revele nada, como una calle.',
      'phone-number': 'Escriba un teléfono con su código de área, por ejemplo 713-555-0142.',
    },
  },
}
