import type { StateCode } from '@handrail/eligibility'
import type { CredentialKind } from '../../agency/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/** A privilege that a licence needs besides, to make a diagnosis. Nothing here checks it: the page says it. */
export type Besides = 'diagnostic-privilege'

/**
 * Licences that make a diagnosis, from a day on: for one state, or where no state's rule is documented here. What a licence may
 * do differs from state to state; a row of a state needs a source.
 */
export interface AssessorRule {
  readonly of: StateCode | 'any-state'
  readonly from: PlainDate
  readonly kinds: readonly CredentialKind[]
  /** These write one too; it counts once somebody of `kinds` has co-signed it. */
  readonly supervised: readonly CredentialKind[]
  readonly besides: Readonly<Partial<Record<CredentialKind, Besides>>>
  readonly source: string
  readonly confidence: 'practice' | 'read-about'
  /** The day on which somebody read the text in force. */
  readonly verifiedOn: PlainDate | undefined
}

const KINDS = [
  'physician',
  'psychologist',
  'psychiatric-nurse-practitioner',
  'physician-assistant',
  'clinical-social-worker',
  'marriage-and-family-therapist',
  'professional-counselor',
] as const satisfies readonly CredentialKind[]

const SUPERVISED = [
  'social-worker',
  'associate-social-worker',
  'associate-counselor',
  'associate-marriage-and-family-therapist',
  'psychology-associate',
  'clinical-trainee',
] as const satisfies readonly CredentialKind[]

const PRACTICE: AssessorRule = {
  of: 'any-state',
  from: '2020-01-01',
  kinds: KINDS,
  supervised: SUPERVISED,
  besides: {},
  source: 'Common practice',
  confidence: 'practice',
  verifiedOn: undefined,
}

const RULES: readonly AssessorRule[] = [
  PRACTICE,
  {
    ...PRACTICE,
    of: 'NY',
    from: '2024-06-24',
    besides: {
      'professional-counselor': 'diagnostic-privilege',
      'marriage-and-family-therapist': 'diagnostic-privilege',
    },
    source:
      'New York, chapter 230 of the Laws of 2022; Board of Regents regulations effective 2024-02-28 (diagnostic privilege from 2024-06-24)',
    confidence: 'read-about',
  },
]

/** What counts in a state on a day: the state's own row, else common practice. Nobody signs on a day before the first rule. */
export function assessorRule(state: StateCode, on: PlainDate): AssessorRule {
  const ofState = RULES.findLast(({ of, from }) => of === state && from <= on)
  const practice = RULES.findLast(({ of, from }) => of === 'any-state' && from <= on)
  return ofState ?? practice ?? { ...PRACTICE, kinds: [], supervised: [] }
}

/** The licences of which one must be valid on the day of the service. */
export const assessorsOn = (state: StateCode, on: PlainDate): readonly CredentialKind[] =>
  assessorRule(state, on).kinds
