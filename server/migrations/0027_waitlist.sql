-- Waiting lists: who waits for a program and how they stand, what happened to each place, offers, lifts, formulas.

create table wait_formulas (
  agency_id uuid not null references agencies,
  version integer not null,
  formula jsonb not null,
  words text not null,
  adopted_at timestamptz not null,
  adopted_by uuid,
  primary key (agency_id, version),
  foreign key (agency_id, adopted_by) references staff
);
select handrail.protect('wait_formulas', 'select, insert');

create table wait_entries (
  agency_id uuid not null references agencies,
  entry_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  program_id uuid not null,
  status text not null default 'waiting' check (status in ('waiting', 'offered', 'admitted', 'removed')),
  removed_why text,
  funding text not null,
  entitled boolean not null,
  -- The day from which the wait counts.
  since date not null,
  grounds jsonb not null,
  priority text,
  lift_tier smallint check (lift_tier between 1 and 3),
  lift_until date,
  -- Where they stand, as it was counted last: by law, tier, score, and then by the day.
  law smallint not null,
  tier smallint not null check (tier between 0 and 4),
  score integer not null,
  deferrals smallint not null default 0,
  interim jsonb not null,
  recheck_days smallint not null check (recheck_days in (30, 90)),
  rechecked_on date not null,
  -- Tries to reach them since they were last heard from.
  tries jsonb not null default '[]',
  entered_at timestamptz not null,
  entered_by uuid,
  changed_at timestamptz not null,
  -- How many steps are noted of it: the next one is numbered without looking through them.
  last_step integer not null default 0,
  version integer not null default 1,
  primary key (agency_id, entry_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, program_id) references programs,
  check ((status = 'removed') = (removed_why is not null)),
  check ((lift_tier is null) = (lift_until is null))
);
create unique index wait_entries_one on wait_entries (agency_id, case_id, program_id)
  where status in ('waiting', 'offered');
create index wait_entries_in_order on wait_entries (agency_id, program_id, law, tier, score desc, since, entry_id)
  where status in ('waiting', 'offered');
create index wait_entries_of_person on wait_entries (agency_id, person_id, entered_at desc);
select handrail.protect_person('wait_entries');

-- Everything that happened to a place, with where it stood after it.
create table wait_steps (
  agency_id uuid not null references agencies,
  entry_id uuid not null,
  n integer not null,
  person_id uuid not null,
  act text not null,
  why text,
  words text,
  law smallint not null,
  tier smallint not null,
  score integer not null,
  since date not null,
  at timestamptz not null,
  by uuid,
  primary key (agency_id, entry_id, n),
  foreign key (agency_id, entry_id) references wait_entries,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by) references staff
);
select handrail.protect_person('wait_steps', 'select, insert');

create table wait_offers (
  agency_id uuid not null references agencies,
  offer_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  program_id uuid not null,
  answer text not null default 'open' check (answer in ('open', 'accepted', 'deferred', 'declined', 'withdrawn', 'lapsed')),
  held_until date not null,
  offered_on date not null,
  offered_at timestamptz not null,
  offered_by uuid,
  answered_at timestamptz,
  primary key (agency_id, offer_id),
  foreign key (agency_id, entry_id) references wait_entries,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, offered_by) references staff,
  check ((answer = 'open') = (answered_at is null))
);
create unique index wait_offers_one_open on wait_offers (agency_id, entry_id) where answer = 'open';
create index wait_offers_given on wait_offers (agency_id, program_id, offered_on);
select handrail.protect_person('wait_offers');

create table wait_lifts (
  agency_id uuid not null references agencies,
  lift_id uuid not null,
  entry_id uuid not null,
  person_id uuid not null,
  tier smallint not null check (tier between 1 and 3),
  until_on date not null,
  why text not null,
  words text not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  approved boolean,
  answer_words text,
  answered_at timestamptz,
  answered_by uuid,
  primary key (agency_id, lift_id),
  foreign key (agency_id, entry_id) references wait_entries,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, asked_by) references staff,
  foreign key (agency_id, answered_by) references staff,
  check ((approved is null) = (answered_at is null)),
  -- Two people.
  check (answered_by is null or answered_by <> asked_by)
);
create unique index wait_lifts_one_open on wait_lifts (agency_id, entry_id) where approved is null;
select handrail.protect_person('wait_lifts');
