import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import {
  type CoverageFact,
  type CoverageId,
  type CoverageTerms,
  coverageFact,
  memberKey,
} from '@handrail/care/people'
import { type Sql, sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { oneOf } from '../store.ts'

interface FactRow {
  readonly coverage: CoverageId
  readonly of: PersonId
  readonly version: number
  readonly terms: unknown
  readonly recordedAt: Instant
  readonly recordedUntil: Instant | null
  readonly withdrawn: boolean
}

const COLUMNS: Sql = sql`coverage_id as coverage, person_id as of, version, terms, recorded_at as "recordedAt",
  recorded_until as "recordedUntil", withdrawn`

const factOf = ({ of: _of, recordedUntil, ...row }: FactRow): CoverageFact =>
  coverageFact.parse({ ...row, ...(recordedUntil !== null && { recordedUntil }) })

export interface FactToAdd {
  readonly coverage: CoverageId
  readonly person: PersonId
  readonly version: number
  readonly terms: CoverageTerms
  readonly withdrawn: boolean
}

interface By {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

/**
 * Adds what we now believe. What we believed of the same coverage until now ends at this moment; not before it began, when
 * the clock was set back.
 */
export async function insertFact(tx: Tx, { agency, now, by }: By, fact: FactToAdd): Promise<void> {
  const { coverage, person, version, terms, withdrawn } = fact
  await tx.run(sql`
    update coverage_facts set recorded_until = greatest(${now}::timestamptz, recorded_at)
    where agency_id = ${agency} and coverage_id = ${coverage} and recorded_until is null`)
  await tx.run(sql`
    insert into coverage_facts (agency_id, coverage_id, version, person_id, payer_kind, member_key, valid_from, valid_to,
      renewal_on, terms, withdrawn, recorded_at, recorded_by)
    values (${agency}, ${coverage}, ${version}, ${person}, ${terms.payerKind},
      ${terms.memberId === undefined ? null : memberKey(terms.memberId)}, ${terms.from}, ${terms.to ?? null},
      ${terms.renewalOn ?? null}, ${JSON.stringify(terms)}, ${withdrawn}, ${now}, ${by})`)
}

/** What we believe of one coverage, locked, and of which record it is; nothing when it is out of reach. */
export async function lockFact(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId; readonly coverage: CoverageId },
): Promise<(CoverageFact & { readonly of: PersonId }) | undefined> {
  const row = await tx.row<FactRow>(sql`
    select ${COLUMNS} from coverage_facts
    where agency_id = ${agency} and coverage_id = ${of.coverage} and person_id = ${oneOf(agency, of.person)}
      and recorded_until is null and handrail.works_with(agency_id, person_id)
    for update`)
  return row && { ...factOf(row), of: row.of }
}

/** Everything we believe or believed of a person's coverage. */
export async function factsOf(
  tx: Tx,
  agency: AgencyId,
  { person, nowOnly }: { readonly person: PersonId; readonly nowOnly: boolean },
): Promise<readonly (CoverageFact & { readonly of: PersonId })[]> {
  const rows = await tx.rows<FactRow>(sql`
    select ${COLUMNS} from coverage_facts
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)}
      and (not ${nowOnly}::boolean or (recorded_until is null and not withdrawn))
    order by valid_from, coverage_id, version`)
  return rows.map((row) => ({ ...factOf(row), of: row.of }))
}
