import type { AgencyId, PlainDate } from '@handrail/care'
import { calendarOver, type DayThatDiffers, federalCalendar, type ProgramKind } from '@handrail/care/agency'
import { type Counting, NO_CHOICE, type Place, type RuleChoice, type Setting } from '@handrail/care/clocks'
import { daysFrom } from '../agency/day-store.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

type Choice = RuleChoice & { readonly version: number }

/** Which rules the agency chose, locked when they are about to be changed. */
export async function readChoice(tx: Tx, agency: AgencyId, lock: boolean): Promise<Choice> {
  const found = await tx.row<Choice>(sql`
    select inheritance, payers, county, version from clock_choices where agency_id = ${agency}
    ${lock ? sql`for no key update` : sql``}`)
  return found ?? NO_CHOICE
}

export async function writeChoice(tx: Tx, agency: AgencyId, next: RuleChoice): Promise<void> {
  await tx.run(sql`
    insert into clock_choices (agency_id, inheritance, payers, county)
    values (${agency}, ${next.inheritance}, ${next.payers}, ${next.county})
    on conflict (agency_id) do update set inheritance = excluded.inheritance, payers = excluded.payers,
      county = excluded.county, version = clock_choices.version + 1`)
}

interface PlaceRow {
  readonly state: Place['state']
  readonly counties: readonly string[]
  readonly programs: readonly ProgramKind[]
}

/** How this agency counts, for whatever began on a day or later. */
export async function readSetting(
  tx: Tx,
  agency: AgencyId,
  zone: string,
  from: PlainDate,
): Promise<Omit<Setting, 'pinned'>> {
  const [place, choice, days] = await Promise.all([
    tx.row<PlaceRow>(sql`
      select state,
        array(select distinct lower(county) from sites s where s.agency_id = a.agency_id and county is not null) as counties,
        array(select distinct kind from programs p where p.agency_id = a.agency_id and closed_on is null) as programs
      from agencies a where agency_id = ${agency}`),
    readChoice(tx, agency, false),
    daysFrom(tx, agency, from),
  ])
  if (!place) throw new Error('There is no such agency.')
  return {
    place: { ...place, payers: choice.payers },
    counting: countingBy(zone, choice.county, days),
    inheritance: choice.inheritance,
  }
}

function countingBy(zone: string, county: string | null, days: readonly DayThatDiffers[]): Counting {
  const offices = county === null ? federalCalendar : calendarOver(federalCalendar, `county-${county}`, days)
  return {
    zone,
    calendars: { federal: federalCalendar, county: offices, agency: calendarOver(offices, 'agency', days) },
  }
}

/** The kind of the program with an id, when an event names one. */
export async function kindOfProgram(
  tx: Tx,
  agency: AgencyId,
  program: unknown,
): Promise<ProgramKind | undefined> {
  if (typeof program !== 'string') return undefined
  const found = await tx.row<{ kind: ProgramKind }>(sql`
    select kind from programs where agency_id = ${agency} and program_id::text = ${program}`)
  return found?.kind
}
