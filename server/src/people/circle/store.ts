import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import {
  type AuthorityTerms,
  type KeptDespite,
  type LegalAuthority,
  type LegalAuthorityId,
  legalAuthority,
  type Supporter,
  type SupporterId,
  type SupporterTerms,
  supporter,
} from '@handrail/care/people'
import { type Sql, sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { oneOf } from '../store.ts'

type Of = { readonly of: PersonId }

interface SupporterToAdd {
  readonly supporter: SupporterId
  readonly person: PersonId
  readonly terms: SupporterTerms
  readonly despite: KeptDespite | undefined
}

interface By {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

const jsonOrNull = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

interface Row extends Of {
  readonly despite: unknown
}

/** A thing as it is parsed: what was not kept despite anything says nothing of it. */
const plainRow = <R extends { readonly despite: unknown }>({ despite, ...row }: R) => ({
  ...row,
  ...(despite !== null && { despite }),
})

export async function insertSupporter(
  tx: Tx,
  agency: AgencyId,
  { supporter: id, person, terms, despite }: SupporterToAdd,
) {
  await tx.run(sql`
    insert into supporters (agency_id, supporter_id, person_id, terms, despite)
    values (${agency}, ${id}, ${person}, ${JSON.stringify(terms)}, ${jsonOrNull(despite)})`)
}

/** A supporter of this person, locked; nothing when the asker may not change it. */
export async function lockSupporter(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId; readonly supporter: SupporterId },
): Promise<Supporter | undefined> {
  const row = await tx.row<{ despite: unknown }>(sql`
    select supporter_id as supporter, version, terms, despite from supporters
    where agency_id = ${agency} and supporter_id = ${of.supporter} and person_id = ${oneOf(agency, of.person)}
      and handrail.works_with(agency_id, person_id)
    for update`)
  return row && supporter.parse(plainRow(row))
}

const keepSupporterBefore = ({ agency, now, by }: By, supporter: SupporterId): Sql => sql`
  insert into supporters_before (agency_id, supporter_id, version, person_id, terms, despite, changed_at, changed_by)
  select agency_id, supporter_id, version, person_id, terms, despite, ${now}::timestamptz, ${by}::uuid
  from supporters where agency_id = ${agency} and supporter_id = ${supporter}`

export async function updateSupporter(
  tx: Tx,
  by: By,
  next: Omit<SupporterToAdd, 'person'> & { readonly version: number },
) {
  await tx.run(keepSupporterBefore(by, next.supporter))
  await tx.run(sql`
    update supporters set terms = ${JSON.stringify(next.terms)}, despite = ${jsonOrNull(next.despite)},
      version = ${next.version}
    where agency_id = ${by.agency} and supporter_id = ${next.supporter}`)
}

export async function supportersOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<readonly (Supporter & Of)[]> {
  const rows = await tx.rows<Row>(sql`
    select supporter_id as supporter, person_id as of, version, terms, despite from supporters
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} order by supporter_id`)
  return rows.map(({ of, ...row }) => ({ ...supporter.parse(plainRow(row)), of }))
}

interface AuthorityToAdd {
  readonly authority: LegalAuthorityId
  readonly person: PersonId
  readonly terms: AuthorityTerms
  readonly despite: KeptDespite | undefined
}

export async function insertAuthority(
  tx: Tx,
  agency: AgencyId,
  { authority, person, terms, despite }: AuthorityToAdd,
) {
  await tx.run(sql`
    insert into legal_authorities (agency_id, authority_id, person_id, kind, from_on, until_on, terms, despite)
    values (${agency}, ${authority}, ${person}, ${terms.kind}, ${terms.from}, ${terms.until ?? null},
      ${JSON.stringify(terms)}, ${jsonOrNull(despite)})`)
}

/** An authority over this person, locked; nothing when the asker may not change it. */
export async function lockAuthority(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId; readonly authority: LegalAuthorityId },
): Promise<LegalAuthority | undefined> {
  const row = await tx.row<{ despite: unknown }>(sql`
    select authority_id as authority, version, terms, despite from legal_authorities
    where agency_id = ${agency} and authority_id = ${of.authority} and person_id = ${oneOf(agency, of.person)}
      and handrail.works_with(agency_id, person_id)
    for update`)
  return row && legalAuthority.parse(plainRow(row))
}

const keepAuthorityBefore = ({ agency, now, by }: By, authority: LegalAuthorityId): Sql => sql`
  insert into legal_authorities_before (agency_id, authority_id, version, person_id, terms, despite, changed_at,
    changed_by)
  select agency_id, authority_id, version, person_id, terms, despite, ${now}::timestamptz, ${by}::uuid
  from legal_authorities where agency_id = ${agency} and authority_id = ${authority}`

export async function updateAuthority(
  tx: Tx,
  by: By,
  next: Omit<AuthorityToAdd, 'person'> & { readonly version: number },
) {
  await tx.run(keepAuthorityBefore(by, next.authority))
  const { kind, from, until } = next.terms
  await tx.run(sql`
    update legal_authorities set kind = ${kind}, from_on = ${from}, until_on = ${until ?? null},
      terms = ${JSON.stringify(next.terms)}, despite = ${jsonOrNull(next.despite)}, version = ${next.version}
    where agency_id = ${by.agency} and authority_id = ${next.authority}`)
}

export async function authoritiesOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<readonly (LegalAuthority & Of)[]> {
  const rows = await tx.rows<Row>(sql`
    select authority_id as authority, person_id as of, version, terms, despite from legal_authorities
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} order by authority_id`)
  return rows.map(({ of, ...row }) => ({ ...legalAuthority.parse(plainRow(row)), of }))
}
