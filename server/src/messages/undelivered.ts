import type { Moment, PersonId, StaffId } from '@handrail/care'
import { mayOwn, type Owner } from '@handrail/care/clocks'
import { TO_REACH, whoReaches } from '@handrail/care/messages'
import { readAgency } from '../agency/settings-store.ts'
import { staffNamed } from '../agency/store.ts'
import { wouldOwn } from '../clocks/deadline-store.ts'
import { answers } from '../door/handler.ts'
import { openRelationsOf } from '../people/relations/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { senderOf } from './store.ts'

export const whoReachesHandler = answers(whoReaches, async (tx, { message }, moment) => {
  const of = await senderOf(tx, moment.agency, message)
  const agency = of && (await readAgency(tx, moment.agency))
  if (!of || !agency) return undefined
  const { person } = of
  const owner = person === null ? ADMIN : await ownerFor(tx, moment, { person, sender: of.queuedBy })
  const colleague = person === null ? await staffNamed(tx, moment.agency, of.staff ?? undefined) : undefined
  return { person, owner, title: TO_REACH[agency.language](colleague), dueOn: moment.on }
})

const ADMIN: Owner = { role: 'agency-admin' }
const SUPERVISOR: Owner = { role: 'supervisor' }

/** Only somebody who may see the person, and works here today. */
async function ownerFor(
  tx: Tx,
  { agency, now, on }: Moment,
  { person, sender }: { readonly person: PersonId; readonly sender: StaffId | null },
): Promise<Owner> {
  const relations = await openRelationsOf(tx, agency, { person, now })
  const leads = relations.filter(({ kind, from }) => kind === 'lead' && from <= now).map(({ staff }) => staff)
  for (const staff of [...leads, sender]) {
    const found = staff === null ? undefined : await wouldOwn(tx, agency, staff, person, on)
    if (staff !== null && found && mayOwn(found, true)) return { staff }
  }
  return SUPERVISOR
}
