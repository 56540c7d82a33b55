import { z } from 'zod'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { DOERS, HELPER_ROLES, type Objective, type PlanContent } from '../plan/content.ts'
import { lacksOf, RIGHTS } from '../plan/rights.ts'
import { SIGN_METHODS, type SignMethod } from '../plan/signature.ts'
import { CAPACITIES, type Capacity } from '../plan/signers.ts'
import { GOAL_STATUSES, STEP_STATUSES } from '../states.ts'

const said = z.string()
const maybe = said.optional()

/** The same in each language, where it was written for the person. */
const inBoth = { inEnglish: maybe, inSpanish: maybe }

const step = {
  what: said,
  ...inBoth,
  who: z.enum(DOERS),
  name: maybe,
  due: plainDate.optional(),
  often: maybe,
}

/**
 * One thing that the person's copy says. What somebody said or wrote stands in it as it is; all else is a code for which both
 * languages have plain words.
 */
export const copyBlock = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('plan'), n: z.int(), from: plainDate.nullable() }),
  /** It is the shorter one, for a phone. */
  z.strictObject({ is: z.literal('left-out') }),
  z.strictObject({ is: z.literal('goals') }),
  z.strictObject({
    is: z.literal('goal'),
    n: z.int(),
    words: maybe,
    ...inBoth,
    why: maybe,
    status: z.enum(GOAL_STATUSES),
  }),
  z.strictObject({
    is: z.literal('objective'),
    what: said,
    ...inBoth,
    where: maybe,
    due: plainDate.optional(),
    from: z.number().optional(),
    to: z.number().optional(),
    measure: maybe,
    measureInEnglish: maybe,
    measureInSpanish: maybe,
  }),
  z.strictObject({ is: z.literal('step'), ...step, status: z.enum(STEP_STATUSES) }),
  z.strictObject({
    is: z.literal('help'),
    what: said,
    ...inBoth,
    who: maybe,
    role: z.enum(HELPER_ROLES).optional(),
    amount: maybe,
    frequency: maybe,
    frequencyInEnglish: maybe,
    frequencyInSpanish: maybe,
    duration: maybe,
    setting: maybe,
  }),
  z.strictObject({ is: z.literal('doing') }),
  z.strictObject({ is: z.literal('next') }),
  z.strictObject({ is: z.literal('next-step'), ...step }),
  z.strictObject({ is: z.literal('no-step') }),
  z.strictObject({ is: z.literal('strengths'), words: said, ...inBoth }),
  z.strictObject({ is: z.literal('preferences'), words: said }),
  z.strictObject({ is: z.literal('otherwise') }),
  z.strictObject({ is: z.literal('risk'), risk: said, ...inBoth, lessens: maybe, backup: maybe }),
  z.strictObject({
    is: z.literal('call'),
    watchedBy: maybe,
    sender: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  z.strictObject({
    is: z.literal('change'),
    reviewOn: plainDate.optional(),
    until: plainDate.optional(),
    doneWhen: maybe,
  }),
  z.strictObject({ is: z.literal('rights') }),
  z.strictObject({ is: z.literal('narrowed'), right: z.enum(RIGHTS), what: said, until: plainDate }),
  z.strictObject({ is: z.literal('signatures') }),
  z.strictObject({
    is: z.literal('signed'),
    as: z.enum(CAPACITIES),
    /** Of the person it is none: the page knows it, or leaves it out. */
    who: z.string().nullable(),
    method: z.enum(SIGN_METHODS),
    on: plainDate,
  }),
  z.strictObject({ is: z.literal('crisis') }),
])
export type CopyBlock = z.output<typeof copyBlock>
export const copyBlocks = z.array(copyBlock).max(4_000)

export interface CopiedVersion {
  readonly n: number
  readonly from: PlainDate | null
  readonly content: PlanContent
  /** Who has signed this very text until now. */
  readonly signed?: readonly CopiedSignature[]
}

/** A signature as the copy tells of it: who, as what, how and when. The drawn line itself stays in the record. */
export interface CopiedSignature {
  readonly as: Capacity
  readonly who: string | null
  readonly method: SignMethod
  readonly on: PlainDate
}

/** How the agency calls itself outside, and its number. */
export interface WhoToCall {
  readonly sender: string | null
  readonly phone: string | null
}

/** The steps that come first: by day, then those that go on, as many as one can keep in mind. */
const SOON = 3

/** What was said of it, without what was not. */
const given = <Of extends Readonly<Record<string, string | undefined>>>(of: Of) =>
  Object.fromEntries(Object.entries(of).filter(([, words]) => words !== undefined)) as Partial<Of>

interface InBoth {
  readonly inEnglish?: string | undefined
  readonly inSpanish?: string | undefined
}
const wordings = ({ inEnglish, inSpanish }: InBoth) => given({ inEnglish, inSpanish })

