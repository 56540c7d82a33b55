import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import {
  type Address,
  address,
  addressKey,
  type Born,
  dayOf,
  findableWords,
  type Identity,
  identity,
  type Kept,
  type Residence,
  type ResidenceToSave,
  residence,
  type Status,
  unknownResidence,
} from '@handrail/care/people'
import { type Sql, sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { lockPerson } from '../store.ts'

/** The columns of a person, of a table called `p`. */
export const PERSON_COLUMNS: Sql = sql`p.person_id as person, p.version, p.legal_name as "legalName", p.name_used as "nameUsed",
  p.also_known_as as "alsoKnownAs", p.pronouns, p.born_answer as "bornAnswer", p.born_on as "bornOn",
  p.born_year as "bornYear", p.language, p.ssn_last_four as "ssnLastFour", p.status, p.status_on as "statusOn"`

export interface PersonRow {
  readonly person: PersonId
  readonly version: number
  readonly legalName: unknown
  readonly nameUsed: string | null
  readonly alsoKnownAs: readonly string[]
  readonly pronouns: unknown
  readonly bornAnswer: Born['answer']
  readonly bornOn: PlainDate | null
  readonly bornYear: number | null
  readonly language: unknown
  readonly ssnLastFour: unknown
  readonly status: Status['status']
  readonly statusOn: PlainDate | null
}

export const identityOf = (row: PersonRow): Identity =>
  identity.parse({
    legalName: row.legalName,
    ...(row.nameUsed !== null && { nameUsed: row.nameUsed }),
    alsoKnownAs: row.alsoKnownAs,
    pronouns: row.pronouns,
    born: bornOf(row),
    language: row.language,
    ssnLastFour: row.ssnLastFour,
  })

export function bornOf({
  bornAnswer,
  bornOn,
  bornYear,
}: Pick<PersonRow, 'bornAnswer' | 'bornOn' | 'bornYear'>): Born {
  if (bornAnswer === 'exact' && bornOn !== null) return { answer: 'exact', on: bornOn }
  if (bornAnswer === 'approximate' && bornYear !== null) return { answer: 'approximate', year: bornYear }
  if (bornAnswer === 'exact' || bornAnswer === 'approximate') throw new Error('A birthday without its day.')
  return { answer: bornAnswer }
}

export function statusOf({ status, statusOn }: Pick<PersonRow, 'status' | 'statusOn'>): Status {
  if (status === 'deceased') return { status, ...(statusOn !== null && { on: statusOn }) }
  if (status === 'missing') return { status, ...(statusOn !== null && { since: statusOn }) }
  return { status }
}

const bornOn = (born: Born) => (born.answer === 'exact' ? born.on : null)
const bornYear = (born: Born) =>
  born.answer === 'exact' ? Number(born.on.slice(0, 4)) : born.answer === 'approximate' ? born.year : null

interface Written {
  readonly agency: AgencyId
  readonly person: PersonId
  readonly at: Instant
  readonly by: StaffId | null
}

export async function insertPerson(tx: Tx, { agency, person, at, by }: Written, of: Identity): Promise<void> {
  await tx.run(sql`
    insert into people (agency_id, person_id, legal_name, name_used, also_known_as, pronouns, born_answer, born_on,
      born_year, language, ssn_last_four, name_words, registered_at, registered_by)
    values (${agency}, ${person}, ${JSON.stringify(of.legalName)}, ${of.nameUsed ?? null}, ${of.alsoKnownAs},
      ${JSON.stringify(of.pronouns)}, ${of.born.answer}, ${bornOn(of.born)}, ${bornYear(of.born)},
      ${JSON.stringify(of.language)}, ${JSON.stringify(of.ssnLastFour)}, ${findableWords(of)}, ${at}, ${by})`)
}

/** When somebody was born, where nothing else of them is asked. */
export async function readBorn(tx: Tx, agency: AgencyId, person: PersonId): Promise<Born> {
  const row = await tx.row<PersonRow>(
    sql`select ${PERSON_COLUMNS} from people p where p.agency_id = ${agency} and p.person_id = ${person}`,
  )
  return row ? bornOf(row) : { answer: 'unknown' }
}

/** A person's own row for a change, locked; nothing when the asker may not change it. */
export async function lockIdentity(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<
  (Kept & { readonly version: number; readonly identity: Identity; readonly status: Status }) | undefined
> {
  const kept = await lockPerson(tx, agency, person)
  if (!kept) return undefined
  const row = await tx.row<PersonRow>(
    sql`select ${PERSON_COLUMNS} from people p where p.agency_id = ${agency} and p.person_id = ${person}`,
  )
  if (!row) return undefined
  return {
    ...kept,
    version: row.version,
    identity: identityOf(row),
    status: statusOf(row),
  }
}

/** Keeps what stands in a person's row before it is changed. */
const keepBefore = ({ agency, person, at, by }: Written): Sql => sql`
  insert into people_before (agency_id, person_id, version, was, changed_at, changed_by)
  select agency_id, person_id, version, to_jsonb(p) - 'agency_id' - 'person_id' - 'name_words', ${at}::timestamptz,
    ${by}::uuid
  from people p where agency_id = ${agency} and person_id = ${person}`

export async function updateIdentity(
  tx: Tx,
  written: Written,
  { version, identity: of }: { readonly version: number; readonly identity: Identity },
): Promise<void> {
  await tx.run(keepBefore(written))
  await tx.run(sql`
    update people set legal_name = ${JSON.stringify(of.legalName)}, name_used = ${of.nameUsed ?? null},
      also_known_as = ${of.alsoKnownAs}, pronouns = ${JSON.stringify(of.pronouns)}, born_answer = ${of.born.answer},
      born_on = ${bornOn(of.born)}, born_year = ${bornYear(of.born)}, language = ${JSON.stringify(of.language)},
      ssn_last_four = ${JSON.stringify(of.ssnLastFour)}, name_words = ${findableWords(of)}, version = ${version}
    where agency_id = ${written.agency} and person_id = ${written.person}`)
}

export async function updateStatus(
  tx: Tx,
  written: Written,
  { version, status }: { readonly version: number; readonly status: Status },
): Promise<void> {
  await tx.run(keepBefore(written))
  await tx.run(sql`
    update people set status = ${status.status}, status_on = ${dayOf(status) ?? null}, version = ${version}
    where agency_id = ${written.agency} and person_id = ${written.person}`)
}

export interface ResidenceNow {
  readonly version: number
  readonly residence: Residence
}

/** Where a person lives, as it may be shown. Before anybody asked, version 0 says that nobody asked. */
export async function residenceNow(tx: Tx, agency: AgencyId, person: PersonId): Promise<ResidenceNow> {
  const row = await tx.row<{ version: number; residence: unknown }>(sql`
    select version, residence from residences
    where agency_id = ${agency} and person_id = ${person} and until_at is null`)
  return row
    ? { version: row.version, residence: residence.parse(row.residence) }
    : { version: 0, residence: unknownResidence }
}

export const isConfidential = ({ residence: { where } }: ResidenceNow): boolean =>
  where.kind === 'confidential'

export async function replaceResidence(
  tx: Tx,
  { agency, person, at }: Omit<Written, 'by'>,
  { next, newId }: { readonly next: ResidenceToSave; readonly newId: () => string },
): Promise<void> {
  await tx.run(sql`
    update residences set until_at = ${at} where agency_id = ${agency} and person_id = ${person} and until_at is null`)
  await tx.run(sql`
    insert into residences (agency_id, person_id, version, residence, confidential, address_key, from_at)
    values (${agency}, ${person}, ${next.version}, ${JSON.stringify(next.residence)},
      ${next.residence.where.kind === 'confidential'},
      ${next.residence.where.kind === 'address' ? addressKey(next.residence.where.address) : null}, ${at})`)
  if (next.real === 'leave') return
  await tx.run(sql`
    update confidential_addresses set until_at = ${at}
    where agency_id = ${agency} and person_id = ${person} and until_at is null`)
  if (next.real === 'close') return
  await tx.run(sql`
    insert into confidential_addresses (agency_id, person_id, address_id, address, county_of_residence, from_at)
    values (${agency}, ${person}, ${newId()}, ${JSON.stringify(next.real.put)}, ${next.real.countyOfResidence ?? null},
      ${at})`)
}

/** The address that may not be shown, of this very record. */
export async function confidentialAddress(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<{ readonly address: Address; readonly countyOfResidence: string | null } | undefined> {
  const row = await tx.row<{ address: unknown; county: string | null }>(sql`
    select address, county_of_residence as county from confidential_addresses
    where agency_id = ${agency} and person_id = ${person} and until_at is null`)
  return row && { address: address.parse(row.address), countyOfResidence: row.county }
}
