import { isRefusal, type Refusal } from '../kernel/refusal.ts'
import { type Answers, answerTo, isAnswered, isAsked, wrongIn } from './answers.ts'
import { cutoffFor, type ScoredFor } from './cutoff.ts'
import { DOMAINS, type Domain, type Item, type Scoring, type Sex, type Version } from './instrument.ts'

/**
 * What a result asks of us. `emergency` and `crisis` go the way of those tiers and cannot be put aside; `suicide-screen`
 * is answered by giving one; `look` asks somebody to look at it, who may say why not. A result decides nothing by itself.
 */
export const FOLLOWS = ['emergency', 'crisis', 'suicide-screen', 'look'] as const
export type Follow = (typeof FOLLOWS)[number]

interface SumScore {
  readonly kind: 'sum'
  /** None while something that counts is not answered. */
  readonly total: number | null
  readonly band: string | null
  /** From its cut-off on. Null without a total. */
  readonly isPositive: boolean | null
  /** The cut-off that held for this person. */
  readonly cutoff: number | null
  /** The sex that was told and changed the cut-off; null where it was not told, or changes nothing. */
  readonly sex: Sex | null
  /** All points come from the one item of which the owner says so. */
  readonly isFromOneItem: boolean
}

export const SUICIDE_SCREEN_BANDS = ['negative', 'non-acute', 'acute'] as const

interface SuicideScreenScore {
  readonly kind: 'suicide-screen'
  readonly band: (typeof SUICIDE_SCREEN_BANDS)[number] | null
  /** Nobody said how near it is: held to be acute until a clinician decides. */
  readonly isAcuteByCaution: boolean
}

interface DomainScore {
  readonly kind: 'domains'
  readonly needs: readonly Domain[]
  /** Something was not answered, and nothing that was says that there is a need. */
  readonly unknown: readonly Domain[]
}

export type Score = (SumScore | SuicideScreenScore | DomainScore) & {
  /** What counts and is not answered, in order. */
  readonly missing: readonly string[]
  readonly follows: readonly Follow[]
}

/** Scores what was answered, or says which item is wrong and what it accepts. Nothing is guessed for a blank. */
export function score(version: Version, answers: Answers, of: ScoredFor = {}): Score | Refusal {
  const wrong = wrongIn(version, answers)
  if (wrong) return wrong
  const { scoring } = version
  switch (scoring.kind) {
    case 'sum':
      return scoreSum(version, scoring, answers, of)
    case 'suicide-screen':
      return scoreSuicideScreen(version, scoring.acuity, answers)
    case 'domains':
      return scoreDomains(version, answers)
  }
}

type Sum = Extract<Scoring, { readonly kind: 'sum' }>

function scoreSum(version: Version, scoring: Sum, answers: Answers, of: ScoredFor): Score | Refusal {
  const held = cutoffFor(scoring.cutoffs, of)
  if (isRefusal(held)) return held
  const { cutoff, sex } = held
  const missing = missingIn(version.items, answers)
  const points = version.items
    .filter(({ isScored }) => isScored)
    .map((item) => ({ id: item.id, points: pointsOf(item, answers) }))
  const total = missing.length > 0 ? null : points.reduce((sum, one) => sum + one.points, 0)
  const isPositive = total === null || cutoff === null ? null : total >= cutoff
  const { selfHarm, aloneItem } = scoring
  const harm = selfHarm && answerTo(answers, { id: selfHarm.item })
  const asksForScreen = selfHarm !== undefined && typeof harm === 'number' && harm >= selfHarm.atLeast
  return {
    kind: 'sum',
    total,
    band:
      total === null
        ? null
        : (scoring.bands.find((one) => one.from <= total && total <= one.to)?.code ?? null),
    isPositive,
    cutoff,
    sex,
    isFromOneItem:
      total !== null &&
      total > 0 &&
      points.every((one) => (one.id === aloneItem ? one.points === total : one.points === 0)),
    missing,
    follows: [
      ...(asksForScreen ? ['suicide-screen' as const] : []),
      ...(isPositive ? ['look' as const] : []),
    ],
  }
}

const pointsOf = (item: Item, answers: Answers): number => {
  const answer = answerTo(answers, item)
  return typeof answer === 'number' ? answer : 0
}

/** What counts, and what decides whether it counts, as far as it is not answered. */
const missingIn = (items: readonly Item[], answers: Answers): readonly string[] => {
  const decides = new Set(items.flatMap((item) => (item.isScored ? (item.askIf?.anyOf ?? []) : [])))
  return items
    .filter((item) => item.isScored || decides.has(item.id))
    .filter((item) => !isAnswered(answers, item) && isAsked(item, answers) !== 'void')
    .map(({ id }) => id)
}

function scoreSuicideScreen({ items }: Version, acuity: string, answers: Answers): Score {
  const missing = items
    .filter((item) => !isAnswered(answers, item) && isAsked(item, answers) !== 'void')
    .map(({ id }) => id)
  const said = items.map((item) => answerTo(answers, item))
  const common = { kind: 'suicide-screen', missing } as const
  if (!said.includes('yes') && !said.includes('refused')) {
    const isWhole = items.every((item) => item.id === acuity || isAnswered(answers, item))
    return { ...common, band: isWhole ? 'negative' : null, isAcuteByCaution: false, follows: [] }
  }
  const now = answerTo(answers, { id: acuity })
  return now === 'no'
    ? { ...common, band: 'non-acute', isAcuteByCaution: false, follows: ['crisis'] }
    : { ...common, band: 'acute', isAcuteByCaution: now !== 'yes', follows: ['emergency'] }
}

function scoreDomains({ items, scales }: Version, answers: Answers): Score {
  const isNeed = (item: Item): boolean => {
    const chosen = [answerTo(answers, item)].flat()
    return (scales[item.scale] ?? []).some((option) => option.isNeed && chosen.includes(option.value))
  }
  const inDomain = (domain: Domain) => items.filter((item) => item.domain === domain)
  const needs = DOMAINS.filter((domain) => inDomain(domain).some(isNeed))
  return {
    kind: 'domains',
    needs,
    unknown: DOMAINS.filter(
      (domain) => !needs.includes(domain) && inDomain(domain).some((item) => !isAnswered(answers, item)),
    ),
    missing: items.filter((item) => !isAnswered(answers, item)).map(({ id }) => id),
    follows: needs.length > 0 ? ['look'] : [],
  }
}
