-- Intake: a case for one course of work; its screening, written block by block; triage; crises; tries to reach; what was
-- signed, and what was added to it.

create table cases (
  agency_id uuid not null references agencies,
  case_id uuid not null,
  person_id uuid not null,
  program_id uuid,
  -- The day of the first word. It never moves forward.
  requested_on date not null,
  status text not null default 'open' check (status in ('open', 'closed')),
  closed_why text,
  owner_id uuid,
  -- The first time that somebody talked with the person, or with who calls for them.
  reached_at timestamptz,
  tier smallint check (tier between 0 and 4),
  -- What rooms after this one know of how the case stands.
  later jsonb not null default '{}',
  -- What follows from all that, as it was told at the last change: lists read it, nobody sets it.
  stage text not null default 'reaching',
  opened_at timestamptz not null,
  opened_by uuid,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (agency_id, case_id),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, program_id) references programs,
  foreign key (agency_id, owner_id) references staff,
  check ((status = 'closed') = (closed_why is not null))
);
-- One open case for each person and program; and one for which no program was named.
create unique index cases_one_open on cases
  (agency_id, person_id, coalesce(program_id, '00000000-0000-0000-0000-000000000000')) where status = 'open';
create index cases_of_person on cases (agency_id, person_id, opened_at desc);
-- The board: open ones, most urgent first and then who has waited longest; the same of one owner; what is over.
create index cases_open on cases (agency_id, (coalesce(tier, 2)), requested_on, case_id) where status = 'open';
create index cases_in_stage on cases (agency_id, stage, (coalesce(tier, 2)), requested_on, case_id) where status = 'open';
create index cases_over on cases (agency_id, changed_at desc, case_id desc) where status = 'closed';
create index cases_owned on cases (agency_id, owner_id) where status = 'open';
select handrail.protect_person('cases');

create table case_referrals (
  agency_id uuid not null references agencies,
  referral_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  added_at timestamptz not null,
  primary key (agency_id, referral_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people
);
create index case_referrals_of_case on case_referrals (agency_id, case_id);
select handrail.protect_person('case_referrals');

create table intake_screenings (
  agency_id uuid not null references agencies,
  screening_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  status text not null default 'open' check (status in ('open', 'disposed')),
  disposition text,
  -- What came of asking elsewhere.
  heard text,
  heard_at timestamptz,
  opened_at timestamptz not null,
  disposed_at timestamptz,
  -- How often anything of it was saved.
  version integer not null default 1,
  primary key (agency_id, screening_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  check ((status = 'disposed') = (disposition is not null)),
  check ((status = 'disposed') = (disposed_at is not null))
);
create unique index intake_screenings_one_open on intake_screenings (agency_id, case_id) where status = 'open';
create index intake_screenings_of_case on intake_screenings (agency_id, case_id, opened_at desc, screening_id desc);
select handrail.protect_person('intake_screenings');

-- What was signed, word for word, with a hash of it. Nothing here is ever changed; rooms after this one keep theirs here too.
create table signed_records (
  agency_id uuid not null references agencies,
  record_id uuid not null,
  person_id uuid not null,
  kind text not null,
  signed_text text not null,
  signed_by uuid not null,
  role text not null,
  signed_at timestamptz not null,
  signed_on date not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (agency_id, record_id),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, signed_by) references staff
);
create index signed_records_of_person on signed_records (agency_id, person_id, signed_at desc);
select handrail.protect_person('signed_records', 'select, insert');

create table signed_addenda (
  agency_id uuid not null references agencies,
  record_id uuid not null,
  n integer not null,
  person_id uuid not null,
  words text not null,
  signed_by uuid not null,
  role text not null,
  signed_at timestamptz not null,
  signed_on date not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (agency_id, record_id, n),
  foreign key (agency_id, record_id) references signed_records,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, signed_by) references staff
);
select handrail.protect_person('signed_addenda', 'select, insert');

-- Every saving of a block, so that nobody's words are lost: the one with the highest version is how it stands.
create table intake_blocks (
  agency_id uuid not null references agencies,
  screening_id uuid not null,
  block text not null,
  version integer not null,
  person_id uuid not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (agency_id, screening_id, block, version),
  foreign key (agency_id, screening_id) references intake_screenings,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, saved_by) references staff
);
select handrail.protect_person('intake_blocks', 'select, insert');

-- The same of what somebody told. Read by questions that take a permission of their own.
create table intake_stories (
  agency_id uuid not null references agencies,
  screening_id uuid not null,
  block text not null check (block in ('need', 'risk')),
  version integer not null,
  person_id uuid not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (agency_id, screening_id, block, version),
  foreign key (agency_id, screening_id) references intake_screenings,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, saved_by) references staff
);
select handrail.protect_person('intake_stories', 'select, insert');

-- How urgent it was found to be, each time, with the grounds.
create table case_triage (
  agency_id uuid not null references agencies,
  case_id uuid not null,
  n integer not null,
  person_id uuid not null,
  tier smallint not null check (tier between 0 and 4),
  words text not null,
  at timestamptz not null,
  by uuid not null,
  role text not null,
  primary key (agency_id, case_id, n),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by) references staff
);
select handrail.protect_person('case_triage', 'select, insert');

create table case_crises (
  agency_id uuid not null references agencies,
  crisis_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  status text not null default 'found' check (status in ('found', 'answered', 'followed-up')),
  found_at timestamptz not null,
  found_by uuid not null,
  outcome text,
  clinician_id uuid,
  outside text,
  words text,
  answered_at timestamptz,
  answered_by uuid,
  follow_up text,
  followed_up_at timestamptz,
  followed_up_by uuid,
  primary key (agency_id, crisis_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, clinician_id) references staff,
  check ((status = 'found') = (answered_at is null)),
  check (status = 'found' or (outcome is not null and words is not null and (clinician_id is not null or outside is not null))),
  check ((status = 'followed-up') = (followed_up_at is not null))
);
create unique index case_crises_one_found on case_crises (agency_id, case_id) where status = 'found';
create index case_crises_of_case on case_crises (agency_id, case_id, found_at desc);
select handrail.protect_person('case_crises');

create table reach_attempts (
  agency_id uuid not null references agencies,
  attempt_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  mode text not null,
  outcome text not null,
  they_called boolean not null,
  point_id uuid,
  -- Word for word what lies with them now.
  left_words text,
  at timestamptz not null,
  on_day date not null,
  by uuid not null,
  primary key (agency_id, attempt_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, point_id) references contact_points,
  foreign key (agency_id, by) references staff
);
create index reach_attempts_of_case on reach_attempts (agency_id, case_id, at desc);
select handrail.protect_person('reach_attempts', 'select, insert');
