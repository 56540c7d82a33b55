-- Safety plans: what helps somebody when it gets hard, in their own words, version by version; and beside each, when it was
-- looked at, what was done, who holds a copy, and the link by which the person takes it with them.

-- The one plan that a link opened for this transaction. It is all that somebody without an account reaches.
create function handrail.opened_safety() returns uuid language sql stable parallel safe
  return nullif(current_setting('handrail.safety_id', true), '')::uuid;

create table safety_plans (
  agency_id uuid not null references agencies,
  safety_id uuid not null,
  person_id uuid not null,
  n integer not null,
  status text not null default 'draft' check (status in ('draft', 'in-effect', 'replaced', 'withdrawn', 'dropped')),
  by_id uuid not null,
  began_at timestamptz not null,
  from_safety_id uuid,
  -- The very text that came into effect, and its hash.
  text_then text,
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  from_on date,
  put_by uuid,
  ended_on date,
  ended_why text,
  -- How often anything of it changed.
  version integer not null default 1,
  primary key (agency_id, safety_id),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by_id) references staff,
  foreign key (agency_id, put_by) references staff,
  foreign key (agency_id, from_safety_id) references safety_plans,
  check ((text_then is null) = (hash is null)),
  check ((status in ('in-effect', 'replaced', 'withdrawn')) = (hash is not null)),
  check ((hash is null) = (from_on is null)),
  check ((hash is null) = (put_by is null)),
  check ((status in ('replaced', 'withdrawn', 'dropped')) = (ended_on is not null)),
  check ((status = 'withdrawn') = (ended_why is not null))
);
create index safety_plans_of_person on safety_plans (agency_id, person_id, n desc);
-- One is in effect, and one is being written.
create unique index safety_plans_in_effect on safety_plans (agency_id, person_id) where status = 'in-effect';
create unique index safety_plans_draft on safety_plans (agency_id, person_id) where status = 'draft';

-- Whoever sees the person, and whoever has a link; in an emergency, what is in effect and nothing else.
select handrail.protect('safety_plans');
create policy reach_only on safety_plans as restrictive to handrail_app using (
  safety_id = handrail.opened_safety() or handrail.reaches_whole(agency_id, person_id)
  or (status = 'in-effect' and handrail.reaches(agency_id, person_id)));

create function handrail.protect_beside_safety(the_table regclass, rights text) returns void language plpgsql as $$
begin
  perform handrail.protect(the_table, rights);
  execute format('create policy reach_only on %1$s as restrictive to handrail_app using (
    safety_id = handrail.opened_safety() or handrail.reaches_whole(agency_id, person_id)
    or (handrail.reaches(agency_id, person_id) and exists (
      select 1 from safety_plans p where p.agency_id = %1$s.agency_id and p.safety_id = %1$s.safety_id
        and p.status = ''in-effect'')))', the_table);
end $$;

create table safety_parts (
  agency_id uuid not null references agencies,
  safety_id uuid not null,
  part text not null,
  version integer not null,
  person_id uuid not null,
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (agency_id, safety_id, part, version),
  foreign key (agency_id, safety_id) references safety_plans,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, saved_by) references staff
);
select handrail.protect_beside_safety('safety_parts', 'select, insert');

create table safety_looks (
  agency_id uuid not null references agencies,
  look_id uuid not null default gen_random_uuid(),
  safety_id uuid not null,
  person_id uuid not null,
  why text not null,
  looked_at timestamptz not null,
  looked_by uuid not null,
  primary key (agency_id, look_id),
  foreign key (agency_id, safety_id) references safety_plans,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, looked_by) references staff
);
create index safety_looks_of on safety_looks (agency_id, safety_id, looked_at desc);
select handrail.protect_beside_safety('safety_looks', 'select, insert');

create table safety_actions (
  agency_id uuid not null references agencies,
  safety_id uuid not null,
  action_id uuid not null,
  n integer not null,
  person_id uuid not null,
  status text not null check (status in ('open', 'done')),
  moved_at timestamptz not null,
  moved_by uuid not null,
  primary key (agency_id, safety_id, action_id, n),
  foreign key (agency_id, safety_id) references safety_plans,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, moved_by) references staff
);
select handrail.protect_beside_safety('safety_actions', 'select, insert');

