import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { authorityTerms, type LegalAuthority, legalAuthorityId } from './legal-authority.ts'

export const legalAuthorityChanged = event(
  'people.legalAuthorityChanged',
  z.strictObject({ authority: legalAuthorityId, verified: z.boolean(), ends: z.boolean() }),
)

/** Verifies an authority, corrects it, or says when it ends. */
export const changeLegalAuthority = operation({
  name: 'people.changeLegalAuthority',
  needs: { permission: 'people:change' },
  input: z.strictObject({
    person: personId,
    authority: legalAuthorityId,
    version: z.int(),
    terms: authorityTerms,
  }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: LegalAuthority, { person, authority, terms }, moment) {
    if (terms.verified && terms.verified.on > moment.on)
      return refuse('in-the-future', undefined, 'terms.verified.on')
    const version = state.version + 1
    const facts = { authority, verified: terms.verified !== undefined, ends: terms.until !== undefined }
    return done({ version, terms }, [legalAuthorityChanged.of(facts, person)], { version })
  },
})
