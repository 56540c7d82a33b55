import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { PlainDate } from '../plain-date.ts'
import { PROGRAMS } from '../programs/all.ts'
import type { ProgramId } from '../programs/ids.ts'
import { medicaidGoesBySsi } from '../programs/us/aged-blind-disabled/by-ssi.ts'
import { HOURS_WAIVERS } from '../programs/us/medicaid-adult/values.ts'
import { OTHER_CASE_MANAGEMENT_ROUTE } from '../programs/us/state-mental-health/values.ts'
import type { ReasonCode } from '../reason-codes.ts'
import { isCoverBy, isLikelyMedicaid } from './fitting.ts'
import { inOrder, rank } from './rank.ts'

/** The determinations as a person reads them. */
export interface Sorted {
  readonly ways: readonly Determination[]
  /**
   * Nothing speaks against them, but nothing that the person told speaks for them either. What waits for the state alone
   * is not listed: that is most of them, and one sentence says it.
   */
  readonly unclear: readonly Determination[]
  readonly notNow: readonly Determination[]
  /** The work rule, where the cover it belongs to may fit. It pays for nothing, so it is not among the ways. */
  readonly workRule: Determination | null
}

/**
 * Puts the answers in the order in which they help: what fits before what may fit, what pays for a case manager
 * before cover, cover before lower costs. A way that does not fit now but needs explaining stands at the end. Ways that
 * a better one makes pointless, or that the person already has, are left out.
 */
export const sortWays = (all: readonly Determination[], told: Known, on: PlainDate): Sorted => {
  const standing = new Map(all.map((each) => [each.program, each.standing]))
  const bySsi = told.state !== undefined && medicaidGoesBySsi(told.state, on)
  const useful = all.filter(
    (each) =>
      each.gives !== 'protection' &&
      !(told.state === undefined && OF_SOME_STATES.has(each.program)) &&
      !comesAfterCover(each, all, told) &&
      !pointless(each.program, standing, told) &&
      !(bySsi && each.program === 'medicaid/aged-blind-disabled' && ssiSaysIt(standing)) &&
      !(each.program === 'state/cover' && !standsOnStatus(all, told)) &&
      !(each.program === 'medicaid/health-home' && askedForElsewhere(each, standing, told)) &&
      !(each.program === 'medicaid/case-management' && anotherWayIsOnFile(each, standing, told)),
  )
  const later = useful.filter((each) => each.standing === 'unlikely' && worthExplaining(each, told))
  const open = useful.filter(({ standing }) => standing !== 'unlikely' && standing !== 'not-in-force')
  const fits = open.filter((each) => WITHOUT_GROUND.includes(each.program) || hasGround(each))
  const person = { told, bySsi, medicaidLikely: open.some(isLikelyMedicaid) }
  return {
    ways: [...fits, ...later].sort((one, other) => inOrder(rank(one, person), rank(other, person))),
    unclear: open.filter((each) => !fits.includes(each) && !waitsForState(each)),
    notNow: useful.filter(
      (each) => !open.includes(each) && !later.includes(each) && !forOthers(each) && inItsGroup(each, told),
    ),
    workRule: ruleToKnow(all, standing),
  }
}

/**
 * Another way to a care manager that nobody found in the state: the call about case management asks for it too, so it has a
 * place of its own only where that call is not to be made.
 */
const askedForElsewhere = ({ standing }: Determination, all: Standings, { state }: Known): boolean =>
  state !== undefined &&
  OTHER_CASE_MANAGEMENT_ROUTE[state] === undefined &&
  (standing !== 'possible' || isInPlay('medicaid/case-management', all))

/**
 * Nobody found out if the state pays for targeted case management, and another way to a case manager is on file: that one has
 * the place of the two, and says what is not known, of itself too where it is on file for an earlier year alone.
 */
