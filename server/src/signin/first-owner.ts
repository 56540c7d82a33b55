import type { AgencyId, RequestId } from '@handrail/care'
import { inviteOwner } from '@handrail/care/signin'
import type { Perform } from '../door/perform.ts'
import type { Clock } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'

/**
 * The path of a link with which the first owner of an agency comes in; nothing once anybody can. It works once, for
 * seven days, and takes the place of an earlier one: whoever starts Handrail again sees a fresh one.
 */
export async function firstOwnerLink(
  { perform, clock }: { readonly perform: Perform; readonly clock: Clock },
  agency: AgencyId,
): Promise<string | undefined> {
  const requestId = uuid7(clock()) as RequestId
  const reply = await perform({ name: inviteOwner.name, input: {}, requestId, agency, system: true })
  if (reply.kind === 'done') return inviteOwner.answer.parse(reply.answer).path ?? undefined
  if (reply.kind === 'refused' && reply.refusal.refused === 'has-accounts') return undefined
  throw new Error(`The first owner of the agency could not be invited: ${reply.kind}.`)
}
