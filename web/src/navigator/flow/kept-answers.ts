import {
  type Facts,
  isPlainDate,
  type PlainDate,
  parseFacts,
  QUESTIONS,
  type QuestionId,
} from '@handrail/eligibility'
import type { Given, Path } from './path.ts'

const VERSION = 1
/** Far above what all answers together take. */
const LONGEST = 20_000

/** The text that is kept on the device: the answers and the order in which they were asked. No name, no words. */
export const keptText = ({ facts, steps }: Path, { given, helping }: Kept, on: PlainDate): string =>
  JSON.stringify({
    v: VERSION,
    on,
    facts: asAnswered(facts, given),
    order: steps.map(({ id }) => id),
    ...(helping ? { helping } : {}),
  })

/** What is worth keeping of a visit. */
type Kept = Readonly<{ given: Given; helping: boolean }>

/** A county that was not asked for yet stays out, so that it is asked for when the person comes back. */
const asAnswered = ({ county, ...others }: Facts, given: Given): Facts =>
  county === undefined || given.place?.county === undefined ? others : { county, ...others }

/** What a kept text turned out to be. One of a newer Handrail is not ours to judge. */
export type KeptReading =
  | Readonly<{ kind: 'answers'; given: Given; helping: boolean; on: PlainDate }>
  | Readonly<{ kind: 'newer' | 'damaged' }>

/** Reads a kept text. Nothing of it is believed unchecked. */
export const readKeptText = (text: string): KeptReading => {
  const kept = text.length <= LONGEST ? parseJson(text) : null
  if (!isRecord(kept)) return { kind: 'damaged' }
  if (typeof kept.v === 'number' && kept.v > VERSION) return { kind: 'newer' }
  if (kept.v !== VERSION || !isPlainDate(kept.on)) return { kind: 'damaged' }
  const facts = parseFacts(kept.facts)
  const order = parseOrder(kept.order)
  if (!facts.ok || order === null) return { kind: 'damaged' }
  const given = Object.fromEntries(order.map((id) => [id, factsOf(id, facts.value)]))
  return { kind: 'answers', given, helping: kept.helping === true, on: kept.on }
}

/** After this many days work, money and cover may well be others. */
const OLD_AFTER_DAYS = 30
const DAY = 86_400_000

/** True for answers of so long ago that the person should look at them again. */
export const areOld = (on: PlainDate, today: PlainDate): boolean =>
  Date.parse(today) - Date.parse(on) > OLD_AFTER_DAYS * DAY

const factsOf = (id: QuestionId, facts: Facts): Facts => {
  const names = QUESTIONS.find((question) => question.id === id)?.facts ?? []
  const own = Object.entries(facts).filter(([name]) => names.some((each) => each === name))
  const parsed = parseFacts(Object.fromEntries(own))
  return parsed.ok ? parsed.value : {}
}

const parseOrder = (order: unknown): readonly QuestionId[] | null => {
  if (!Array.isArray(order)) return null
  const ids = order.flatMap((item) => QUESTIONS.filter(({ id }) => id === item).map(({ id }) => id))
  return ids.length === order.length && new Set(ids).size === ids.length ? ids : null
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
