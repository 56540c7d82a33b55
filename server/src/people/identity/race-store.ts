import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import { type RaceAnswer, raceAnswer, raceGroup } from '@handrail/care/people'
import { sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { oneOf } from '../store.ts'

interface Standing {
  readonly version: number
  readonly race: RaceAnswer
  readonly answeredAt: Instant | null
}

/** The last answer under any record of a person. `version` counts those of this record, which an edit goes on from. */
export async function raceStanding(tx: Tx, agency: AgencyId, person: PersonId): Promise<Standing> {
  const row = await tx.row<{ version: number; answer: unknown; answeredAt: Instant | null }>(sql`
    select (select coalesce(max(version), 0) from race_answers where agency_id = ${agency} and person_id = ${person})
        as version, last.answer, last.answered_at as "answeredAt"
    from (select 1) one left join lateral (
      select answer, answered_at from race_answers
      where agency_id = ${agency} and person_id = ${oneOf(agency, person)}
      order by answered_at desc, version desc limit 1) last on true`)
  return {
    version: row?.version ?? 0,
    race: raceAnswer.parse(row?.answer ?? { answer: 'not-asked' }),
    answeredAt: row?.answeredAt ?? null,
  }
}

interface Written {
  readonly agency: AgencyId
  readonly person: PersonId
  readonly at: Instant
  readonly by: StaffId | null
}

export async function insertRace(
  tx: Tx,
  { agency, person, at, by }: Written,
  { version, race }: { readonly version: number; readonly race: RaceAnswer },
): Promise<void> {
  await tx.run(sql`
    insert into race_answers (agency_id, person_id, version, answer, race_group, answered_at, answered_by)
    values (${agency}, ${person}, ${version}, ${JSON.stringify(race)}, ${raceGroup(race)}, ${at}, ${by})`)
}
