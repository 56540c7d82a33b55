import {
  CARE_LEVELS,
  FINDINGS_OF_ILLNESS,
  LIFE_AREAS,
  type Part,
  RATINGS,
  RISK_LEVELS,
  RISKS,
  SERVICE_MODES,
  SERVICES,
  SOURCES,
} from '@handrail/care/intake'

/** One field of a part, as the form draws it and as it is read. */
export type AssessmentField =
  | { readonly kind: 'words' | 'date' | 'state' | 'finding'; readonly name: string }
  | { readonly kind: 'one-of' | 'some-of' | 'rating'; readonly name: string; readonly of: readonly string[] }

const inWords = (...names: readonly string[]): readonly AssessmentField[] =>
  names.map((name) => ({ kind: 'words', name }))

/** The fields of every part that is not a list. The lists have fields of their own. */
export const ASSESSMENT_FIELDS: Readonly<Record<Part, readonly AssessmentField[]>> = {
  service: [
    { kind: 'date', name: 'on' },
    { kind: 'state', name: 'state' },
    { kind: 'one-of', name: 'mode', of: SERVICE_MODES },
    { kind: 'some-of', name: 'sources', of: SOURCES },
  ],
  presenting: inWords('ownWords', 'whyNow', 'needsNow'),
  history: inWords(
    'treatment',
    'medicines',
    'substances',
    'medical',
    'social',
    'trauma',
    'culture',
    'strengths',
  ),
  mentalStatus: inWords('observed', 'cognition'),
  episodes: [],
  function: [
    ...LIFE_AREAS.map((name) => ({ kind: 'rating', name, of: RATINGS }) as const),
    ...inWords('words'),
  ],
  diagnoses: [],
  findings: FINDINGS_OF_ILLNESS.map((name) => ({ kind: 'finding', name })),
  risk: [
    { kind: 'one-of', name: 'level', of: RISK_LEVELS },
    { kind: 'some-of', name: 'of', of: RISKS },
    ...inWords('words'),
  ],
  recommendation: [
    { kind: 'one-of', name: 'level', of: CARE_LEVELS },
    { kind: 'some-of', name: 'services', of: SERVICES },
    ...inWords('words'),
  ],
  necessity: inWords('statement'),
  formulation: inWords('words'),
}

/** Who reads a part once it is signed. `chosen`: what is chosen in it goes further than its words. */
export const READ_BY: Readonly<Partial<Record<Part, 'all' | 'chosen'>>> = {
  function: 'chosen',
  diagnoses: 'all',
  risk: 'chosen',
  recommendation: 'all',
}
