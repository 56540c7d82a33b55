import type { FactName } from './facts.ts'
import type { Finding, Group, Leaf } from './finding.ts'
import { type Situation, statusOf } from './situation.ts'

/** Adds to each fact that was not asked yet how much of an open finding hangs on it. */
export type Weigher = (finding: Finding, into: Map<FactName, number>) => void

/** The answers that a finding can still come to by facts that were not asked yet. */
interface Ends {
  readonly yes: boolean
  readonly no: boolean
}

const BOTH: Ends = { yes: true, no: true }
const YES: Ends = { yes: true, no: false }
const NO: Ends = { yes: false, no: true }
const NEITHER: Ends = { yes: false, no: false }

const endsOf = (yes: boolean, no: boolean): Ends => (yes ? (no ? BOTH : YES) : no ? NO : NEITHER)
const swap = ({ yes, no }: Ends, turned: boolean): Ends => (turned ? endsOf(no, yes) : endsOf(yes, no))
const both = (one: Ends, other: Ends): Ends => endsOf(one.yes && other.yes, one.no && other.no)

/**
 * Weighs the findings of one situation. An open group shares its weight among its open parts; a part that cannot
 * bring the answer to an end that it can still come to has no weight. Ends are kept, since programs share findings.
 */
export const weigherOf = (situation: Situation): Weigher => {
  const known = new Map<Finding, Ends>()

  const canBe = (finding: Finding): Ends => {
    if (finding.truth !== 'unknown') return finding.truth === 'yes' ? YES : NO
    const kept = known.get(finding)
    if (kept) return kept
    const ends = finding.kind === 'leaf' ? leafCanBe(finding) : groupCanBe(finding)
    known.set(finding, ends)
    return ends
  }

  const leafCanBe = (leaf: Leaf): Ends => {
    if (leaf.of) return swap(canBe(leaf.of.finding), leaf.of.turned)
    return leaf.missing.some(isNotAsked) ? BOTH : NEITHER
  }

  const groupCanBe = ({ kind, parts }: Group): Ends => {
    let every = BOTH
    let some = NEITHER
    for (const part of parts) {
      const ends = canBe(part)
      every = both(every, ends)
      some = endsOf(some.yes || ends.yes, some.no || ends.no)
    }
    return kind === 'all' ? endsOf(every.yes, some.no) : endsOf(some.yes, every.no)
  }

  const isNotAsked = (fact: FactName): boolean => statusOf(situation, fact) === 'not-asked'

  const share = (finding: Finding, weight: number, wanted: Ends, into: Map<FactName, number>): void => {
    const ends = both(wanted, canBe(finding))
    if (finding.truth !== 'unknown' || ends === NEITHER) return
    if (finding.kind !== 'leaf') {
      const open = finding.parts.filter(
        (part) => part.truth === 'unknown' && both(canBe(part), ends) !== NEITHER,
      )
      for (const part of open) share(part, weight / open.length, ends, into)
    } else if (finding.of) {
      share(finding.of.finding, weight, swap(ends, finding.of.turned), into)
    } else {
      const asks = finding.missing.filter(isNotAsked)
      for (const fact of asks) into.set(fact, (into.get(fact) ?? 0) + weight / asks.length)
    }
  }

  return (finding, into) => share(finding, 1, BOTH, into)
}
