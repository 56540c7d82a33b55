-- Instruments: what was given to whom, its answers and its score; links by which a person answers on their own phone; and what
-- was answered that asks for a clinician.

-- The one giving that a link opened for this transaction. It is all that somebody without an account reaches.
create function handrail.opened_giving() returns uuid language sql stable parallel safe
  return nullif(current_setting('handrail.giving_id', true), '')::uuid;

create function handrail.protect_giving(the_table regclass) returns void language plpgsql as $$
begin
  perform handrail.protect(the_table);
  execute format('create policy reach_only on %s as restrictive to handrail_app using (
    giving_id = handrail.opened_giving() or (select handrail.reach()) = ''agency''
    or handrail.reaches_whole(agency_id, person_id))', the_table);
end $$;

create table instrument_givings (
  agency_id uuid not null references agencies,
  giving_id uuid not null,
  person_id uuid not null,
  instrument text not null,
  -- None when only a result came.
  edition text,
  language text check (language in ('en', 'es')),
  mode text not null check (mode in ('by-staff', 'read-aloud', 'themself', 'by-link', 'elsewhere')),
  status text not null default 'open' check (status in ('open', 'finished', 'dropped', 'in-error')),
  given_on date not null,
  -- Nobody where Handrail did it.
  by_id uuid,
  began_at timestamptz not null,
  answers jsonb not null default '{}',
  finished_at timestamptz,
  score jsonb,
  total numeric(6, 2),
  band text,
  source text,
  rater text,
  replaces_id uuid,
  replaced_by_id uuid,
  dropped_why text,
  dropped_at timestamptz,
  error_why text,
  error_words text,
  error_at timestamptz,
  error_by uuid,
  -- How often anything of it was saved.
  version integer not null default 0,
  primary key (agency_id, giving_id),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by_id) references staff,
  foreign key (agency_id, error_by) references staff,
  foreign key (agency_id, replaces_id) references instrument_givings,
  foreign key (agency_id, replaced_by_id) references instrument_givings,
  check ((mode = 'elsewhere') = (edition is null)),
  check ((mode = 'elsewhere') = (source is not null)),
  check ((status in ('finished', 'in-error')) = (finished_at is not null)),
  check ((status = 'dropped') = (dropped_why is not null)),
  check ((status = 'in-error') = (error_why is not null))
);
-- One at a time of each instrument.
create unique index instrument_givings_open on instrument_givings (agency_id, person_id, instrument) where status = 'open';
create index instrument_givings_of_person on instrument_givings (agency_id, person_id, given_on desc);
select handrail.protect_giving('instrument_givings');

create table instrument_links (
  agency_id uuid not null references agencies,
  link_id uuid not null,
  giving_id uuid not null,
  person_id uuid not null,
  -- SHA-256 of a secret of 256 bits, and the secret itself, sealed until the message has left with it or the link is over.
  token_hash bytea not null,
  token_sealed bytea,
  -- SHA-256 of the secret of the browser that opened it first.
  pass_hash bytea,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  opened_at timestamptz,
  over_at timestamptz,
  primary key (agency_id, link_id),
  foreign key (agency_id, giving_id) references instrument_givings,
  foreign key (agency_id, person_id) references people
);
create unique index instrument_links_token on instrument_links (agency_id, token_hash);
create index instrument_links_of_giving on instrument_links (agency_id, giving_id);
select handrail.protect_giving('instrument_links');

create table instrument_alerts (
  agency_id uuid not null references agencies,
  alert_id uuid not null,
  giving_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('emergency', 'crisis', 'suicide-screen')),
  opened_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid,
  outcome text,
  words text,
  screen_id uuid,
  version integer not null default 1,
  primary key (agency_id, alert_id),
  foreign key (agency_id, giving_id) references instrument_givings,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, answered_by) references staff,
  foreign key (agency_id, screen_id) references instrument_givings,
  check ((answered_at is null) = (answered_by is null)),
  check ((answered_at is null) = (outcome is null))
);
create unique index instrument_alerts_once on instrument_alerts (agency_id, giving_id, kind);
create index instrument_alerts_of_person on instrument_alerts (agency_id, person_id, opened_at desc);
select handrail.protect_giving('instrument_alerts');

-- Opens the giving of a link that is not over for the rest of this transaction. Nobody without the link reaches anything; it
-- reads with the rights of its owner, within the agency of the transaction.
create function handrail.open_by_answer_link(the_hash bytea, the_moment timestamptz)
returns table (link_id uuid, giving_id uuid, pass_hash bytea, ends_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  hit instrument_links;
begin
  select * into hit from instrument_links l
    where l.agency_id = handrail.agency() and l.token_hash = the_hash and l.over_at is null and l.ends_at > the_moment;
  if hit.link_id is null then return; end if;
  perform set_config('handrail.giving_id', hit.giving_id::text, true);
  return query select hit.link_id, hit.giving_id, hit.pass_hash, hit.ends_at;
end $$;
revoke execute on function handrail.open_by_answer_link(bytea, timestamptz) from public;
grant execute on function handrail.open_by_answer_link(bytea, timestamptz) to handrail_app;

-- What is finished stays as it is, whatever the application does: it may only be marked as wrong, once.
create function handrail.giving_holds() returns trigger language plpgsql as $$
declare
  fixed instrument_givings;
begin
  if old.status in ('dropped', 'in-error') then
    raise exception 'giving % is over', old.giving_id using errcode = 'restrict_violation';
  end if;
  fixed := new;
  fixed.version := old.version;
  if old.status = 'finished' then
    fixed.status := old.status;
    fixed.replaced_by_id := old.replaced_by_id;
    fixed.error_why := old.error_why;
    fixed.error_words := old.error_words;
    fixed.error_at := old.error_at;
    fixed.error_by := old.error_by;
    if fixed is distinct from old or new.status <> 'in-error' then
      raise exception 'giving % is finished', old.giving_id using errcode = 'restrict_violation';
    end if;
  elsif new.person_id <> old.person_id or new.instrument <> old.instrument or new.edition is distinct from old.edition
    or new.mode <> old.mode or new.given_on <> old.given_on or new.by_id is distinct from old.by_id then
    raise exception 'giving % stays whose it is', old.giving_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger giving_holds before update on instrument_givings
  for each row when (current_user <> 'handrail_keeper') execute function handrail.giving_holds();

create function handrail.alert_holds() returns trigger language plpgsql as $$
begin
  if old.answered_at is not null or new.giving_id <> old.giving_id or new.kind <> old.kind
    or new.opened_at <> old.opened_at then
    raise exception 'alert % stays as it is', old.alert_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger alert_holds before update on instrument_alerts
  for each row when (current_user <> 'handrail_keeper') execute function handrail.alert_holds();
