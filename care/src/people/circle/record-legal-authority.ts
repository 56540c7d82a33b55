import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { AUTHORITY_KINDS, authorityTerms, legalAuthorityId } from './legal-authority.ts'

export const legalAuthorityRecorded = event(
  'people.legalAuthorityRecorded',
  z.strictObject({ authority: legalAuthorityId, kind: z.enum(AUTHORITY_KINDS), verified: z.boolean() }),
)

/** Records that somebody has a power to act for this person, as far as the paper goes. */
export const recordLegalAuthority = operation({
  name: 'people.recordLegalAuthority',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId, terms: authorityTerms }),
  answer: z.strictObject({ authority: legalAuthorityId }),
  about: ({ person }) => person,
  decide(state: Kept, { person, terms }, moment) {
    const away = elsewhere(state)
    if (away) return away
    if (terms.verified && terms.verified.on > moment.on)
      return refuse('in-the-future', undefined, 'terms.verified.on')
    const authority = legalAuthorityId.parse(moment.newId())
    const facts = { authority, kind: terms.kind, verified: terms.verified !== undefined }
    return done({ authority, person, terms }, [legalAuthorityRecorded.of(facts, person)], { authority })
  },
})
