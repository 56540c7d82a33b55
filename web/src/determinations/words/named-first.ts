import type { BesideFirst } from '@handrail/care/determinations'
import type { Language } from '../../staff-ui/surroundings.tsx'

type Why = Extract<BesideFirst, { is: 'passed-over' }>['why']

interface NamedFirstWords {
  readonly first: (stream: string) => string
  readonly same: string
  readonly 'comes-after': string
  readonly passedOver: Readonly<Record<Why, string>>
}

/** What was named first before anybody decided who pays, and why the decision names something else. */
export const namedFirstWords: Readonly<Record<Language, NamedFirstWords>> = {
  en: {
    first: (stream) => `Named first, by what was told: ${stream}.`,
    same: 'The decision names the same.',
    'comes-after': 'The decision names what has to pay before it.',
    passedOver: {
      'no-cover':
        'They do not have it yet. Help them ask for it; once they have it, gather its papers and decide.',
      'service-excluded': 'It leaves out case management, so something else pays for that.',
      'asked-and-refused': 'It was asked and said no. They may appeal that.',
      'used-up': 'What it pays for is used up, so something else pays.',
      'not-offered-here': 'It is not offered here, so something else pays.',
    },
  },
  es: {
    first: (stream) => `Lo primero que se nombró, por lo que se contó: ${stream}.`,
    same: 'La decisión nombra lo mismo.',
    'comes-after': 'La decisión nombra lo que tiene que pagar antes.',
    passedOver: {
      'no-cover': 'Todavía no lo tiene. Ayude a pedirlo; cuando lo tenga, reúna sus papeles y decida.',
      'service-excluded': 'Deja fuera la administración del caso, así que la paga otra parte.',
      'asked-and-refused': 'Se le pidió y dijo que no. Eso se puede apelar.',
      'used-up': 'Lo que paga ya se usó, así que paga otra parte.',
      'not-offered-here': 'Aquí no se ofrece, así que paga otra parte.',
    },
  },
}
