import type { CredentialKind } from '../../agency/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/**
 * Licences that make a diagnosis. What each licence may do differs from state to state; where a state was looked up it gets a
 * row of its own here. Common practice until then.
 */
interface AssessorRule {
  readonly from: PlainDate
  readonly kinds: readonly CredentialKind[]
  readonly source: 'practice'
}

const ASSESSORS: readonly AssessorRule[] = [
  {
    from: '2020-01-01',
    kinds: [
      'physician',
      'psychologist',
      'psychiatric-nurse-practitioner',
      'physician-assistant',
      'clinical-social-worker',
      'marriage-and-family-therapist',
      'professional-counselor',
    ],
    source: 'practice',
  },
]

/** The licences of which one must be valid on the day of the service; none on a day before the first rule. */
export const assessorsOn = (on: PlainDate): readonly CredentialKind[] =>
  ASSESSORS.findLast(({ from }) => from <= on)?.kinds ?? []
