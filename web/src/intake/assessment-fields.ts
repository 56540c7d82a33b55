import {
  ASKED,
  type AskedAnswer,
  areasFor,
  CARE_LEVELS,
  type Content,
  FINDINGS_OF_ILLNESS,
  PARTS,
  type Part,
  RATED_AREAS,
  RATINGS,
  RISK_LEVELS,
  RISKS,
  SCREENED,
  SERVICE_MODES,
  SERVICES,
  SOURCES,
  type stageOfLife,
  YOUNG_SOURCES,
} from '@handrail/care/intake'

/** One field of a part, as the form draws it and as it is read. */
export type AssessmentField =
  | { readonly kind: 'words' | 'date' | 'state' | 'finding'; readonly name: string }
  | { readonly kind: 'asked'; readonly name: string; readonly answers: readonly AskedAnswer[] }
  | { readonly kind: 'one-of' | 'some-of' | 'rating'; readonly name: string; readonly of: readonly string[] }

const inWords = (...names: readonly string[]): readonly AssessmentField[] =>
  names.map((name) => ({ kind: 'words', name }))

/** Asked of everybody: what was told, that there is none, or why it was not asked. */
const eachAsked = (...names: readonly string[]): readonly AssessmentField[] =>
  names.map((name) => ({ kind: 'asked', name, answers: ASKED }))

/** The fields of every part that is not a list. The lists have fields of their own. */
export const ASSESSMENT_FIELDS: Readonly<Record<Part, readonly AssessmentField[]>> = {
  service: [
    { kind: 'date', name: 'on' },
    { kind: 'state', name: 'state' },
    { kind: 'one-of', name: 'mode', of: SERVICE_MODES },
    { kind: 'some-of', name: 'sources', of: SOURCES },
  ],
  presenting: [...inWords('ownWords', 'whyNow', 'needsNow'), ...eachAsked('goals')],
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
  health: eachAsked('otherMedicines', 'asMeant', 'allergies', 'pregnancy'),
  life: eachAsked('military', 'legal', 'threats', 'directive', 'needs'),
  young: [
    { kind: 'some-of', name: 'toldBy', of: YOUNG_SOURCES },
    ...eachAsked('caregivers', 'school', 'development', 'childWelfare', 'justice'),
  ],
  mentalStatus: inWords('observed', 'cognition'),
  screens: (['depression', 'substances', 'tobacco', 'cognition'] as const).map((name) => ({
    kind: 'asked',
    name,
    answers: SCREENED,
  })),
  episodes: [],
  function: [
    ...RATED_AREAS.map((name) => ({ kind: 'rating', name, of: RATINGS }) as const),
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

/** What may be asked of somebody of this age: of a young adult as of an adult, or as of a child too. */
export type AskedAs = ReturnType<typeof stageOfLife>

/** The parts that are asked. What was written stays in sight, whatever the age. */
export const partsFor = (asked: AskedAs, of: Content): readonly Part[] =>
  PARTS.filter((part) => part !== 'young' || asked === 'child' || of.young !== undefined)

/** The fields of a part that are asked; an area of life that was rated already stays in sight. */
export function fieldsFor(part: Part, asked: AskedAs, of: Content): readonly AssessmentField[] {
  const areas: readonly string[] = [
    ...areasFor(asked === 'child'),
    ...(asked !== 'child' && of.young !== undefined ? areasFor(true) : []),
    ...Object.keys(of.function?.ratings ?? {}),
  ]
  return ASSESSMENT_FIELDS[part].filter(({ kind, name }) => kind !== 'rating' || areas.includes(name))
}
