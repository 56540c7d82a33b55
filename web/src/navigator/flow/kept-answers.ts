import {
  type Facts,
  isPlainDate,
  type PlainDate,
  parseFacts,
  QUESTIONS,
  type QuestionId,
} from '@handrail/eligibility'
import { isMonthly, toldByYear, yearlyOf } from './draft.ts'
import type { Drafts } from './draft-for.ts'
import type { Given, Path } from './path.ts'

const VERSION = 1
/** Far above what all answers together take. */
const LONGEST = 20_000

/** The text that is kept on the device: the answers and the order in which they were asked. No name, no words. */
export const keptText = ({ facts, steps }: Path, { given, helping, drafts }: Kept, on: PlainDate): string => {
  const yearly = yearlyIn(given, drafts)
  return JSON.stringify({
    v: VERSION,
    on,
    facts: asAnswered(facts, given),
    order: steps.map(({ id }) => id),
    ...(helping ? { helping } : {}),
    ...(Object.keys(yearly).length > 0 ? { yearly } : {}),
  })
}

/** What is worth keeping of a visit. */
type Kept = Readonly<{ given: Given; helping: boolean; drafts: Drafts }>

type Yearly = { readonly [Id in QuestionId]?: number }

/** The amounts that were told by the year, as they were told. */
const yearlyIn = (given: Given, drafts: Drafts): Yearly => {
  const told = QUESTIONS.flatMap(({ id }) => {
    const monthly = monthlyIn(id, given)
    const yearly = monthly === null ? null : yearlyOf(monthly, drafts[id])
    return yearly === null ? [] : [[id, yearly] as const]
  })
  return Object.fromEntries(told)
}

/** The amount by the month that a question was answered with. */
const monthlyIn = (id: QuestionId, given: Given): number | null => {
  const fact = QUESTIONS.find((question) => question.id === id)?.facts.find(isMonthly)
  const said = fact === undefined ? undefined : given[id]?.[fact]
  return typeof said === 'number' ? said : null
}

/** The pages of amounts told by the year that still give what was answered. Nothing of it is believed unchecked. */
const draftsOf = (yearly: unknown, given: Given): Drafts => {
  if (!isRecord(yearly)) return {}
  const told = QUESTIONS.flatMap(({ id }) => {
    const amount = Object.hasOwn(yearly, id) ? yearly[id] : undefined
    const draft = typeof amount === 'number' && amount >= 0 ? toldByYear(amount) : undefined
    const monthly = monthlyIn(id, given)
    return draft === undefined || monthly === null || yearlyOf(monthly, draft) === null
      ? []
      : [[id, draft] as const]
  })
  return Object.fromEntries(told)
}

/** A county that was not asked for yet stays out, so that it is asked for when the person comes back. */
const asAnswered = ({ county, ...others }: Facts, given: Given): Facts =>
  county === undefined || given.place?.county === undefined ? others : { county, ...others }

/** What a kept text turned out to be. `dropped`: what did not fit was left out, to be asked again. One of a newer Handrail is not ours to judge. */
export type KeptReading =
  | Readonly<{
      kind: 'answers'
      given: Given
      helping: boolean
      /** Pages of money that was told by the year. */
      drafts: Drafts
      on: PlainDate
      dropped: boolean
    }>
  | Readonly<{ kind: 'newer' | 'damaged' }>

/** Reads a kept text. Nothing of it is believed unchecked. */
export const readKeptText = (text: string): KeptReading => {
  const kept = text.length <= LONGEST ? parseJson(text) : null
  if (!isRecord(kept)) return { kind: 'damaged' }
  if (typeof kept.v === 'number' && kept.v > VERSION) return { kind: 'newer' }
  if (kept.v !== VERSION || !isPlainDate(kept.on)) return { kind: 'damaged' }
  const facts = fitting(kept.facts)
  if (facts === null || !Array.isArray(kept.order)) return { kind: 'damaged' }
  const asked = parseOrder(kept.order)
  if (new Set(asked).size < asked.length) return { kind: 'damaged' }
  const order = asked.filter((id) => !factNamesOf(id).some((name) => facts.against.includes(name)))
  const given = Object.fromEntries(order.map((id) => [id, factsOf(id, facts.value)]))
  const dropped = order.length < kept.order.length
  const drafts = draftsOf(kept.yearly, given)
  return { kind: 'answers', given, helping: kept.helping === true, drafts, on: kept.on, dropped }
}

/** The facts without those that speak against others, and the names of these. Nothing where a fact is none at all. */
const fitting = (facts: unknown): Readonly<{ value: Facts; against: readonly string[] }> | null => {
  const parsed = parseFacts(facts)
  if (parsed.ok) return { value: parsed.value, against: [] }
  if (!isRecord(facts) || parsed.problems.some(({ code }) => code !== 'contradiction')) return null
  const against = parsed.problems.map(({ path }) => String(path[0]))
  const rest = fitting(Object.fromEntries(Object.entries(facts).filter(([name]) => !against.includes(name))))
  return rest && { ...rest, against: [...against, ...rest.against] }
}

/** After this many days work, money and cover may well be others. */
const OLD_AFTER_DAYS = 30
const DAY = 86_400_000

/** True for answers of so long ago, or of a day that is yet to come, that the person should look at them again. */
export const areOld = (on: PlainDate, today: PlainDate): boolean =>
  on > today || Date.parse(today) - Date.parse(on) > OLD_AFTER_DAYS * DAY

const factNamesOf = (id: QuestionId): readonly string[] =>
  QUESTIONS.find((question) => question.id === id)?.facts ?? []

const factsOf = (id: QuestionId, facts: Facts): Facts => {
  const own = Object.entries(facts).filter(([name]) => factNamesOf(id).includes(name))
  const parsed = parseFacts(Object.fromEntries(own))
  return parsed.ok ? parsed.value : {}
}

/** The questions that we still ask. */
const parseOrder = (order: readonly unknown[]): readonly QuestionId[] =>
  order.flatMap((item) => QUESTIONS.filter(({ id }) => id === item).map(({ id }) => id))

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
