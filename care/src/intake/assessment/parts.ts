import { STATE_CODES } from '@handrail/eligibility'
import { z } from 'zod'
import { plainDate } from '../../kernel/plain-date.ts'
import { line, words } from '../../people/index.ts'
import type { AssessmentKind } from './assessment.ts'
import { LIFE_AREAS, RATINGS } from './function.ts'
import { episode } from './history.ts'

/** In the order in which one usually writes. Any part may be filled at any time, and each saves itself. */
export const PARTS = [
  'service',
  'presenting',
  'history',
  'mentalStatus',
  'episodes',
  'function',
  'diagnoses',
  'findings',
  'risk',
  'recommendation',
  'necessity',
  'formulation',
] as const
export type Part = (typeof PARTS)[number]

export const SERVICE_MODES = ['in-person', 'video', 'phone'] as const
export const SOURCES = ['person', 'family', 'records', 'sender', 'other-place'] as const
export const RISK_LEVELS = ['none-found', 'low', 'raised', 'high', 'acute'] as const
export const RISKS = [
  'suicide',
  'self-harm',
  'harm-to-others',
  'harm-by-others',
  'self-neglect',
  'overdose-or-withdrawal',
  'medical',
] as const
/** How much care is recommended, least first. */
export const CARE_LEVELS = [
  'no-specialty-care',
  'outpatient',
  'case-management',
  'intensive-team',
  'day-program',
  'residential',
  'inpatient',
] as const
export const SERVICES = [
  'case-management',
  'therapy',
  'medicines',
  'peer-support',
  'housing',
  'work',
  'substance-use-care',
  'family-support',
  'medical-care',
  'crisis-plan',
] as const
export const DIAGNOSIS_PLACES = ['principal', 'secondary'] as const
export const CERTAINTIES = ['provisional', 'confirmed'] as const

const some = <const T extends readonly [string, ...string[]]>(of: T) =>
  z.array(z.enum(of)).max(of.length).optional()
const told = () => words(8_000).optional()

export const onset = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, { error: 'month-or-year' })

export const diagnosis = z.strictObject({
  code: line(10),
  place: z.enum(DIAGNOSIS_PLACES),
  certainty: z.enum(CERTAINTIES),
  onset: onset.optional(),
})
export type Diagnosis = z.output<typeof diagnosis>

/** What a clinician finds, for the definitions of a serious mental illness. What is left out was not found either way. */
export const findings = z.strictObject({
  limitsMajorActivity: z.boolean().optional(),
  heldByTreatment: z.boolean().optional(),
  disabilityIncome: z.boolean().optional(),
  cannotLiveSafely: z.boolean().optional(),
  riskOfSeriousHarm: z.boolean().optional(),
  dysfunctionInRole: z.boolean().optional(),
  riskOfDecline: z.boolean().optional(),
})
export const FINDINGS_OF_ILLNESS = Object.keys(findings.shape) as readonly (keyof typeof findings.shape)[]

const PART_SCHEMAS = {
  service: z.strictObject({
    /** The day of the service: the licence and the codes go by it. */
    on: plainDate.optional(),
    /** Where the person was: the licence must be of that state. */
    state: z.enum(STATE_CODES).optional(),
    mode: z.enum(SERVICE_MODES).optional(),
    sources: some(SOURCES),
  }),
  presenting: z.strictObject({ ownWords: told(), whyNow: told(), needsNow: told() }),
  history: z.strictObject({
    treatment: told(),
    medicines: told(),
    substances: told(),
    medical: told(),
    social: told(),
    trauma: told(),
    culture: told(),
    strengths: told(),
  }),
  mentalStatus: z.strictObject({ observed: told(), cognition: told() }),
  episodes: z.strictObject({
    /** Asked, and there was nothing of the kind. */
    none: z.literal(true).optional(),
    list: z.array(episode).max(200).optional(),
  }),
  function: z.strictObject({
    ratings: z.partialRecord(z.enum(LIFE_AREAS), z.enum(RATINGS)).optional(),
    words: told(),
  }),
  diagnoses: z.strictObject({
    /** Looked for, and there is no diagnosis that qualifies. */
    none: z.literal(true).optional(),
    list: z.array(diagnosis).max(20).optional(),
  }),
  findings,
  risk: z.strictObject({ level: z.enum(RISK_LEVELS).optional(), of: some(RISKS), words: told() }),
  recommendation: z.strictObject({
    level: z.enum(CARE_LEVELS).optional(),
    services: some(SERVICES),
    /** For whoever helps from here on. Read by the case manager. */
    words: words(2_000).optional(),
  }),
  necessity: z.strictObject({ statement: told() }),
  formulation: z.strictObject({ words: told() }),
} as const satisfies Readonly<Record<Part, z.ZodType>>

