import type { Language } from '../../../staff-ui/surroundings.tsx'

type Step = 'agency' | 'staff' | 'programs' | 'days' | 'storage'

interface StepsWords {
  readonly title: string
  readonly lead: string
  readonly steps: Readonly<Record<Step, { readonly what: string; readonly why: string }>>
  readonly calendarFits: string
  readonly done: string
  readonly notYet: string
  readonly noPeople: {
    readonly title: string
    readonly why: (role: string) => string
    readonly ask: string
    readonly workAs: (role: string) => string
  }
}

/** The first steps of whoever sets up an agency, and why they see nobody. */
export const stepsWords: Readonly<Record<Language, StepsWords>> = {
  en: {
    title: 'First steps',
    lead: 'In any order. This goes away when all are done.',
    steps: {
      agency: {
        what: 'Name your agency and its state',
        why: 'Invitations and letters carry the name. The state is a guess until you save it.',
      },
      staff: { what: 'Invite your staff', why: 'Each person gets a link and chooses a password.' },
      programs: { what: 'Add your programs', why: 'People are referred to a program and wait for one.' },
      days: {
        what: 'Check the days you are closed',
        why: 'Due days skip them. Federal days off are in already.',
      },
      storage: { what: 'Make a first backup', why: 'The page says how, and when the last one was made.' },
    },
    calendarFits: 'The federal days fit us',
    done: 'Done',
    notYet: 'Not yet',
    noPeople: {
      title: 'Why you see no people',
      why: (role) =>
        `You work as ${role}. That role runs the agency and opens nobody’s record, so that records stay with those who work with the person.`,
      ask: 'To work with people too, ask another agency admin for a second role. Nobody gives one to themselves. Then “Work as” is in your account at the top.',
      workAs: (role) => `Work as ${role}`,
    },
  },
  es: {
    title: 'Primeros pasos',
    lead: 'En cualquier orden. Esto desaparece cuando todo está hecho.',
    steps: {
      agency: {
        what: 'Ponga el nombre de su agencia y su estado',
        why: 'Las invitaciones y las cartas llevan el nombre. El estado es una suposición hasta que usted lo guarde.',
      },
      staff: { what: 'Invite a su personal', why: 'Cada persona recibe un enlace y elige una contraseña.' },
      programs: {
        what: 'Agregue sus programas',
        why: 'A las personas se las envía a un programa, y esperan un lugar en él.',
      },
      days: {
        what: 'Revise los días en que cierran',
        why: 'Los plazos los saltan. Los feriados federales ya están.',
      },
      storage: {
        what: 'Haga una primera copia de seguridad',
        why: 'La página dice cómo, y cuándo se hizo la última.',
      },
    },
    calendarFits: 'Nos bastan los feriados federales',
    done: 'Hecho',
    notYet: 'Todavía no',
    noPeople: {
      title: 'Por qué no ve a nadie',
      why: (role) =>
        `Usted trabaja como ${role}. Esa función dirige la agencia y no abre ningún registro, para que los registros queden con quienes trabajan con la persona.`,
      ask: 'Para trabajar también con personas, pida otra función a otra persona que administre la agencia. Nadie se la puede dar por su cuenta. Después, “Trabajar como” está en su cuenta, arriba.',
      workAs: (role) => `Trabajar como ${role}`,
    },
  },
}
