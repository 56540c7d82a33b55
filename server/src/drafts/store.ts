import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import type { DraftId, DraftShown, DraftState, keepDraft } from '@handrail/care/drafts'
import type { z } from 'zod'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

type Kept = z.output<typeof keepDraft.input>

const shown = sql`
  draft_id as draft, form, subject, person_id as person, device, basis, turn, request_id as request, kept_at as "keptAt"`

/** Not sent yet: the request it waits for is not done. */
const waiting = sql`not handrail.was_done(d.agency_id, d.request_id)`

/** Nobody keeps words about somebody whom they do not reach, nor learns whether there is such a person. */
async function isWithinReach(tx: Tx, agency: AgencyId, person: PersonId): Promise<boolean> {
  const row = await tx.row<{ within: boolean }>(
    sql`select handrail.is_within_reach(${agency}::uuid, ${person}::uuid) as within`,
  )
  return row?.within === true
}

/** What this device kept of a form, and others of the same person; held, so that words sent at once do not cross. */
export async function loadDraft(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  { form, subject, person, device, request }: Kept,
): Promise<DraftState | undefined> {
  if (person !== null && !(await isWithinReach(tx, agency, person))) return undefined
  await tx.row(sql`select 1 from staff where agency_id = ${agency} and staff_id = ${staff} for no key update`)
  const [before, counted, elsewhere] = await Promise.all([
    tx.row<{ draft: DraftId; turn: number }>(sql`
      select draft_id as draft, case when ${waiting} then turn else 0 end as turn from drafts d
      where agency_id = ${agency} and staff_id = ${staff} and form = ${form}
        and subject is not distinct from ${subject}::uuid and device = ${device}`),
    tx.row<{ drafts: number; isSent: boolean }>(sql`
      select count(*) as drafts, handrail.was_done(${agency}, ${request}) as "isSent"
      from drafts where agency_id = ${agency} and staff_id = ${staff}`),
    tx.rows<DraftShown>(sql`
      select ${shown} from drafts d
      where agency_id = ${agency} and staff_id = ${staff} and form = ${form}
        and subject is not distinct from ${subject}::uuid and device <> ${device} and ${waiting}
      order by kept_at desc limit 10`),
  ])
  return { before, isSent: counted?.isSent ?? false, drafts: counted?.drafts ?? 0, elsewhere }
}

export async function writeDraft(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  { draft, at }: { readonly draft: DraftId; readonly at: Instant },
  of: Kept,
): Promise<void> {
  await tx.run(sql`
    insert into drafts (agency_id, draft_id, staff_id, form, subject, person_id, device, turn, basis, request_id, body,
      kept_at)
    values (${agency}, ${draft}, ${staff}, ${of.form}, ${of.subject}, ${of.person}, ${of.device}, ${of.turn}, ${of.basis},
      ${of.request}, ${JSON.stringify(of.body)}, ${at})
    on conflict (agency_id, draft_id) do update set person_id = excluded.person_id, turn = excluded.turn,
      basis = excluded.basis, request_id = excluded.request_id, body = excluded.body, kept_at = excluded.kept_at`)
}

export function findDraft(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  draft: DraftId,
): Promise<{ readonly form: string } | undefined> {
  return tx.row(sql`
    select form from drafts where agency_id = ${agency} and draft_id = ${draft} and staff_id = ${staff} for update`)
}

export async function deleteDraft(tx: Tx, agency: AgencyId, draft: DraftId): Promise<void> {
  await tx.run(sql`delete from drafts where agency_id = ${agency} and draft_id = ${draft}`)
}

export function listDrafts(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  limit: number,
): Promise<readonly (DraftShown & { readonly alsoElsewhere: boolean })[]> {
  return tx.rows(sql`
    select ${shown}, count(*) over (partition by form, subject) > 1 as "alsoElsewhere" from drafts d
    where agency_id = ${agency} and staff_id = ${staff} and ${waiting}
    order by kept_at desc, draft_id limit ${limit}`)
}

type WithBody = DraftShown & { readonly body: z.output<typeof keepDraft.input>['body'] }

/** One for each device, the latest first. */
export function readBodies(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  { form, subject }: { readonly form: string; readonly subject: string | null },
): Promise<readonly WithBody[]> {
  return tx.rows<WithBody>(sql`
    select ${shown}, body from drafts d
    where agency_id = ${agency} and staff_id = ${staff} and form = ${form}
      and subject is not distinct from ${subject}::uuid and ${waiting}
    order by kept_at desc limit 10`)
}

/** Removes some of what was sent and of what is too old. */
export async function sweep(
  tx: Tx,
  agency: AgencyId,
  before: Instant,
  limit: number,
): Promise<{ readonly sent: number; readonly old: number; readonly more: boolean }> {
  const old = await tx.run(sql`
    delete from drafts where agency_id = ${agency} and draft_id in (
      select draft_id from drafts where agency_id = ${agency} and kept_at < ${before} order by kept_at limit ${limit})`)
  const sent = await tx.run(sql`
    delete from drafts where agency_id = ${agency} and draft_id in (
      select d.draft_id from drafts d
      where d.agency_id = ${agency} and handrail.was_done(d.agency_id, d.request_id) limit ${limit})`)
  return { sent, old, more: sent === limit || old === limit }
}
