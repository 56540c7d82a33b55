import type { AgencyId, PersonId, PlainDate, StaffId } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import { TEAM_FIGURES, type TeamFigure } from '@handrail/care/progress'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface Asked {
  readonly supervisor: StaffId
  readonly on: PlainDate
}

const warnsOf = (code: string): Sql => sql`w.told @> ${JSON.stringify([{ code }])}::jsonb`

/** Of whom a figure tells. */
const WHO: Readonly<Record<TeamFigure, (on: PlainDate) => Sql>> = {
  people: () => sql`true`,
  'without-plan': () => sql`v.plan_id is null`,
  'no-contact': () => warnsOf('no-contact'),
  'review-past': (on) => sql`d.due_on < ${on}`,
  'plan-ended': (on) => sql`v.until_on < ${on}`,
  'goal-untouched': () => warnsOf('goal-untouched'),
  'step-past': () => warnsOf('step-past'),
}

/** The open cases of those whom the team leads now, each with its plan, its warnings and the nearest review that is due. */
const ledByTeam = (agency: AgencyId, { supervisor }: Asked): Sql => sql`
  from staff s
  join care_relations r on r.agency_id = s.agency_id and r.staff_id = s.staff_id and r.kind = 'lead'
    and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
  join cases c on c.agency_id = r.agency_id and c.person_id = r.person_id and c.status = 'open'
  left join plan_versions v on v.agency_id = c.agency_id and v.case_id = c.case_id and v.status = 'in-effect'
  left join plan_watches w on w.agency_id = c.agency_id and w.case_id = c.case_id
  left join lateral (select min(due_on) as due_on from due_reviews
    where agency_id = c.agency_id and case_id = c.case_id and status = 'open') d on true
  where s.agency_id = ${agency} and (s.supervisor_id = ${supervisor} or s.staff_id = ${supervisor})`

interface Row {
  readonly staff: StaffId
  readonly name: string
  readonly figures: Readonly<Record<TeamFigure, number>>
}

/** Figures of everybody in a team who leads somebody: one statement. */
export function teamFigures(tx: Tx, agency: AgencyId, asked: Asked): Promise<readonly Row[]> {
  const counted = TEAM_FIGURES.map(
    (one) => sql`jsonb_build_object(${one}::text, count(*) filter (where ${WHO[one](asked.on)}))`,
  ).reduce((all, one) => sql`${all} || ${one}`)
  return tx.rows<Row>(sql`
    select s.staff_id as staff, s.name, ${counted} as figures
    ${ledByTeam(agency, asked)} group by s.staff_id, s.name order by s.name, s.staff_id limit 200`)
}

/** Who is behind a figure, by the nearest review. */
export function behindTeamFigure(
  tx: Tx,
  agency: AgencyId,
  asked: Asked,
  { staff, which, most }: { readonly staff: StaffId; readonly which: TeamFigure; readonly most: number },
): Promise<
  readonly { readonly case: CaseId; readonly person: PersonId; readonly reviewOn: PlainDate | null }[]
> {
  return tx.rows(sql`
    select c.case_id as "case", c.person_id as person, d.due_on as "reviewOn"
    ${ledByTeam(agency, asked)} and s.staff_id = ${staff} and ${WHO[which](asked.on)}
    order by d.due_on nulls last, c.case_id limit ${most}`)
}
