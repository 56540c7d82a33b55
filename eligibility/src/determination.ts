import type { FactName } from './facts.ts'
import {
  type Change,
  type Comparison,
  decisive,
  type Finding,
  joinFacts,
  type Leaf,
  needsConfirming,
  type ValueRef,
} from './finding.ts'
import type { Gives, Office, Program, Stream, WorkedFigure } from './program.ts'
import type { ProgramId } from './programs/ids.ts'
import type { ReasonCode } from './reason-codes.ts'
import { type FactStatus, type Situation, statusOf } from './situation.ts'
import type { Open, Truth } from './truth.ts'
import type { Weigher } from './weigh.ts'

/**
 * How a program stands for a person.
 * - `likely`: everything that can be told fits.
 * - `possible`: nothing speaks against it, but something stays open that no further question settles.
 * - `unlikely`: something speaks against it now.
 * - `needs-facts`: facts that were not asked yet would settle it.
 * - `not-in-force`: on that day the program or one of its figures was not in force, as far as is on file.
 *
 * Only the agency decides. A standing is never a denial.
 */
export type Standing = 'likely' | 'possible' | 'unlikely' | 'needs-facts' | 'not-in-force'

/** One reason: a test, its answer, and the figures and sources it rests on. */
export interface Reason {
  readonly code: ReasonCode
  readonly truth: Truth
  readonly facts: readonly FactName[]
  /** Why it is open. */
  readonly open?: Open | Exclude<FactStatus, 'known'>
  readonly compared?: Comparison
  readonly value?: ValueRef
}

/** The answer of one program. */
export interface Determination {
  readonly program: ProgramId
  readonly stream: Stream
  readonly gives: Gives
  readonly office: Office
  readonly standing: Standing
  /** True when a figure that counted here should be confirmed by calling. */
  readonly confirmByCalling: boolean
  readonly reasons: readonly Reason[]
  /** Facts not asked yet that would help to settle it, those that settle most first. */
  readonly missing: readonly FactName[]
  /** Facts that were not told and were taken as usual. */
  readonly assumes: readonly FactName[]
  /** What would turn the answer around. Where there are several, all of them together. */
  readonly changes: readonly Change[]
  readonly figures: readonly WorkedFigure[]
  readonly law: { readonly cite: string; readonly verified: boolean }
}

const NONE: readonly never[] = Object.freeze([])

/** Turns the finding of a program's rule into its determination. */
export const determinationOf = (
  program: Program,
  finding: Finding,
  situation: Situation,
  weigh: Weigher,
  figures: readonly WorkedFigure[],
): Determination => {
  const leaves: Leaf[] = []
  decisive(finding, leaves)
  const missing = finding.truth === 'unknown' ? notAsked(finding, weigh) : NONE
  const standing = standingOf(finding.truth, missing.length > 0)
  return {
    program: program.id,
    stream: program.stream,
    gives: program.gives,
    office: program.office,
    standing,
    confirmByCalling: leaves.some(needsConfirming),
    reasons: reasonsOf(leaves, situation),
    missing,
    assumes: assumesOf(leaves),
    changes: changesOf(leaves, finding.truth),
    figures: standing === 'unlikely' ? NONE : figures,
    law: { cite: program.law, verified: program.lawVerified },
  }
}

/** The answer of a program that was not in force on the day. */
export const notInForce = (program: Program): Determination => ({
  program: program.id,
  stream: program.stream,
  gives: program.gives,
  office: program.office,
  standing: 'not-in-force',
  confirmByCalling: false,
  reasons: NONE,
  missing: NONE,
  assumes: NONE,
  changes: NONE,
  figures: NONE,
  law: { cite: program.law, verified: program.lawVerified },
})

const standingOf = (truth: Truth, facts: boolean): Standing => {
  if (truth === 'yes') return 'likely'
  if (truth === 'no') return 'unlikely'
  return facts ? 'needs-facts' : 'possible'
}

const reasonsOf = (leaves: readonly Leaf[], situation: Situation): readonly Reason[] => {
  const reasons: Reason[] = []
  for (const leaf of leaves) {
    if (leaf.code === 'adult-counting' && leaf.truth === 'yes') continue
    const twin = reasons.some(
      (one) => one.code === leaf.code && one.truth === leaf.truth && sameLimit(one.compared, leaf.compared),
    )
    if (!twin) reasons.push(reasonOf(leaf, situation))
  }
  return reasons
}

const sameLimit = (one: Comparison | undefined, other: Comparison | undefined): boolean =>
  one?.measure === other?.measure && one?.limit === other?.limit

const reasonOf = (leaf: Leaf, situation: Situation): Reason => {
  const reason: { -readonly [K in keyof Reason]: Reason[K] } = {
    code: leaf.code,
    truth: leaf.truth,
    facts: leaf.facts,
  }
  if (leaf.truth === 'unknown' && leaf.open)
    reason.open = leaf.open === 'fact' ? whyUnknown(leaf, situation) : leaf.open
  const { compared } = leaf
  if (compared) reason.compared = compared
  if (leaf.value) reason.value = leaf.value
  return reason
}

const whyUnknown = (leaf: Leaf, situation: Situation): NonNullable<Reason['open']> => {
  const statuses = leaf.missing.map((fact) => statusOf(situation, fact))
  if (statuses.includes('not-asked')) return 'not-asked'
  return statuses.find((status) => status !== 'known') ?? 'fact'
}

const assumesOf = (leaves: readonly Leaf[]): readonly FactName[] => {
  let assumed: readonly FactName[] = NONE
  for (const { assumes } of leaves) if (assumes) assumed = joinFacts(assumed, assumes)
  return assumed
}

const changesOf = (leaves: readonly Leaf[], truth: Truth): readonly Change[] => {
  if (truth === 'unknown') return NONE
  const changes: Change[] = []
  for (const { change, truth: own } of leaves) {
    if (!change || own !== truth) continue
    if (truth === 'yes' && change.need === 'be') continue
    changes.push(change)
  }
  return changes
}

/** Unknown facts of a finding that nobody asked about yet, those that would settle most first. */
const notAsked = (finding: Finding, weigh: Weigher): readonly FactName[] => {
  const weights = new Map<FactName, number>()
  weigh(finding, weights)
  return [...weights].sort((one, other) => other[1] - one[1]).map(([fact]) => fact)
}
