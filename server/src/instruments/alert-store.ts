import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import type {
  AlertAnswer,
  AlertId,
  AlertKind,
  AlertState,
  GivingId,
  NewAlert,
} from '@handrail/care/instruments'
import { oneOf } from '../people/store.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
}

export async function insertAlerts(
  tx: Tx,
  { agency, now }: Written,
  alerts: readonly NewAlert[],
): Promise<void> {
  for (const { alert, giving, person, kind } of alerts)
    await tx.run(sql`
      insert into instrument_alerts (agency_id, alert_id, giving_id, person_id, kind, opened_at)
      values (${agency}, ${alert}, ${giving}, ${person}, ${kind}, ${now})`)
}

export interface AlertRow {
  readonly alert: AlertId
  readonly giving: GivingId
  readonly person: PersonId
  readonly instrument: string
  readonly kind: AlertKind
  readonly openedAt: Instant
  readonly version: number
  readonly answeredAt: Instant | null
  readonly answeredBy: StaffId | null
  readonly outcome: string | null
  readonly words: string | null
  readonly screen: GivingId | null
}

const COLUMNS = sql`a.alert_id as alert, a.giving_id as giving, a.person_id as person, g.instrument, a.kind,
  a.opened_at as "openedAt", a.version, a.answered_at as "answeredAt", a.answered_by as "answeredBy", a.outcome, a.words,
  a.screen_id as screen`
const FROM = sql`instrument_alerts a join instrument_givings g on g.agency_id = a.agency_id and g.giving_id = a.giving_id`

/** A suicide screen that was finished after it was asked for, and still counts. */
export function screenSince(
  tx: Tx,
  agency: AgencyId,
  { person, openedAt, giving }: Pick<AlertRow, 'person' | 'openedAt' | 'giving'>,
): Promise<
  | {
      readonly giving: GivingId
      readonly instrument: string
      readonly band: string | null
      readonly on: string
    }
  | undefined
> {
  return tx.row(sql`
    select giving_id as giving, instrument, band, given_on as on from instrument_givings
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and status = 'finished' and giving_id <> ${giving}
      and instrument = any (array['asq', 'c-ssrs-screener']) and band is not null and finished_at > ${openedAt}
    order by finished_at desc limit 1`)
}

/** One alert, locked. Clinicians answer those of people whom nobody gave them, too. */
export async function lockAlert(tx: Tx, agency: AgencyId, alert: AlertId): Promise<AlertState | undefined> {
  const row = await tx.row<AlertRow>(sql`
    select ${COLUMNS} from ${FROM}
    where a.agency_id = ${agency} and a.alert_id = ${alert} and handrail.works_with(a.agency_id, a.person_id)
    for update of a`)
  if (!row) return undefined
  const screen = await screenSince(tx, agency, row)
  const { giving, person, kind, version, answeredAt } = row
  return {
    alert,
    giving,
    person,
    kind,
    version,
    isAnswered: answeredAt !== null,
    screen: screen?.giving ?? null,
  }
}

export async function saveAlertAnswer(
  tx: Tx,
  { agency, now, by }: Written & { readonly by: StaffId | null },
  of: AlertAnswer,
): Promise<void> {
  await tx.run(sql`
    update instrument_alerts set answered_at = ${now}, answered_by = ${by}, outcome = ${of.outcome}, words = ${of.words},
      screen_id = ${of.screen}, version = version + 1
    where agency_id = ${agency} and alert_id = ${of.alert}`)
}

export function findAlert(tx: Tx, agency: AgencyId, alert: AlertId): Promise<AlertRow | undefined> {
  return tx.row<AlertRow>(sql`
    select ${COLUMNS} from ${FROM} where a.agency_id = ${agency} and a.alert_id = ${alert}`)
}

/** Of a person, newest first. */
export function alertsOf(tx: Tx, agency: AgencyId, person: PersonId): Promise<readonly AlertRow[]> {
  return tx.rows<AlertRow>(sql`
    select ${COLUMNS} from ${FROM} where a.agency_id = ${agency} and a.person_id = ${oneOf(agency, person)}
    order by a.opened_at desc, a.alert_id desc limit 100`)
}

export function alertsOfGiving(tx: Tx, agency: AgencyId, giving: GivingId): Promise<readonly AlertRow[]> {
  return tx.rows<AlertRow>(sql`
    select ${COLUMNS} from ${FROM} where a.agency_id = ${agency} and a.giving_id = ${giving}
    order by a.opened_at, a.alert_id limit 10`)
}
