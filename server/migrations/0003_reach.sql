-- Who has a reason to see whom. A record about a person is visible only within the reach that the door has set.

create function handrail.moment() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('handrail.now', true), '')::timestamptz, now());

create table care_relations (
  agency_id uuid not null references agencies,
  relation_id uuid not null,
  person_id uuid not null,
  staff_id uuid not null,
  -- lead, backup, team, intake, assessor, emergency
  kind text not null,
  reason text,
  from_at timestamptz not null,
  until_at timestamptz,
  version integer not null default 1,
  primary key (agency_id, relation_id),
  foreign key (agency_id, staff_id) references staff,
  check (until_at is null or until_at >= from_at)
);
create index care_relations_of_staff on care_relations (agency_id, staff_id, person_id);
create index care_relations_of_person on care_relations (agency_id, person_id);
select handrail.protect('care_relations');

-- Whether the rest of this transaction reaches a person: everybody, nobody, or those with whom this member of staff
-- (or, for a team, the staff whom they supervise) has a care relation now.
create function handrail.reaches(the_agency uuid, the_person uuid) returns boolean language sql stable parallel safe
  return case handrail.reach()
    when 'agency' then true
    when 'none' then false
    else exists (
      select 1 from care_relations r
      where r.agency_id = the_agency and r.person_id = the_person
        and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
        and (r.staff_id = handrail.staff() or (handrail.reach() = 'team' and exists (
          select 1 from staff s
          where s.agency_id = the_agency and s.staff_id = r.staff_id and s.supervisor_id = handrail.staff()))))
  end;

-- As `protect`, for a table with a `person_id`: rows out of reach do not exist.
create function handrail.protect_person(the_table regclass, rights text default 'select, insert, update') returns void
language plpgsql as $$
begin
  perform handrail.protect(the_table, rights);
  execute format('create policy reach_only on %s as restrictive to handrail_app using (person_id is null or handrail.reaches(agency_id, person_id))', the_table);
end $$;
