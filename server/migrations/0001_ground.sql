-- The ground every room stands on: agencies, the event trail, access records, requests and reactions.

create extension if not exists btree_gin;
create extension if not exists btree_gist;
create extension if not exists fuzzystrmatch;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create schema handrail;
grant usage on schema handrail to handrail_app, handrail_host, handrail_keeper;
grant usage on schema public to handrail_app, handrail_host, handrail_keeper;

-- Who is asking, for this transaction. Unset reads as null, and null matches no row.
create function handrail.agency() returns uuid language sql stable parallel safe
  return nullif(current_setting('handrail.agency_id', true), '')::uuid;
create function handrail.staff() returns uuid language sql stable parallel safe
  return nullif(current_setting('handrail.staff_id', true), '')::uuid;
create function handrail.reach() returns text language sql stable parallel safe
  return coalesce(nullif(current_setting('handrail.reach', true), ''), 'none');

-- Every table of an agency is protected by this one function: row-level security that binds the owner too, and grants.
-- `rights` are what the application may do; a trail gets 'select, insert'. The keeper makes backups and restores them.
create function handrail.protect(the_table regclass, rights text default 'select, insert, update') returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', the_table);
  execute format('alter table %s force row level security', the_table);
  execute format('create policy agency_only on %s using (agency_id = handrail.agency()) with check (agency_id = handrail.agency())', the_table);
  execute format('create policy keeper_keeps on %s to handrail_keeper using (true) with check (true)', the_table);
  execute format('grant %s on %s to handrail_app', rights, the_table);
  execute format('grant select, insert on %s to handrail_keeper', the_table);
end $$;

create table agencies (
  agency_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  state text not null,
  zone text not null,
  language text not null default 'en',
  demo boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1
);
select handrail.protect('agencies');
-- The host knows which agencies there are; it may open one.
create policy host_lists on agencies for select to handrail_host using (true);
create policy host_opens on agencies for insert to handrail_host with check (true);
grant select, insert on agencies to handrail_host;

-- What happened. Append-only for the application, chained by hash in sixteen lanes per agency, so that writers rarely
-- wait for each other. `facts` keeps the very text that was hashed.
create table events (
  agency_id uuid not null references agencies,
  event_id uuid not null,
  lane smallint not null,
  place bigint not null,
  at timestamptz not null,
  request_id uuid not null,
  n smallint not null,
  name text not null,
  person_id uuid,
  staff_id uuid,
  role text not null,
  facts json not null,
  previous bytea not null,
  hash bytea not null,
  primary key (agency_id, event_id),
  unique (agency_id, request_id, n),
  unique (agency_id, lane, place)
);
create index events_of_person on events (agency_id, person_id, at desc) where person_id is not null;
select handrail.protect('events', 'select, insert');

create table trail_heads (
  agency_id uuid not null references agencies,
  lane smallint not null,
  place bigint not null,
  hash bytea not null,
  primary key (agency_id, lane)
);
select handrail.protect('trail_heads', 'select');

-- The application cannot choose a link: this runs as the owner, and only the owner may move a head.
create function handrail.link_event() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  head trail_heads;
begin
  new.lane := get_byte(decode(right(replace(new.request_id::text, '-', ''), 2), 'hex'), 0) & 15;
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
create trigger link_event before insert on events for each row execute function handrail.link_event();

-- Who looked at whom.
create table accesses (
  agency_id uuid not null references agencies,
  access_id uuid not null,
  at timestamptz not null,
  request_id uuid not null,
  query text not null,
  staff_id uuid,
  role text not null,
  people uuid[] not null,
  primary key (agency_id, access_id)
);
create index accesses_of_person on accesses using gin (people);
select handrail.protect('accesses', 'select, insert');

-- What was asked for and not allowed.
create table denials (
  agency_id uuid not null references agencies,
  denial_id uuid not null,
  at timestamptz not null,
  request_id uuid not null,
  asked text not null,
  why text not null,
  staff_id uuid,
  role text not null,
  person_id uuid,
  primary key (agency_id, denial_id)
);
select handrail.protect('denials', 'select, insert');

-- Requests that were answered, so that the same one sent twice happens once.
create table requests (
  agency_id uuid not null references agencies,
  request_id uuid not null,
  at timestamptz not null,
  asked text not null,
  staff_id uuid,
  digest bytea not null,
  answer json not null,
  primary key (agency_id, request_id)
);
select handrail.protect('requests', 'select, insert, delete');

-- Work that follows: reactions to events, and what is due at a time. Claimed by one runner at a time.
create table chores (
  agency_id uuid not null references agencies,
  chore_id uuid not null,
  name text not null,
  -- Two chores with one key are one chore: the same reminder, the same night's cleaning.
  key text,
  event_id uuid,
  facts json not null,
  due_at timestamptz not null,
  claimed_until timestamptz,
  tries smallint not null default 0,
  trouble text,
  done_at timestamptz,
  given_up_at timestamptz,
  primary key (agency_id, chore_id),
  unique (agency_id, key)
);
create index chores_due on chores (due_at) where done_at is null and given_up_at is null;
select handrail.protect('chores', 'select, insert, update, delete');
create policy host_claims on chores for select to handrail_host using (true);
create policy host_marks on chores for update to handrail_host using (true);
grant select (agency_id, chore_id, name, due_at, claimed_until, tries, done_at, given_up_at), update (claimed_until, tries)
  on chores to handrail_host;
