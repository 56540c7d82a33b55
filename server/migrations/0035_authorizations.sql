-- Prior authorizations: what a plan was asked to allow, what it answered, and everything that was done about it.

create table authorizations (
  agency_id uuid not null references agencies,
  authorization_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  -- The one that it goes on from.
  continues uuid,
  status text not null check (status in (
    'preparing', 'sent', 'with-plan', 'more-asked', 'approved', 'partly', 'denied', 'appealed', 'withdrawn')),
  terms jsonb not null,
  sent_on date,
  received_on date,
  answer_by date,
  more_due_on date,
  answer jsonb,
  appeal_by date,
  used integer,
  used_on date,
  prepared_at timestamptz not null,
  last_step integer not null default 0,
  version integer not null,
  primary key (agency_id, authorization_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, continues) references authorizations,
  check ((used is null) = (used_on is null)),
  check (status not in ('approved', 'partly', 'denied', 'appealed') or answer is not null)
);
create index authorizations_of_case on authorizations (agency_id, case_id, prepared_at desc, authorization_id desc);
select handrail.protect_person('authorizations');

create table authorization_steps (
  agency_id uuid not null references agencies,
  authorization_id uuid not null,
  n integer not null,
  person_id uuid not null,
  act text not null,
  status text not null,
  on_day date not null,
  sent_by text,
  words text,
  at timestamptz not null,
  by uuid,
  primary key (agency_id, authorization_id, n),
  foreign key (agency_id, authorization_id) references authorizations,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by) references staff
);
select handrail.protect_person('authorization_steps', 'select, insert');
