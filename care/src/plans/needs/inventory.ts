import { z } from 'zod'
import type { Answers, Question } from '../../intake/index.ts'
import { answersOf } from '../../intake/index.ts'

/** The areas of life that a case manager goes through with the person. The list and every question are our own. */
export const AREAS = [
  'housing',
  'income',
  'food',
  'work-and-education',
  'transport',
  'health',
  'medicines-and-appointments',
  'daily-living',
  'safety',
  'substances',
  'family-and-parenting',
  'social-life',
  'legal',
  'culture-and-communication',
] as const
export type Area = (typeof AREAS)[number]

/** The areas, and what is asked once about the whole of somebody's life. */
export const NEEDS_PARTS = [...AREAS, 'whole'] as const
export type NeedsPart = (typeof NEEDS_PARTS)[number]

type Questions = Readonly<Record<string, Question>>

const yesNo = { kind: 'yes-no' } as const
const inWords = { kind: 'words' } as const
const someOf = <const T extends readonly string[]>(...of: T) => ({ kind: 'some-of', of }) as const

/** How it goes, the lightest first. */
export const HOW_IT_GOES = ['well', 'some-trouble', 'hard', 'very-hard'] as const
export type HowItGoes = (typeof HOW_IT_GOES)[number]

/** Asked of every area. Whoever says no to help is taken at their word. */
const OF_EVERY_AREA = {
  how: { kind: 'one-of', of: HOW_IT_GOES, isRequired: true },
  help: { kind: 'one-of', of: ['yes', 'later', 'no'] },
  said: inWords,
  helpsAlready: inWords,
} as const satisfies Questions

const OF_AREA = {
  housing: {
    place: {
      kind: 'one-of',
      of: ['own-place', 'with-others', 'program-home', 'shelter', 'outside', 'institution'],
    },
    worries: someOf('rent', 'repairs', 'losing-it', 'not-safe-there', 'too-crowded', 'must-leave', 'none'),
  },
  income: {
    from: someOf('work', 'benefits', 'family', 'nothing'),
    worries: someOf('bills', 'debts', 'applying', 'not-my-own-hands', 'none'),
  },
  food: { runsOut: yesNo, canCook: yesNo },
  'work-and-education': {
    now: someOf('works', 'studies', 'volunteers', 'looks-for-work', 'cares-for-somebody', 'nothing-now'),
    wished: inWords,
  },
  transport: { by: someOf('own-car', 'bus', 'rides', 'walks', 'nothing'), missedFor: yesNo },
  health: { hasDoctor: yesNo, teethOrEyes: yesNo, body: inWords },
  'medicines-and-appointments': {
    worries: someOf('remembering', 'paying', 'how-they-feel', 'refills', 'getting-there', 'none'),
  },
  'daily-living': {
    worries: someOf('sleep', 'washing', 'meals', 'cleaning', 'money', 'mail-and-phone', 'none'),
  },
  safety: { feelsSafe: yesNo, afraidOfSomebody: yesNo },
  substances: {
    uses: someOf('alcohol', 'tobacco', 'cannabis', 'opioids', 'stimulants', 'other', 'none'),
    change: { kind: 'one-of', of: ['wants-to', 'thinks-about-it', 'not-now'] },
  },
  'family-and-parenting': { childrenRely: yesNo, caresForSomebody: yesNo },
  'social-life': { somebodyToCall: yesNo, enjoys: inWords },
  legal: { worries: someOf('court', 'probation', 'fines', 'custody', 'identity-papers', 'none') },
  'culture-and-communication': {
    tellBy: someOf('large-print', 'read-aloud', 'interpreter', 'sign-language', 'short-sentences', 'none'),
    faithOrCustom: inWords,
  },
} as const satisfies Readonly<Record<Area, Questions>>

const WHOLE = {
  strengths: { kind: 'words', isRequired: true },
  supports: inWords,
  preferences: { kind: 'words', isRequired: true },
  barriers: inWords,
  first: { kind: 'some-of', of: AREAS },
} as const satisfies Questions

/** The questions of one part, in the order in which one usually asks. */
export const needsQuestionsOf = (part: NeedsPart): Questions =>
  part === 'whole' ? WHOLE : { ...OF_EVERY_AREA, ...OF_AREA[part] }

/** One part as it is saved: every question given, declined, unknown or not asked. */
export const savedNeeds = z.discriminatedUnion(
  'part',
  NEEDS_PARTS.map((part) =>
    z.strictObject({ part: z.literal(part), answers: answersOf(needsQuestionsOf(part)) }),
  ) as never as [z.ZodObject<{ part: z.ZodLiteral<NeedsPart>; answers: z.ZodType<Answers> }>],
)
export type SavedNeeds = z.output<typeof savedNeeds>

export type NeedsAnswers = Readonly<Partial<Record<NeedsPart, Answers>>>

/** The value that was given to a question, if one was. */
export const givenIn = (all: NeedsAnswers, part: NeedsPart, question: string): unknown => {
  const one = all[part]?.[question]
  return one?.answer === 'given' ? one.value : undefined
}

/** What was not asked yet and is asked before a signature, as `part.question`: `declined` and `unknown` are answers. */
export const needsNotAsked = (all: NeedsAnswers): readonly string[] =>
  NEEDS_PARTS.flatMap((part) =>
    Object.entries(needsQuestionsOf(part))
      .filter(
        ([name, { isRequired }]) => isRequired && (all[part]?.[name]?.answer ?? 'not-asked') === 'not-asked',
      )
      .map(([name]) => `${part}.${name}`),
  )
