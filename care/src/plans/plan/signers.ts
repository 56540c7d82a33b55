import type { Credential, CredentialKind, ProgramKind } from '../../agency/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { PlanContent } from './content.ts'

/** In what capacity somebody signs. A guardian signs for the person, by a paper that says so. */
export const CAPACITIES = [
  'person',
  'guardian',
  'case-manager',
  'supervisor',
  'clinician',
  'provider',
] as const
export type Capacity = (typeof CAPACITIES)[number]

/** Who signs a plan of a program from a day on. What nobody verified is shown as such, and stops nobody. */
export interface SignerRule {
  readonly from: PlainDate
  /** Programs of these kinds; without, every program. The most particular rule of a day holds. */
  readonly programs?: readonly ProgramKind[]
  readonly supervisor: 'when-unlicensed' | 'always' | 'no'
  readonly clinician: boolean
  /** Everybody outside who answers for a service in the plan. */
  readonly providers: boolean
  readonly source: string
  readonly section: string
  readonly confidence: 'read' | 'known' | 'practice'
}

export const SIGNER_RULES: readonly SignerRule[] = [
  {
    from: '2020-01-01',
    supervisor: 'when-unlicensed',
    clinician: false,
    providers: false,
    source: 'Common practice',
    section:
      'the person or who may sign for them, the case manager, and a supervisor when the author has no licence',
    confidence: 'practice',
  },
  {
    from: '2020-01-01',
    programs: ['wraparound', 'health-home'],
    supervisor: 'when-unlicensed',
    clinician: false,
    providers: true,
    source: '42 CFR 441.725(b)(9), 441.301(c)(2)(ix)',
    section:
      'signed by all individuals and providers responsible for its implementation; not yet read in the current text',
    confidence: 'known',
  },
  {
    from: '2020-01-01',
    programs: ['ccbhc', 'assertive-community-treatment'],
    supervisor: 'when-unlicensed',
    clinician: true,
    providers: false,
    source: 'Common practice',
    section: 'a licensed clinician of the team signs as well, when whoever pays asks for it',
    confidence: 'practice',
  },
]

/** The rule that holds for a program on a day; none on a day before the first. */
export function signerRuleOn(
  on: PlainDate,
  program: ProgramKind | undefined,
  rules: readonly SignerRule[] = SIGNER_RULES,
): SignerRule | undefined {
  const inForce = rules.filter(({ from }) => from <= on).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return (
    inForce.findLast(({ programs }) => program !== undefined && programs?.includes(program)) ??
    inForce.findLast(({ programs }) => programs === undefined)
  )
}

/** Certificates with which one works under somebody's licence. */
const UNLICENSED: readonly CredentialKind[] = ['case-manager', 'qualified-worker', 'peer-specialist']

/** Whether somebody works on a licence of their own on a day: one that is valid and was checked. */
export const isLicensed = (theirs: readonly Credential[], on: PlainDate): boolean =>
  theirs.some(
    ({ kind, from, until, verifiedOn }) =>
      !UNLICENSED.includes(kind) && verifiedOn !== null && from <= on && (until === null || on <= until),
  )

const OUTSIDE: readonly (string | undefined)[] = ['clinician', 'prescriber', 'peer-specialist', 'provider']

/** Whoever outside answers for a service in the plan, each once. */
export const providersIn = ({ goals }: PlanContent): readonly string[] => [
  ...new Set(
    goals.flatMap(({ objectives }) =>
      objectives.flatMap(({ interventions }) =>
        interventions.flatMap(({ who, role }) => (who !== undefined && OUTSIDE.includes(role) ? [who] : [])),
      ),
    ),
  ),
]

/** One who signs. A guardian's signature is the person's; a provider has a name. */
export interface Signer {
  readonly as: Exclude<Capacity, 'guardian'>
  readonly name?: string
}

/** Who signs this plan, by the rule. */
export const signersOf = (
  rule: SignerRule | undefined,
  content: PlanContent,
  { isAuthorLicensed }: { readonly isAuthorLicensed: boolean },
): readonly Signer[] => [
  { as: 'person' },
  { as: 'case-manager' },
  ...(rule?.supervisor === 'always' || (rule?.supervisor === 'when-unlicensed' && !isAuthorLicensed)
    ? [{ as: 'supervisor' } as const]
    : []),
  ...(rule?.clinician ? [{ as: 'clinician' } as const] : []),
  ...(rule?.providers ? providersIn(content).map((name) => ({ as: 'provider', name }) as const) : []),
]
