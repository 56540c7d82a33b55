import { z } from 'zod'
import { PROGRAM_KINDS, type ProgramKind } from '../agency/index.ts'
import type { Confidence } from '../clocks/index.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { line } from '../people/index.ts'
import { PAYERS, type Payer } from './payers.ts'

/**
 * What may be asked for. A Social Security number and an immigration status are not on the list: neither is ever forced,
 * and a program that must know asks for itself.
 */
export const REQUIREMENT_CODES = [
  'identity',
  'residence',
  'income',
  'insurance',
  'diagnosis',
  'function',
  'treatment-history',
  'consent',
  'legal-authority',
  'housing-status',
] as const
export type RequirementCode = (typeof REQUIREMENT_CODES)[number]

/**
 * `hard`: nothing is complete without it. `conditional`: the same, unless somebody says that it does not apply.
 * `soft`: helps, and is waited for by nobody.
 */
export const REQUIREMENT_LEVELS = ['hard', 'conditional', 'soft'] as const
export type RequirementLevel = (typeof REQUIREMENT_LEVELS)[number]

/** A paper of a kind that the room `documents` knows, a signed assessment, or a statement of somebody. */
export const EVIDENCE_TAKEN = [
  'identity',
  'residence',
  'income',
  'insurance',
  'diagnosis',
  'treatment',
  'function',
  'legal',
  'housing',
  'consent',
  'letter',
  'assessment',
  'statement',
] as const
export type EvidenceTaken = (typeof EVIDENCE_TAKEN)[number]

/** What may stand in for a paper that somebody cannot get, each with what it takes. */
export const SUBSTITUTES = {
  'letter-of-an-agency': 'letter',
  'two-witnesses': 'statement',
  'outreach-worker-says': 'statement',
  'mail-care-of-us': 'statement',
  'no-income-declared': 'statement',
  'number-looked-up': 'statement',
  'assessment-scheduled': 'statement',
  'told-by-the-person': 'statement',
  'said-before-a-witness': 'statement',
  'copy-asked-for': 'statement',
  'seen-at-intake': 'statement',
} as const satisfies Readonly<Record<string, EvidenceTaken>>
export type Substitute = keyof typeof SUBSTITUTES
export const SUBSTITUTE_CODES = Object.keys(SUBSTITUTES) as readonly Substitute[]

/** What is asked for, from a day on: for everybody, or for some payers or kinds of program. */
export interface Requirement {
  readonly code: RequirementCode
  readonly level: RequirementLevel
  readonly payers?: readonly Payer[]
  readonly programs?: readonly ProgramKind[]
  readonly accepts: readonly EvidenceTaken[]
  readonly substitutes: readonly Substitute[]
  readonly waivedBy: 'supervisor' | 'nobody'
  /** Evidence from longer ago does not count, and what is here runs out so long after its day. */
  readonly maxAgeDays?: number
  readonly from: PlainDate
  readonly source: string
  readonly section: string
  readonly confidence: Confidence
}

const PRACTICE = { from: '2020-01-01', source: 'Common practice', confidence: 'practice' } as const

