-- Determinations: what a program and its payer ask for, what came; the three questions of a case, each decision about them
-- as it was signed; and notices, word for word.

create table determination_settings (
  agency_id uuid not null references agencies,
  version integer not null,
  from_on date not null,
  settings jsonb not null,
  words text not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (agency_id, version),
  foreign key (agency_id, changed_by) references staff
);
select handrail.protect('determination_settings', 'select, insert');

create table packets (
  agency_id uuid not null references agencies,
  packet_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  program_id uuid not null,
  program_kind text not null,
  payers text[] not null,
  status text not null default 'gathering' check (status in ('gathering', 'complete', 'decided', 'withdrawn')),
  -- The day of filing. Nothing moves it: see the trigger below.
  filed_on date not null,
  completed_on date,
  -- What was asked for on that day, with where it stands written.
  requirements jsonb not null,
  withdrawn_words text,
  opened_at timestamptz not null,
  opened_by uuid,
  changed_at timestamptz not null,
  -- How many steps and notices there are: the next one is numbered without looking through them.
  last_step integer not null default 0,
  version integer not null default 1,
  primary key (agency_id, packet_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, program_id) references programs
);
create unique index packets_one_open on packets (agency_id, case_id) where status in ('gathering', 'complete');
create index packets_of_case on packets (agency_id, case_id, opened_at desc, packet_id desc);
select handrail.protect_person('packets');

create function handrail.filing_day_stays() returns trigger language plpgsql as $$
begin
  if new.filed_on <> old.filed_on then raise exception 'the day of filing does not move'; end if;
  return new;
end $$;
create trigger filing_day_stays before update of filed_on on packets
  for each row execute function handrail.filing_day_stays();

-- Everything that was done about a requirement; the last step of each is how it stands.
create table packet_steps (
  agency_id uuid not null references agencies,
  packet_id uuid not null,
  n integer not null,
  person_id uuid not null,
  requirement text not null,
  act text not null,
  status text not null,
  evidence jsonb,
  substitute text,
  why text,
  words text,
  dated_on date,
  expires_on date,
  at timestamptz not null,
  by uuid,
  primary key (agency_id, packet_id, n),
  foreign key (agency_id, packet_id) references packets,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by) references staff
);
select handrail.protect_person('packet_steps', 'select, insert');

create table determinations (
  agency_id uuid not null references agencies,
  determination_id uuid not null,
  packet_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  question text not null check (question in ('clinical', 'admission', 'payer')),
  status text not null default 'open' check (status in ('open', 'more-asked', 'granted', 'denied', 'withdrawn')),
  more_words text,
  more_due_on date,
  decisions integer not null default 0,
  version integer not null default 1,
  primary key (agency_id, determination_id),
  unique (agency_id, packet_id, question),
  foreign key (agency_id, packet_id) references packets,
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  check ((status = 'more-asked') = (more_due_on is not null))
);
create index determinations_of_case on determinations (agency_id, case_id);
select handrail.protect_person('determinations');

-- Which signed record is which decision. What was decided stands there, and is never changed: a later one takes its place.
create table determination_decisions (
  agency_id uuid not null references agencies,
  determination_id uuid not null,
  n integer not null,
  record_id uuid not null,
  packet_id uuid not null,
  person_id uuid not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (agency_id, determination_id, n),
  foreign key (agency_id, determination_id) references determinations,
  foreign key (agency_id, record_id) references signed_records,
  foreign key (agency_id, packet_id) references packets,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, decided_by) references staff
);
create index determination_decisions_of_packet on determination_decisions (agency_id, packet_id, decided_at desc);
select handrail.protect_person('determination_decisions', 'select, insert');

create table determination_notices (
  agency_id uuid not null references agencies,
  notice_id uuid not null,
  packet_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('missing', 'granted', 'denied')),
  determination_id uuid,
  texts jsonb not null,
  made_on date not null,
  due_on date,
  appeal_by date,
  made_at timestamptz not null,
  made_by uuid,
  primary key (agency_id, notice_id),
  foreign key (agency_id, packet_id) references packets,
  foreign key (agency_id, determination_id) references determinations,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, made_by) references staff
);
create index determination_notices_of_packet on determination_notices (agency_id, packet_id, made_at desc);
select handrail.protect_person('determination_notices', 'select, insert');

-- What somebody pays by their income, as it was counted and agreed. A later agreement takes the place of an earlier one.
create table fee_agreements (
  agency_id uuid not null references agencies,
  case_id uuid not null,
  n integer not null,
  person_id uuid not null,
  fee jsonb not null,
  agreed_on date not null,
  until_on date not null,
  made_at timestamptz not null,
  made_by uuid,
  primary key (agency_id, case_id, n),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, made_by) references staff
);
select handrail.protect_person('fee_agreements', 'select, insert');
