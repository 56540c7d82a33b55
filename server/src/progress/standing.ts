import { dayIn, type Moment, type PersonId, reachOf } from '@handrail/care'
import { CREDENTIAL_KINDS } from '@handrail/care/agency'
import type { CaseId } from '@handrail/care/intake'
import { isLicensed, type Signer, signerRuleOn, signersOf, stillToSign } from '@handrail/care/plans'
import { credentialsOfAll } from '../agency/credential-store.ts'
import { listPrograms } from '../agency/settings-store.ts'
import { contentsOf, signaturesOfAll } from '../plans/plan-store.ts'
import { grouped } from '../platform/grouped.ts'
import type { Tx } from '../platform/transaction.ts'
import { type BegunUnsigned, begunUnsigned, openAlerts } from './going-store.ts'

interface Sought {
  readonly case: CaseId
  readonly person: PersonId
}

/** What stands open of some cases besides the drift of their plans: missing signatures, and alerts for whoever may read them. */
export async function standingOf(tx: Tx, moment: Moment, sought: readonly Sought[]) {
  const { agency, actor, zone } = moment
  const begun = await begunUnsigned(
    tx,
    agency,
    sought.map((one) => one.case),
  )
  const unsigned = await missingIn(tx, moment, begun)
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

/** Who has still to sign some plans that began without everybody: as many statements for many plans as for one. */
export async function missingIn(
  tx: Tx,
  { agency, on }: Pick<Moment, 'agency' | 'on'>,
  begun: readonly BegunUnsigned[],
): Promise<ReadonlyMap<CaseId, readonly Signer[]>> {
  if (begun.length === 0) return new Map()
  const plans = begun.map(({ plan }) => plan)
  const content = await contentsOf(tx, agency, plans)
  const signatures = await signaturesOfAll(tx, agency, plans)
  const kinds = new Map((await listPrograms(tx, agency)).map(({ program, kind }) => [program, kind]))
  const authors = [...new Set(begun.map(({ by }) => by))]
  const credentials = grouped(
    await credentialsOfAll(tx, agency, { staff: authors, kinds: CREDENTIAL_KINDS }),
    ({ staff }) => staff,
  )
  return new Map(
    begun.map(({ case: of, plan, by, hash, program }) => {
      const rule = signerRuleOn(on, program === null ? undefined : kinds.get(program))
      const isAuthorLicensed = isLicensed(credentials.get(by) ?? [], on)
      const signers = signersOf(rule, content(plan), { isAuthorLicensed })
      return [of, stillToSign(signers, signatures(plan), hash ?? '')]
    }),
  )
}
