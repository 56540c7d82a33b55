import type { AbsenceKind } from '@handrail/care/agency'
import type { Language } from '../../staff-ui/surroundings.tsx'

interface AbsenceWords {
  readonly title: string
  readonly none: string
  readonly kinds: Readonly<Record<AbsenceKind, string>>
  readonly now: string
  readonly toCome: string
  readonly days: (from: string, until: string) => string
  readonly covers: (name: string) => string
  readonly nobodyCovers: string
  readonly awayUntil: (day: string) => string
  readonly awayFrom: (from: string, until: string) => string
  readonly add: string
  readonly from: string
  readonly until: string
  readonly untilHint: string
  readonly kind: string
  readonly kindHint: string
  readonly cover: string
  readonly coverHint: string
  readonly nobody: string
  readonly save: string
  readonly end: string
  readonly back: string
  readonly backHint: string
  readonly endSave: string
}

/** When a member of staff is away, and who covers. */
export const absenceWords: Readonly<Record<Language, AbsenceWords>> = {
  en: {
    title: 'Days away',
    none: 'No days away are written down.',
    kinds: { 'time-off': 'Time off', leave: 'Leave', training: 'Training', 'other-work': 'Other work' },
    now: 'Away now',
    toCome: 'To come',
    days: (from, until) => `${from} to ${until}`,
    covers: (name) => `${name} is named to cover`,
    nobodyCovers: 'Nobody is named to cover yet',
    awayUntil: (day) => `Away until ${day}`,
    awayFrom: (from, until) => `Away ${from} to ${until}`,
    add: 'Write down days away',
    from: 'First day away',
    until: 'Last day away',
    untilHint: 'This day counts too.',
    kind: 'What for?',
    kindHint: 'No more than this. An illness is time off.',
    cover: 'Who covers?',
    coverHint: 'Whom to ask meanwhile.',
    nobody: 'Nobody yet',
    save: 'Save the days away',
    end: 'Back earlier',
    back: 'First day back',
    backHint: 'The first day away, or a day before it, takes the days away back.',
    endSave: 'Save the day back',
  },
  es: {
    title: 'Días de ausencia',
    none: 'No hay días de ausencia anotados.',
    kinds: {
      'time-off': 'Días libres',
      leave: 'Licencia',
      training: 'Capacitación',
      'other-work': 'Otro trabajo',
    },
    now: 'Ausente ahora',
    toCome: 'Próximamente',
    days: (from, until) => `${from} a ${until}`,
    covers: (name) => `Para cubrir: ${name}`,
    nobodyCovers: 'Todavía no se nombró a nadie para cubrir',
    awayUntil: (day) => `Ausente hasta ${day}`,
    awayFrom: (from, until) => `Ausente de ${from} a ${until}`,
    add: 'Anotar días de ausencia',
    from: 'Primer día de ausencia',
    until: 'Último día de ausencia',
    untilHint: 'Este día también cuenta.',
    kind: '¿Para qué?',
    kindHint: 'Nada más que esto. Una enfermedad son días libres.',
    cover: '¿Quién cubre?',
    coverHint: 'A quién preguntar mientras tanto.',
    nobody: 'Nadie todavía',
    save: 'Guardar los días de ausencia',
    end: 'Vuelve antes',
    back: 'Primer día de vuelta',
    backHint: 'El primer día de ausencia, o un día anterior, anula la ausencia.',
    endSave: 'Guardar el día de vuelta',
  },
}
