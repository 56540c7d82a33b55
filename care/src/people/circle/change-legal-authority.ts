import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { type Bar, despite, heed } from '../barred.ts'
import {
  authorityField,
  authorityTerms,
  type LegalAuthority,
  legalAuthorityId,
  refuseSeen,
} from './legal-authority.ts'

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
    despite,
  }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(
    state: LegalAuthority & { readonly bars: readonly Bar[] },
    { person, authority, terms, despite: why },
    moment,
  ) {
    const unseen = refuseSeen(terms, moment, state.terms)
    if (unseen) return unseen
    const heeded = heed(terms.until !== undefined && terms.until <= moment.on ? [] : state.bars, {
      thing: authority,
      person,
      reachesThem: false,
      why,
      before: state.despite,
      on: moment.on,
      fieldOf: authorityField,
    })
    if (isRefusal(heeded)) return heeded
    const version = state.version + 1
    const facts = { authority, verified: terms.verified !== undefined, ends: terms.until !== undefined }
    return done(
      { version, terms, despite: heeded.despite },
      [legalAuthorityChanged.of(facts, person), ...heeded.happened],
      { version },
    )
  },
})
