-- Psychiatric advance directives: what the paper in the vault says of itself, and each time somebody was asked about one.

create table advance_directives (
  agency_id uuid not null references agencies,
  directive_id uuid not null,
  person_id uuid not null,
  document_id uuid not null,
  terms jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  revoked_on date,
  revoked_by uuid,
  primary key (agency_id, directive_id),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, document_id) references documents,
  foreign key (agency_id, recorded_by) references staff,
  foreign key (agency_id, revoked_by) references staff,
  check ((revoked_on is null) = (revoked_by is null))
);
create index advance_directives_of_person on advance_directives (agency_id, person_id, recorded_at desc);
-- Read in an emergency: that is what it is for.
select handrail.protect('advance_directives');
create policy reach_only on advance_directives as restrictive to handrail_app using (handrail.reaches(agency_id, person_id));

create table directive_answers (
  agency_id uuid not null references agencies,
  answer_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  answer text not null check (answer in ('has-one', 'wants-one', 'declined', 'not-now')),
  asked_on date not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  primary key (agency_id, answer_id),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, asked_by) references staff
);
create index directive_answers_of_person on directive_answers (agency_id, person_id, asked_at desc);
select handrail.protect_person('directive_answers', 'select, insert');

-- What was recorded of a paper stays; only that it was revoked is added, once.
create function handrail.directive_holds() returns trigger language plpgsql as $$
declare
  fixed advance_directives;
begin
  fixed := new;
  fixed.revoked_on := old.revoked_on;
  fixed.revoked_by := old.revoked_by;
  if fixed is distinct from old or old.revoked_on is not null then
    raise exception 'directive % stays as it is', old.directive_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger directive_holds before update on advance_directives
  for each row when (current_user <> 'handrail_keeper') execute function handrail.directive_holds();
