-- Who is the case manager of a case, and who was.

create table assignments (
  agency_id uuid not null references agencies,
  assignment_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  staff_id uuid not null,
  status text not null default 'made' check (status in ('made', 'accepted', 'declined', 'ended')),
  -- How the person chose.
  choice text not null,
  -- Why it was declined, or handed over; and in whose words.
  why text,
  words text,
  -- What was told by whoever had them before.
  hand_over text,
  -- When the two talked for the first time.
  contacted_on date,
  made_at timestamptz not null,
  made_by uuid,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (agency_id, assignment_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, staff_id) references staff,
  foreign key (agency_id, made_by) references staff,
  check ((status in ('declined', 'ended')) = (why is not null))
);
create unique index assignments_one_now on assignments (agency_id, case_id) where status in ('made', 'accepted');
create index assignments_of_case on assignments (agency_id, case_id, made_at desc);
create index assignments_of_staff on assignments (agency_id, staff_id) where status in ('made', 'accepted');
select handrail.protect_person('assignments');
