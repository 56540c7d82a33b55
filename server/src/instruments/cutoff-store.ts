import type { AgencyId, Instant, PlainDate, StaffId } from '@handrail/care'
import type { CutoffSetting, InstrumentId } from '@handrail/care/instruments'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** How often a cut-off of this instrument was chosen. */
export async function lastCutoff(tx: Tx, agency: AgencyId, instrument: InstrumentId): Promise<number> {
  const row = await tx.row<{ version: number }>(sql`
    select version from instrument_cutoffs where agency_id = ${agency} and instrument = ${instrument}
    order by version desc limit 1`)
  return row?.version ?? 0
}

/** The cut-off that the agency chose for what is given on a day. */
export async function cutoffOn(
  tx: Tx,
  agency: AgencyId,
  of: { readonly instrument: string; readonly on: PlainDate },
): Promise<number | null> {
  const row = await tx.row<{ cutoff: number }>(sql`
    select cutoff from instrument_cutoffs
    where agency_id = ${agency} and instrument = ${of.instrument} and from_on <= ${of.on}
    order by from_on desc, version desc limit 1`)
  return row?.cutoff ?? null
}

/** Every choice that holds now or later, and those before them, newest first. */
export function cutoffsSet(tx: Tx, agency: AgencyId): Promise<readonly CutoffSetting[]> {
  return tx.rows<CutoffSetting>(sql`
    select instrument, version, cutoff, from_on as "from", words from instrument_cutoffs
    where agency_id = ${agency} order by instrument, from_on desc, version desc limit 200`)
}

export async function insertCutoff(
  tx: Tx,
  { agency, now, by }: { readonly agency: AgencyId; readonly now: Instant; readonly by: StaffId | null },
  of: CutoffSetting,
): Promise<void> {
  await tx.run(sql`
    insert into instrument_cutoffs (agency_id, instrument, version, cutoff, from_on, words, set_at, set_by)
    values (${agency}, ${of.instrument}, ${of.version}, ${of.cutoff}, ${of.from}, ${of.words}, ${now}, ${by})`)
}
