-- Messages out: what is queued, what left and exactly what it said; and what an agency chose about them.

create table messages (
  agency_id uuid not null references agencies,
  message_id uuid not null,
  person_id uuid,
  staff_id uuid,
  template text not null,
  filled_with jsonb not null,
  -- text, email or any
  by text not null,
  point_id uuid,
  key text not null,
  status text not null default 'queued'
    check (status in ('queued', 'sending', 'sent', 'refused', 'stopped', 'given-up')),
  why text,
  due_at timestamptz not null,
  not_after timestamptz,
  attempts smallint not null default 0,
  claimed_until timestamptz,
  queued_at timestamptz not null,
  queued_by uuid,
  sent_at timestamptz,
  sent_by text,
  level text,
  provider text,
  said text,
  primary key (agency_id, message_id),
  unique (agency_id, key),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, staff_id) references staff,
  check ((person_id is null) <> (staff_id is null)),
  check ((status = 'sent') = (sent_at is not null))
);
create index messages_due on messages (agency_id, due_at) where status in ('queued', 'sending');
create index messages_of_person on messages (agency_id, person_id, queued_at desc) where person_id is not null;
create index messages_given_up on messages (agency_id, queued_at desc) where status = 'given-up';
select handrail.protect_person('messages');

create table message_settings (
  agency_id uuid primary key references agencies,
  sender text,
  phone text,
  quiet_from text not null,
  quiet_until text not null,
  version integer not null
);
select handrail.protect('message_settings');
