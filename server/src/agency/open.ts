import { type AgencyId, instantAt } from '@handrail/care'
import { type NewAgency, openAgency } from '@handrail/care/agency'
import type { AsHost } from '../door/as-host.ts'
import { handles } from '../door/handler.ts'
import { type Perform, stepRequest } from '../door/perform.ts'
import type { Clock } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'
import { insertAgency } from './store.ts'

/** What an agency is called until its people name it. Nobody is sent to one that has no name yet. */
export const UNNAMED = 'Our agency'

/** Opens an agency: its row, written by the host, and the first link of its trail. */
export async function open(
  { asHost, perform, clock }: { asHost: AsHost; perform: Perform; clock: Clock },
  agency: NewAgency,
): Promise<AgencyId> {
  const id = uuid7(clock()) as AgencyId
  await asHost((tx) => insertAgency(tx, id, agency, instantAt(clock())))
  const request = { name: openAgency.name, input: { slug: agency.slug }, requestId: stepRequest(id, 'open') }
  await perform({ ...request, agency: id, system: true })
  return id
}

export const openAgencyHandler = handles(openAgency, {
  load: async (_tx, input) => ({ slug: input.slug }),
  save: async () => undefined,
})
