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
import { ASKING, type FactTest } from './known.ts'
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

/** The three possible findings of a test of one fact. They are made once, not per person. */
abstract class OneFact {
  protected readonly yes: Leaf
  protected readonly no: Leaf
  protected readonly unknown: Leaf

  constructor(code: ReasonCode, fact: FactName, about: About) {
    const facts: readonly FactName[] = [fact]
    this.yes = leafOf(code, 'yes', facts, about)
    this.no = leafOf(code, 'no', facts, about)
    this.unknown = leafOf(code, 'unknown', facts, { ...about, missing: facts, open: 'fact' })
  }
}

class Holds<V> extends OneFact implements FactTest<V> {
  readonly #test: (value: NonNullable<V>) => boolean

  constructor(code: ReasonCode, fact: FactName, test: (value: NonNullable<V>) => boolean, about: About) {
    super(code, fact, about)
    this.#test = test
  }

  answer(value: V | undefined): Leaf {
    if (value === undefined || value === null) return this.unknown
    return this.#test(value) ? this.yes : this.no
  }
}

class Is<V> extends OneFact implements FactTest<V> {
  readonly #wanted: V

  constructor(code: ReasonCode, fact: FactName, wanted: V, about: About) {
    super(code, fact, about)
    this.#wanted = wanted
  }

  answer(value: V | undefined): Leaf {
    if (value === undefined || value === null) return this.unknown
    return value === this.#wanted ? this.yes : this.no
  }
}

/**
 * Tests one known fact with a plain function.
 *
 * @example holds('condition', 'mentalHealthCondition', (condition) => condition !== 'none')
 */
export const holds = <N extends FactName>(
  code: ReasonCode,
  fact: N,
  test: (value: NonNullable<Known[N]>) => boolean,
  about: About = {},
): Criterion => ASKING[fact](new Holds<Known[N]>(code, fact, test, about))

/**
 * The fact is just this. Most tests are, and comparing takes less time than calling a function that compares.
 *
 * @example is('pregnant', 'pregnancy', 'pregnant')
 */
export const is = <N extends FactName>(
  code: ReasonCode,
  fact: N,
  wanted: NonNullable<Known[N]>,
  about: About = {},
): Criterion => ASKING[fact](new Is<Known[N]>(code, fact, wanted, about))

/** The fact is true. */
export const isTrue = (code: ReasonCode, fact: YesNoFact, about: About = {}): Criterion =>
  is(code, fact, true, { change: { measure: fact, need: 'be', value: true }, ...about })

/** The fact is false. */
export const isFalse = (code: ReasonCode, fact: YesNoFact, about: About = {}): Criterion =>
  is(code, fact, false, { change: { measure: fact, need: 'be', value: false }, ...about })

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

/** Asks every criterion: one answer that settles settles it, and else all must answer otherwise or it stays open. */
const joined = (
  kind: Group['kind'],
  settles: Truth,
  otherwise: Truth,
  criteria: readonly Criterion[],
  situation: Situation,
): Group => {
  const parts = new Array<Finding>(criteria.length)
  let truth = otherwise
  // By number, and given the two words each time: the compiler then makes the loop once for each kind.
  for (let n = 0; n < criteria.length; n += 1) {
    const part = (criteria[n] as Criterion)(situation)
    parts[n] = part
    if (part.truth !== otherwise && truth !== settles) truth = part.truth
  }
  return { kind, truth, parts }
}

/** Every criterion holds. One `no` settles it; every reason is still collected. */
export const all =
  (...criteria: readonly Criterion[]): Criterion =>
  (situation) =>
    joined('all', 'no', 'yes', criteria, situation)

/** At least one criterion holds. One `yes` settles it. */
export const any =
  (...criteria: readonly Criterion[]): Criterion =>
  (situation) =>
    joined('any', 'yes', 'no', criteria, situation)

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
