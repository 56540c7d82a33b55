import type { AgencyId, PersonId } from '@handrail/care'
import {
  type AuthorityTerms,
  type LegalAuthority,
  type LegalAuthorityId,
  legalAuthority,
  type Supporter,
  type SupporterId,
  type SupporterTerms,
  supporter,
} from '@handrail/care/people'
import { sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { oneOf } from '../store.ts'

type Of = { readonly of: PersonId }

interface SupporterToAdd {
  readonly supporter: SupporterId
  readonly person: PersonId
  readonly terms: SupporterTerms
}

export async function insertSupporter(
  tx: Tx,
  agency: AgencyId,
  { supporter: id, person, terms }: SupporterToAdd,
) {
  await tx.run(sql`
    insert into supporters (agency_id, supporter_id, person_id, terms)
    values (${agency}, ${id}, ${person}, ${JSON.stringify(terms)})`)
}

/** A supporter of this person, locked; nothing when the asker may not change it. */
export async function lockSupporter(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId; readonly supporter: SupporterId },
): Promise<Supporter | undefined> {
  const row = await tx.row(sql`
    select supporter_id as supporter, version, terms from supporters
    where agency_id = ${agency} and supporter_id = ${of.supporter} and person_id = ${oneOf(agency, of.person)}
      and handrail.works_with(agency_id, person_id)
    for update`)
  return row && supporter.parse(row)
}

export async function updateSupporter(
  tx: Tx,
  agency: AgencyId,
  next: { readonly supporter: SupporterId; readonly version: number; readonly terms: SupporterTerms },
) {
  await tx.run(sql`
    update supporters set terms = ${JSON.stringify(next.terms)}, version = ${next.version}
    where agency_id = ${agency} and supporter_id = ${next.supporter}`)
}

export async function supportersOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<readonly (Supporter & Of)[]> {
  const rows = await tx.rows<Of>(sql`
    select supporter_id as supporter, person_id as of, version, terms from supporters
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} order by supporter_id`)
  return rows.map(({ of, ...row }) => ({ ...supporter.parse(row), of }))
}

interface AuthorityToAdd {
  readonly authority: LegalAuthorityId
  readonly person: PersonId
  readonly terms: AuthorityTerms
}

export async function insertAuthority(
  tx: Tx,
  agency: AgencyId,
  { authority, person, terms }: AuthorityToAdd,
) {
  await tx.run(sql`
    insert into legal_authorities (agency_id, authority_id, person_id, kind, from_on, until_on, terms)
    values (${agency}, ${authority}, ${person}, ${terms.kind}, ${terms.from}, ${terms.until ?? null},
      ${JSON.stringify(terms)})`)
}

/** An authority over this person, locked; nothing when the asker may not change it. */
export async function lockAuthority(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId; readonly authority: LegalAuthorityId },
): Promise<LegalAuthority | undefined> {
  const row = await tx.row(sql`
    select authority_id as authority, version, terms from legal_authorities
    where agency_id = ${agency} and authority_id = ${of.authority} and person_id = ${oneOf(agency, of.person)}
      and handrail.works_with(agency_id, person_id)
    for update`)
  return row && legalAuthority.parse(row)
}

export async function updateAuthority(
  tx: Tx,
  agency: AgencyId,
  next: { readonly authority: LegalAuthorityId; readonly version: number; readonly terms: AuthorityTerms },
) {
  const { kind, from, until } = next.terms
  await tx.run(sql`
    update legal_authorities set kind = ${kind}, from_on = ${from}, until_on = ${until ?? null},
      terms = ${JSON.stringify(next.terms)}, version = ${next.version}
    where agency_id = ${agency} and authority_id = ${next.authority}`)
}

export async function authoritiesOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<readonly (LegalAuthority & Of)[]> {
  const rows = await tx.rows<Of>(sql`
    select authority_id as authority, person_id as of, version, terms from legal_authorities
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} order by authority_id`)
  return rows.map(({ of, ...row }) => ({ ...legalAuthority.parse(row), of }))
}
