import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { coverageId, coverageTerms, PAYER_KINDS } from './coverage.ts'

export const coverageRecorded = event(
  'people.coverageRecorded',
  z.strictObject({ coverage: coverageId, payerKind: z.enum(PAYER_KINDS), renewalOn: z.string().nullable() }),
)

/** Records a span of coverage: who pays, from when, and how we know. */
export const recordCoverage = operation({
  name: 'people.recordCoverage',
  needs: { permission: 'coverage:change' },
  input: z.strictObject({ person: personId, terms: coverageTerms }),
  answer: z.strictObject({ coverage: coverageId }),
  about: ({ person }) => person,
  decide(state: Kept, { person, terms }, moment) {
    const away = elsewhere(state)
    if (away) return away
    if (terms.verifiedAt !== undefined && terms.verifiedAt > moment.now)
      return refuse('in-the-future', undefined, 'terms.verifiedAt')
    const coverage = coverageId.parse(moment.newId())
    const facts = { coverage, payerKind: terms.payerKind, renewalOn: terms.renewalOn ?? null }
    return done(
      { coverage, person, version: 1, terms, withdrawn: false },
      [coverageRecorded.of(facts, person)],
      {
        coverage,
      },
    )
  },
})
