-- How many places a program has, how many of them are free and since when; and what changed them.
create table wait_places (
  agency_id uuid not null references agencies,
  program_id uuid not null,
  places integer not null check (places >= 0),
  -- By people who did not come from the list.
  taken_otherwise integer not null check (taken_otherwise >= 0),
  -- As it was counted last.
  free integer not null default 0 check (free >= 0),
  free_since timestamptz,
  -- A place was free and somebody waited for it.
  waits boolean not null default false,
  version integer not null,
  primary key (agency_id, program_id),
  foreign key (agency_id, program_id) references programs,
  check ((free > 0) = (free_since is not null))
);
select handrail.protect('wait_places');

create table wait_place_changes (
  agency_id uuid not null references agencies,
  program_id uuid not null,
  version integer not null,
  places integer not null,
  taken_otherwise integer not null,
  why text not null,
  words text,
  at timestamptz not null,
  by uuid,
  primary key (agency_id, program_id, version),
  foreign key (agency_id, program_id) references wait_places,
  foreign key (agency_id, by) references staff
);
select handrail.protect('wait_place_changes', 'select, insert');

-- Who has a place from the list, and whose case is open still.
create index wait_entries_placed on wait_entries (agency_id, program_id, case_id) where status = 'admitted';
