import type { TrailKind } from '@handrail/care/trail'
import type { Language } from '../../staff-ui/surroundings.tsx'

interface TrailWords {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly onlyBy: (name: string) => string
  readonly filters: string
  readonly day: string
  readonly staff: string
  readonly everybody: string
  readonly yourTeam: string
  readonly left: (name: string) => string
  readonly kind: string
  readonly most: string
  readonly everything: string
  readonly kinds: Readonly<Record<TrailKind, string>>
  readonly person: string
  readonly personHint: string
  readonly only: (name: string) => string
  readonly onlyOne: string
  readonly allPeople: string
  readonly noPerson: string
  readonly columns: Readonly<Record<'what' | 'who' | 'about' | 'when', string>>
  readonly other: string
  readonly handrail: string
  readonly nobodyIn: string
  readonly atAccountOf: (name: string) => string
  readonly ofStaff: (name: string) => string
  readonly with: (how: string) => string
  readonly somebody: string
  readonly none: string
  readonly noneYet: (since: string) => string
  readonly lookedBack: (since: string) => string
  readonly older: string
  readonly newest: string
  readonly proof: {
    readonly title: string
    readonly holds: string
    readonly broken: string
    readonly recent: (events: string) => string
    readonly recentBroken: string
    readonly whole: (when: string, events: string) => string
    readonly wholeBroken: (when: string) => string
    readonly never: string
    readonly command: string
  }
  readonly ofRecord: string
}