const anotherWayIsOnFile = ({ reasons }: Determination, all: Standings, { state }: Known): boolean =>
  state !== undefined &&
  OTHER_CASE_MANAGEMENT_ROUTE[state] !== undefined &&
  all.get('medicaid/health-home') === 'possible' &&
  reasons.some(({ code, open }) => code === 'state-covers-case-management' && open === 'coverage-not-found')

/** Where Medicaid goes by SSI, its own way would send people to an office that can only point to Social Security. */
const ssiSaysIt = (standing: Standings): boolean =>
  isInPlay('income/ssi', standing) || isInPlay('medicaid/ssi', standing)

/**
 * Cover whatever the status is named to somebody whose status keeps them from Medicaid, and, while the status is not told,
 * to somebody without cover for whom Medicaid may fit but for it.
 */
const standsOnStatus = (all: readonly Determination[], told: Known): boolean => {
  if (told.immigration !== undefined) return true
  if (told.hasMedicaid === true || told.hasMedicare === true || told.hasPrivateInsurance === true)
    return false
  return all.some(
    (way) => isFullCover(way) && IN_PLAY.includes(way.standing) && way.assumes.includes('immigration'),
  )
}

/** Nothing can be told of it without the state. */
const waitsForState = ({ reasons }: Determination): boolean => reasons.some(({ code }) => code === 'state')

/** Programs that a few states alone have: nobody whose state is not known reads of them. */
const OF_SOME_STATES: ReadonlySet<ProgramId> = new Set(
  PROGRAMS.filter(({ only }) => only !== undefined).map(({ id }) => id),
)

/** Groups that one is in or is not. Nobody needs to read that a program for children is not for them at 40. */
const GROUPS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'age',
  'under-21',
  'under-26',
  'pregnant',
  'recent-pregnancy',
  'foster-care',
  'veteran',
  'tribal',
  'cares-for-child',
  'kept-from-medicaid',
  'has-private-plan',
  'on-ssi',
  'works',
])

/** Made for a group that the person is not in. */
const forOthers = ({ program, reasons }: Determination): boolean =>
  program !== 'medicare/cover' &&
  reasons.some(
    ({ code, truth }) =>
      truth === 'no' && (GROUPS.has(code) || (code === 'on-medicare' && program.startsWith('medicare'))),
  )

/**
 * A group that the person has not said to be in. Its income limit may settle it before anybody asks, and "over the limit"
 * would read as if they were.
 */
const inItsGroup = ({ program }: Determination, told: Known): boolean => {
  switch (program) {
    case 'medicaid/parent':
      return told.caresForChild === true
    case 'medicaid/pregnancy':
    case 'chip/pregnancy':
    case 'chip/from-conception':
      return told.pregnancy === 'pregnant'
    case 'medicaid/postpartum':
      return told.pregnancy === 'ended-in-past-year'
    case 'income/ssdi':
      return told.cannotWorkForYear === true || told.isBlind === true
    default:
      return true
  }
}

/** Listed without a ground: worth naming even to somebody who told nothing that speaks for it, since they turn few away. */
const WITHOUT_GROUND: readonly ProgramId[] = [
  'state/mental-health',
  'medicaid/case-management',
  'other/ccbhc',
  'state/sliding-fee',
  'state/cover',
]

/** Something that the person told speaks for it, or only an agency is left to decide. */
export const hasGround = ({ standing, reasons }: Determination): boolean =>
  standing === 'likely' ||
  reasons.some(({ code, truth, facts }) => truth === 'yes' && facts.length > 0 && code !== 'immigration')

/** Cover that may be missed or lost is named, whatever else is open, but not to somebody it has nothing to do with. */
const ruleToKnow = (all: readonly Determination[], standing: Standings): Determination | null => {
  const rule = all.find(({ program }) => program === 'medicaid/work-rule')
  const reaches =
    isInPlay('medicaid/adult', standing) ||
    [...HOURS_PROGRAMS].some((program) => isInPlay(program, standing)) ||
    lacksOnlyHours(all)
  if (!rule || !reaches || rule.standing === 'not-in-force') return null
  return rule.standing === 'needs-facts' && !hasGround(rule) ? null : rule
}

