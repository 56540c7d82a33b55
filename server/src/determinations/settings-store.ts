import type { AgencyId, Instant, PlainDate, StaffId } from '@handrail/care'
import {
  type DecisionSettings,
  decisionSettings,
  FIRST_SETTINGS,
  type SetFrom,
  type SettingsChanged,
} from '@handrail/care/determinations'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface Held {
  readonly version: number
  readonly from: PlainDate | null
  readonly settings: DecisionSettings
}

/** What the agency set, as it holds on a day. */
export async function settingsOn(tx: Tx, agency: AgencyId, on: PlainDate): Promise<Held> {
  const row = await tx.row<{ version: number; from: PlainDate; settings: unknown }>(sql`
    select version, from_on as "from", settings from determination_settings
    where agency_id = ${agency} and from_on <= ${on} order by from_on desc, version desc limit 1`)
  return row
    ? { ...row, settings: decisionSettings.parse(row.settings) }
    : { version: 0, from: null, settings: FIRST_SETTINGS }
}

/** The version that was written last, whenever it begins. */
export async function lastVersion(tx: Tx, agency: AgencyId): Promise<number> {
  const row = await tx.row<{ version: number }>(sql`
    select version from determination_settings where agency_id = ${agency} order by version desc limit 1`)
  return row?.version ?? 0
}

/** So many days to come are looked at; nobody plans further ahead. */
const MOST_LATER = 100

/** What is set for the days after a day, the earliest first: of each day what was written last. */
export async function settingsAfter(tx: Tx, agency: AgencyId, on: PlainDate): Promise<SetFrom[]> {
  const rows = await tx.rows<{ from: PlainDate; settings: unknown }>(sql`
    select distinct on (from_on) from_on as "from", settings from determination_settings
    where agency_id = ${agency} and from_on > ${on} order by from_on, version desc limit ${MOST_LATER}`)
  return rows.map(({ from, settings }) => ({ from, settings: decisionSettings.parse(settings) }))
}

export async function insertSettings(
  tx: Tx,
  { agency, now, by }: { readonly agency: AgencyId; readonly now: Instant; readonly by: StaffId | null },
  { rows }: SettingsChanged,
): Promise<void> {
  for (const of of rows)
    await tx.run(sql`
    insert into determination_settings (agency_id, version, from_on, settings, words, changed_at, changed_by)
    values (${agency}, ${of.version}, ${of.from}, ${JSON.stringify(of.settings)}, ${of.words}, ${now}, ${by})`)
}
