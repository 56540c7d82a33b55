-- The person's copy of a plan: who was given which version how, links by which a person reads it on their own phone, and what
-- they said of it.

-- The one copy that a link opened for this transaction. It is all that somebody without an account reaches.
create function handrail.opened_copy() returns uuid language sql stable parallel safe
  return nullif(current_setting('handrail.copy_id', true), '')::uuid;

create function handrail.protect_copy(the_table regclass, rights text default 'select, insert, update')
returns void language plpgsql as $$
begin
  perform handrail.protect(the_table, rights);
  execute format('create policy reach_only on %s as restrictive to handrail_app using (
    copy_id = handrail.opened_copy() or (select handrail.reach()) = ''agency''
    or handrail.reaches_whole(agency_id, person_id))', the_table);
end $$;

create table plan_copies (
  agency_id uuid not null references agencies,
  copy_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  way text not null check (way in ('by-hand', 'printed', 'mail', 'link', 'offered', 'declined')),
  language text not null check (language in ('en', 'es')),
  size text not null check (size in ('normal', 'large')),
  to_whom text not null check (to_whom in ('person', 'guardian', 'supporter')),
  to_name text,
  words text,
  by_id uuid not null,
  made_at timestamptz not null,
  made_on date not null,
  -- What the copy says, as it was made that day.
  blocks jsonb not null,
  primary key (agency_id, copy_id),
  foreign key (agency_id, plan_id) references plan_versions,
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by_id) references staff,
  check ((to_whom = 'person') = (to_name is null)),
  check (way not in ('mail', 'link') or to_whom = 'person')
);
create index plan_copies_of_plan on plan_copies (agency_id, plan_id, made_at desc);
select handrail.protect_copy('plan_copies', 'select, insert');

create table plan_copy_links (
  agency_id uuid not null references agencies,
  link_id uuid not null,
  copy_id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  -- SHA-256 of a secret of 256 bits, and the secret itself, sealed until the link was opened or is over.
  token_hash bytea not null,
  token_sealed bytea,
  -- SHA-256 of the secret of the browser that opened it first.
  pass_hash bytea,
  ends_at timestamptz not null,
  opened_at timestamptz,
  over_at timestamptz,
  primary key (agency_id, link_id),
  foreign key (agency_id, copy_id) references plan_copies,
  foreign key (agency_id, plan_id) references plan_versions,
  foreign key (agency_id, person_id) references people
);
create unique index plan_copy_links_token on plan_copy_links (agency_id, token_hash);
create unique index plan_copy_links_of_copy on plan_copy_links (agency_id, copy_id);
create index plan_copy_links_of_plan on plan_copy_links (agency_id, plan_id);
select handrail.protect_copy('plan_copy_links');

create table plan_read_backs (
  agency_id uuid not null references agencies,
  read_back_id uuid not null,
  -- None when staff heard it.
  copy_id uuid,
  plan_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  is_right boolean not null,
  words text,
  by_id uuid,
  said_at timestamptz not null,
  outcome text,
  outcome_words text,
  settled_at timestamptz,
  settled_by uuid,
  primary key (agency_id, read_back_id),
  foreign key (agency_id, copy_id) references plan_copies,
  foreign key (agency_id, plan_id) references plan_versions,
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by_id) references staff,
  foreign key (agency_id, settled_by) references staff,
  check (is_right or words is not null),
  check ((copy_id is null) = (by_id is not null)),
  check ((settled_at is null) = (outcome is null)),
  check ((settled_at is null) = (settled_by is null)),
  check (not is_right or settled_at is null)
);
create index plan_read_backs_of_plan on plan_read_backs (agency_id, plan_id, said_at desc);
create index plan_read_backs_of_copy on plan_read_backs (agency_id, copy_id) where copy_id is not null;
select handrail.protect_copy('plan_read_backs');

-- What somebody said stays as they said it; what came of it is written once.
create function handrail.read_back_holds() returns trigger language plpgsql as $$
declare
  fixed plan_read_backs;
begin
  fixed := new;
  fixed.outcome := old.outcome;
  fixed.outcome_words := old.outcome_words;
  fixed.settled_at := old.settled_at;
  fixed.settled_by := old.settled_by;
  if old.settled_at is not null or fixed is distinct from old then
    raise exception 'read-back % stays as it was said', old.read_back_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger read_back_holds before update on plan_read_backs
  for each row when (current_user <> 'handrail_keeper') execute function handrail.read_back_holds();

-- A copy is of the very text that was offered.
create function handrail.copies_this_text() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from plan_versions v
    where v.agency_id = new.agency_id and v.plan_id = new.plan_id and v.status in ('offered', 'in-effect')
      and v.hash = new.hash) then
    raise exception 'plan % has no such text to copy', new.plan_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger only_this_text before insert on plan_copies
  for each row when (current_user <> 'handrail_keeper') execute function handrail.copies_this_text();

-- Opens the copy of a link that is not over for the rest of this transaction. Nobody without the link reaches anything; it
-- reads with the rights of its owner, within the agency of the transaction.
create function handrail.open_by_copy_link(the_hash bytea, the_moment timestamptz)
returns table (link_id uuid, copy_id uuid, ends_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  hit plan_copy_links;
begin
  select * into hit from plan_copy_links l
    where l.agency_id = handrail.agency() and l.token_hash = the_hash and l.over_at is null and l.ends_at > the_moment;
  if hit.link_id is null then return; end if;
  perform set_config('handrail.copy_id', hit.copy_id::text, true);
  return query select hit.link_id, hit.copy_id, hit.ends_at;
end $$;
revoke execute on function handrail.open_by_copy_link(bytea, timestamptz) from public;
grant execute on function handrail.open_by_copy_link(bytea, timestamptz) to handrail_app;