/** What comes with Handrail. A later row for a payer or a program stands before an earlier one of the same code. */
export const REQUIREMENTS: readonly Requirement[] = [
  {
    ...PRACTICE,
    code: 'identity',
    level: 'hard',
    accepts: ['identity'],
    substitutes: ['letter-of-an-agency', 'two-witnesses'],
    waivedBy: 'supervisor',
    section: 'any paper that says who somebody is; a letter or two witnesses where there is none',
  },
  {
    ...PRACTICE,
    code: 'residence',
    level: 'hard',
    payers: ['medicaid', 'county'],
    accepts: ['residence', 'housing'],
    substitutes: ['outreach-worker-says', 'mail-care-of-us'],
    waivedBy: 'supervisor',
    maxAgeDays: 90,
    section: 'where somebody stays, from the past 90 days; no address is needed',
  },
  {
    ...PRACTICE,
    code: 'income',
    level: 'hard',
    payers: ['medicaid', 'county', 'sliding-fee'],
    accepts: ['income'],
    substitutes: ['no-income-declared', 'told-by-the-person'],
    waivedBy: 'supervisor',
    maxAgeDays: 60,
    section: 'pay or benefits of the past 60 days, or a statement that there is none',
  },
  {
    ...PRACTICE,
    code: 'insurance',
    level: 'hard',
    payers: ['private', 'medicare', 'medicaid'],
    accepts: ['insurance'],
    substitutes: ['number-looked-up'],
    waivedBy: 'supervisor',
    maxAgeDays: 31,
    section: 'a card, or an answer of the payer of the past month',
  },
  {
    ...PRACTICE,
    code: 'diagnosis',
    level: 'hard',
    accepts: ['assessment', 'diagnosis'],
    substitutes: ['assessment-scheduled'],
    waivedBy: 'nobody',
    maxAgeDays: 365,
    section: 'a signed assessment or a hospital summary of the past 12 months',
  },
  {
    ...PRACTICE,
    code: 'function',
    level: 'hard',
    accepts: ['assessment', 'function'],
    substitutes: ['outreach-worker-says'],
    waivedBy: 'supervisor',
    maxAgeDays: 180,
    section: 'how somebody gets through the day, rated or told by who knows them, of the past 180 days',
  },
  {
    ...PRACTICE,
    code: 'treatment-history',
    level: 'soft',
    accepts: ['treatment'],
    substitutes: ['told-by-the-person'],
    waivedBy: 'supervisor',
    section: 'earlier care and medicines, as far as somebody has papers',
  },
  {
    code: 'consent',
    level: 'hard',
    accepts: ['consent'],
    substitutes: ['said-before-a-witness'],
    waivedBy: 'nobody',
    from: '2020-01-01',
    source: '42 CFR 441.18(a)(2) and (3)',
    section: 'case management is chosen freely and refused freely',
    confidence: 'known',
  },
  {
    ...PRACTICE,
    code: 'legal-authority',
    level: 'conditional',
    accepts: ['legal'],
    substitutes: ['copy-asked-for'],
    waivedBy: 'supervisor',
    section: 'the order, where somebody else may act for the person',
  },
  {
    ...PRACTICE,
    code: 'housing-status',
    level: 'conditional',
    programs: ['housing', 'critical-time-intervention'],
    accepts: ['housing', 'letter'],
    substitutes: ['seen-at-intake', 'told-by-the-person'],
    waivedBy: 'supervisor',
    section: 'a letter first, then what was seen at intake, then what the person says',
  },
]

/** What an agency set otherwise, for a payer or a kind of program: always with where it stands written. */
export const requirementChange = z.strictObject({
  code: z.enum(REQUIREMENT_CODES),
  payers: z.array(z.enum(PAYERS)).min(1).max(PAYERS.length).optional(),
  programs: z.array(z.enum(PROGRAM_KINDS)).min(1).max(PROGRAM_KINDS.length).optional(),
  level: z.enum([...REQUIREMENT_LEVELS, 'not-asked']),
  maxAgeDays: z.int().min(1).max(3_660).optional(),
  source: line(200),
  section: line(300),
})
export type RequirementChange = z.output<typeof requirementChange>

interface AskedFor {
  readonly payer: Payer
  readonly program: ProgramKind
}

const isFor = (
  of: {
    readonly payers?: readonly Payer[] | undefined
    readonly programs?: readonly ProgramKind[] | undefined
  },
  { payer, program }: AskedFor,
) => (of.payers?.includes(payer) ?? true) && (of.programs?.includes(program) ?? true)

/**
 * What is asked for: of each code the most particular row in force on the day, and what the agency set last. Where several
 * may pay, whatever any of them asks.
 *
 * @example requirementsOn({ payers: ['county'], program: 'case-management' }, [], '2026-11-27')
 */
export function requirementsOn(
  { payers, program }: { readonly payers: readonly Payer[]; readonly program: ProgramKind },
  changes: readonly RequirementChange[],
  on: PlainDate,
): readonly Requirement[] {
  return REQUIREMENT_CODES.flatMap((code) => {
    const found = payers.flatMap((payer) => oneOn(code, { payer, program }, changes, on) ?? [])
    return found.toSorted((a, b) => strictness(a) - strictness(b)).slice(0, 1)
  })
}

const strictness = ({ level }: Requirement) => REQUIREMENT_LEVELS.indexOf(level)

function oneOn(
  code: RequirementCode,
  of: AskedFor,
  changes: readonly RequirementChange[],
  on: PlainDate,
): Requirement | undefined {
  const rows = REQUIREMENTS.filter((row) => row.code === code && row.from <= on)
  const own = rows.findLast((row) => isFor(row, of))
  const change = changes.findLast((one) => one.code === code && isFor(one, of))
  if (!change) return own
  const shape = own ?? rows.at(-1)
  if (change.level === 'not-asked' || !shape) return undefined
  const { level, source, section, maxAgeDays } = change
  return { ...shape, level, source, section, confidence: 'unchecked', ...(maxAgeDays && { maxAgeDays }) }
}