type Schemas = typeof PART_SCHEMAS
export type PartOf<P extends Part> = z.output<Schemas[P]>
/** An assessment as far as it was written. */
export type Content = { readonly [P in Part]?: PartOf<P> | undefined }

/** One part as it is saved. */
export const savedPart = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('service'), content: PART_SCHEMAS.service }),
  z.strictObject({ part: z.literal('presenting'), content: PART_SCHEMAS.presenting }),
  z.strictObject({ part: z.literal('history'), content: PART_SCHEMAS.history }),
  z.strictObject({ part: z.literal('mentalStatus'), content: PART_SCHEMAS.mentalStatus }),
  z.strictObject({ part: z.literal('episodes'), content: PART_SCHEMAS.episodes }),
  z.strictObject({ part: z.literal('function'), content: PART_SCHEMAS.function }),
  z.strictObject({ part: z.literal('diagnoses'), content: PART_SCHEMAS.diagnoses }),
  z.strictObject({ part: z.literal('findings'), content: PART_SCHEMAS.findings }),
  z.strictObject({ part: z.literal('risk'), content: PART_SCHEMAS.risk }),
  z.strictObject({ part: z.literal('recommendation'), content: PART_SCHEMAS.recommendation }),
  z.strictObject({ part: z.literal('necessity'), content: PART_SCHEMAS.necessity }),
  z.strictObject({ part: z.literal('formulation'), content: PART_SCHEMAS.formulation }),
])
export type SavedPart = z.output<typeof savedPart>

export const assessmentContent = z.strictObject(PART_SCHEMAS).partial()

const BASE = [
  'service.on',
  'service.state',
  'service.mode',
  'presenting.ownWords',
  'risk.level',
  'recommendation.level',
] as const
const GROUNDED = [...BASE, 'diagnoses.list', 'necessity.statement'] as const
const WHOLE = [
  ...GROUNDED,
  'presenting.whyNow',
  'history.treatment',
  'history.medicines',
  'history.substances',
  'history.medical',
  'history.social',
  'history.strengths',
  'mentalStatus.observed',
  'episodes.list',
  'formulation.words',
  ...LIFE_AREAS.map((area) => `function.${area}` as const),
] as const

/**
 * What must stand in it before it is signed: for the whole one, what CCBHC criteria 4.d ask of a comprehensive evaluation, as
 * far as it is a clinician's; in a crisis, only what helps now.
 */
const NEEDED: Readonly<Record<AssessmentKind, readonly string[]>> = {
  crisis: BASE,
  initial: GROUNDED,
  update: GROUNDED,
  comprehensive: WHOLE,
}

/** What is missing for a signature, as `part.field`, in the order of the form. "There is none" is an answer. */
export function missingIn(kind: AssessmentKind, of: Content): readonly string[] {
  const isThere = (name: string): boolean => {
    const [part = '', field = ''] = name.split('.')
    if (name === 'diagnoses.list') return of.diagnoses?.none === true || (of.diagnoses?.list ?? []).length > 0
    if (name === 'episodes.list') return of.episodes?.none === true || (of.episodes?.list ?? []).length > 0
    const values: Readonly<Record<string, unknown>> =
      part === 'function' ? (of.function?.ratings ?? {}) : (of[part as Part] ?? {})
    return values[field] !== undefined
  }
  return NEEDED[kind].filter((name) => !isThere(name)).toSorted((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = (name: string): number => PARTS.indexOf(name.split('.')[0] as Part)
