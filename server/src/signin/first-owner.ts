import type { AgencyId, Instant, RequestId } from '@handrail/care'
import { inviteOwner } from '@handrail/care/signin'
import type { Perform } from '../door/perform.ts'
import type { Clock } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'

/** The path of a link that works once. */
export interface OwnerLink {
  readonly path: string
  readonly endsAt: Instant
}

/**
 * The link with which the first owner of an agency comes in; nothing once anybody can. It opens for seven days: whoever
 * starts Handrail again meanwhile, or a second process beside the first, sees the same one.
 */
export async function firstOwnerLink(
  { perform, clock }: { readonly perform: Perform; readonly clock: Clock },
  agency: AgencyId,
): Promise<OwnerLink | undefined> {
  const requestId = uuid7(clock()) as RequestId
  const reply = await perform({ name: inviteOwner.name, input: {}, requestId, agency, system: true })
  if (reply.kind === 'done') {
    const { path, endsAt } = inviteOwner.answer.parse(reply.answer)
    return path === null ? undefined : { path, endsAt }
  }
  if (reply.kind === 'refused' && reply.refusal.refused === 'has-accounts') return undefined
  throw new Error(`The first owner of the agency could not be invited: ${reply.kind}.`)
}
