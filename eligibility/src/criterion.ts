import type { FactName, Known } from './facts.ts'
import {
  type Change,
  decisive,
  type Finding,
  type Group,
  joinFacts,
  type Leaf,
  leafOf,
  needsConfirming,
  type ValueRef,
} from './finding.ts'
import { READ } from './known.ts'
import type { ReasonCode } from './reason-codes.ts'
import type { Situation } from './situation.ts'
import { type Open, opposite, type Truth } from './truth.ts'

/** A test of a situation. It answers with its finding: yes, no or unknown, and what it looked at. */
export type Criterion = (situation: Situation) => Finding

const NO_FACTS: readonly FactName[] = []

/** Settings of a leaf that do not depend on the person. */
interface About {
  readonly value?: ValueRef
  readonly change?: Change
}

/**
 * Tests one known fact with a plain function. The three possible findings are made once, not per person.
 *
 * @example holds('veteran', 'isVeteran', (is) => is)
 */
export const holds = <N extends FactName>(
  code: ReasonCode,
  fact: N,
  test: (value: NonNullable<Known[N]>) => boolean,
  about: About = {},
): Criterion => {
  const facts: readonly FactName[] = [fact]
  const yes = leafOf(code, 'yes', facts, about)
  const no = leafOf(code, 'no', facts, about)
  const unknown = leafOf(code, 'unknown', facts, { ...about, missing: facts, open: 'fact' })
  const read: (known: Known) => Known[N] = READ[fact]
  return ({ known }) => {
    const value = read(known)
    if (value === undefined || value === null) return unknown
    return test(value) ? yes : no
  }
}

/** The fact is true. */
export const isTrue = (code: ReasonCode, fact: YesNoFact, about: About = {}): Criterion =>
  holds(code, fact, (value) => value === true, {
    change: { measure: fact, need: 'be', value: true },
    ...about,
  })

/** The fact is false. */
export const isFalse = (code: ReasonCode, fact: YesNoFact, about: About = {}): Criterion =>
  holds(code, fact, (value) => value === false, {
    change: { measure: fact, need: 'be', value: false },
    ...about,
  })

type YesNoFact = { [N in FactName]: NonNullable<Known[N]> extends boolean ? N : never }[FactName]

/** A finding that does not depend on the person: the state has the program, or it does not. */
export const given = (code: ReasonCode, truth: 'yes' | 'no', value?: ValueRef): Criterion => {
  const fixed = leafOf(code, truth, NO_FACTS, { value })
  return () => fixed
}

/** A finding that no answer of the person can settle, with who could. */
export const open = (code: ReasonCode, why: Exclude<Open, 'fact'>, value?: ValueRef): (() => Leaf) => {
  const fixed = leafOf(code, 'unknown', NO_FACTS, { open: why, value })
  return () => fixed
}

/** Needs the state of residence, which is not known. */
export const needsState: Criterion = () => STATE_MISSING
const STATE_MISSING = leafOf('state', 'unknown', ['state'], { missing: ['state'], open: 'fact' })

/** Where a criterion would say yes on the person's word alone, only the agency's decision makes it so. */
export const whenAgencyAgrees =
  (criterion: Criterion, code: ReasonCode): Criterion =>
  (situation) => {
    const finding = criterion(situation)
    if (finding.truth !== 'yes') return finding
    return { kind: 'all', truth: 'unknown', parts: [finding, agencyLeaf(code)] }
  }

const agencyLeaves = new Map<ReasonCode, Leaf>()
const agencyLeaf = (code: ReasonCode): Leaf => {
  const made = agencyLeaves.get(code) ?? leafOf(code, 'unknown', NO_FACTS, { open: 'agency-decides' })
  agencyLeaves.set(code, made)
  return made
}

const joined = (kind: 'all' | 'any', criteria: readonly Criterion[]): Criterion => {
  const settles: Truth = kind === 'all' ? 'no' : 'yes'
  const otherwise: Truth = kind === 'all' ? 'yes' : 'no'
  return (situation): Group => {
    const parts = new Array<Finding>(criteria.length)
    let filled = 0
    let truth: Truth = otherwise
    for (const criterion of criteria) {
      const part = criterion(situation)
      parts[filled++] = part
      if (part.truth === settles) truth = settles
      else if (part.truth === 'unknown' && truth === otherwise) truth = 'unknown'
    }
    return { kind, truth, parts }
  }
}

/** Every criterion holds. One `no` settles it; every reason is still collected. */
export const all = (...criteria: readonly Criterion[]): Criterion => joined('all', criteria)

/** At least one criterion holds. One `yes` settles it. */
export const any = (...criteria: readonly Criterion[]): Criterion => joined('any', criteria)

/** Facts without which a finding cannot settle: those of the unknown tests under its unknown groups. */
export const missingIn = (finding: Finding, into: Set<FactName> = new Set()): ReadonlySet<FactName> => {
  if (finding.truth !== 'unknown') return into
  if (finding.kind === 'leaf') for (const fact of finding.missing) into.add(fact)
  else for (const part of finding.parts) missingIn(part, into)
  return into
}

/** Facts that a finding takes as usual because nobody told them. */
const assumedIn = (finding: Finding): readonly FactName[] => {
  if (finding.kind === 'leaf') return finding.assumes ?? NO_FACTS
  let assumed = NO_FACTS
  for (const part of finding.parts) assumed = joinFacts(assumed, assumedIn(part))
  return assumed
}

const isUnsure = (finding: Finding): boolean => {
  const leaves: Leaf[] = []
  decisive(finding, leaves)
  return leaves.some(needsConfirming)
}

/** Many reasons told as one: the answer of a whole criterion under a single code. */
export const summed = (code: ReasonCode, criterion: Criterion, about: About = {}): Criterion =>
  told(code, criterion, about, (truth) => truth)

/** The other way round. */
export const not = (criterion: Criterion, code: ReasonCode): Criterion => told(code, criterion, {}, opposite)

const told = (
  code: ReasonCode,
  criterion: Criterion,
  about: About,
  turn: (truth: Truth) => Truth,
): Criterion => {
  const turned = turn('yes') === 'no'
  return (situation) => {
    const finding = criterion(situation)
    const { value, change } = about
    const assumes = assumedIn(finding)
    const confirm = isUnsure(finding)
    if (finding.truth !== 'unknown')
      return leafOf(code, turn(finding.truth), NO_FACTS, { assumes, value, change, confirm })
    const missing = [...missingIn(finding)]
    const open: Open = missing.length > 0 ? 'fact' : 'agency-decides'
    const of = { finding, turned }
    return leafOf(code, 'unknown', missing, { missing, open, assumes, value, change, confirm, of })
  }
}

/** Remembers the finding for the situation asked about last, so that programs may share a criterion. */
export const once = (criterion: Criterion): Criterion => {
  let last: Situation | undefined
  let found: Finding | undefined
  return (situation) => {
    if (found && situation === last) return found
    found = criterion(situation)
    last = situation
    return found
  }
}
