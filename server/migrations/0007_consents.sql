-- Whom a person does not want to be told. A restriction beats any consent.
create table restrictions (
  agency_id uuid not null references agencies,
  restriction_id uuid not null,
  person_id uuid not null,
  terms jsonb not null,
  since date not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  ended_on date,
  ended_by uuid,
  ended_words text,
  version integer not null default 1,
  primary key (agency_id, restriction_id),
  foreign key (agency_id, person_id) references people
);
create index restrictions_of_person on restrictions (agency_id, person_id);
select handrail.protect_person('restrictions');