export const trailWords: Readonly<Record<Language, TrailWords>> = {
  en: {
    tab: 'What happened',
    title: 'What happened',
    lead: 'The agency’s trail: who did what, newest first. What a record holds is not shown here.',
    onlyBy: (name) => `Only what ${name} did`,
    filters: 'What to show',
    day: 'Day',
    staff: 'Who did it',
    everybody: 'Everybody',
    yourTeam: 'All of your team',
    left: (name) => `${name} (left)`,
    kind: 'What it is about',
    most: 'All but drafts and upkeep',
    everything: 'Everything',
    kinds: {
      'came-in': 'Coming in and leaving',
      'not-let-in': 'Tries to come in that did not work',
      'ways-in': 'Passwords, second steps, invitations',
      agency: 'Agency settings',
      staff: 'Staff, roles, licenses',
      people: 'People’s records',
      emergency: 'Emergency access',
      restrictions: 'Who must not know',
      referrals: 'Requests for care',
      intake: 'Intake',
      determinations: 'Decisions',
      waitlist: 'Waiting lists',
      assignments: 'Case managers',
      instruments: 'Questionnaires',
      plans: 'Needs and plans',
      documents: 'Papers',
      due: 'What is due',
      messages: 'Messages',
      drafts: 'Drafts',
      upkeep: 'Handrail’s own upkeep',
    },
    person: 'Person',
    personHint: 'A part of a name, of someone you may see.',
    only: (name) => `Only about ${name}`,
    onlyOne: 'Only about one person',
    allPeople: 'About everyone again',
    noPerson: 'There is no one by that name whom you can see.',
    columns: { what: 'What', who: 'Who', about: 'About', when: 'When' },
    other: 'Something else',
    handrail: 'Handrail itself',
    nobodyIn: 'Somebody who was not signed in',
    atAccountOf: (name) => `Somebody, at the account of ${name}`,
    ofStaff: (name) => `About ${name}`,
    with: (how) => `With: ${how}`,
    somebody: 'A person',
    none: 'Nothing like this happened. Choose another day or another kind.',
    noneYet: (since) => `Nothing like this back to ${since}. Older entries were not looked at yet.`,
    lookedBack: (since) => `Looked back to ${since}.`,
    older: 'Older',
    newest: 'Back to the newest',
    proof: {
      title: 'Does the trail hold?',
      holds: 'Holds',
      broken: 'Does not hold',
      recent: (events) =>
        `The newest ${events} entries were just worked out again. Nobody changed one or took one away.`,
      recentBroken:
        'The newest entries do not fit together: somebody with the database’s own password changed one or took one away. Tell whoever runs Handrail, and keep everything as it is.',
      whole: (when, events) => `All of it was last checked ${when}: ${events} entries, all in place.`,
      wholeBroken: (when) =>
        `All of it was last checked ${when}, and an entry did not fit. Ask whoever runs Handrail what the check said.`,
      never: 'The whole trail has not been checked yet.',
      command: 'Whoever runs Handrail checks all of it with this command:',
    },
    ofRecord: 'What was done with this record',
  },
  es: {
    tab: 'Lo que pasó',
    title: 'Lo que pasó',
    lead: 'El rastro de la agencia: quién hizo qué, lo más reciente primero. Aquí no se ve lo que dice un registro.',
    onlyBy: (name) => `Solo lo que hizo ${name}`,
    filters: 'Qué mostrar',
    day: 'Día',
    staff: 'Quién lo hizo',
    everybody: 'Cualquier persona',
    yourTeam: 'Todo su equipo',
    left: (name) => `${name} (ya no trabaja aquí)`,
    kind: 'De qué se trata',
    most: 'Sin borradores ni rutinas',
    everything: 'Todo',
    kinds: {
      'came-in': 'Entradas y salidas',
      'not-let-in': 'Intentos de entrar que no funcionaron',
      'ways-in': 'Contraseñas, segundos pasos, invitaciones',
      agency: 'Ajustes de la agencia',
      staff: 'Personal, funciones, licencias',
      people: 'Registros de personas',
      emergency: 'Accesos de emergencia',
      restrictions: 'Quién no debe enterarse',
      referrals: 'Solicitudes de atención',
      intake: 'Admisión',
      determinations: 'Decisiones',
      waitlist: 'Listas de espera',
      assignments: 'Administradores de casos',
      instruments: 'Cuestionarios',
      plans: 'Necesidades y planes',
      documents: 'Papeles',
      due: 'Lo que vence',
      messages: 'Mensajes',
      drafts: 'Borradores',
      upkeep: 'Rutinas de Handrail',
    },
    person: 'Persona',
    personHint: 'Una parte del nombre de alguien que usted puede ver.',
    only: (name) => `Solo sobre ${name}`,
    onlyOne: 'Solo sobre una persona',
    allPeople: 'Otra vez sobre todas',
    noPerson: 'No hay nadie con ese nombre que usted pueda ver.',
    columns: { what: 'Qué', who: 'Quién', about: 'Sobre', when: 'Cuándo' },
    other: 'Otra cosa',
    handrail: 'Handrail mismo',
    nobodyIn: 'Alguien sin sesión',
    atAccountOf: (name) => `Alguien, en la cuenta de ${name}`,
    ofStaff: (name) => `Sobre ${name}`,
    with: (how) => `Con: ${how}`,
    somebody: 'Una persona',
    none: 'No pasó nada así. Elija otro día u otro tema.',
    noneYet: (since) => `Nada así hasta ${since}. Lo anterior todavía no se miró.`,
    lookedBack: (since) => `Se miró hasta ${since}.`,
    older: 'Anteriores',
    newest: 'Volver a lo más reciente',
    proof: {
      title: '¿Está intacto el rastro?',
      holds: 'Intacto',
      broken: 'No está intacto',
      recent: (events) =>
        `Las ${events} entradas más recientes se acaban de calcular otra vez. Nadie cambió ni quitó ninguna.`,
      recentBroken:
        'Las entradas más recientes no encajan: alguien con la contraseña de la base de datos cambió o quitó una. Avise a quien administra Handrail, y deje todo como está.',
      whole: (when, events) =>
        `Todo se comprobó por última vez ${when}: ${events} entradas, todas en su lugar.`,
      wholeBroken: (when) =>
        `Todo se comprobó por última vez ${when}, y una entrada no encajó. Pregunte a quien administra Handrail qué dijo la comprobación.`,
      never: 'Todavía no se ha comprobado el registro completo.',
      command: 'Quien administra Handrail comprueba todo con este comando:',
    },
    ofRecord: 'Lo que se hizo con este registro',
  },
}
