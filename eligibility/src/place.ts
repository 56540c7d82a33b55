import { type Criterion, once } from './criterion.ts'
import { type DatedValue, type Series, valueOn } from './dated.ts'
import type { ValueRef } from './finding.ts'
import type { Opens } from './opens.ts'
import type { StateCode } from './places/state-codes.ts'
import type { PlainDate } from './plain-date.ts'

/** When a rule is asked. Reading a value that is not yet in force is remembered. */
export interface Day {
  readonly on: PlainDate
  /** Reads a series on the day. `null` where it is not yet in force; the program then answers "not in force". */
  readonly read: <T>(series: Series<T>) => DatedValue<T> | null
  /** The same on another day: cover that starts later goes by what is in force when it starts. */
  readonly readOn: <T>(series: Series<T>, day: PlainDate) => DatedValue<T> | null
  /** True once a series was read that is not yet in force. */
  readonly lacksForce: () => boolean
  /** The rule of a name, made once for this place and remembered per situation, so that programs may share it. */
  readonly shared: (name: string, make: () => Criterion) => Criterion
  /** The same, or `null` where the shared rule is not yet in force; the asking rule stays in force without it. */
  readonly sharedIfInForce: (name: string, make: () => Criterion) => Criterion | null
}

/** A state on a day: where and when a rule is asked. */
export interface Place extends Day {
  readonly state: StateCode
  /** The rules of the programs that open this, for a rule that asks whether another would let the person in. */
  readonly opening: (...opens: readonly Opens[]) => readonly NamedRule[]
}

/** The rule of a program, or a rule for another use, under the name by which places share it. */
export interface NamedRule {
  readonly id: string
  /** The only states that have it, where it is not national. */
  readonly only?: readonly StateCode[]
  /**
   * The rule of one state on one day. Values are read through the place, so that a program that rests on a value
   * not yet in force answers "not in force".
   */
  readonly rule: (place: Place) => Criterion
}

type OpeningRule = NamedRule & { readonly opens: Opens | null }

/** A rule that several programs share, and whether one of its values was not yet in force. */
interface SharedRule {
  readonly rule: Criterion
  readonly lacking: boolean
}

/**
 * Makes places for the programs of one state and day. Each program gets a place of its own, which notes what that
 * program lacks; shared rules are made once for all of them.
 */
export const placesOf = (
  state: StateCode,
  on: PlainDate,
  programs: readonly OpeningRule[],
): (() => Place) => {
  const days = daysOf(on)
  const opening: Place['opening'] = (...kinds) =>
    programs.filter(({ opens }) => opens !== null && kinds.includes(opens))
  return () => {
    const { read, readOn, lacksForce, shared, sharedIfInForce } = days()
    return { state, opening, on, read, readOn, lacksForce, shared, sharedIfInForce }
  }
}

/** The same without a state, for the programs that need none. */
export const daysOf = (on: PlainDate): (() => Day) => {
  const rules = new Map<string, SharedRule>()
  return () => oneDay(on, rules)
}

const oneDay = (on: PlainDate, rules: Map<string, SharedRule>): Day => {
  let lacking = false
  const make = (name: string, makeRule: () => Criterion): SharedRule => {
    const before = lacking
    lacking = false
    const made = { rule: once(makeRule()), lacking }
    lacking = before
    rules.set(name, made)
    return made
  }
  const readOn = <T>(series: Series<T>, day: PlainDate): DatedValue<T> | null => {
    const reading = valueOn(series, day)
    if (reading.inForce) return reading.entry
    lacking = true
    return null
  }
  return {
    on,
    read: (series) => readOn(series, on),
    readOn,
    lacksForce: () => lacking,
    shared: (name, makeRule) => {
      const found = rules.get(name) ?? make(name, makeRule)
      if (found.lacking) lacking = true
      return found.rule
    },
    sharedIfInForce: (name, makeRule) => {
      const found = rules.get(name) ?? make(name, makeRule)
      return found.lacking ? null : found.rule
    },
  }
}

/** The part of a dated value that a reason quotes. */
export const refOf = (entry: DatedValue<unknown>): ValueRef => ({
  from: entry.from,
  conf: entry.conf,
  src: entry.src,
  ...(entry.cite !== undefined ? { cite: entry.cite } : {}),
})

const ORDER = ['confirmed', 'single', 'conflict', 'stale', 'unknown'] as const

/** One reference for a figure made of two dated values: the later day, the weaker confidence, both sources. */
export const joinRefs = (one: ValueRef, other: ValueRef): ValueRef => {
  const cite = [one.cite, other.cite].filter((text) => text !== undefined).join('; ')
  return {
    from: one.from > other.from ? one.from : other.from,
    conf: ORDER.indexOf(one.conf) > ORDER.indexOf(other.conf) ? one.conf : other.conf,
    src: [...new Set([...one.src, ...other.src])],
    ...(cite ? { cite } : {}),
  }
}
