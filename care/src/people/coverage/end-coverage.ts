import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { type PersonId, personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import { COVERAGE_SOURCES, type CoverageFact, coverageId, PAYER_KINDS } from './coverage.ts'

export const coverageEnded = event(
  'people.coverageEnded',
  z.strictObject({ coverage: coverageId, payerKind: z.enum(PAYER_KINDS), endsOn: plainDate }),
)

/**
 * Says that a coverage ends or ended, and how we know. All else that we believed of it was right: that is no correction,
 * and whoever reads the trail later can tell them apart. What we believed before stays readable.
 */
export const endCoverage = operation({
  name: 'people.endCoverage',
  needs: { permission: 'coverage:change' },
  input: z.strictObject({
    person: personId,
    coverage: coverageId,
    version: z.int(),
    /** The last day on which it pays. */
    lastDay: plainDate,
    source: z.enum(COVERAGE_SOURCES),
  }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: CoverageFact & { readonly of: PersonId }, { person, coverage, lastDay, source }) {
    if (state.withdrawn) return refuse('never-was')
    if (state.terms.to === lastDay) return refuse('nothing-changed')
    if (lastDay < state.terms.from) return refuse('ends-before-it-begins', undefined, 'lastDay')
    const { renewalOn: _over, ...terms } = state.terms
    const version = state.version + 1
    return done(
      { version, person: state.of, terms: { ...terms, to: lastDay, source }, withdrawn: false },
      [coverageEnded.of({ coverage, payerKind: terms.payerKind, endsOn: lastDay }, person)],
      { version },
    )
  },
})
