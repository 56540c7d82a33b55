import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { draftDiscarded, draftId } from './draft.ts'

/** Throws a draft away: the words are gone. The form asks first. */
export const discardDraft = operation({
  name: 'drafts.discard',
  needs: { signedIn: 'It is their own.' },
  input: z.strictObject({ draft: draftId }),
  answer: z.null(),
  decide: ({ form }: { readonly form: string }, { draft }) =>
    done(null, [draftDiscarded.of({ draft, form })], null),
})
