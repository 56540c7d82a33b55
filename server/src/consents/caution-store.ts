import type { AgencyId, Instant, PersonId } from '@handrail/care'
import { type Caution, type CautionId, type CautionToRaise, caution } from '@handrail/care/consents'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

const COLUMNS: Sql = sql`caution_id as caution, version, words, noticed, said_by as "saidBy", raised_at as "raisedAt",
  handled`

export async function insertCaution(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  of: CautionToRaise,
): Promise<void> {
  await tx.run(sql`
    insert into cautions (agency_id, caution_id, person_id, source_id, words, noticed, said_by, raised_at)
    values (${agency}, ${of.caution}, ${of.person}, ${of.source}, ${of.words}, ${JSON.stringify(of.noticed)},
      ${of.saidBy === null ? null : JSON.stringify(of.saidBy)}, ${now})`)
}

/** A warning on the record of this person, locked; nothing when the asker may not change it. */
export async function lockCaution(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId; readonly caution: CautionId },
): Promise<Caution | undefined> {
  const row = await tx.row(sql`
    select ${COLUMNS} from cautions
    where agency_id = ${agency} and caution_id = ${of.caution} and person_id = ${oneOf(agency, of.person)}
      and handrail.works_with(agency_id, person_id)
    for update`)
  return row && caution.parse(row)
}

export async function saveHandled(
  tx: Tx,
  agency: AgencyId,
  of: Pick<Caution, 'caution' | 'version' | 'handled'>,
): Promise<void> {
  await tx.run(sql`
    update cautions set handled = ${JSON.stringify(of.handled)}, version = ${of.version}
    where agency_id = ${agency} and caution_id = ${of.caution}`)
}

export async function allCautionsOf(tx: Tx, agency: AgencyId, person: PersonId): Promise<readonly Caution[]> {
  const rows = await tx.rows(sql`
    select ${COLUMNS} from cautions where agency_id = ${agency} and person_id = ${oneOf(agency, person)}
    order by handled is not null, raised_at desc, caution_id`)
  return rows.map((row) => caution.parse(row))
}

/** True while something that was called unsafe about reaching this person is unread. */
export async function isCautioned(tx: Tx, agency: AgencyId, person: PersonId): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from cautions where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and handled is null
    limit 1`)
  return row !== undefined
}

/** What brought warnings to this person already, so that none is raised twice. */
export async function cautionSources(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ source: string }>(sql`
    select source_id as source from cautions where agency_id = ${agency} and person_id = ${oneOf(agency, person)}`)
  return new Set(rows.map(({ source }) => source))
}
