import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { despite, heed } from '../barred.ts'
import { elsewhere } from '../kept.ts'
import type { CircleState } from './add-supporter.ts'
import {
  AUTHORITY_KINDS,
  authorityField,
  authorityTerms,
  legalAuthorityId,
  refuseSeen,
} from './legal-authority.ts'

export const legalAuthorityRecorded = event(
  'people.legalAuthorityRecorded',
  z.strictObject({ authority: legalAuthorityId, kind: z.enum(AUTHORITY_KINDS), verified: z.boolean() }),
)

/** Records that somebody has a power to act for this person, as far as the paper goes. */
export const recordLegalAuthority = operation({
  name: 'people.recordLegalAuthority',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId, terms: authorityTerms, despite }),
  answer: z.strictObject({ authority: legalAuthorityId }),
  about: ({ person }) => person,
  decide(state: CircleState, { person, terms, despite: why }, moment) {
    const away = elsewhere(state)
    if (away) return away
    const unseen = refuseSeen(terms, moment)
    if (unseen) return unseen
    const authority = legalAuthorityId.parse(moment.newId())
    const heeded = heed(state.bars, {
      thing: authority,
      person,
      // The law lets them know; a restriction cannot undo an order, and the worker should know of both.
      reachesThem: false,
      why,
      before: undefined,
      on: moment.on,
      fieldOf: authorityField,
    })
    if (isRefusal(heeded)) return heeded
    const facts = { authority, kind: terms.kind, verified: terms.verified !== undefined }
    return done(
      { authority, person, terms, despite: heeded.despite },
      [legalAuthorityRecorded.of(facts, person), ...heeded.happened],
      { authority },
    )
  },
})
