import type { AgencyId } from '@handrail/care'
import type { From } from '@handrail/care/determinations'
import { listSites, readAgency } from '../agency/settings-store.ts'
import type { Tx } from '../platform/transaction.ts'

/** Whom a notice says to ask: the agency, and the number of a site that is open. */
export async function contactOf(tx: Tx, agency: AgencyId): Promise<From> {
  const own = await readAgency(tx, agency)
  if (!own) throw new Error('There is no such agency.')
  const sites = await listSites(tx, agency)
  const site = sites.find(({ closedOn, phone }) => closedOn === null && phone !== null)
  return { agency: own.name, phone: site?.phone ?? undefined }
}
