import { type Sql, sql } from '../platform/sql.ts'

/**
 * Who decided about the person of case `c`, for them or against them, in this case or in another open one: whoever decides is
 * not paid for the care (42 CFR 441.18(a)(6)).
 */
export const DECIDERS: Sql = sql`
  select y.staff from cases e
  cross join lateral (
    select x.decided_by as staff from determinations d
    join determination_decisions x on x.agency_id = d.agency_id and x.determination_id = d.determination_id
    where d.agency_id = e.agency_id and d.case_id = e.case_id
    union all
    select x.decided_by from adverse_actions x where x.agency_id = e.agency_id and x.case_id = e.case_id) y
  where e.agency_id = c.agency_id and e.person_id = c.person_id and (e.status = 'open' or e.case_id = c.case_id)`
