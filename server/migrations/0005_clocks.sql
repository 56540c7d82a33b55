-- Deadlines: what was heard, what is due because of it, and whose it is.

-- Which rules an agency chose among those that hold at once.
create table clock_choices (
  agency_id uuid not null references agencies,
  inheritance text not null,
  payers text[] not null default '{}',
  county text,
  version integer not null default 1,
  primary key (agency_id)
);
select handrail.protect('clock_choices');

-- One topic about one thing. Its row is held while its deadlines are worked out, so that two events do not cross.
create table clock_series (
  agency_id uuid not null references agencies,
  topic text not null,
  subject uuid not null,
  person_id uuid,
  heard integer not null default 0,
  primary key (agency_id, topic, subject)
);
select handrail.protect_person('clock_series');

-- Every event that a series listens to: ids, codes and days. Deadlines can be worked out again from these alone.
create table clock_heard (
  agency_id uuid not null references agencies,
  topic text not null,
  subject uuid not null,
  event_id uuid not null,
  event text not null,
  at timestamptz not null,
  about uuid,
  facts jsonb not null,
  program text,
  primary key (agency_id, topic, subject, event_id),
  foreign key (agency_id, topic, subject) references clock_series
);
select handrail.protect('clock_heard', 'select, insert');

create table deadlines (
  agency_id uuid not null references agencies,
  deadline_id uuid not null,
  person_id uuid,
  -- A deadline of a rule has a topic, a subject and the event that opened it; a task has a title.
  topic text,
  subject uuid,
  rule_id text,
  rule_from date,
  opened_by uuid,
  trigger_event text,
  triggered_on date,
  n integer not null default 1,
  counts_open_days boolean not null default false,
  title text,
  added_by uuid,
  severity text not null,
  began_at timestamptz not null,
  due_on date not null,
  due_at timestamptz not null,
  grace_until timestamptz not null,
  -- Exactly one owner: the member of staff when there is one, else whoever holds the role.
  owner_staff uuid,
  owner_role text not null,
  owner_relation text,
  owner_by_hand boolean not null default false,
  escalated_to text,
  steps_taken smallint not null default 0,
  next_step_at timestamptz,
  snoozed_until date,
  put_off_why text,
  note text,
  status text not null default 'open' check (status in ('open', 'met', 'cancelled', 'dismissed')),
  ended_by uuid,
  ended_at timestamptz,
  ended_why text,
  version integer not null default 1,
  primary key (agency_id, deadline_id),
  foreign key (agency_id, owner_staff) references staff,
  foreign key (agency_id, topic, subject) references clock_series,
  check ((title is null) = (opened_by is not null)),
  check ((title is null) = (topic is not null and subject is not null and rule_id is not null)),
  check ((status = 'open') = (ended_at is null))
);
-- An event opens at most one deadline of a series, however often it is heard.
create unique index deadlines_opened on deadlines (agency_id, topic, subject, opened_by);
create unique index deadlines_one_open on deadlines (agency_id, topic, subject) where status = 'open';
-- The worklist: in the order in which things are due, by owner, by role, by who was told, by person.
create index deadlines_of_staff on deadlines (agency_id, owner_staff, due_at, deadline_id)
  where status = 'open' and owner_staff is not null;
create index deadlines_of_role on deadlines (agency_id, owner_role, due_at, deadline_id)
  where status = 'open' and owner_staff is null;
create index deadlines_escalated on deadlines (agency_id, escalated_to, due_at, deadline_id)
  where status = 'open' and escalated_to is not null;
create index deadlines_of_person on deadlines (agency_id, person_id, due_at, deadline_id) where status = 'open';
create index deadlines_open on deadlines (agency_id, due_at, deadline_id) where status = 'open';
create index deadlines_ended on deadlines (agency_id, person_id, ended_at desc) where status <> 'open';
create index deadlines_steps on deadlines (agency_id, next_step_at) where status = 'open' and next_step_at is not null;
create index deadlines_counted on deadlines (agency_id, topic, subject) where status = 'open' and topic is not null;
select handrail.protect_person('deadlines');
