import type { TeamFigure } from '@handrail/care/progress'
import type { Language } from '../../staff-ui/surroundings.tsx'

interface TeamWords {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly nobody: string
  readonly byManager: string
  readonly manager: string
  readonly person: string
  readonly review: string
  readonly none: string
  readonly more: string
  readonly close: string
  readonly figures: Readonly<Record<TeamFigure, string>>
  readonly open: (count: number, figure: string, manager: string) => string
  readonly behind: (figure: string, manager: string) => string
}

/** The words of how the plans of a team go. */
export const teamWords: Readonly<Record<Language, TeamWords>> = {
  en: {
    tab: 'How plans go',
    title: 'How the plans of your team go',
    lead: 'By case manager, as of last night and of what was written down since. A figure is a question and no grade: it opens the people behind it.',
    nobody: 'Nobody in your team leads anybody now.',
    byManager: 'By case manager',
    manager: 'Case manager',
    person: 'Person',
    review: 'Next review',
    none: 'not yet',
    more: 'There are more people than are shown here.',
    close: 'Close',
    figures: {
      people: 'People',
      'without-plan': 'No plan in effect',
      'no-contact': 'No contact for 30 days',
      'review-past': 'Review past its day',
      'plan-ended': 'Plan past its end',
      'goal-untouched': 'Goal not moved in three reviews',
      'step-past': 'Step past its day',
    },
    open: (count, figure, manager) => `${manager}, ${figure}: ${count}. Show who`,
    behind: (figure, manager) => `${manager}: ${figure}`,
  },
  es: {
    tab: 'Cómo van los planes',
    title: 'Cómo van los planes de su equipo',
    lead: 'Por quien lleva cada caso, según la última noche y lo que se anotó desde entonces. Una cifra es una pregunta y no una nota: abre a las personas que hay detrás.',
    nobody: 'Ahora nadie de su equipo tiene personas a su cargo.',
    byManager: 'Por quien lleva cada caso',
    manager: 'Lleva el caso',
    person: 'Persona',
    review: 'Próxima revisión',
    none: 'todavía no',
    more: 'Hay más personas de las que se muestran aquí.',
    close: 'Cerrar',
    figures: {
      people: 'Personas',
      'without-plan': 'Sin plan en vigor',
      'no-contact': 'Sin contacto en 30 días',
      'review-past': 'Revisión pasada de fecha',
      'plan-ended': 'Plan pasado de su fin',
      'goal-untouched': 'Meta sin avance en tres revisiones',
      'step-past': 'Paso pasado de fecha',
    },
    open: (count, figure, manager) => `${manager}, ${figure}: ${count}. Ver quiénes`,
    behind: (figure, manager) => `${manager}: ${figure}`,
  },
}
