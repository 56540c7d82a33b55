import type { Confidence } from '../dated.ts'
import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import { accessLineFor } from '../places/access-lines.ts'
import { AGENCIES, type MedicaidAgency } from '../places/agencies.ts'
import { ENTRY_POINTS } from '../places/entry-points.ts'
import { STATE_MARKETPLACES } from '../places/marketplaces.ts'
import { PLAN_REGULATORS } from '../places/plan-regulators.ts'
import type { StateCode } from '../places/state-codes.ts'
import type { Office } from '../program.ts'
import { comesByAgeOrDisability, fittingIn, mayFit, onlyEmergencyMedicaid } from './fitting.ts'
import type { NextStep } from './next-step.ts'
import type { SocialSecurityStep } from './social-security.ts'

/** One place to call or go. `name` is a proper name as the agency writes it; `null` where only a kind is known, or words name it. */
export interface Call {
  readonly kind: CallKind
  readonly name: string | null
  readonly phone: string | null
  readonly url: string | null
  readonly conf: Confidence
  readonly hours: string | null
}

export type CallKind =
  | Office
  | 'county-mental-health'
  /** The line that tells which center serves a place. */
  | 'access-line'
  /** Who watches over private plans in the state, and over those of a job. */
  | 'plan-regulator'
  | 'labor-department'
  | 'two-one-one'
  | 'doctor'
  | 'treatment-line'

interface Asking {
  readonly ways: readonly Determination[]
  readonly told: Known
  readonly nextStep: NextStep
  readonly socialSecurity: SocialSecurityStep | null
}

/**
 * Where to apply, in the order in which to try: the next step first, then the offices of the ways that fit, then those
 * that are open to everybody. A number that rests on one source says so.
 */
export const whereToApply = ({ ways, told, nextStep: next, socialSecurity }: Asking): readonly Call[] => {
  const kinds: CallKind[] = [next.call]
  if (told.hasPrivateInsurance === true) kinds.push('plan-regulator')
  // The number of a county's center is what the line of the state knows, and 211 where there is none.
  if (next.call === 'county-mental-health')
    kinds.push(accessLineOf(told) === null ? 'two-one-one' : 'access-line')
  if (socialSecurity !== null || next.ask === 'medicaid-with-ssi') kinds.push('social-security')
  if (next.call === 'county-mental-health') kinds.push('access-line', 'two-one-one')
  for (const way of ways) if (mayFit(way)) kinds.push(way.office)
  kinds.push(
    'state-medicaid',
    'state-mental-health',
    'county-mental-health',
    'access-line',
    'two-one-one',
    'doctor',
    'treatment-line',
  )
  if (told.hasPrivateInsurance === true) kinds.push('labor-department')
  // A hospital asks for emergency Medicaid; the office that takes applications could only turn the person down, unless it
  // also takes them for cover of the state's own.
  const inVain = onlyEmergencyMedicaid(ways) && told.hasMedicaid !== true && !fittingIn(ways)('state/cover')
  const wanted = [...new Set(kinds)].filter((kind) => !(inVain && kind === 'state-medicaid'))
  const calls = wanted.map((kind) => callOf(kind, told, ways)).filter((call) => call !== null)
  return calls.map((call) => withNumber(call, calls)).filter(isFirstOfItsNumber)
}

/** One agency may stand twice, for its two tasks, with a number at one of them only: it answers for both. */
const withNumber = (call: Call, calls: readonly Call[]): Call => {
  if (call.phone !== null || call.name === null) return call
  const twin = calls.find(({ name, phone }) => name === call.name && phone !== null)
  return twin ? { ...call, phone: twin.phone, conf: twin.conf } : call
}

const isFirstOfItsNumber = (call: Call, at: number, calls: readonly Call[]): boolean =>
  call.name === null ||
  calls.findIndex(({ name, phone }) => name === call.name && phone === call.phone) === at

const callOf = (kind: CallKind, told: Known, ways: readonly Determination[]): Call | null => {
  const { state } = told
  const agencies = state === undefined ? null : AGENCIES[state]
  switch (kind) {
    case 'state-medicaid':
      // Without a state, the page of the country that has the number of each.
      return agencies
        ? medicaidOf(agencies.medicaid, told, ways)
        : { ...entry(kind, 'state-medicaid'), name: null }
    case 'state-mental-health':
      return (
        agencies && {
          kind,
          name: agencies.mentalHealth.name,
          phone: agencies.mentalHealth.phone,
          url: agencies.mentalHealth.url,
          conf: agencies.mentalHealth.conf,
          hours: null,
        }
      )
    case 'county-mental-health':
      return state === undefined ? null : kindOnly(kind)
    case 'access-line':
      return accessLineOf(told)
    case 'health-plan':
    case 'doctor':
    case 'indian-health':
      return kindOnly(kind)
    case 'plan-regulator':
      return regulatorOf(state)
    case 'labor-department':
      return { ...entry(kind, 'ebsa'), name: null }
    case 'two-one-one':
      return entry(kind, '211')
    case 'treatment-line':
      return entry(kind, 'samhsa')
    case 'social-security':
      return entry(kind, 'ssa')
    case 'medicare-counseling':
      return entry(kind, 'medicare')
    case 'marketplace':
      return marketplaceOf(state)
    case 'health-center':
      return entry(kind, 'health-center')
    case 'ccbhc':
      return entry(kind, 'findtreatment')
    case 'va':
      return entry(kind, 'va-health')
    default:
      return kind satisfies never
  }
}

const medicaidOf = (agency: MedicaidAgency, told: Known, ways: readonly Determination[]): Call => {
  const { program, byAgeOrDisability: other } = agency
  const { name, phone, applyUrl, conf } =
    other && comesByAgeOrDisability(ways, told) ? other : { ...agency, name: program }
  return { kind: 'state-medicaid', name, phone, url: applyUrl, conf, hours: null }
}

const accessLineOf = (told: Known): Call | null => {
  const line = accessLineFor(told)
  return (
    line && {
      kind: 'access-line',
      name: line.name,
      phone: line.phone,
      url: null,
      conf: line.conf,
      hours: line.hours,
    }
  )
}

/** The marketplace of the state, or the one of the country with the words' own name. */
const marketplaceOf = (state: StateCode | undefined): Call => {
  const own = state === undefined ? undefined : STATE_MARKETPLACES[state]
  if (!own) return { ...entry('marketplace', 'healthcare-gov'), name: null }
  const { name, phone, url, conf } = own
  return { kind: 'marketplace', name, phone, url, conf, hours: null }
}

/** Who watches over private plans of the state; the department of insurance, of which no number is on file, in most. */
const regulatorOf = (state: StateCode | undefined): Call => {
  const own = state === undefined ? undefined : PLAN_REGULATORS[state]
  if (!own) return kindOnly('plan-regulator')
  return { ...kindOnly('plan-regulator'), name: own.name, phone: own.phone, conf: 'single' }
}

/** A kind of place of which no name and no number is on file. */
const kindOnly = (kind: CallKind): Call => ({
  kind,
  name: null,
  phone: null,
  url: null,
  conf: 'unknown',
  hours: null,
})

const entry = (kind: CallKind, id: keyof typeof ENTRY_POINTS): Call => {
  const { name, phone, url, conf, hours } = ENTRY_POINTS[id]
  return { kind, name, phone, url: url ?? null, conf, hours }
}
