import type { Actor, AgencyId, Instant, Moment, PersonId, PlainDate, StaffId } from '@handrail/care'
import {
  address,
  addressKey,
  ageOn,
  type Comparable,
  chipsIn,
  chipsOf,
  type FoundPerson,
  givenValue,
  inOneLine,
  type RelationKind,
  shownName,
  type Typed,
  type View,
  viewOf,
} from '@handrail/care/people'
import { sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { openPointsOf } from '../contact/store.ts'
import { bornOf, identityOf, PERSON_COLUMNS, type PersonRow, statusOf } from '../identity/store.ts'

/** The people who fit what was typed, best first, within reach. */
export async function findPeople(tx: Tx, typed: Typed, most: number): Promise<readonly PersonId[]> {
  const { words, digits, bornOn, year } = typed
  const rows = await tx.rows<{ person: PersonId }>(sql`
    select person_id as person from handrail.find_people(${words}::text[], ${digits ?? null}, ${bornOn}::date[],
      ${year ?? null}::integer, ${most}) with ordinality as f (person_id, score, n) order by n`)
  return rows.map(({ person }) => person)
}

/** The people of the asker's own caseload, or of their team's, by name. */
export async function ownPeople(tx: Tx, agency: AgencyId, most: number): Promise<readonly PersonId[]> {
  const rows = await tx.rows<{ person: PersonId }>(sql`
    select p.person_id as person from people p
    where p.agency_id = ${agency} and p.person_id = any (handrail.caseload())
      and not exists (select 1 from person_merges m
        where m.agency_id = p.agency_id and m.merged_id = p.person_id and m.state = 'merged')
    order by p.name_words, p.person_id limit ${most}`)
  return rows.map(({ person }) => person)
}

interface Reached {
  /** The record that goes on for this person. */
  readonly root: PersonId
  readonly view: View
}

/** Whether the asker reaches a person, and how much of the record their reason shows. */
export async function reachedView(
  tx: Tx,
  { agency, actor }: Moment,
  person: PersonId,
): Promise<Reached | undefined> {
  const row = await tx.row<{ root: PersonId; kinds: readonly RelationKind[] }>(sql`
    select handrail.root_of(p.agency_id, p.person_id) as root, array(
      select r.kind from care_relations r
      where r.agency_id = ${agency} and r.person_id = any (handrail.one_person(${agency}::uuid, ${person}::uuid))
        and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
        and (r.staff_id = handrail.staff() or (handrail.reach() = 'team' and r.staff_id in (
          select s.staff_id from staff s where s.agency_id = ${agency} and s.supervisor_id = handrail.staff())))
    ) as kinds
    from people p where p.agency_id = ${agency} and p.person_id = ${person}`)
  if (!row) return undefined
  return { root: row.root, view: viewFor(actor, row.kinds) }
}

const viewFor = (actor: Actor, reasons: readonly RelationKind[]): View =>
  actor.kind === 'staff' ? viewOf(actor.role, reasons, actor.reach) : 'full'

/** The record that goes on for a person, and those that were merged into it. */
export async function everyRecordOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<readonly PersonId[]> {
  const row = await tx.row<{ all: readonly PersonId[] }>(
    sql`select handrail.one_person(${agency}::uuid, ${person}::uuid) as "all"`,
  )
  return row?.all ?? []
}

export async function personRow(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<(PersonRow & { readonly all: readonly PersonId[] }) | undefined> {
  return tx.row(sql`
    select ${PERSON_COLUMNS}, handrail.one_person(p.agency_id, p.person_id) as "all"
    from people p where p.agency_id = ${agency} and p.person_id = ${person}`)
}

/**
 * Every record of the person `p`, to be joined by equality. Under row security an index is used only for what cannot leak,
 * and `= any (one_person(p.…))` counts as what could: it would walk the whole table.
 */
const EACH_OF_P = sql`unnest(handrail.one_person(p.agency_id, p.person_id)) one (person)`

type ListedRow = PersonRow & { readonly confidential: boolean }

async function listed(tx: Tx, agency: AgencyId, people: readonly PersonId[]): Promise<readonly ListedRow[]> {
  const rows = await tx.rows<ListedRow>(sql`
    select ${PERSON_COLUMNS}, exists (select 1 from ${EACH_OF_P} join residences r
        on r.agency_id = ${agency} and r.person_id = one.person where r.until_at is null and r.confidential) as confidential
    from people p where p.agency_id = ${agency} and p.person_id = any (${people}::uuid[])`)
  const place = new Map(people.map((person, n) => [person, n]))
  return [...rows].sort((a, b) => (place.get(a.person) ?? 0) - (place.get(b.person) ?? 0))
}

interface Listing {
  readonly agency: AgencyId
  readonly on: PlainDate
  readonly actor: Actor
  /** The asker must tell people apart, so they see the day of birth. */
  readonly withBorn: boolean
}

/** The least that tells people apart, in the order they were named. */
export async function foundPeople(
  tx: Tx,
  { agency, on, actor, withBorn }: Listing,
  people: readonly PersonId[],
): Promise<readonly FoundPerson[]> {
  if (people.length === 0) return []
  const rows = await listed(tx, agency, people)
  const points = await openPointsOf(tx, agency, people)
  const view = viewFor(actor, [])
  return rows.map((row) => {
    const identity = identityOf(row)
    const shown = shownName(identity)
    const legal = givenValue(identity.legalName)
    const legalLine = legal ? inOneLine(legal) : null
    return {
      person: row.person,
      shownName: shown,
      legalName: legalLine === shown ? null : legalLine,
      age: ageOn(identity.born, on) ?? null,
      born: withBorn ? identity.born : null,
      chips: chipsIn(view, [
        ...chipsOf({
          points: points.filter(({ of }) => of === row.person),
          status: statusOf(row),
          isAddressConfidential: row.confidential,
          language: identity.language,
        }),
      ]),
    }
  })
}

interface After {
  readonly since: Instant
  readonly person: PersonId
}

/**
 * The living whom nobody leads under any record of theirs, whoever was registered longest ago first. Walks an index in that
 * order; only those without a relation of their own are looked up under other records.
 */
export async function peopleWithoutLead(
  tx: Tx,
  agency: AgencyId,
  { after, most }: { readonly after: After | undefined; readonly most: number },
): Promise<readonly After[]> {
  const beyond = after
    ? sql`and (p.registered_at, p.person_id) > (${after.since}::timestamptz, ${after.person}::uuid)`
    : sql``
  const leads = sql`r.agency_id = ${agency} and r.kind = 'lead' and r.from_at <= handrail.moment()
    and (r.until_at is null or r.until_at > handrail.moment())`
  return tx.rows(sql`
    select p.person_id as person, p.registered_at as since from people p
    where p.agency_id = ${agency} and p.status = 'living' ${beyond}
      and not exists (select 1 from care_relations r where r.person_id = p.person_id and ${leads} offset 0)
      and not exists (select 1 from person_merges m
        where m.agency_id = ${agency} and m.merged_id = p.person_id and m.state = 'merged')
      and not exists (select 1 from ${EACH_OF_P} join care_relations r on r.person_id = one.person where ${leads})
    order by p.registered_at, p.person_id limit ${most}`)
}

interface Alike {
  readonly phones: readonly string[]
  readonly memberKeys: readonly string[]
  readonly homes: readonly string[]
  readonly mail: readonly unknown[]
}

/** What is compared when somebody may be here already. An address that is kept confidential is not among it. */
export async function comparable(
  tx: Tx,
  agency: AgencyId,
  people: readonly PersonId[],
): Promise<readonly (Comparable & { readonly person: PersonId })[]> {
  const rows = await tx.rows<PersonRow & Alike>(sql`
    select ${PERSON_COLUMNS},
      array(select c.digits from ${EACH_OF_P} join contact_points c
        on c.agency_id = ${agency} and c.person_id = one.person where c.digits is not null) as phones,
      array(select f.member_key from ${EACH_OF_P} join coverage_facts f
        on f.agency_id = ${agency} and f.person_id = one.person where f.member_key is not null and not f.withdrawn)
        as "memberKeys",
      array(select r.address_key from ${EACH_OF_P} join residences r
        on r.agency_id = ${agency} and r.person_id = one.person where r.until_at is null and r.address_key is not null)
        as homes,
      (select coalesce(jsonb_agg(c.at -> 'address'), '[]') from ${EACH_OF_P} join contact_points c
        on c.agency_id = ${agency} and c.person_id = one.person where c.kind = 'postal' and c.closed_on is null) as mail
    from people p where p.agency_id = ${agency} and p.person_id = any (${people}::uuid[])`)
  return rows.map((row) => {
    const identity = identityOf(row)
    const legal = givenValue(identity.legalName)
    return {
      person: row.person,
      given: legal?.given,
      family: legal?.family,
      suffix: legal?.suffix,
      nameUsed: identity.nameUsed,
      born: bornOf(row),
      phones: row.phones,
      memberKeys: row.memberKeys,
      addresses: [...row.homes, ...row.mail.map((one) => addressKey(address.parse(one)))],
    }
  })
}

const MOST_WITH_ONE_KEY = 20

/** People under whose records a member id stands. */
export async function peopleWithMemberKey(
  tx: Tx,
  agency: AgencyId,
  key: string,
): Promise<readonly PersonId[]> {
  const rows = await tx.rows<{ person: PersonId }>(sql`
    select distinct handrail.root_of(agency_id, person_id) as person from coverage_facts
    where agency_id = ${agency} and member_key = ${key} and not withdrawn limit ${MOST_WITH_ONE_KEY}`)
  return rows.map(({ person }) => person)
}

const MOST_AT_ONE_ADDRESS = 50

/** People who live at an address that is not kept confidential. */
export async function peopleAtAddress(tx: Tx, agency: AgencyId, key: string): Promise<readonly PersonId[]> {
  const rows = await tx.rows<{ person: PersonId }>(sql`
    select distinct handrail.root_of(agency_id, person_id) as person from residences
    where agency_id = ${agency} and address_key = ${key} and until_at is null limit ${MOST_AT_ONE_ADDRESS}`)
  return rows.map(({ person }) => person)
}

export interface AccessRow {
  readonly at: Instant
  readonly staff: StaffId | null
  readonly name: string | null
  readonly role: string
  readonly asked: string
}

/** Who looked at a person, newest first. */
export async function accessesTo(
  tx: Tx,
  {
    agency,
    before,
    most,
  }: { readonly agency: AgencyId; readonly before: Instant | undefined; readonly most: number },
  person: PersonId,
): Promise<readonly AccessRow[]> {
  return tx.rows<AccessRow>(sql`
    select a.at, a.staff_id as staff, s.name, a.role, a.asked
    from handrail.accesses_to(handrail.one_person(${agency}::uuid, ${person}::uuid), ${before ?? null}::timestamptz,
      ${most}) a left join staff s on s.agency_id = ${agency} and s.staff_id = a.staff_id
    order by a.at desc`)
}