/** The programs of states that ask for hours of activity before they cover anybody. */
const HOURS_PROGRAMS: ReadonlySet<ProgramId> = new Set(
  Object.values(HOURS_WAIVERS).flatMap((terms) => terms.flatMap(({ value }) => value?.program ?? [])),
)

/** It covers only whoever has the hours that its state asks for. */
export const asksForHours = (program: ProgramId): boolean => HOURS_PROGRAMS.has(program)

/** Such cover would fit but for its hours, so its rule is what stands in the way. */
export const lacksOnlyHours = (all: readonly Determination[]): boolean =>
  all.some(
    ({ program, standing, reasons }) =>
      asksForHours(program) &&
      standing === 'unlikely' &&
      reasons.every(({ code }) => code === 'activity-hours' || code === 'pathways-child'),
  )

/** What does not fit now but most people would ask about: Medicare on its way, Medicaid where the state did not widen it. */
const worthExplaining = ({ program, reasons, changes }: Determination, told: Known): boolean => {
  if (program === 'medicare/cover')
    return told.receivesSsdi === true && changes.some(({ measure }) => measure === 'months-on-ssdi')
  // Too little income for the marketplace where Medicaid does not reach: the gap between them.
  if (program === 'marketplace/tax-credit')
    return reasons.every(({ code }) => code === 'income-below-tax-credit')
  const onlyTheState = reasons.every(({ code }) => code === 'state-has-expansion')
  return program === 'medicaid/adult' && onlyTheState && told.hasPrivateInsurance !== true
}

/** Full cover by Medicaid or CHIP without a price. */
const isFullCover = (way: Determination): boolean =>
  isCoverBy(way, 'medicaid-by-income', 'medicaid-by-group', 'chip')

/** What is asked for where full cover does not fit. */
const isLastResort = (way: Determination): boolean =>
  way.program === 'marketplace/basic-health' || isCoverBy(way, 'medicaid-at-a-price', 'chip-from-conception')

type Standings = ReadonlyMap<ProgramId, Determination['standing']>

const IN_PLAY: readonly Determination['standing'][] = ['likely', 'possible', 'needs-facts']

const isInPlay = (id: ProgramId, standings: Standings): boolean =>
  IN_PLAY.some((each) => each === standings.get(id))

/** Cover that a person with Medicaid has, or that is asked for only where full cover does not fit. */
const comesAfterCover = (way: Determination, all: readonly Determination[], told: Known): boolean => {
  if (isFullCover(way)) return told.hasMedicaid === true
  if (!isLastResort(way)) return false
  return told.hasMedicaid === true || all.some((other) => isFullCover(other) && other.standing === 'likely')
}

/** Another way gives more, or the person has it. */
const pointless = (id: ProgramId, standing: Standings, told: Known): boolean => {
  const likely = (other: ProgramId): boolean => standing.get(other) === 'likely'
  const inPlay = (other: ProgramId): boolean => isInPlay(other, standing)
  switch (id) {
    case 'medicaid/emergency':
      return !inPlay('medicaid/emergency') || told.immigration === undefined
    case 'state/cover':
      return told.hasMedicaid === true
    case 'medicaid/ssi':
      return told.receivesSsi === false
    case 'income/ssi':
      return told.receivesSsi === true
    case 'income/ssdi':
      return told.receivesSsdi === true || told.receivesSsi === true
    case 'medicare/cover':
      return told.hasMedicare === true
    case 'chip/child':
      return likely('medicaid/child')
    case 'chip/pregnancy':
    case 'chip/from-conception':
      return likely('medicaid/pregnancy')
    case 'medicare-savings/slmb':
      return inPlay('medicare-savings/qmb')
    case 'medicare-savings/qi':
      return inPlay('medicare-savings/qmb') || inPlay('medicare-savings/slmb')
    case 'marketplace/cost-sharing':
      return !inPlay('marketplace/tax-credit')
    default:
      return false
  }
}
