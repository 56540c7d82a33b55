import { STATE_CODES } from '@handrail/eligibility'
import { z } from 'zod'
import { plainDate } from '../../kernel/plain-date.ts'
import { line, words } from '../../people/index.ts'
import { asked, screened } from './asked.ts'
import { RATED_AREAS, RATINGS } from './function.ts'
import { episode } from './history.ts'

/** In the order in which one usually writes. Any part may be filled at any time, and each saves itself. */
export const PARTS = [
  'service',
  'presenting',
  'history',
  'health',
  'life',
  'young',
  'mentalStatus',
  'screens',
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
/** Who told about a child. */
export const YOUNG_SOURCES = ['young-person', 'parent', 'caregiver', 'school', 'child-welfare'] as const
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
  presenting: z.strictObject({
    ownWords: told(),
    whyNow: told(),
    needsNow: told(),
    goals: asked.optional(),
  }),
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
  health: z.strictObject({
    otherMedicines: asked.optional(),
    asMeant: asked.optional(),
    allergies: asked.optional(),
    pregnancy: asked.optional(),
  }),
  life: z.strictObject({
    military: asked.optional(),
    legal: asked.optional(),
    threats: asked.optional(),
    directive: asked.optional(),
    needs: asked.optional(),
  }),
  /** For somebody under 18; for a young adult where it helps. */
  young: z.strictObject({
    toldBy: some(YOUNG_SOURCES),
    caregivers: asked.optional(),
    school: asked.optional(),
    development: asked.optional(),
    childWelfare: asked.optional(),
    justice: asked.optional(),
  }),
  mentalStatus: z.strictObject({ observed: told(), cognition: told() }),
  /** What was asked with a questionnaire or a short test, and what it showed. */
  screens: z.strictObject({
    depression: screened.optional(),
    substances: screened.optional(),
    tobacco: screened.optional(),
    cognition: screened.optional(),
  }),
  episodes: z.strictObject({
    /** Asked, and there was nothing of the kind. */
    none: z.literal(true).optional(),
    list: z.array(episode).max(200).optional(),
  }),
  function: z.strictObject({
    ratings: z.partialRecord(z.enum(RATED_AREAS), z.enum(RATINGS)).optional(),
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
  z.strictObject({ part: z.literal('health'), content: PART_SCHEMAS.health }),
  z.strictObject({ part: z.literal('life'), content: PART_SCHEMAS.life }),
  z.strictObject({ part: z.literal('young'), content: PART_SCHEMAS.young }),
  z.strictObject({ part: z.literal('mentalStatus'), content: PART_SCHEMAS.mentalStatus }),
  z.strictObject({ part: z.literal('screens'), content: PART_SCHEMAS.screens }),
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
