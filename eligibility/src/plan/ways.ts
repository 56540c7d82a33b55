import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { ProgramId } from '../programs/ids.ts'

/** The determinations as a person reads them. */
export interface Sorted {
  readonly ways: readonly Determination[]
  readonly notNow: readonly Determination[]
}

/**
 * Puts the answers in the order in which they help: what fits before what may fit, what pays for a case manager
 * before cover, cover before lower costs. Ways that a better one makes pointless, or that the person already has,
 * are left out.
 */
export const sortWays = (all: readonly Determination[], told: Known): Sorted => {
  const standing = new Map(all.map((each) => [each.program, each.standing]))
  const useful = all.filter((each) => !pointless(each.program, standing, told))
  const fits = useful.filter((each) => each.standing !== 'unlikely' && each.standing !== 'not-in-force')
  return {
    ways: [...fits].sort((one, other) => rank(one, told) - rank(other, told)),
    notNow: useful.filter((each) => each.standing === 'unlikely' || each.standing === 'not-in-force'),
  }
}

const COVER: readonly ProgramId[] = [
  'medicaid/ssi',
  'medicaid/adult',
  'medicaid/georgia-pathways',
  'medicaid/parent',
  'medicaid/young-adult',
  'medicaid/pregnancy',
  'medicaid/postpartum',
  'medicaid/child',
  'medicaid/former-foster-youth',
  'medicaid/aged-blind-disabled',
  'medicaid/healthier-mississippi',
  'chip/child',
  'chip/pregnancy',
]
const LAST_RESORT: readonly ProgramId[] = [
  'medicaid/working-disabled',
  'medicaid/medically-needy',
  'chip/from-conception',
]

type Standings = ReadonlyMap<ProgramId, Determination['standing']>

const pointless = (id: ProgramId, standing: Standings, told: Known): boolean => {
  const likely = (other: ProgramId): boolean => standing.get(other) === 'likely'
  const inPlay = (other: ProgramId): boolean =>
    likely(other) || standing.get(other) === 'possible' || standing.get(other) === 'needs-facts'
  const hasCover = COVER.some((cover) => cover !== id && likely(cover))
  if (COVER.includes(id) || LAST_RESORT.includes(id)) {
    if (told.hasMedicaid === true) return true
    if (LAST_RESORT.includes(id) && hasCover) return true
  }
  switch (id) {
    case 'medicaid/work-rule':
      return !inPlay('medicaid/adult') && !inPlay('medicaid/georgia-pathways')
    case 'medicaid/emergency':
      return !inPlay('medicaid/emergency') || told.immigration === undefined
    case 'medicaid/ssi':
      return told.receivesSsi === false
    case 'income/ssi':
      return told.receivesSsi === true
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
    case 'marketplace/basic-health':
      return hasCover || told.hasMedicaid === true
    default:
      return false
  }
}

const STANDINGS: readonly Determination['standing'][] = ['likely', 'possible', 'needs-facts']
const GIVES: readonly Determination['gives'][] = [
  'case-manager',
  'cover',
  'protection',
  'lower-costs',
  'income',
]

/** Lower comes first. A plan that the person has leads its own kind, since it is asked to pay first. */
const rank = (way: Determination, told: Known): number => {
  const standing = STANDINGS.indexOf(way.standing)
  const gives = GIVES.indexOf(way.gives)
  const has = way.program === 'private/plan' && told.hasPrivateInsurance === true ? 0 : 1
  const vague = way.program === 'other/ccbhc' ? 1 : 0
  return standing * 1000 + gives * 100 + vague * 50 + has * 10
}
