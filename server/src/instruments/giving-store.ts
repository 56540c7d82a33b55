import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import type {
  AlertKind,
  Finishing,
  Giving,
  GivingDrop,
  GivingId,
  GivingSaved,
  GivingState,
  GivingStatus,
  InError,
  ResultOf,
} from '@handrail/care/instruments'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { insertAlerts } from './alert-store.ts'
import { cutoffOn } from './cutoff-store.ts'

const COLUMNS: Sql = sql`g.giving_id as giving, g.person_id as person, g.instrument, g.edition, g.language, g.mode,
  g.given_on as on, g.replaces_id as replaces, g.by_id as by, g.status, g.version, g.answers`

type Row = Omit<GivingState, 'alerts' | 'isOut' | 'replacedStatus' | 'chosenCutoff'>

/** One that the asker may change, or that a link has opened; locked. */
export async function lockGiving(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  giving: GivingId,
): Promise<GivingState | undefined> {
  const row = await tx.row<Row>(sql`
    select ${COLUMNS} from instrument_givings g
    where g.agency_id = ${agency} and g.giving_id = ${giving}
      and (g.giving_id = handrail.opened_giving() or handrail.works_with(g.agency_id, g.person_id))
    for update`)
  if (!row) return undefined
  const alerts = await tx.rows<{ kind: AlertKind }>(sql`
    select kind from instrument_alerts where agency_id = ${agency} and giving_id = ${giving} limit 10`)
  const before =
    row.replaces === null
      ? undefined
      : await tx.row<{ status: GivingStatus }>(sql`
          select status from instrument_givings where agency_id = ${agency} and giving_id = ${row.replaces} for update`)
  const out = await tx.row(sql`
    select 1 from instrument_links
    where agency_id = ${agency} and giving_id = ${giving} and over_at is null and ends_at > ${now}`)
  return {
    ...row,
    alerts: alerts.map(({ kind }) => kind),
    isOut: out !== undefined,
    chosenCutoff: await cutoffOn(tx, agency, row),
    replacedStatus: before?.status ?? null,
  }
}

/** One of this instrument that is being given to this person. */
export async function openGiving(
  tx: Tx,
  agency: AgencyId,
  { person, instrument }: { readonly person: PersonId; readonly instrument: string },
): Promise<GivingId | undefined> {
  const row = await tx.row<{ giving: GivingId }>(sql`
    select giving_id as giving from instrument_givings
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and instrument = ${instrument} and status = 'open'
    limit 1`)
  return row?.giving
}

export function givingToReplace(
  tx: Tx,
  agency: AgencyId,
  { person, giving }: { readonly person: PersonId; readonly giving: GivingId },
): Promise<{ readonly instrument: string; readonly status: GivingStatus } | undefined> {
  return tx.row(sql`
    select instrument, status from instrument_givings
    where agency_id = ${agency} and giving_id = ${giving} and person_id = ${oneOf(agency, person)} for update`)
}

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
}

export async function insertGiving(tx: Tx, { agency, now }: Written, of: Giving): Promise<void> {
  await tx.run(sql`
    insert into instrument_givings (agency_id, giving_id, person_id, instrument, edition, language, mode, given_on, by_id,
      began_at, replaces_id)
    values (${agency}, ${of.giving}, ${of.person}, ${of.instrument}, ${of.edition}, ${of.language}, ${of.mode}, ${of.on},
      ${of.by}, ${now}, ${of.replaces})`)
}

export async function insertResult(tx: Tx, written: Written, of: ResultOf): Promise<void> {
  const { agency, now } = written
  await tx.run(sql`
    insert into instrument_givings (agency_id, giving_id, person_id, instrument, mode, status, given_on, by_id, began_at,
      finished_at, total, band, source, rater, replaces_id)
    values (${agency}, ${of.giving}, ${of.person}, ${of.instrument}, ${of.mode}, 'finished', ${of.on}, ${of.by}, ${now},
      ${now}, ${of.total}, ${of.band}, ${of.source}, ${of.rater}, ${of.replaces})`)
  await insertAlerts(tx, written, of.alerts)
  await markReplaced(tx, { ...written, by: of.by }, { wrong: of.marks, by: of.giving })
}

export async function saveAnswers(tx: Tx, written: Written, of: GivingSaved): Promise<void> {
  await tx.run(sql`
    update instrument_givings set answers = ${JSON.stringify(of.answers)}, version = version + 1
    where agency_id = ${written.agency} and giving_id = ${of.giving}`)
  await insertAlerts(tx, written, of.alerts)
}

