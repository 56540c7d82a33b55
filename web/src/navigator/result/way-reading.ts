import {
  type Comparison,
  type Determination,
  firstHand,
  type ProgramId,
  QUESTIONS,
  type QuestionId,
  type Reason,
  SOURCES,
  type Standing,
  type Truth,
  type ValueRef,
} from '@handrail/eligibility'
import type { Plan } from '@handrail/eligibility/plan'
import type { Words } from '@handrail/eligibility/words'
import type { Tone } from '../../ui/status-chip.tsx'
import type { ResultWords } from './words.ts'

/** One way to pay as a person reads it: on the screen, on paper and in the PDF. */
export interface WayReading {
  readonly id: ProgramId
  readonly tone: Tone
  /** One word for the standing. */
  readonly standing: string
  readonly name: string
  readonly gives: string
  readonly start: string
  readonly reasons: readonly ReasonReading[]
  readonly limit: LimitReading | null
  /** Figures worked out for the person. */
  readonly figures: readonly string[]
  readonly change: string | null
  readonly inForce: string | null
  readonly sources: readonly SourceReading[]
  readonly law: string
  readonly confirm: string | null
  readonly goodToKnow: readonly string[]
  /** The question that would settle most of what is still open. */
  readonly ask: QuestionId | null
}

export interface ReasonReading {
  readonly truth: Truth
  readonly text: string
  /** True when it holds something of the person's life against a limit; an age says little. */
  readonly figures: boolean
}

export interface LimitReading {
  readonly value: number
  readonly limit: number
  readonly valueLabel: string
  readonly limitLabel: string
}

