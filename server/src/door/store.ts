import type { AgencyId, Happened, Instant, PersonId, RequestId, StaffId } from '@handrail/care'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** The agency's zone, and what this request was answered when it came before. */
export interface Place {
  readonly zone: string
  readonly before:
    | { readonly digest: Buffer; readonly staff: string | null; readonly answer: unknown }
    | undefined
}

/** Looks for the agency and for the same request, in one question. */
export async function findRequest(tx: Tx, agency: AgencyId, request: RequestId): Promise<Place | undefined> {
  const row = await tx.row<{
    zone: string
    digest: Buffer | null
    staff: string | null
    answer: unknown
  }>(sql`
    select a.zone, r.digest, r.staff_id as staff, r.answer
    from agencies a left join requests r on r.agency_id = a.agency_id and r.request_id = ${request}
    where a.agency_id = ${agency}`)
  if (!row) return undefined
  const { zone, digest, staff, answer } = row
  return { zone, before: digest === null ? undefined : { digest, staff, answer } }
}

/** The highest version that these requests of the same kind, by the same member of staff, have made. */
export async function versionAfter(
  tx: Tx,
  { agency, staff, name }: { readonly agency: AgencyId; readonly staff: StaffId; readonly name: string },
  after: readonly RequestId[],
): Promise<number | undefined> {
  const row = await tx.row<{ version: number | null }>(sql`
    select max((answer #>> '{answer,version}')::int) as version from requests
    where agency_id = ${agency} and request_id = any(${after}::uuid[]) and staff_id = ${staff} and asked = ${name}`)
  return row?.version ?? undefined
}

interface Logged {
  readonly asked: { readonly agency: AgencyId; readonly requestId: RequestId }
  readonly now: Instant
  readonly name: string
  readonly staff: StaffId | null
  readonly role: string
  readonly newId: () => string
}

interface Written {
  readonly people: readonly PersonId[]
  readonly happened: readonly (Happened & { readonly id: string })[]
  readonly chores: readonly { readonly name: string; readonly event: string }[]
  readonly request: { readonly digest: Buffer; readonly answer: unknown } | undefined
}

/** What the door itself writes for a request, as one statement: events, chores, the access record and the answer. */
export function written(log: Logged, what: Written): Sql | undefined {
  if (what.request === undefined) return what.people.length > 0 ? access(log, what.people) : undefined
  const { asked, now, name, staff, role } = log
  const events = what.happened.map(({ id, event, about, facts }, n) => ({
    id,
    n,
    event,
    about,
    facts: JSON.stringify(facts ?? null),
  }))
  const chores = what.chores.map((chore) => ({ ...chore, id: log.newId() }))
  return sql`
    with request as (
      insert into requests (agency_id, request_id, at, asked, staff_id, digest, answer)
      values (${asked.agency}, ${asked.requestId}, ${now}, ${name}, ${staff}, ${what.request.digest},
        ${JSON.stringify(what.request.answer)})
    ), happened as (
      insert into events (agency_id, event_id, at, request_id, n, name, person_id, staff_id, role, facts)
      select ${asked.agency}::uuid, id, ${now}::timestamptz, ${asked.requestId}::uuid, n, event, about, ${staff}::uuid,
        ${role}, facts::json
      from json_to_recordset(${JSON.stringify(events)}::json)
        as e(id uuid, n smallint, event text, about uuid, facts text)
      order by n
    )
    insert into chores (agency_id, chore_id, name, event_id, facts, due_at)
    select ${asked.agency}::uuid, id, name, event, 'null'::json, ${now}::timestamptz
    from json_to_recordset(${JSON.stringify(chores)}::json) as c(id uuid, name text, event uuid)`
}

function access({ asked, now, name, staff, role, newId }: Logged, people: readonly PersonId[]): Sql {
  return sql`
    insert into accesses (agency_id, access_id, at, request_id, query, staff_id, role, people)
    values (${asked.agency}, ${newId()}, ${now}, ${asked.requestId}, ${name}, ${staff}, ${role}, ${people})`
}

interface DenialRow {
  readonly agency: AgencyId
  readonly id: string
  readonly at: Instant
  readonly request: RequestId
  readonly asked: string
  readonly why: string
  readonly staff: StaffId | null
  readonly role: string
  readonly about: PersonId | null
}

export async function writeDenial(tx: Tx, denial: DenialRow): Promise<void> {
  const { agency, id, at, request, asked, why, staff, role, about } = denial
  await tx.run(sql`
    insert into denials (agency_id, denial_id, at, request_id, asked, why, staff_id, role, person_id)
    values (${agency}, ${id}, ${at}, ${request}, ${asked}, ${why}, ${staff}, ${role}, ${about})`)
}
