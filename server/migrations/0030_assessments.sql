-- Diagnostic assessments: who began one and what kind it is; what was written in it, part by part. What is signed stands in
-- signed_records.

create table assessments (
  agency_id uuid not null references agencies,
  assessment_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('initial', 'comprehensive', 'update', 'crisis')),
  status text not null default 'open' check (status in ('open', 'signed', 'dropped')),
  -- The clinician whose it is. Nobody else writes in it.
  by_id uuid not null,
  began_at timestamptz not null,
  dropped_why text,
  signed_at timestamptz,
  served_on date,
  -- The last day on which a decision may rest on it; none for one that was made in a crisis.
  valid_until date,
  -- How often anything of it was saved.
  version integer not null default 1,
  primary key (agency_id, assessment_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by_id) references staff,
  check ((status = 'dropped') = (dropped_why is not null)),
  check ((status = 'signed') = (signed_at is not null)),
  check ((status = 'signed') = (served_on is not null)),
  check (valid_until is null or status = 'signed')
);
create unique index assessments_one_open on assessments (agency_id, case_id, by_id) where status = 'open';
create index assessments_of_case on assessments (agency_id, case_id, began_at desc, assessment_id desc);
select handrail.protect_person('assessments');

-- Every saving of a part: the one with the highest version is how it stands.
create table assessment_parts (
  agency_id uuid not null references agencies,
  assessment_id uuid not null,
  part text not null,
  version integer not null,
  person_id uuid not null,
  content jsonb not null,
  saved_at timestamptz not null,
  primary key (agency_id, assessment_id, part, version),
  foreign key (agency_id, assessment_id) references assessments,
  foreign key (agency_id, person_id) references people
);
select handrail.protect_person('assessment_parts', 'select, insert');

-- What was signed or put aside is over: the database itself lets nobody write in it, whatever the application does.
create function handrail.assessment_is_over() returns trigger language plpgsql as $$
begin
  raise exception 'assessment % is over', old.assessment_id using errcode = 'restrict_violation';
end $$;
create trigger over_stays_over before update on assessments
  for each row when (old.status <> 'open') execute function handrail.assessment_is_over();

create function handrail.part_of_open_assessment() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from assessments a
    where a.agency_id = new.agency_id and a.assessment_id = new.assessment_id and a.status = 'open') then
    raise exception 'assessment % is over', new.assessment_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
-- A backup brings back what was signed as well.
create trigger only_while_open before insert on assessment_parts
  for each row when (current_user <> 'handrail_keeper') execute function handrail.part_of_open_assessment();
