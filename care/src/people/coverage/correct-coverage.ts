import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { type PersonId, personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type CoverageFact, coverageId, coverageTerms, PAYER_KINDS } from './coverage.ts'

export const coverageCorrected = event(
  'people.coverageCorrected',
  z.strictObject({
    coverage: coverageId,
    payerKind: z.enum(PAYER_KINDS),
    renewalOn: z.string().nullable(),
    endsOn: z.string().nullable(),
    withdrawn: z.boolean(),
  }),
)

/** Records what we now know of a coverage: a renewal, an end, a mistake. What we believed before stays readable. */
export const correctCoverage = operation({
  name: 'people.correctCoverage',
  needs: { permission: 'coverage:change' },
  input: z.strictObject({
    person: personId,
    coverage: coverageId,
    version: z.int(),
    terms: coverageTerms,
    /** It was a mistake and never was. */
    withdrawn: z.boolean().default(false),
  }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: CoverageFact & { readonly of: PersonId }, { person, coverage, terms, withdrawn }, moment) {
    if (terms.verifiedAt !== undefined && terms.verifiedAt > moment.now)
      return refuse('in-the-future', undefined, 'terms.verifiedAt')
    const version = state.version + 1
    const facts = {
      coverage,
      payerKind: terms.payerKind,
      // What never was is not renewed.
      renewalOn: withdrawn ? null : (terms.renewalOn ?? null),
      endsOn: terms.to ?? null,
      withdrawn,
    }
    return done({ version, person: state.of, terms, withdrawn }, [coverageCorrected.of(facts, person)], {
      version,
    })
  },
})
