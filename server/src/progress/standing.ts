import { dayIn, type Moment, type PersonId, reachOf } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import { type Signer, stillToSign } from '@handrail/care/plans'
import { contentOf, findVersion, signaturesOf } from '../plans/plan-store.ts'
import { signersFor } from '../plans/planning.ts'
import { grouped } from '../platform/grouped.ts'
import type { Tx } from '../platform/transaction.ts'
import { begunUnsigned, openAlerts } from './going-store.ts'

interface Sought {
  readonly case: CaseId
  readonly person: PersonId
}

/** What stands open of some cases besides the drift of their plans: missing signatures, and alerts for whoever may read them. */
export async function standingOf(tx: Tx, moment: Moment, sought: readonly Sought[]) {
  const { agency, actor, zone } = moment
  const unsigned = new Map<CaseId, readonly Signer[]>()
  const begun = await begunUnsigned(
    tx,
    agency,
    sought.map((one) => one.case),
  )
  for (const one of begun) unsigned.set(one.case, await missingIn(tx, moment, one.plan))
  const mayRead = actor.kind === 'staff' && reachOf(actor.role, 'instruments:read-alert') !== undefined
  const alerts = mayRead
    ? await openAlerts(
        tx,
        agency,
        sought.map(({ person }) => person),
      )
    : []
  const ofPerson = grouped(alerts, ({ person }) => person)
  return ({ case: of, person }: Sought) => ({
    unsigned: [...(unsigned.get(of) ?? [])],
    alerts: (ofPerson.get(person) ?? []).map(({ alert, at }) => ({ alert, on: dayIn(zone, at) })),
  })
}

async function missingIn(tx: Tx, moment: Moment, plan: Parameters<typeof findVersion>[2]) {
  const { agency } = moment
  const found = await findVersion(tx, agency, plan)
  if (!found) return []
  const content = await contentOf(tx, agency, plan)
  const { signers } = await signersFor(tx, moment, { ...found, content })
  return stillToSign(signers, await signaturesOf(tx, agency, plan), found.hash ?? '')
}
