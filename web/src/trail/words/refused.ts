import type { Language } from '../../staff-ui/surroundings.tsx'

interface RefusedWords {
  readonly title: string
  readonly lead: string
  readonly none: string
  /** Nothing among what was looked at; there is more. */
  readonly noneYet: string
  readonly why: Readonly<Record<string, string>>
  readonly otherWhy: string
  readonly rooms: Readonly<Record<string, string>>
  readonly somebody: string
  readonly nobodyIn: string
  readonly older: string
}

export const refusedWords: Readonly<Record<Language, RefusedWords>> = {
  en: {
    title: 'What was refused',
    lead: 'Most of these are slips. Many by one person, or of records, are worth a question.',
    none: 'Nothing was refused.',
    noneYet: 'Nothing among the newest. Older ones were not looked at yet.',
    why: {
      'not-allowed': 'Their role does not open it',
      'not-found': 'Not there, or not theirs to see',
      'slow-down': 'Asked too often',
    },
    otherWhy: 'Refused',
    rooms: {
      agency: 'Agency settings',
      signin: 'Coming in',
      people: 'People’s records',
      consents: 'Who must not know',
      documents: 'Papers',
      clocks: 'What is due',
      messages: 'Messages',
      drafts: 'Drafts',
      referrals: 'Requests for care',
      intake: 'Intake',
      determinations: 'Decisions',
      waitlist: 'Waiting lists',
      assignments: 'Case managers',
      instruments: 'Questionnaires',
      plans: 'Needs and plans',
      trail: 'What happened',
      storage: 'Storage',
    },
    somebody: 'About one person',
    nobodyIn: 'Nobody signed in',
    older: 'Show older ones',
  },
  es: {
    title: 'Lo que se negó',
    lead: 'Casi siempre son descuidos. Si son muchos de una sola persona, o de registros, conviene preguntar.',
    none: 'No se negó nada.',
    noneYet: 'Nada entre lo más reciente. Lo anterior todavía no se miró.',
    why: {
      'not-allowed': 'Su función no abre eso',
      'not-found': 'No existe, o no le toca verlo',
      'slow-down': 'Pidió demasiadas veces',
    },
    otherWhy: 'Se negó',
    rooms: {
      agency: 'Ajustes de la agencia',
      signin: 'Entrada',
      people: 'Registros de personas',
      consents: 'Quién no debe enterarse',
      documents: 'Papeles',
      clocks: 'Lo que hay que hacer',
      messages: 'Mensajes',
      drafts: 'Borradores',
      referrals: 'Solicitudes de atención',
      intake: 'Admisión',
      determinations: 'Decisiones',
      waitlist: 'Listas de espera',
      assignments: 'Administradores de casos',
      instruments: 'Cuestionarios',
      plans: 'Necesidades y planes',
      trail: 'Lo que pasó',
      storage: 'Almacenamiento',
    },
    somebody: 'Sobre una persona',
    nobodyIn: 'Sin haber entrado',
    older: 'Ver anteriores',
  },
}