const doing = (of: Objective['steps'][number]) => ({
  what: of.what,
  ...wordings(of),
  who: of.who,
  ...(of.name !== undefined && { name: of.name }),
  ...(of.due !== undefined && { due: of.due }),
  ...(of.often !== undefined && { often: of.often }),
})

function nextSteps({ goals }: PlanContent): readonly CopyBlock[] {
  const going = goals.filter(({ status }) => !OVER.includes(status))
  const open = going
    .flatMap(({ objectives }) => objectives.flatMap(({ steps }) => steps))
    .filter(({ status }) => status === 'open')
  const dated = open
    .filter(({ due }) => due !== undefined)
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
  const soon = [...dated, ...open.filter(({ due }) => due === undefined)].slice(0, SOON)
  return [
    { is: 'next' },
    ...(soon.length === 0
      ? [{ is: 'no-step' } as const]
      : soon.map((one) => ({ is: 'next-step', ...doing(one) }) as const)),
  ]
}

/** On such a goal nobody works now: what was planned for it is no next step. */
const OVER: readonly PlanContent['goals'][number]['status'][] = [
  'on-hold',
  'achieved',
  'not-achieved',
  'deferred',
  'cancelled',
  'transferred',
]

const objectiveBlocks = (of: Objective): readonly CopyBlock[] => [
  {
    is: 'objective',
    what: of.what,
    ...wordings(of),
    where: of.where,
    due: of.due,
    from: of.baseline,
    to: of.target,
    measure: of.measure,
    ...given({ measureInEnglish: of.measureInEnglish, measureInSpanish: of.measureInSpanish }),
  },
  ...of.steps.map((one) => ({ is: 'step', ...doing(one), status: one.status }) as const),
  ...of.interventions.map(
    ({ what, who, role, amount, frequency, duration, setting, ...of }) =>
      ({
        is: 'help',
        what,
        ...wordings(of),
        who,
        role,
        amount,
        frequency,
        ...given({ frequencyInEnglish: of.frequencyInEnglish, frequencyInSpanish: of.frequencyInSpanish }),
        duration,
        setting,
      }) as const,
  ),
]

/**
 * A version as the person it is for reads it: what they want in their words, what happens next, who does what by when, whom to
 * call, how to change it and what to do when they disagree. What staff must prove, which need was coded, who pays, what was
 * written about others at the table, and every reason for narrowing a right stay in the record.
 */
export function copyOf(
  { n, from, content, signed = [] }: CopiedVersion,
  call: WhoToCall,
): readonly CopyBlock[] {
  const { goals, life, risks, rights, terms } = content
  const narrowed = (rights?.list ?? []).flatMap((one) =>
    one.until !== undefined && lacksOf(one).length === 0 ? [{ ...one, until: one.until }] : [],
  )
  const dangers = risks?.list ?? []
  return [
    { is: 'plan', n, from },
    { is: 'goals' },
    ...goals.map(
      ({ words, why, status, ...of }, at) =>
        ({ is: 'goal', n: at + 1, words, ...wordings(of), why, status }) as const,
    ),
    ...nextSteps(content),
    ...(goals.some(({ objectives }) => objectives.length > 0) ? [{ is: 'doing' } as const] : []),
    ...goals.flatMap(({ words, status, objectives, ...of }, at): readonly CopyBlock[] =>
      objectives.length === 0
        ? []
        : [{ is: 'goal', n: at + 1, words, ...wordings(of), status }, ...objectives.flatMap(objectiveBlocks)],
    ),
    ...(life?.strengths === undefined
      ? []
      : [
          {
            is: 'strengths',
            words: life.strengths,
            ...wordings({ inEnglish: life.strengthsInEnglish, inSpanish: life.strengthsInSpanish }),
          } as const,
        ]),
    ...(life?.preferences === undefined ? [] : [{ is: 'preferences', words: life.preferences } as const]),
    ...(dangers.length === 0 ? [] : [{ is: 'otherwise' } as const]),
    ...dangers.map(
      ({ risk, lessens, backup, ...of }) => ({ is: 'risk', risk, ...wordings(of), lessens, backup }) as const,
    ),
    { is: 'call', watchedBy: terms?.watchedBy, ...call },
    { is: 'change', reviewOn: terms?.reviewOn, until: terms?.until, doneWhen: terms?.doneWhen },
    { is: 'rights' },
    ...narrowed.map(({ right, what, until }) => ({ is: 'narrowed', right, what, until }) as const),
    ...(signed.length === 0 ? [] : [{ is: 'signatures' } as const]),
    ...signed.map(({ as, who, method, on }) => ({ is: 'signed', as, who, method, on }) as const),
    { is: 'crisis' },
  ].map((block) => copyBlock.parse(block))
}