create table safety_copies (
  agency_id uuid not null references agencies,
  copy_id uuid not null default gen_random_uuid(),
  safety_id uuid not null,
  person_id uuid not null,
  given_to text not null check (given_to in ('person', 'supporter', 'professional')),
  -- Of whoever is not the person.
  name text,
  how text not null check (how in ('card', 'sheet', 'read-out', 'sent', 'phone')),
  given_at timestamptz not null,
  -- Nobody when the person took it by their link.
  given_by uuid,
  primary key (agency_id, copy_id),
  foreign key (agency_id, safety_id) references safety_plans,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, given_by) references staff,
  check ((given_to = 'person') = (name is null)),
  check ((how = 'phone') = (given_by is null))
);
create index safety_copies_of on safety_copies (agency_id, safety_id, given_at desc);
select handrail.protect_beside_safety('safety_copies', 'select, insert');

create table safety_links (
  agency_id uuid not null references agencies,
  link_id uuid not null,
  safety_id uuid not null,
  person_id uuid not null,
  -- SHA-256 of a secret of 256 bits, and of the secret of the browser that opened it first.
  token_hash bytea not null,
  pass_hash bytea,
  made_at timestamptz not null,
  made_by uuid not null,
  ends_at timestamptz not null,
  opened_at timestamptz,
  over_at timestamptz,
  primary key (agency_id, link_id),
  foreign key (agency_id, safety_id) references safety_plans,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, made_by) references staff
);
create unique index safety_links_token on safety_links (agency_id, token_hash);
create index safety_links_of on safety_links (agency_id, safety_id);
select handrail.protect('safety_links');
create policy reach_only on safety_links as restrictive to handrail_app using (
  safety_id = handrail.opened_safety() or handrail.reaches_whole(agency_id, person_id));

-- Opens the plan of a link that is not over for the rest of this transaction. It reads with the rights of its owner, within the
-- agency of the transaction.
create function handrail.open_by_safety_link(the_hash bytea, the_moment timestamptz)
returns table (link_id uuid, safety_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  hit safety_links;
begin
  select * into hit from safety_links l
    where l.agency_id = handrail.agency() and l.token_hash = the_hash and l.over_at is null and l.ends_at > the_moment;
  if hit.link_id is null then return; end if;
  perform set_config('handrail.safety_id', hit.safety_id::text, true);
  return query select hit.link_id, hit.safety_id;
end $$;
revoke execute on function handrail.open_by_safety_link(bytea, timestamptz) from public;
grant execute on function handrail.open_by_safety_link(bytea, timestamptz) to handrail_app;

-- A version begins as a draft. In effect, it changes in nothing but that it ends; ended, in nothing.
create function handrail.safety_plan_holds() returns trigger language plpgsql as $$
declare
  fixed safety_plans;
begin
  if tg_op = 'INSERT' then
    if new.status <> 'draft' then
      raise exception 'safety plan % begins as a draft', new.safety_id using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.status in ('replaced', 'withdrawn', 'dropped') then
    raise exception 'safety plan % is over', old.safety_id using errcode = 'restrict_violation';
  end if;
  fixed := new;
  if old.status = 'in-effect' then
    fixed.status := old.status;
    fixed.ended_on := old.ended_on;
    fixed.ended_why := old.ended_why;
    fixed.version := old.version;
    if fixed is distinct from old or new.status not in ('in-effect', 'replaced', 'withdrawn') then
      raise exception 'safety plan % is in effect', old.safety_id using errcode = 'restrict_violation';
    end if;
  elsif new.person_id <> old.person_id or new.n <> old.n or new.by_id <> old.by_id then
    raise exception 'safety plan % stays whose it is', old.safety_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger safety_holds before insert or update on safety_plans
  for each row when (current_user <> 'handrail_keeper') execute function handrail.safety_plan_holds();

create function handrail.part_of_safety_draft() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from safety_plans p
    where p.agency_id = new.agency_id and p.safety_id = new.safety_id and p.status = 'draft') then
    raise exception 'safety plan % is no draft', new.safety_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger only_in_a_draft before insert on safety_parts
  for each row when (current_user <> 'handrail_keeper') execute function handrail.part_of_safety_draft();
