-- Whoever leaves is gone when their last day is over where the agency is, and who would see a person is asked in one way.

-- A last day that is changed or taken back before it is over gives each role what it had.
alter table staff_roles
  add column ends_with_last_day boolean not null default false,
  add column was_until date;
update staff_roles r set ends_with_last_day = true from staff s
where s.agency_id = r.agency_id and s.staff_id = r.staff_id and s.left_on = r.until_on;

-- What still belongs to somebody is asked of everybody who left, every night.
create index care_relations_still_open on care_relations (agency_id, staff_id, until_at);

-- What follows from an event, and what comes round, are claimed apart.
grant select (event_id) on chores to handrail_host;
create index chores_come_round on chores (due_at) where event_id is null and done_at is null and given_up_at is null;

-- The day it is now where an agency is.
create function handrail.today(the_agency uuid) returns date language plpgsql stable parallel safe as $$
begin
  return (select (handrail.moment() at time zone a.zone)::date from agencies a where a.agency_id = the_agency);
end $$;

-- Means what it meant; a last day ends where the agency is.
create or replace function handrail.working_with(the_agency uuid, the_person uuid)
returns table (person_id uuid, kind text, staff_id uuid) language plpgsql stable parallel safe
rows 50000 as $$
declare
  moment timestamptz := handrail.moment();
  today date := handrail.today(the_agency);
begin
  if the_person is not null then
    return query
    with running as (
      select r.kind, r.staff_id, r.instead_of, r.from_at, r.relation_id from care_relations r
      join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
      where r.agency_id = the_agency and r.person_id = any (handrail.one_person(the_agency, the_person))
        and r.from_at <= moment and (r.until_at is null or r.until_at > moment)
        and (s.left_on is null or s.left_on >= today)
    )
    select distinct on (r.kind) the_person, r.kind, coalesce((
        select c.staff_id from running c where c.kind = 'cover' and c.instead_of = r.staff_id
        order by c.from_at, c.relation_id limit 1), r.staff_id)
    from running r order by r.kind, r.from_at, r.relation_id;
    return;
  end if;
  return query
  with running as (
    select r.* from care_relations r
    join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
    where r.agency_id = the_agency and r.from_at <= moment and (r.until_at is null or r.until_at > moment)
      and (s.left_on is null or s.left_on >= today)
  ), standing_in as (
    select distinct on (c.person_id, c.instead_of) c.person_id, c.instead_of, c.staff_id from running c
    where c.kind = 'cover' order by c.person_id, c.instead_of, c.from_at, c.relation_id
  ), there as (
    select r.person_id, r.kind, coalesce(i.staff_id, r.staff_id) as staff_id, r.from_at, r.relation_id from running r
    left join standing_in i on i.person_id = r.person_id and i.instead_of = r.staff_id
  ), merged as (
    select m.survivor_id as record from person_merges m where m.agency_id = the_agency and m.state = 'merged'
    union select m.merged_id from person_merges m where m.agency_id = the_agency and m.state = 'merged'
  ), everybody as (
    select r.person_id as record, r.kind, r.staff_id, r.from_at, r.relation_id from there r
    union all
    select one, r.kind, r.staff_id, r.from_at, r.relation_id from there r
    join merged on merged.record = r.person_id, lateral unnest(handrail.one_person(the_agency, r.person_id)) one
  )
  select distinct on (e.record, e.kind) e.record, e.kind, e.staff_id from everybody e
  order by e.record, e.kind, e.from_at, e.relation_id;
end $$;

-- Who is there meanwhile, as `working_with` knows it: the cover who began first, of those who still work here.
create or replace function handrail.meanwhile_of_opened() returns table (name text, until_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.name, v.until_on from case_referrals r
  join assignments a on a.agency_id = r.agency_id and a.case_id = r.case_id and a.status = 'accepted'
  join covers v on v.agency_id = a.agency_id and v.assignment_id = a.assignment_id and v.status <> 'ended'
    and v.from_at <= handrail.moment() and v.until_at > handrail.moment()
  join staff s on s.agency_id = v.agency_id and s.staff_id = v.staff_id
    and (s.left_on is null or s.left_on >= handrail.today(r.agency_id))
  where r.agency_id = handrail.agency() and r.referral_id = handrail.opened_referral()
  order by v.from_at, v.relation_id
  limit 1
$$;


-- Who has a reason that stands to see a person now, of those who work here on a day: whoever works with them, and whoever
-- holds the role of a supervisor and supervises somebody who does.
create function handrail.who_would_reach(the_agency uuid, the_person uuid, the_day date) returns table (staff_id uuid)
language plpgsql stable parallel safe rows 10 as $$
begin
  return query
  with related as (
    select s.staff_id, s.supervisor_id from care_relations r
    join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
    where r.agency_id = the_agency and r.person_id = any (handrail.one_person(the_agency, the_person))
      and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
      and r.kind not in ('emergency', 'audit')
  ), reaching as (
    select r.staff_id from related r
    union
    select h.staff_id from related r
    join staff_roles h on h.agency_id = the_agency and h.staff_id = r.supervisor_id and h.role = 'supervisor'
      and h.from_on <= the_day and (h.until_on is null or h.until_on >= the_day)
  )
  select o.staff_id from reaching w
  join staff o on o.agency_id = the_agency and o.staff_id = w.staff_id
    and (o.left_on is null or o.left_on >= the_day);
end $$;

-- Whether a member of staff is one of them today.
create or replace function handrail.would_reach(the_agency uuid, the_staff uuid, the_person uuid) returns boolean
language plpgsql stable parallel safe as $$
begin
  return the_staff in (
    select w.staff_id from handrail.who_would_reach(the_agency, the_person, handrail.today(the_agency)) w);
end $$;

-- Whether none of them holds a role now or is a supervisor. Whoever audits only looks.
create or replace function handrail.unseen(the_agency uuid, the_person uuid, the_role text, the_day date) returns boolean
language plpgsql stable parallel safe as $$
begin
  return not exists (
    select 1 from handrail.who_would_reach(the_agency, the_person, the_day) w
    join staff_roles h on h.agency_id = the_agency and h.staff_id = w.staff_id
      and h.role in (the_role, 'supervisor') and h.role <> 'auditor'
      and h.from_on <= the_day and (h.until_on is null or h.until_on >= the_day));
end $$;