export async function saveFinished(
  tx: Tx,
  written: Written & { readonly by: StaffId | null },
  of: Finishing,
): Promise<void> {
  await tx.run(sql`
    update instrument_givings set status = 'finished', finished_at = ${of.at}, score = ${JSON.stringify(of.score)},
      total = ${of.total}, band = ${of.band}, version = version + 1
    where agency_id = ${written.agency} and giving_id = ${of.giving}`)
  await insertAlerts(tx, written, of.alerts)
  await markReplaced(tx, written, { wrong: of.marks, by: of.giving })
}

async function markReplaced(
  tx: Tx,
  { agency, now, by }: Written & { readonly by: StaffId | null },
  of: { readonly wrong: GivingId | null; readonly by: GivingId },
): Promise<void> {
  if (of.wrong === null) return
  await tx.run(sql`
    update instrument_givings set status = 'in-error', error_why = 'corrected', error_at = ${now}, error_by = ${by},
      replaced_by_id = ${of.by}, version = version + 1
    where agency_id = ${agency} and giving_id = ${of.wrong}`)
}

export async function saveDrop(tx: Tx, agency: AgencyId, of: GivingDrop): Promise<void> {
  await tx.run(sql`
    update instrument_givings set status = 'dropped', dropped_why = ${of.why}, dropped_at = ${of.at}, version = version + 1
    where agency_id = ${agency} and giving_id = ${of.giving}`)
}

export async function saveError(
  tx: Tx,
  { agency, now, by }: Written & { readonly by: StaffId | null },
  of: InError,
): Promise<void> {
  await tx.run(sql`
    update instrument_givings set status = 'in-error', error_why = ${of.why}, error_words = ${of.words}, error_at = ${now},
      error_by = ${by}, version = version + 1
    where agency_id = ${agency} and giving_id = ${of.giving}`)
}

export interface ReadRow extends Row {
  readonly total: number | null
  readonly band: string | null
  readonly outUntil: Instant | null
  readonly beganAt: Instant
  readonly finishedAt: Instant | null
  readonly score: unknown
  readonly source: string | null
  readonly rater: string | null
  readonly replacedBy: GivingId | null
  readonly dropped: string | null
  readonly errorWhy: string | null
  readonly errorWords: string | null
  readonly errorAt: Instant | null
  readonly errorBy: StaffId | null
}

const READ: Sql = sql`${COLUMNS}, g.total::float8 as total, g.band, g.began_at as "beganAt", g.finished_at as "finishedAt",
  g.score, g.source, g.rater, g.replaced_by_id as "replacedBy", g.dropped_why as dropped, g.error_why as "errorWhy",
  g.error_words as "errorWords", g.error_at as "errorAt", g.error_by as "errorBy"`

const outUntil = (now: Instant): Sql => sql`case when g.status = 'open' then (select max(l.ends_at)
  from instrument_links l where l.agency_id = g.agency_id and l.giving_id = g.giving_id and l.over_at is null
    and l.ends_at > ${now}) end as "outUntil"`

/** More than anybody is given in a lifetime; a page of it is bounded all the same. */
const MOST = 500

/** What was given to a person, newest first. */
export function givingsOf(tx: Tx, { agency, now }: Written, person: PersonId): Promise<readonly ReadRow[]> {
  return tx.rows<ReadRow>(sql`
    select ${READ}, ${outUntil(now)} from instrument_givings g
    where g.agency_id = ${agency} and g.person_id = ${oneOf(agency, person)}
    order by g.given_on desc, g.began_at desc, g.giving_id desc limit ${MOST}`)
}

export function findGiving(tx: Tx, { agency, now }: Written, giving: GivingId): Promise<ReadRow | undefined> {
  return tx.row<ReadRow>(sql`
    select ${READ}, ${outUntil(now)} from instrument_givings g
    where g.agency_id = ${agency} and g.giving_id = ${giving}`)
}

/** The last total of the same instrument before one, among those that count. */
export function totalBefore(
  tx: Tx,
  agency: AgencyId,
  of: Pick<ReadRow, 'giving' | 'person' | 'instrument' | 'on' | 'beganAt'>,
): Promise<{ readonly on: PlainDate; readonly total: number; readonly edition: string | null } | undefined> {
  return tx.row(sql`
    select given_on as on, total::float8 as total, edition from instrument_givings
    where agency_id = ${agency} and person_id = ${oneOf(agency, of.person)} and instrument = ${of.instrument}
      and status = 'finished' and total is not null and giving_id <> ${of.giving}
      and (given_on, began_at) < (${of.on}::date, ${of.beganAt}::timestamptz)
    order by given_on desc, began_at desc limit 1`)
}
