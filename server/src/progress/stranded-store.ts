import type { AgencyId, PlainDate } from '@handrail/care'
import { MOST_STRANDED, type OffTheRoad } from '@handrail/care/progress'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** Rooms whose deadlines keep somebody on the road: a renewal of coverage, or a licence, does not. */
const ROAD = ['referrals', 'intake', 'determinations', 'waitlist', 'assignments', 'plans']

/**
 * Whoever has fallen off the road and is not told of yet, and whoever was told of and is back: one question, bounded. Somebody
 * is on it while a member of staff who works here, in any role, owns the request or the case or works with the person at intake
 * or as case manager; or while something is due about it by somebody who is here, or by a role that somebody holds.
 */
export const offTheRoad = (tx: Tx, agency: AgencyId, on: PlainDate): Promise<readonly OffTheRoad[]> =>
  tx.rows<OffTheRoad>(sql`
    with here as materialized (
      select distinct r.staff_id, r.role from staff_roles r
      join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
      where r.agency_id = ${agency} and r.from_on <= ${on}::date and (r.until_on is null or r.until_on >= ${on}::date)
        and (s.left_on is null or s.left_on >= ${on}::date)
    ), due as materialized (
      select d.subject, d.person_id, d.topic from deadlines d
      where d.agency_id = ${agency} and d.status = 'open' and split_part(d.topic, '.', 1) = any (${ROAD}::text[])
        and (d.owner_staff in (select staff_id from here)
          or d.owner_staff is null and d.owner_role in (select role from here))
    ), due_thing as materialized (select distinct subject from due),
    due_person as materialized (select distinct person_id from due where person_id is not null),
    with_person as materialized (
      select distinct r.person_id from care_relations r
      where r.agency_id = ${agency} and r.kind in ('intake', 'lead') and r.from_at <= handrail.moment()
        and (r.until_at is null or r.until_at > handrail.moment()) and r.staff_id in (select staff_id from here)
    ), kept as materialized (
      select person_id from due_person union select person_id from with_person
    ), open_request as (
      select f.referral_id as thing, 'request' as at, f.person_id, f.owner_id from referrals f
      where f.agency_id = ${agency} and f.status in ('received', 'acknowledged', 'accepted')
        and f.changed_at < handrail.moment() - interval '1 hour'
        and not exists (select 1 from case_referrals r
          where r.agency_id = f.agency_id and r.referral_id = f.referral_id)
    ), open_case as (
      select c.case_id as thing,
        case when c.stage in ('assigned', 'planning', 'active', 'leaving') then 'care'
          when exists (select 1 from wait_offers o join wait_entries e
            on e.agency_id = o.agency_id and e.entry_id = o.entry_id
            where e.agency_id = c.agency_id and e.case_id = c.case_id and o.answer = 'open') then 'offer'
          when c.stage = 'waiting' then 'waiting'
          when c.stage in ('assessing', 'determining', 'determined', 'not-granted') then 'decision'
          else 'talk' end as at,
        c.person_id, c.owner_id
      from cases c
      where c.agency_id = ${agency} and c.status = 'open' and c.changed_at < handrail.moment() - interval '1 hour'
    ), stranded as (
      select o.thing, o.at, o.person_id from (select * from open_request union all select * from open_case) o
      where o.thing not in (select subject from due_thing where subject is not null)
        and (o.owner_id is null or o.owner_id not in (select staff_id from here))
        and (o.person_id is null or o.person_id not in (select person_id from kept)
          -- Of records that were put together, what is due stands under either.
          and not exists (select 1 from unnest(handrail.one_person(${agency}::uuid, o.person_id)) one
            join kept on kept.person_id = one))
    ), told as (
      select d.subject as thing, substr(d.topic, length('progress.stranded-') + 1) as at from deadlines d
      where d.agency_id = ${agency} and d.status = 'open' and d.topic like 'progress.stranded-%'
    )
    select coalesce(s.thing, t.thing) as thing, coalesce(s.at, t.at) as at, s.person_id as person,
      s.thing is not null as "isStranded"
    from stranded s full join told t on t.thing = s.thing and t.at = s.at
    where s.thing is null or t.thing is null
    order by 1, 2 limit ${MOST_STRANDED}`)
