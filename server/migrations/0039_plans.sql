-- Needs and plans: what somebody needs, part by part; versions of their plan, part by part; and who signed which text.

create table needs_assessments (
  agency_id uuid not null references agencies,
  assessment_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  status text not null default 'open' check (status in ('open', 'signed', 'dropped')),
  -- Nobody when it was laid ready with the assignment.
  by_id uuid,
  began_at timestamptz not null,
  signed_on date,
  dropped_why text,
  -- How often anything of it was saved.
  version integer not null default 1,
  primary key (agency_id, assessment_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by_id) references staff,
  check ((status = 'signed') = (signed_on is not null)),
  check ((status = 'dropped') = (dropped_why is not null))
);
create unique index needs_assessments_one_open on needs_assessments (agency_id, case_id) where status = 'open';
create index needs_assessments_of_case on needs_assessments (agency_id, case_id, began_at desc);
select handrail.protect_person('needs_assessments');

-- Every saving of a part, so that nobody's words are lost: the one with the highest version is how it stands.
create table needs_parts (
  agency_id uuid not null references agencies,
  assessment_id uuid not null,
  part text not null,
  version integer not null,
  person_id uuid not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (agency_id, assessment_id, part, version),
  foreign key (agency_id, assessment_id) references needs_assessments,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, saved_by) references staff
);
select handrail.protect_person('needs_parts', 'select, insert');

create table plan_versions (
  agency_id uuid not null references agencies,
  plan_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  -- The how-manieth of the case.
  n integer not null,
  status text not null default 'draft'
    check (status in ('draft', 'offered', 'in-effect', 'superseded', 'revoked', 'dropped')),
  by_id uuid not null,
  began_at timestamptz not null,
  from_plan_id uuid,
  -- The very text that is signed, and its hash, from the offer on.
  offered_text text,
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  until_on date,
  review_on date,
  from_on date,
  approved_by uuid,
  -- Why it went ahead although somebody had not signed.
  without_words text,
  ended_on date,
  ended_why text,
  -- How often anything of it changed.
  version integer not null default 1,
  primary key (agency_id, plan_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by_id) references staff,
  foreign key (agency_id, approved_by) references staff,
  foreign key (agency_id, from_plan_id) references plan_versions,
  check ((offered_text is null) = (hash is null)),
  check (status not in ('offered', 'in-effect', 'superseded', 'revoked') or hash is not null),
  check ((status in ('in-effect', 'superseded', 'revoked')) = (from_on is not null)),
  check ((status in ('superseded', 'revoked', 'dropped')) = (ended_on is not null))
);
create unique index plan_versions_n on plan_versions (agency_id, case_id, n);
-- One is in effect, and one is under way.
create unique index plan_versions_in_effect on plan_versions (agency_id, case_id) where status = 'in-effect';
create unique index plan_versions_under_way on plan_versions (agency_id, case_id) where status in ('draft', 'offered');
select handrail.protect_person('plan_versions');

create table plan_parts (
  agency_id uuid not null references agencies,
  plan_id uuid not null,
  -- A section, or `goal/` with the id of the goal; `null` as its content is a goal that was taken out.
  part text not null,
  version integer not null,
  person_id uuid not null,
  content jsonb not null,
  -- The words of a goal without case and signs, by which one sees that somebody else's goal says the same.
  print text,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (agency_id, plan_id, part, version),
  foreign key (agency_id, plan_id) references plan_versions,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, saved_by) references staff
);
create index plan_parts_print on plan_parts (agency_id, md5(print)) where print is not null;
select handrail.protect_person('plan_parts', 'select, insert');

create table plan_signatures (
  agency_id uuid not null references agencies,
  plan_id uuid not null,
  n integer not null,
  person_id uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  signature jsonb not null,
  recorded_by uuid not null,
  primary key (agency_id, plan_id, n),
  foreign key (agency_id, plan_id) references plan_versions,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, recorded_by) references staff
);
select handrail.protect_person('plan_signatures', 'select, insert');

-- What is over is over, whatever the application does.
create trigger over_stays_over before update on needs_assessments
  for each row when (old.status <> 'open') execute function handrail.assessment_is_over();

create function handrail.part_of_open_needs() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from needs_assessments a
    where a.agency_id = new.agency_id and a.assessment_id = new.assessment_id and a.status = 'open') then
    raise exception 'needs assessment % is over', new.assessment_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
-- A backup brings back what was signed as well.
create trigger only_while_open before insert on needs_parts
  for each row when (current_user <> 'handrail_keeper') execute function handrail.part_of_open_needs();

-- A version begins as a draft. Its text is fixed from the first signature on; in effect, it changes in nothing but that it ends;
-- ended, in nothing.
create function handrail.plan_version_holds() returns trigger language plpgsql as $$
declare
  fixed plan_versions;
begin
  if tg_op = 'INSERT' then
    if new.status <> 'draft' then
      raise exception 'plan % begins as a draft', new.plan_id using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.status in ('superseded', 'revoked', 'dropped') then
    raise exception 'plan % is over', old.plan_id using errcode = 'restrict_violation';
  end if;
  fixed := new;
  if old.status = 'in-effect' then
    -- Only these may differ.
    fixed.status := old.status;
    fixed.ended_on := old.ended_on;
    fixed.ended_why := old.ended_why;
    fixed.version := old.version;
    if fixed is distinct from old or new.status not in ('in-effect', 'superseded', 'revoked') then
      raise exception 'plan % is in effect', old.plan_id using errcode = 'restrict_violation';
    end if;
  elsif new.case_id <> old.case_id or new.person_id <> old.person_id or new.n <> old.n or new.by_id <> old.by_id then
    raise exception 'plan % stays whose it is', old.plan_id using errcode = 'restrict_violation';
  elsif (new.offered_text is distinct from old.offered_text or new.hash is distinct from old.hash or new.status = 'draft')
    and exists (select 1 from plan_signatures s where s.agency_id = old.agency_id and s.plan_id = old.plan_id) then
    raise exception 'plan % was signed', old.plan_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger version_holds before insert or update on plan_versions
  for each row when (current_user <> 'handrail_keeper') execute function handrail.plan_version_holds();

create function handrail.part_of_draft() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from plan_versions v
    where v.agency_id = new.agency_id and v.plan_id = new.plan_id and v.status = 'draft') then
    raise exception 'plan % is no draft', new.plan_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger only_in_a_draft before insert on plan_parts
  for each row when (current_user <> 'handrail_keeper') execute function handrail.part_of_draft();

create function handrail.signs_this_text() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from plan_versions v
    where v.agency_id = new.agency_id and v.plan_id = new.plan_id and v.status in ('offered', 'in-effect')
      and v.hash = new.hash) then
    raise exception 'plan % is not offered with this text', new.plan_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger only_this_text before insert on plan_signatures
  for each row when (current_user <> 'handrail_keeper') execute function handrail.signs_this_text();
