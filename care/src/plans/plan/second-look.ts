import type { PlainDate } from '../../kernel/plain-date.ts'
import { isGoing } from '../states.ts'
import type { Goal, Objective, PlanContent } from './content.ts'

/** What is worth a second look. Each is a suggestion: nothing here holds up an offer or a signature. */
export const SECOND_LOOKS = [
  'not-in-their-words',
  'copied-from-another',
  'unchanged-three-times',
  'other-wording-as-before',
  'no-why',
  'no-need',
  'no-objective',
  'vague',
  'no-place',
  'staff-owned',
  'no-measure',
  'no-baseline',
  'no-target',
  'target-is-baseline',
  'not-said-why-reachable',
  'no-due',
  'due-after-the-plan',
  'due-is-past',
  'nobody-does-anything',
  'many-goals',
  'mostly-as-before',
  'not-their-choice',
  'not-said-who-came',
  'not-told',
  'risk-without-backup',
  'no-done-when',
  'review-after-the-plan',
  'last-day-not-set-again',
] as const
export type SecondLookCode = (typeof SECOND_LOOKS)[number]

export interface SecondLook {
  readonly code: SecondLookCode
  readonly goal?: Goal['id']
  readonly objective?: string
  readonly figures?: Readonly<Record<string, number | string>>
}

export interface LookedAt {
  readonly on: PlainDate
  /** Earlier versions of the same plan, newest first. */
  readonly earlier?: readonly PlanContent[]
  /** What other people's goals say, each by `printOf`: only that it is the same is known here, not whose it is. */
  readonly elsewhere?: ReadonlySet<string>
}

/** More goals than most people can hold at a time. Common practice, not law. */
export const MANY_GOALS = 5
/** From how much of the same wording on a version is called the same as before, in percent. Common practice. */
export const MOSTLY_PERCENT = 95
const SAME_TIMES = 3

const VAGUE = [
  /\b(improv\w*|better|enhanc\w*|increas\w* awareness|more aware|understand\w*|work\w* on|explor\w*|stabili[sz]\w*|cop(e|es|ing))\b/iu,
  /(^|[^\p{L}])(mejor\p{L}*|aumentar la conciencia|ent[ie]{1,2}nd\p{L}*|comprend\p{L}*|trabaja\p{L}* en|abord\p{L}*|explor\p{L}*|estabiliz\p{L}*)([^\p{L}]|$)/iu,
]
const STAFF_OWNED = [
  /^(the )?(case manager|staff|worker|agency|program|team|therapist|clinician) (will|is to|to)\b/iu,
  /^(el|la|los|las)?\s*(administrador|administradora|gestor|gestora|personal|equipo|agencia|terapeuta)\b/iu,
]
const ABOUT_THEM = [
  /^(the )?(client|patient|consumer|individual|member|person|he|she|they) (will|is|has|needs|wants|would)\b/iu,
  /^(el|la) (cliente|paciente|usuario|usuaria|persona|individuo)\b/iu,
]
const fits = (text: string, patterns: readonly RegExp[]): boolean => patterns.some((one) => one.test(text))

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A goal's words without case, signs and spaces: two that have the same print say the same. */
export const printOf = (words: string): string => wordsIn(words).join(' ')

/** Everything in a plan that is worth a second look, in the order of the plan. */
export function secondLook(
  of: PlanContent,
  { on, earlier = [], elsewhere = new Set() }: LookedAt,
): readonly SecondLook[] {
  const going = of.goals.filter(({ status }) => isGoing(status))
  return [
    ...going.flatMap((goal) => ofGoal(goal, of, { on, earlier, elsewhere })),
    ...(going.length > MANY_GOALS
      ? [{ code: 'many-goals', figures: { actual: going.length, most: MANY_GOALS } } as const]
      : []),
    ...asBefore(of, earlier),
    ...ofMeeting(of),
    ...((of.risks?.list ?? []).some(({ backup }) => !backup)
      ? [{ code: 'risk-without-backup' } as const]
      : []),
    ...ofTerms(of, earlier[0]),
  ]
}

type Looked = Required<LookedAt>

function ofGoal(goal: Goal, of: PlanContent, { on, earlier, elsewhere }: Looked): readonly SecondLook[] {
  const { words, why, need, objectives } = goal
  const held: readonly (readonly [SecondLookCode, boolean])[] = [
    ['not-in-their-words', words !== undefined && fits(words, ABOUT_THEM)],
    ['copied-from-another', words !== undefined && elsewhere.has(printOf(words))],
    ['unchanged-three-times', isUnchanged(goal, earlier)],
    ['other-wording-as-before', isOtherWordingLeft(goal, earlier[0])],
    ['no-why', why === undefined],
    ['no-need', need === undefined],
    ['no-objective', objectives.length === 0],
  ]
  return [
    ...held.flatMap(([code, holds]) => (holds ? [{ code, goal: goal.id }] : [])),
    ...objectives.flatMap((one) =>
      ofObjective(one, of, on).map((code) => ({ code, goal: goal.id, objective: one.id })),
    ),
  ]
}

interface Worded {
  readonly id: string
  readonly said: string | undefined
  readonly inEnglish?: string | undefined
  readonly inSpanish?: string | undefined
}

