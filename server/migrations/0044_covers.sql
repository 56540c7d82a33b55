-- Who is there for whose people while a case manager is away.

-- Whoever covers stands in for somebody: what was theirs about this person is the cover's while it runs.
alter table care_relations add column instead_of uuid;

create table covers (
  agency_id uuid not null references agencies,
  cover_id uuid not null,
  absence_id uuid not null,
  assignment_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  away_id uuid not null,
  staff_id uuid not null,
  relation_id uuid not null,
  status text not null default 'to-come' check (status in ('to-come', 'running', 'ended')),
  from_on date not null,
  -- The last day, and the moments between which the cover sees the record.
  until_on date not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  words text,
  made_at timestamptz not null,
  made_by uuid,
  primary key (agency_id, cover_id),
  foreign key (agency_id, absence_id) references absences,
  foreign key (agency_id, assignment_id) references assignments,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, away_id) references staff,
  foreign key (agency_id, staff_id) references staff,
  foreign key (agency_id, relation_id) references care_relations,
  foreign key (agency_id, made_by) references staff
);
create unique index covers_one_each on covers (agency_id, absence_id, assignment_id) where status <> 'ended';
create index covers_of_assignment on covers (agency_id, assignment_id) where status <> 'ended';
create index covers_of_staff on covers (agency_id, staff_id) where status <> 'ended';
create index covers_to_begin on covers (agency_id, from_at) where status = 'to-come';
create index covers_to_end on covers (agency_id, until_at) where status = 'running';
select handrail.protect_person('covers');

-- Means what it meant, with whoever covers in the place of whom they cover.
create or replace function handrail.working_with(the_agency uuid, the_person uuid)
returns table (person_id uuid, kind text, staff_id uuid) language plpgsql stable parallel safe
rows 50000 as $$
declare
  moment timestamptz := handrail.moment();
begin
  if the_person is not null then
    return query
    with running as (
      select r.kind, r.staff_id, r.instead_of, r.from_at, r.relation_id from care_relations r
      join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
      where r.agency_id = the_agency and r.person_id = any (handrail.one_person(the_agency, the_person))
        and r.from_at <= moment and (r.until_at is null or r.until_at > moment)
        and (s.left_on is null or s.left_on >= moment::date)
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
      and (s.left_on is null or s.left_on >= moment::date)
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

-- Whose a task was that was given by hand, while somebody covers for them.
alter table deadlines add column covered_for uuid;

-- What a person sees by their code: who is there meanwhile, too.
create function handrail.meanwhile_of_opened() returns table (name text, until_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.name, v.until_on from case_referrals r
  join assignments a on a.agency_id = r.agency_id and a.case_id = r.case_id and a.status = 'accepted'
  join covers v on v.agency_id = a.agency_id and v.assignment_id = a.assignment_id and v.status <> 'ended'
    and v.from_at <= handrail.moment() and v.until_at > handrail.moment()
  join staff s on s.agency_id = v.agency_id and s.staff_id = v.staff_id
  where r.agency_id = handrail.agency() and r.referral_id = handrail.opened_referral()
  limit 1
$$;
revoke execute on function handrail.meanwhile_of_opened() from public;
grant execute on function handrail.meanwhile_of_opened() to handrail_app;
