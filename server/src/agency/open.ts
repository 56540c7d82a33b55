import { type AgencyId, instantAt } from '@handrail/care'
import { type NewAgency, openAgency } from '@handrail/care/agency'
import type { AsHost } from '../door/as-host.ts'
import { handles } from '../door/handler.ts'
import { type Perform, stepRequest } from '../door/perform.ts'
import type { Clock } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'
import { hasAgency, insertAgency } from './store.ts'

/** What an agency is called until its people name it. Nobody is sent to one that has no name yet. */
export const UNNAMED = 'Our agency'

interface Host {
  readonly asHost: AsHost
  readonly perform: Perform
  readonly clock: Clock
}

/** Opens an agency: its row, written by the host, and the first link of its trail. */
export async function open(host: Host, agency: NewAgency): Promise<AgencyId> {
  const id = uuid7(host.clock()) as AgencyId
  await host.asHost((tx) => insertAgency(tx, id, agency, instantAt(host.clock())))
  await tellTrail(host, id, agency)
  return id
}

/** The same where there is no agency yet. Of several processes that start at once, one opens it. */
export async function openFirst(host: Host, agency: NewAgency): Promise<void> {
  const id = uuid7(host.clock()) as AgencyId
  const isFirst = await host.asHost(async (tx) => {
    if (await hasAgency(tx)) return false
    await insertAgency(tx, id, agency, instantAt(host.clock()))
    return true
  })
  if (isFirst) await tellTrail(host, id, agency)
}

async function tellTrail({ perform }: Host, id: AgencyId, agency: NewAgency): Promise<void> {
  const request = { name: openAgency.name, input: { slug: agency.slug }, requestId: stepRequest(id, 'open') }
  await perform({ ...request, agency: id, system: true })
}

export const openAgencyHandler = handles(openAgency, {
  load: async (_tx, input) => ({ slug: input.slug }),
  save: async () => undefined,
})
