import { z } from 'zod'
import { plainDate } from '../kernel/plain-date.ts'
import { answered, line, PAYER_KINDS, words } from '../people/index.ts'
import { MANDATES } from '../referrals/index.ts'

/** One thing to ask. What the record or the request says already is shown beside the form and is no question here. */
export type Question =
  | { readonly kind: 'yes-no' | 'line' | 'words' | 'date' | 'number'; readonly isRequired?: true }
  | { readonly kind: 'one-of' | 'some-of'; readonly of: readonly string[]; readonly isRequired?: true }

type Questions = Readonly<Record<string, Question>>

const yesNo = { kind: 'yes-no' } as const
const mustAsk = { kind: 'yes-no', isRequired: true } as const
const oneLine = { kind: 'line' } as const
const inWords = { kind: 'words' } as const

/** The blocks of a phone screening, in the order in which one usually asks. Any block may be filled at any time. */
const CARD = {
  caller: {
    who: {
      kind: 'one-of',
      of: ['person', 'family', 'friend', 'provider', 'hospital', 'somebody-else', 'without-a-name'],
      isRequired: true,
    },
    relation: oneLine,
    personKnows: yesNo,
    callback: oneLine,
  },
  contact: {
    safeNow: { kind: 'yes-no', isRequired: true },
    goodTimes: oneLine,
    whoMustNotHear: oneLine,
    device: { kind: 'one-of', of: ['smartphone', 'simple-phone', 'shared-phone', 'none'] },
    relay: yesNo,
    addressProgram: yesNo,
  },
  identity: {
    basis: { kind: 'one-of', of: ['said', 'papers', 'known-to-us', 'sender'], isRequired: true },
    county: oneLine,
    countyResponsible: oneLine,
    veteran: yesNo,
  },
  household: {
    size: { kind: 'number' },
    children: yesNo,
    guardian: yesNo,
    custody: oneLine,
    pregnant: yesNo,
    protective: yesNo,
  },
  coverage: {
    payers: { kind: 'some-of', of: PAYER_KINDS, isRequired: true },
    renewalOn: { kind: 'date' },
    disabilityMoney: { kind: 'some-of', of: ['ssi', 'ssdi', 'asked-for', 'none'] },
    incomeMonthly: { kind: 'number' },
  },
  reason: {
    mandate: { kind: 'one-of', of: MANDATES.filter((one) => one !== 'not-asked' && one !== 'unknown') },
    asksFor: {
      kind: 'some-of',
      of: ['case-manager', 'therapy', 'medicines', 'housing', 'benefits', 'work', 'not-sure'],
    },
  },
  access: {
    transport: { kind: 'one-of', of: ['own', 'bus', 'rides', 'none'] },
    mobility: yesNo,
    helpToUnderstand: yesNo,
    culture: oneLine,
    times: oneLine,
  },
  consents: {
    collect: mustAsk,
    checkCoverage: yesNo,
    contactNamed: yesNo,
    tellSender: yesNo,
  },
} as const satisfies Readonly<Record<string, Questions>>

/** What somebody tells. Kept apart from the rest, and read with a permission of its own. */
const STORY = {
  need: {
    concern: { kind: 'words', isRequired: true },
    duration: { kind: 'one-of', of: ['days', 'weeks', 'months', 'years'] },
    seesOrHears: yesNo,
    diagnosis: inWords,
    treatment: inWords,
    medicines: inWords,
    refillDays: { kind: 'number' },
    substances: inWords,
    hardNow: { kind: 'some-of', of: ['home', 'food', 'self-care', 'work-school', 'money', 'people'] },
    strengths: inWords,
    wanted: inWords,
  },
  risk: {
    suicide: { kind: 'one-of', of: ['no', 'earlier', 'thoughts-now', 'plan-now'], isRequired: true },
    violence: mustAsk,
    means: mustAsk,
    cannotCare: mustAsk,
    hurtAtHome: mustAsk,
    childOrElder: mustAsk,
    overdose: mustAsk,
    medical: mustAsk,
    nowhereTonight: mustAsk,
    staffSafety: yesNo,
    said: inWords,
  },
} as const satisfies Readonly<Record<string, Questions>>

/** As they stand in the form: what is told comes before what is only practical. */
export const BLOCKS = [
  'caller',
  'contact',
  'risk',
  'need',
  'identity',
  'household',
  'coverage',
  'reason',
  'access',
  'consents',
] as const
export type Block = (typeof BLOCKS)[number]
type StoryBlock = keyof typeof STORY

export const isStory = (block: Block): block is StoryBlock => block === 'need' || block === 'risk'

export const questionsOf = (block: Block): Questions => ({ ...CARD, ...STORY })[block]

const NUMBER_MOST = 1_000_000

function schemaOf(question: Question): z.ZodType {
  switch (question.kind) {
    case 'yes-no':
      return z.boolean()
    case 'line':
      return line(200)
    case 'words':
      return words(4_000)
    case 'date':
      return plainDate
    case 'number':
      return z.number().min(0).max(NUMBER_MOST)
    case 'one-of':
      return z.enum(question.of)
    case 'some-of':
      return z.array(z.enum(question.of)).min(1).max(question.of.length)
    default:
      return question satisfies never
  }
}

export type Answers = Readonly<Record<string, Given>>
type Given =
  | { readonly answer: 'given'; readonly value: unknown }
  | { readonly answer: 'declined' | 'unknown' | 'not-asked' }

/** The answers to some questions: every one given, declined, unknown or not asked; what is left out was not asked. */
export const answersOf = (questions: Questions) =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries(questions).map(([name, question]) => [name, answered(schemaOf(question)).optional()]),
      ),
    )
    .transform((answers): Answers => {
      const kept = Object.entries(answers).flatMap(([name, one]) => (one === undefined ? [] : [[name, one]]))
      return Object.fromEntries(kept)
    })

/** One block as it is saved. */
export const savedBlock = z.discriminatedUnion(
  'block',
  BLOCKS.map((block) =>
    z.strictObject({ block: z.literal(block), answers: answersOf(questionsOf(block)) }),
  ) as never as [z.ZodObject<{ block: z.ZodLiteral<Block>; answers: z.ZodType<Answers> }>],
)

export type AllAnswers = Readonly<Partial<Record<Block, Answers>>>

/** The value that was given to a question, if one was. */
export const valueIn = (all: AllAnswers, block: Block, question: string): unknown => {
  const one = all[block]?.[question]
  return one?.answer === 'given' ? one.value : undefined
}

/** What must be asked before somebody goes on, and was not: `declined` and `unknown` are answers. */
export const notAskedYet = (all: AllAnswers): readonly string[] =>
  BLOCKS.flatMap((block) =>
    Object.entries(questionsOf(block))
      .filter(
        ([name, { isRequired }]) => isRequired && (all[block]?.[name]?.answer ?? 'not-asked') === 'not-asked',
      )
      .map(([name]) => `${block}.${name}`),
  )

const NO_CONCERN: readonly unknown[] = [undefined, false, 'no', 'earlier']

/** Whether an answer about risk calls for a look at how urgent this is. It never says how urgent: a person does. */
export const callsForTriage = (all: AllAnswers): boolean =>
  Object.entries(questionsOf('risk')).some(
    ([name, { kind }]) => kind !== 'words' && !NO_CONCERN.includes(valueIn(all, 'risk', name)),
  )
