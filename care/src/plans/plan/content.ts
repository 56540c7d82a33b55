import { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { line, words } from '../../people/index.ts'
import { AREAS } from '../needs/inventory.ts'
import { needsAssessmentId } from '../needs/needs-assessment.ts'
import { GOAL_STATUSES, STEP_STATUSES } from '../states.ts'
import { rightsPart } from './rights.ts'

/** What stands in a plan has an id that it keeps from version to version: by it two versions are compared. */
const item = { id: z.uuid() }

export const goalId = idOf('Goal')
export type GoalId = z.output<typeof goalId>

/** Who does something. Whoever the plan is for, and whoever they choose, does things as well as staff. */
export const DOERS = ['person', 'supporter', 'case-manager', 'provider', 'other'] as const
export const HELPER_ROLES = [
  'case-manager',
  'clinician',
  'prescriber',
  'peer-specialist',
  'provider',
  'supporter',
] as const
export const PLAN_PAYERS = [
  'unpaid',
  'medicaid',
  'medicare',
  'private',
  'state-or-county',
  'other',
  'not-known',
] as const

const short = () => line(160).optional()
const long = () => words(1_000).optional()

/**
 * The same in the person's language, where the plan was written in another: part of the version, so that whoever signs has signed
 * both wordings.
 */
const inBoth = (wording: () => z.ZodOptional<z.ZodType<string>>) => ({
  inEnglish: wording(),
  inSpanish: wording(),
})

/** The same of a field beside the first one of an item: of `measure`, `measureInEnglish` and `measureInSpanish`. */
const alsoInBoth = <Field extends string>(field: Field, wording: () => z.ZodOptional<z.ZodType<string>>) =>
  ({ [`${field}InEnglish`]: wording(), [`${field}InSpanish`]: wording() }) as Record<
    `${Field}InEnglish` | `${Field}InSpanish`,
    z.ZodOptional<z.ZodType<string>>
  >

/** A task, anyone's. */
export const step = z.strictObject({
  ...item,
  what: line(300),
  ...inBoth(() => line(300).optional()),
  who: z.enum(DOERS),
  name: short(),
  due: plainDate.optional(),
  /** Instead of a day: every week, four days a week. */
  often: short(),
  status: z.enum(STEP_STATUSES),
})

/** A service or a support, paid or not: who, how much, how often, how long, where, and who pays. */
export const intervention = z.strictObject({
  ...item,
  what: line(300),
  ...inBoth(() => line(300).optional()),
  who: short(),
  role: z.enum(HELPER_ROLES).optional(),
  amount: short(),
  frequency: short(),
  ...alsoInBoth('frequency', short),
  duration: short(),
  setting: short(),
  payer: z.enum(PLAN_PAYERS).optional(),
  /** Under what the payer allowed it beforehand: its number, as the payer wrote it. */
  authorization: line(60).optional(),
})

/** What will be so by when, and how one sees it. */
export const objective = z.strictObject({
  ...item,
  what: line(300),
  ...inBoth(() => line(300).optional()),
  where: short(),
  /** In what it is counted: nights a week. */
  measure: short(),
  ...alsoInBoth('measure', short),
  baseline: z.number().optional(),
  target: z.number().optional(),
  due: plainDate.optional(),
  /** Why it can be reached, as the person says. */
  reachable: long(),
  whose: z.enum(['person', 'supporter', 'staff']).optional(),
  interventions: z.array(intervention).max(20),
  steps: z.array(step).max(40),
})

/** What the person wants, in their words. Codes stand behind it. */
export const goal = z.strictObject({
  id: goalId,
  /** Where it stands among the others, as the person orders them. */
  place: z.int().min(0).max(1_000),
  words: words(600).optional(),
  ...inBoth(() => words(600).optional()),
  why: words(600).optional(),
  /** The need that it answers, as it was found. */
  need: z.strictObject({ area: z.enum(AREAS), assessment: needsAssessmentId.optional() }).optional(),
  /** Something for years, which the others lead to, as the person sees it. */
  longTerm: z.boolean().optional(),
  status: z.enum(GOAL_STATUSES),
  objectives: z.array(objective).max(20),
})

const invited = z.strictObject({
  ...item,
  name: line(),
  relation: short(),
  /** Whose wish it is that they come. */
  chosenBy: z.enum(['person', 'us']),
  came: z.enum(['yes', 'no', 'sent-word']).optional(),
})

const disagreement = z.strictObject({
  ...item,
  who: line(),
  about: words(1_000),
  /** What came of it; nothing while it is open. */
  outcome: long(),
})

const meeting = z.strictObject({
  on: plainDate.optional(),
  mode: z.enum(['in-person', 'video', 'phone']).optional(),
  where: short(),
  ledBy: z.enum(['person', 'supporter', 'staff']).optional(),
  interpreter: short(),
  invited: z.array(invited).max(30).optional(),
  disagreements: z.array(disagreement).max(20).optional(),
  /** What they were told: who could give each service, how to ask for a change any time, what to do when they disagree. */
  told: z
    .array(z.enum(['choices', 'how-to-change', 'how-to-disagree', 'voluntary']))
    .max(4)
    .optional(),
})

const life = z.strictObject({
  strengths: long(),
  ...alsoInBoth('strengths', long),
  preferences: long(),
  /** Where they live by their own choice, and what else was looked at (42 CFR 441.725(b)(1)). */
  setting: long(),
  settingsConsidered: long(),
  communication: long(),
  culture: long(),
})

const risk = z.strictObject({
  ...item,
  risk: words(600),
  ...inBoth(() => words(600).optional()),
  lessens: long(),
  backup: long(),
})
const risks = z.strictObject({ list: z.array(risk).max(20).optional() })

const terms = z.strictObject({
  /** Who sees to it that the plan is carried out (42 CFR 441.725(b)(8)). */
  watchedBy: short(),
  reviewOn: plainDate.optional(),
  /** The last day for which it is made. */
  until: plainDate.optional(),
  /** By what one will know that this help is not needed any more. */
  doneWhen: long(),
})

export const PLAN_SECTIONS = { meeting, life, risks, rights: rightsPart, terms } as const
export type PlanSection = keyof typeof PLAN_SECTIONS
export const SECTION_NAMES = Object.keys(PLAN_SECTIONS) as readonly PlanSection[]

/** A plan as far as it was written. */
export const planContent = z.strictObject({
  meeting: meeting.optional(),
  life: life.optional(),
  risks: risks.optional(),
  rights: rightsPart.optional(),
  terms: terms.optional(),
  goals: z.array(goal).max(40),
})
export type PlanContent = z.output<typeof planContent>
export type Goal = z.output<typeof goal>
export type Objective = z.output<typeof objective>
export type Intervention = z.output<typeof intervention>
export type Step = z.output<typeof step>

/** One part as it is saved: a section, or a goal; a goal that is `null` was taken out. */
export const savedPlanPart = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('meeting'), content: meeting }),
  z.strictObject({ part: z.literal('life'), content: life }),
  z.strictObject({ part: z.literal('risks'), content: risks }),
  z.strictObject({ part: z.literal('rights'), content: rightsPart }),
  z.strictObject({ part: z.literal('terms'), content: terms }),
  z.strictObject({ part: z.literal('goal'), goal: goalId, content: goal.nullable() }),
])
export type SavedPlanPart = z.output<typeof savedPlanPart>

/** The name under which a part is kept. */
export const partKey = (of: SavedPlanPart): string => (of.part === 'goal' ? `goal/${of.goal}` : of.part)

/** A plan from its parts; goals as the person orders them. */
export function contentFrom(
  parts: readonly { readonly part: string; readonly content: unknown }[],
): PlanContent {
  const goals = parts.filter(({ part, content }) => part.startsWith('goal/') && content !== null)
  const sections = parts.filter(({ part }) => !part.startsWith('goal/'))
  const of = planContent.parse({
    ...Object.fromEntries(sections.map(({ part, content }) => [part, content])),
    goals: goals.map(({ content }) => content),
  })
  return { ...of, goals: of.goals.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)) }
}

/** The same as parts, for a version that begins from another. */
export const partsFrom = ({ goals, ...sections }: PlanContent): readonly SavedPlanPart[] =>
  [
    ...Object.entries(sections)
      .filter(([, content]) => content !== undefined)
      .map(([part, content]) => ({ part, content })),
    ...goals.map((one) => ({ part: 'goal', goal: one.id, content: one })),
  ].map((one) => savedPlanPart.parse(one))
