import type { Language } from '../../staff-ui/surroundings.tsx'

interface ResidenceWords {
  readonly kind: string
  readonly kinds: Readonly<
    Record<'address' | 'no-fixed-address' | 'confidential' | 'declined' | 'unknown', string>
  >
  readonly confidentialHint: string
  readonly freshHint: string
  readonly locality: string
  readonly localityHint: string
}

/** Asking where somebody lives. Having no fixed address is an answer like any other. */
export const residenceWords: Readonly<Record<Language, ResidenceWords>> = {
  en: {
    kind: 'Where they live',
    kinds: {
      address: 'At an address',
      'no-fixed-address': 'No fixed address',
      confidential: 'At an address nobody may know',
      declined: 'Would rather not say',
      unknown: 'Not known yet',
    },
    confidentialHint: 'We lock it away and never print it. Leave it empty to keep the one we have.',
    freshHint: 'We lock it away and never print it. You may leave it empty.',
    locality: 'Around where',
    localityHint: 'A part of town, a shelter, a street corner.',
  },
  es: {
    kind: 'Dónde vive',
    kinds: {
      address: 'En una dirección',
      'no-fixed-address': 'Sin dirección fija',
      confidential: 'En una dirección que nadie debe saber',
      declined: 'Prefiere no decirlo',
      unknown: 'Todavía no se sabe',
    },
    confidentialHint:
      'La guardamos bajo llave y nunca se imprime. Déjela vacía para conservar la que tenemos.',
    freshHint: 'La guardamos bajo llave y nunca se imprime. Puede dejarla vacía.',
    locality: 'Por dónde',
    localityHint: 'Una parte de la ciudad, un albergue, una esquina.',
  },
}
