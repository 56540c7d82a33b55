-- When a member of staff is away and who covers, and which credentials a case manager of a program must hold.

create table absences (
  agency_id uuid not null references agencies,
  absence_id uuid not null,
  staff_id uuid not null,
  from_on date not null,
  -- The last day away, as it was written down; the first day back when it came before that.
  until_on date not null,
  back_on date,
  kind text not null check (kind in ('time-off', 'leave', 'training', 'other-work')),
  cover_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid,
  version integer not null default 1,
  primary key (agency_id, absence_id),
  foreign key (agency_id, staff_id) references staff,
  foreign key (agency_id, cover_id) references staff,
  foreign key (agency_id, recorded_by) references staff,
  check (until_on >= from_on),
  check (back_on is null or back_on <= until_on)
);
create index absences_of_staff on absences (agency_id, staff_id, until_on);
create index absences_by_end on absences (agency_id, until_on);
select handrail.protect('absences');

-- One of these kinds of credential, from a day to a day. Unconfirmed, it is shown and stops nobody.
create table credential_asks (
  agency_id uuid not null references agencies,
  ask_id uuid not null,
  program_id uuid not null,
  kinds text[] not null check (cardinality(kinds) > 0),
  from_on date not null,
  until_on date,
  -- Where it stands written.
  source text not null,
  written_at timestamptz not null,
  written_by uuid,
  confirmed_on date,
  confirmed_by uuid,
  version integer not null default 1,
  primary key (agency_id, ask_id),
  foreign key (agency_id, program_id) references programs,
  foreign key (agency_id, written_by) references staff,
  foreign key (agency_id, confirmed_by) references staff,
  check ((confirmed_on is null) = (confirmed_by is null))
);
create index credential_asks_of_program on credential_asks (agency_id, program_id, from_on);
select handrail.protect('credential_asks');

-- Why somebody was assigned although they are away.
alter table assignments add column despite_away text;