export interface SourceReading {
  readonly text: string
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

export interface Reader {
  readonly plan: Plan
  readonly words: Words
  readonly say: ResultWords
}

const TONES: Readonly<Record<Standing, Tone>> = {
  likely: 'fits',
  possible: 'maybe',
  'needs-facts': 'ask',
  unlikely: 'not-now',
  'not-in-force': 'not-now',
}
export const REASON_TONES: Readonly<Record<Truth, Tone>> = { yes: 'fits', unknown: 'ask', no: 'not-now' }

export const readWay = (way: Determination, reader: Reader): WayReading => {
  const { plan, words, say } = reader
  const { name, gives, start } = words.program(way, plan.state, plan.on, plan.told)
  const confirm = confirmOf(way, reader)
  return {
    id: way.program,
    tone: TONES[way.standing],
    standing: words.standing(way.standing).word,
    name,
    gives,
    start,
    reasons: reasonsOf(way, reader),
    limit: limitOf(way, reader),
    figures: way.figures.map((figure) => words.figure(figure)),
    change: words.changes(way),
    inForce: confirm === null ? inForceOf(way, reader) : null,
    sources: sourcesOf(way, words),
    law: say.law(way.law.cite),
    confirm,
    goodToKnow: words.goodToKnow(way, plan),
    ask: questionFor(way),
  }
}

const ORDER: readonly Truth[] = ['no', 'yes', 'unknown']

/**
 * Every reason as a sentence, what is still open last. Two tests may read the same and are said once; what was taken as
 * usual because nobody asked is told once for the whole page.
 */
const reasonsOf = (
  { reasons, assumes }: Determination,
  { plan, words }: Reader,
): readonly ReasonReading[] => {
  const read = new Map<string, ReasonReading>()
  for (const reason of reasons) {
    if (reason.facts.some((fact) => assumes.includes(fact))) continue
    // Under the ways one sentence says it of all of them.
    if (plan.state === null && reason.code === 'state') continue
    const text = words.reason(reason, { state: plan.state, told: plan.told })
    if (!read.has(text)) read.set(text, { text, truth: reason.truth, figures: hasFigure(reason) })
  }
  return [...read.values()].sort((one, other) => ORDER.indexOf(one.truth) - ORDER.indexOf(other.truth))
}

const hasFigure = ({ compared }: Reason): boolean => compared !== undefined && compared.measure !== 'age'

/** The reasons that say most, in their order: one that is open, then what decided, then figures, then the rest. */
export const tellingReasons = (
  reasons: readonly ReasonReading[],
  count: number,
): readonly ReasonReading[] => {
  const firstOpen = reasons.find(({ truth }) => truth === 'unknown')
  const weight = (reason: ReasonReading): number => {
    if (reason === firstOpen) return 0
    if (reason.truth === 'no') return 1
    return reason.figures ? 2 : 3
  }
  const kept = [...reasons].sort((one, other) => weight(one) - weight(other)).slice(0, count)
  return reasons.filter((reason) => kept.includes(reason))
}

/** A bar for the first reason that holds money coming in against a highest amount. */
const limitOf = (way: Determination, { words, say }: Reader): LimitReading | null => {
  for (const { compared } of way.reasons) {
    if (!compared || !hasUpperLimit(compared)) continue
    const { figure, limit, measure, people } = compared
    const label = measure === 'household-income' ? say.yourHousehold : say.yourCountedMoney
    return {
      value: figure,
      limit,
      // Whole dollars, as in the reasons: never more than the law gives.
      valueLabel: label(words.money(Math.round(figure))),
      limitLabel: say.limit(words.money(Math.floor(limit)), people ?? null),
    }
  }
  return null
}

type UpperLimit = Comparison & { readonly figure: number; readonly limit: number }

const hasUpperLimit = (compared: Comparison): compared is UpperLimit =>
  (compared.measure === 'household-income' || compared.measure === 'countable-income') &&
  (compared.test === 'at-most' || compared.test === 'under') &&
  compared.figure !== null &&
  compared.limit !== null

const NEW_YEARS = 2

/**
 * Since when it holds, where that helps the person: a rule that an office may not know yet. The value behind the bar
 * speaks for the card, else the first one that has a date. Old dates stand with the sources.
 */
const inForceOf = (way: Determination, { plan: { on }, words, say }: Reader): string | null => {
  const dated = way.reasons.filter(({ value }) => value !== undefined)
  const money = dated.find(({ compared }) => compared && hasUpperLimit(compared))
  const from = (money ?? dated[0])?.value?.from
  const old = `${Number(on.slice(0, 4)) - NEW_YEARS}${on.slice(4)}`
  return from === undefined || from < old ? null : say.inForceSince(words.date(from))
}

/** What to confirm by calling: an amount is of its day, a rule holds since it began. */
const confirmOf = (way: Determination, { words, say }: Reader): string | null => {
  if (!way.confirmByCalling) return null
  const unsure = way.reasons.find(({ value }) => value !== undefined && value.conf !== 'confirmed')
  if (!unsure?.value) return words.fixed.confirmByCalling
  const { from, conf } = unsure.value
  if (conf === 'stale' && !isAmount(unsure)) return say.confirmOld(from.slice(0, 4))
  if (isAmount(unsure)) return say.confirmAmount(words.date(from))
  return say.confirmRule(from.endsWith(NEW_YEAR) ? { year: from.slice(0, 4) } : { date: words.date(from) })
}

const NEW_YEAR = '-01-01'

const isAmount = ({ compared }: Reason): boolean =>
  compared?.limit != null && (compared.unit === 'usd' || compared.unit === 'usd-a-month')

const sourcesOf = (way: Determination, words: Words): readonly SourceReading[] => {
  const read = new Map<string, SourceReading>()
  for (const { value } of way.reasons) {
    if (!value) continue
    const text = words.source(value)
    if (!read.has(text)) read.set(text, { text, links: linksOf(value) })
  }
  return [...read.values()]
}

const linksOf = ({ src }: ValueRef): SourceReading['links'] =>
  firstHand(src).flatMap((id) => {
    const source = SOURCES[id]
    return 'url' in source ? [{ title: source.title, url: source.url }] : []
  })

const questionFor = ({ standing, missing }: Determination): QuestionId | null => {
  const [fact] = missing
  if (standing !== 'needs-facts' || fact === undefined) return null
  return QUESTIONS.find(({ facts }) => facts.includes(fact))?.id ?? null
}

/** Why a way does not fit now, in one sentence. */
export const decidingReason = (way: WayReading): string | null =>
  way.reasons.find(({ truth }) => truth === 'no')?.text ?? way.reasons[0]?.text ?? null

const OPEN_WAYS = 4

/** The ways to show at once and those behind "show more"; nobody has to tap for a single one. */
export const splitWays = <Way>(
  ways: readonly Way[],
): { readonly open: readonly Way[]; readonly more: readonly Way[] } => {
  const open = ways.length <= OPEN_WAYS + 1 ? ways.length : OPEN_WAYS
  return { open: ways.slice(0, open), more: ways.slice(open) }
}

/** What the page has to say once where some way took a status as usual because nobody asked for it. */
export const assumption = ({ plan, words }: Omit<Reader, 'say'>): string | null =>
  plan.ways.some(({ assumes }) => assumes.includes('immigration')) ? words.fixed.assumesStatus : null
