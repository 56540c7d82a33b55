import type { Language } from '../../staff-ui/surroundings.tsx'

interface PolicyWords {
  readonly lead: string
  readonly secondFactor: string
  readonly secondFactors: Readonly<Record<'required' | 'optional', string>>
  readonly idle: string
  readonly idleHint: string
  readonly save: string
  readonly saved: string
}

/** How an agency's people come in. */
export const policyWords: Readonly<Record<Language, PolicyWords>> = {
  en: {
    lead: 'How people come in here, and how long a quiet session stays open.',
    secondFactor: 'Second step after the password',
    secondFactors: { required: 'Everyone shows one', optional: 'Each may add one' },
    idle: 'Minutes until a quiet session ends',
    idleHint: 'From 5 to 240. Words that were not sent are kept.',
    save: 'Save',
    saved: 'Saved.',
  },
  es: {
    lead: 'Cómo entran las personas y cuánto queda abierta una sesión sin uso.',
    secondFactor: 'Segundo paso después de la contraseña',
    secondFactors: {
      required: 'Todas las personas muestran uno',
      optional: 'Cada persona puede agregar uno',
    },
    idle: 'Minutos hasta que se cierra una sesión sin uso',
    idleHint: 'De 5 a 240. Lo que no se envió queda guardado.',
    save: 'Guardar',
    saved: 'Guardado.',
  },
}