const wordedIn = (goal: Goal): readonly Worded[] => [
  { ...goal, said: goal.words },
  ...goal.objectives.flatMap((one) => [
    { ...one, said: one.what },
    {
      id: `${one.id} measure`,
      said: one.measure,
      inEnglish: one.measureInEnglish,
      inSpanish: one.measureInSpanish,
    },
    ...one.interventions.flatMap((of) => [
      { ...of, said: of.what },
      {
        id: `${of.id} frequency`,
        said: of.frequency,
        inEnglish: of.frequencyInEnglish,
        inSpanish: of.frequencyInSpanish,
      },
    ]),
    ...one.steps.map((of) => ({ ...of, said: of.what })),
  ]),
]

/** Something was written anew, and its wording in the other language still says what it said before. */
function isOtherWordingLeft(goal: Goal, before: PlanContent | undefined): boolean {
  const earlier = new Map((before?.goals ?? []).flatMap(wordedIn).map((one) => [one.id, one]))
  return wordedIn(goal).some(({ id, said, inEnglish, inSpanish }) => {
    const was = earlier.get(id)
    if (!was || was.said === said) return false
    return (
      (inEnglish !== undefined && was.inEnglish === inEnglish) ||
      (inSpanish !== undefined && was.inSpanish === inSpanish)
    )
  })
}

function ofObjective(of: Objective, plan: PlanContent, on: PlainDate): readonly SecondLookCode[] {
  const { what, where, measure, baseline, target, due, reachable, whose, interventions, steps } = of
  const until = plan.terms?.until
  const isDone =
    baseline !== undefined && target !== undefined && steps.every(({ status }) => status !== 'open')
  const held: readonly (readonly [SecondLookCode, boolean])[] = [
    ['vague', fits(what, VAGUE)],
    ['no-place', where === undefined],
    ['staff-owned', whose === 'staff' || fits(what, STAFF_OWNED)],
    ['no-measure', measure === undefined],
    ['no-baseline', baseline === undefined],
    ['no-target', target === undefined],
    ['target-is-baseline', baseline !== undefined && baseline === target],
    ['not-said-why-reachable', reachable === undefined],
    ['no-due', due === undefined],
    ['due-after-the-plan', due !== undefined && until !== undefined && due > until],
    ['due-is-past', due !== undefined && due < on && !(isDone && steps.length > 0)],
    ['nobody-does-anything', interventions.length + steps.length === 0],
  ]
  return held.flatMap(([code, holds]) => (holds ? [code] : []))
}

const wordingOf = ({ words = '', objectives }: Goal): string =>
  [words, ...objectives.map(({ what }) => what)].map(printOf).join('|')

/** The same words and objectives in this version and in the two before it. */
function isUnchanged(goal: Goal, earlier: readonly PlanContent[]): boolean {
  const before = earlier.slice(0, SAME_TIMES - 1)
  return (
    before.length === SAME_TIMES - 1 &&
    before.every(({ goals }) => goals.some((one) => one.id === goal.id && wordingOf(one) === wordingOf(goal)))
  )
}

/** How much of the wording of two plans is the same, in percent, by runs of three words. */
export function sameWording(one: PlanContent, other: PlanContent): number {
  const [a, b] = [runsOf(one), runsOf(other)]
  const all = new Set([...a, ...b])
  return all.size === 0 ? 0 : Math.round((100 * [...a].filter((run) => b.has(run)).length) / all.size)
}

function runsOf({ goals }: PlanContent): ReadonlySet<string> {
  const said = goals.flatMap(({ words = '', why = '', objectives }) => [
    ...wordsIn(words),
    ...wordsIn(why),
    ...objectives.flatMap(({ what, interventions, steps }) => [
      ...wordsIn(what),
      ...[...interventions, ...steps].flatMap((each) => wordsIn(each.what)),
    ]),
  ])
  return new Set(said.slice(0, -2).map((_, n) => said.slice(n, n + 3).join(' ')))
}

function asBefore(of: PlanContent, [before]: readonly PlanContent[]): readonly SecondLook[] {
  const percent = before ? sameWording(of, before) : 0
  return percent >= MOSTLY_PERCENT ? [{ code: 'mostly-as-before', figures: { percent } }] : []
}

const TOLD = ['choices', 'how-to-change', 'how-to-disagree', 'voluntary'] as const

function ofMeeting({ meeting }: PlanContent): readonly SecondLook[] {
  const invited = meeting?.invited ?? []
  const held: readonly (readonly [SecondLookCode, boolean])[] = [
    ['not-their-choice', invited.some(({ chosenBy }) => chosenBy === 'us')],
    ['not-said-who-came', invited.some(({ came }) => came === undefined)],
    ['not-told', TOLD.some((one) => !meeting?.told?.includes(one))],
  ]
  return held.flatMap(([code, holds]) => (holds ? [{ code }] : []))
}

function ofTerms({ terms }: PlanContent, before: PlanContent | undefined): readonly SecondLook[] {
  const { reviewOn, until, doneWhen } = terms ?? {}
  const held: readonly (readonly [SecondLookCode, boolean])[] = [
    ['no-done-when', doneWhen === undefined],
    ['review-after-the-plan', reviewOn !== undefined && until !== undefined && reviewOn > until],
    // A next version holds from its own day on: the last day of the one before it is not taken over.
    ['last-day-not-set-again', before?.terms?.until !== undefined && until === undefined],
  ]
  return held.flatMap(([code, holds]) => (holds ? [{ code }] : []))
}
