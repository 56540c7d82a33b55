import { type Criterion, needsState } from './criterion.ts'
import { type Determination, determinationOf, notInForce } from './determination.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { type Day, daysOf, type Place, placesOf } from './place.ts'
import { STATE_CODES, type StateCode } from './places/state-codes.ts'
import { isPlainDate, type PlainDate } from './plain-date.ts'
import { type Program, ruleOf, type WorkedFigure } from './program.ts'
import { PROGRAMS } from './programs/all.ts'
import { type Situation, situationOf } from './situation.ts'
import { type Weigher, weigherOf } from './weigh.ts'

/** A program made ready for one state and one day. */
interface ReadyProgram {
  readonly program: Program
  /** `null` where one of its values was not yet in force. */
  readonly rule: Criterion | null
  readonly works: (situation: Situation) => readonly WorkedFigure[]
  /** Its first day is not confirmed, so that nothing of it is settled. */
  readonly confirms: boolean
}

/**
 * Answers for every program of the facts' state, on a day. The answer depends on the facts and the day alone, never
 * on the clock. Without a state, a program whose rule is not the same everywhere answers that it needs one.
 *
 * @param facts facts that passed `parseFacts`
 * @param on the day asked about; values in force on it are used
 * @throws TypeError where `on` is no real day, or the state of the facts is none of `STATE_CODES`
 * @example determine({ state: 'OH', age: 30, householdSize: 1, householdMonthlyIncome: 900 }, '2026-11-23')
 */
export const determine = (facts: Facts, on: PlainDate): readonly Determination[] => {
  const situation = situationOf(facts)
  const weigh = weigherOf(situation)
  return readyFor(situation.known.state, on).map((ready) => answer(ready, situation, weigh))
}

/** Answers for one program. `undefined` where the facts' state does not have it. */
export const determineOne = (id: Program['id'], facts: Facts, on: PlainDate): Determination | undefined => {
  const situation = situationOf(facts)
  const ready = readyFor(situation.known.state, on).find(({ program }) => program.id === id)
  return ready && answer(ready, situation, weigherOf(situation))
}

/** The findings of every program in force, for those who rank questions. */
export const findingsOf = (situation: Situation, on: PlainDate): readonly Finding[] => {
  const findings: Finding[] = []
  for (const { rule } of readyFor(situation.known.state, on)) if (rule) findings.push(rule(situation))
  return findings
}

const NO_FIGURES: readonly WorkedFigure[] = Object.freeze([])

const answer = (
  { program, rule, works, confirms }: ReadyProgram,
  situation: Situation,
  weigh: Weigher,
): Determination => {
  if (!rule) return notInForce(program)
  const finding = rule(situation)
  const figures = finding.truth === 'no' ? NO_FIGURES : works(situation)
  const determination = determinationOf(program, finding, situation, weigh, figures)
  return confirms ? { ...determination, confirmByCalling: true } : determination
}

/** Rules are made once for a state and a day and kept: a pure memory, bounded, that no answer depends on. */
const ready = new Map<string, readonly ReadyProgram[]>()
const MOST_KEPT = 256

const readyFor = (state: StateCode | undefined, on: PlainDate): readonly ReadyProgram[] => {
  const key = `${state ?? '??'} ${on}`
  const kept = ready.get(key)
  if (kept) return kept
  refuseUnknown(state, on)
  const newPlace = state && placesOf(state, on, PROGRAMS)
  const newDay = daysOf(on)
  const made = PROGRAMS.filter(({ only }) => !only || state === undefined || only.includes(state)).map(
    (program) => (newPlace ? makeReady(program, newPlace()) : makeReadyAnywhere(program, newDay())),
  )
  if (ready.size >= MOST_KEPT) ready.clear()
  ready.set(key, made)
  return made
}

/** Facts come through `parseFacts`, which names what is wrong with them. The day may come from anywhere. */
const refuseUnknown = (state: unknown, on: unknown): void => {
  if (!isPlainDate(on))
    throw new TypeError(
      `"on" must be a real day written YYYY-MM-DD, such as 2026-11-23. It is ${typeof on === 'string' ? JSON.stringify(on.slice(0, 60)) : `of type ${typeof on}`}.`,
    )
  if (state !== undefined && !STATE_CODES.some((code) => code === state))
    throw new TypeError(
      `"state" must be one of the ${STATE_CODES.length} codes in STATE_CODES, such as OH. Facts must pass parseFacts first.`,
    )
}

const makeReadyAnywhere = (program: Program, day: Day): ReadyProgram => {
  const rule = program.withoutState?.(day) ?? needsState
  const confirms = isUnsure(program, day)
  return { program, rule: day.lacksForce() ? null : rule, works: () => NO_FIGURES, confirms }
}

const makeReady = (program: Program, place: Place): ReadyProgram => {
  const rule = ruleOf(program, place)
  const confirms = isUnsure(program, place)
  const lacking = place.lacksForce()
  const works = program.works?.(place) ?? (() => NO_FIGURES)
  const law = program.lawOf?.(place) ?? null
  const here = law === null ? program : { ...program, law, lawVerified: false }
  return { program: here, rule: lacking ? null : rule, works, confirms }
}

/** Reads the first day, so that a program of later days is not in force. */
const isUnsure = ({ firstDay }: Program, day: Day): boolean => {
  const since = firstDay && day.read(firstDay)
  return since != null && since.conf !== 'confirmed'
}
