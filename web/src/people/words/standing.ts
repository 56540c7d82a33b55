import type { Language } from '../../staff-ui/surroundings.tsx'

interface StandingWords {
  readonly change: string
  readonly status: string
  readonly kinds: Readonly<Record<'living' | 'deceased' | 'missing', string>>
  readonly hints: Readonly<Record<'living' | 'deceased' | 'missing', string>>
  readonly on: string
  readonly since: string
  readonly dayHint: string
  readonly showAddress: string
  readonly addressKept: string
  readonly emergency: (until: string) => string
  readonly giveBack: string
}

/** Whether somebody can be written to at all, where somebody hides, and an emergency that still runs. */
export const standingWords: Readonly<Record<Language, StandingWords>> = {
  en: {
    change: 'Missing, died or back',
    status: 'How it stands',
    kinds: { living: 'Here with us', missing: 'Missing', deceased: 'Died' },
    hints: {
      living: 'Found again, or marked by mistake.',
      missing: 'Nothing more is sent until they are back.',
      deceased: 'Nothing more is sent from now on.',
    },
    on: 'Day they died',
    since: 'Missing since',
    dayHint: 'You may leave this empty when it is not known.',
    showAddress: 'Show the address',
    addressKept: 'This look is kept. Do not copy the address anywhere.',
    emergency: (until) => `You opened this record in an emergency. It closes ${until}.`,
    giveBack: 'Close it now',
  },
  es: {
    change: 'No aparece, falleció o volvió',
    status: 'Cómo está',
    kinds: { living: 'Ya se sabe de la persona', missing: 'No aparece', deceased: 'Falleció' },
    hints: {
      living: 'Apareció, o se marcó sin querer.',
      missing: 'No se le envía nada más hasta que vuelva.',
      deceased: 'Desde ahora no se le envía nada más.',
    },
    on: 'Día en que murió',
    since: 'No aparece desde',
    dayHint: 'Puede dejarlo vacío si no se sabe.',
    showAddress: 'Mostrar la dirección',
    addressKept: 'Queda anotado que usted la miró. No la copie en ninguna parte.',
    emergency: (until) => `Hasta ${until}, usted tiene abierto este registro por una emergencia.`,
    giveBack: 'Cerrarlo ahora',
  },
}
