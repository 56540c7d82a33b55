import type { AgencyId, PersonId } from '@handrail/care'
import { type Sql, sql } from '../platform/sql.ts'

/**
 * Who works now with whom and in which kind of relation, as the start of a `with`: with one person, or with everybody. Whoever
 * leads, or does the intake while nobody leads, is a kind of its own.
 */
export const withWorking = (agency: AgencyId, person: PersonId | null): Sql => sql`
  with related as materialized (select * from handrail.working_with(${agency}::uuid, ${person}::uuid)),
    working as materialized (
      select person_id, kind, staff_id from related
      union all
      (select distinct on (person_id) person_id, 'lead-or-intake', staff_id from related
        where kind in ('lead', 'intake') order by person_id, kind desc))`
