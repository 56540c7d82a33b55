import type { Language } from '../../staff-ui/surroundings.tsx'

interface OfPersonWords {
  readonly title: string
  readonly none: string
  readonly addTask: string
  readonly about: string
  readonly owner: string
  readonly ownerHint: string
  readonly whose: (who: string) => string
  readonly ended: string
  readonly endedNone: string
  readonly how: Readonly<Record<'met' | 'cancelled' | 'dismissed', (when: string) => string>>
  readonly late: string
  readonly columns: Readonly<Record<'what' | 'due' | 'action', string>>
}

/** What is due about one person, on their record. */
export const ofPersonWords: Readonly<Record<Language, OfPersonWords>> = {
  en: {
    title: 'What is due',
    none: 'Nothing is due. What comes due by a rule shows up here by itself.',
    addTask: 'Add a task',
    about: 'Who it is about',
    owner: 'Whose task it is',
    ownerHint: 'Leave this as it is for your own.',
    whose: (who) => `For ${who}.`,
    ended: 'Show what was done lately',
    endedNone: 'Nothing yet.',
    how: {
      met: (when) => `Done ${when}`,
      cancelled: (when) => `No longer needed, ${when}`,
      dismissed: (when) => `Let go ${when}`,
    },
    late: 'after its day',
    columns: { what: 'What, and why now', due: 'Due', action: 'What you can do' },
  },
  es: {
    title: 'Qué hay que hacer',
    none: 'No hay nada pendiente. Lo que vence por una regla aparece aquí solo.',
    addTask: 'Agregar una tarea',
    about: 'Sobre quién es',
    owner: 'De quién es la tarea',
    ownerHint: 'Déjelo así si es suya.',
    whose: (who) => `Para ${who}.`,
    ended: 'Mostrar lo que se hizo hace poco',
    endedNone: 'Todavía nada.',
    how: {
      met: (when) => `Se hizo ${when}`,
      cancelled: (when) => `Ya no hace falta, ${when}`,
      dismissed: (when) => `Se descartó ${when}`,
    },
    late: 'con atraso',
    columns: { what: 'Qué, y por qué ahora', due: 'Para cuándo', action: 'Qué puede hacer' },
  },
}
