-- The trail as it is read: by time, by who did it, by kind and by person; and what is known of its checks and of backups.

-- Who did it. Before somebody is in, nobody is signed in: then it is whose account it was, which the event names.
create function handrail.whose(the_name text, the_staff uuid, the_facts json) returns uuid language sql immutable parallel safe
  return coalesce(the_staff, case when starts_with(the_name, 'signin.') then (the_facts ->> 'staff')::uuid end);

alter table events add column whose uuid;
-- What is there already. Its owner is bound by the policies too, so they step aside for this one statement.
alter table events no force row level security;
update events set whose = handrail.whose(name, staff_id, facts);
alter table events force row level security;

create or replace function handrail.link_event() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  head trail_heads;
begin
  new.lane := get_byte(decode(right(replace(new.request_id::text, '-', ''), 2), 'hex'), 0) & 15;
  new.whose := handrail.whose(new.name, new.staff_id, new.facts);
  insert into trail_heads values (new.agency_id, new.lane, 0, '\x') on conflict do nothing;
  select * into strict head from trail_heads
    where agency_id = new.agency_id and lane = new.lane for update;
  new.place := head.place + 1;
  new.previous := head.hash;
  new.hash := sha256(head.hash || convert_to(concat_ws(E'\n',
    new.agency_id, new.event_id, new.lane, new.place,
    to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    new.request_id, new.n, new.name, coalesce(new.person_id::text, '-'), coalesce(new.staff_id::text, '-'),
    new.role, new.facts::text), 'UTF8'));
  update trail_heads set place = new.place, hash = new.hash
    where agency_id = new.agency_id and lane = new.lane;
  return new;
end $$;

create index events_by_time on events (agency_id, at desc, event_id desc);
create index events_by_whose on events (agency_id, whose, at desc, event_id desc) where whose is not null;
create index events_by_name on events (agency_id, name, at desc, event_id desc);
drop index events_of_person;
create index events_of_person on events (agency_id, person_id, at desc, event_id desc) where person_id is not null;

-- What the room that reads the trail may know of an event. Who asks sees what they may see of the table.
create view trail with (security_invoker = true) as
  select agency_id, event_id, at, name, person_id, staff_id, whose, role, facts from events;
grant select on trail to handrail_app;

-- That every link was worked out again, at the command line; `broken` is why the first one did not hold. Not an event: the
-- check would move the seal that it prints. The application can read it and cannot write it.
create table trail_checks (
  agency_id uuid not null references agencies,
  at timestamptz not null,
  events bigint not null,
  broken text,
  primary key (agency_id, at)
);
select handrail.protect('trail_checks', 'select');

-- That a backup was made whole: the moment whose records it holds. A backup is of every agency here.
create table backups (
  agency_id uuid not null references agencies,
  at timestamptz not null,
  rows bigint not null,
  primary key (agency_id, at)
);
select handrail.protect('backups', 'select');
