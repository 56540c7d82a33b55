import type { AgencyId, PlainDate } from '@handrail/care'
import type { DayEntry, DayThatDiffers } from '@handrail/care/agency'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export type NamedDay = DayThatDiffers & { readonly name: string }

const columns = sql`calendar, day, opens, name`

/** The days of a year on which a calendar of the agency differs. */
export function daysOfYear(tx: Tx, agency: AgencyId, year: number): Promise<readonly NamedDay[]> {
  return tx.rows<NamedDay>(sql`
    select ${columns} from closed_days
    where agency_id = ${agency} and day between ${`${year}-01-01`} and ${`${year}-12-31`} order by day, calendar`)
}

/** Every day from one on. */
export function daysFrom(tx: Tx, agency: AgencyId, from: PlainDate): Promise<readonly DayThatDiffers[]> {
  return tx.rows<DayThatDiffers>(sql`
    select ${columns} from closed_days where agency_id = ${agency} and day >= ${from}`)
}

/** What each calendar says of one day. Held until the change is made, so that two changes of one day do not cross. */
export async function lockDay(tx: Tx, agency: AgencyId, day: PlainDate): Promise<readonly DayThatDiffers[]> {
  await tx.row(sql`select 1 from agencies where agency_id = ${agency} for no key update`)
  return tx.rows<DayThatDiffers>(sql`
    select ${columns} from closed_days where agency_id = ${agency} and day = ${day}`)
}

interface DayToWrite {
  readonly calendar: string
  readonly day: PlainDate
  readonly entry: DayEntry
  readonly name: string
}

export async function writeDay(
  tx: Tx,
  agency: AgencyId,
  { calendar, day, entry, name }: DayToWrite,
): Promise<void> {
  await tx.run(sql`
    delete from closed_days where agency_id = ${agency} and calendar = ${calendar} and day = ${day}`)
  if (entry === 'none') return
  await tx.run(sql`
    insert into closed_days (agency_id, calendar, day, name, opens)
    values (${agency}, ${calendar}, ${day}, ${name}, ${entry.opens})`)
}
