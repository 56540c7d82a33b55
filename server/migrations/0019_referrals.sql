-- Referrals: a request for care, apart from what was told; what happened to it; codes; links of partners; how much came.

-- The one referral that a private code opened for this transaction. It is all that somebody without an account reaches.
create function handrail.opened_referral() returns uuid language sql stable parallel safe
  return nullif(current_setting('handrail.referral_id', true), '')::uuid;

create table partner_links (
  agency_id uuid not null references agencies,
  link_id uuid not null,
  -- SHA-256 of a secret of 256 bits.
  token_hash bytea not null,
  partner text not null,
  once boolean not null,
  until_on date not null,
  used integer not null default 0,
  last_used_at timestamptz,
  made_at timestamptz not null,
  made_by uuid,
  revoked_at timestamptz,
  revoked_by uuid,
  primary key (agency_id, link_id),
  unique (agency_id, token_hash),
  foreign key (agency_id, made_by) references staff
);
select handrail.protect('partner_links');

create table referrals (
  agency_id uuid not null references agencies,
  referral_id uuid not null,
  -- Nobody's until somebody said whose it is.
  person_id uuid,
  status text not null check (status in ('received', 'acknowledged', 'accepted', 'declined', 'withdrawn', 'closed')),
  source text not null,
  way text not null check (way in ('phone', 'form', 'navigator', 'link')),
  link_id uuid,
  -- The partner or organization that sent it, for lists.
  sent_from text,
  urgency text not null check (urgency in ('crisis', 'urgent', 'routine', 'not-said')),
  urgency_rank smallint not null,
  shown_name text not null,
  -- What reaching somebody takes; and who sent them.
  card jsonb not null,
  sender jsonb,
  consent jsonb not null,
  mandate text not null,
  packet jsonb not null,
  respond_by date,
  owner_id uuid,
  alternative jsonb,
  duplicate_of uuid,
  received_at timestamptz not null,
  received_by uuid,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (agency_id, referral_id),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, owner_id) references staff,
  foreign key (agency_id, received_by) references staff,
  foreign key (agency_id, link_id) references partner_links,
  foreign key (agency_id, duplicate_of) references referrals,
  check (duplicate_of is null or (status = 'closed' and duplicate_of <> referral_id)),
  check (status <> 'accepted' or owner_id is not null),
  check (status <> 'declined' or alternative is not null)
);
-- The board: what nobody owns yet; what is open in one state; the same of one owner; what is over, newest first.
create index referrals_to_do on referrals (agency_id, urgency_rank, received_at, referral_id)
  where status in ('received', 'acknowledged');
create index referrals_open on referrals (agency_id, status, urgency_rank, received_at, referral_id)
  where status in ('received', 'acknowledged', 'accepted');
create index referrals_owned on referrals (agency_id, owner_id, status, urgency_rank, received_at, referral_id)
  where owner_id is not null;
create index referrals_over on referrals (agency_id, status, changed_at desc, referral_id desc)
  where status in ('declined', 'withdrawn', 'closed');
create index referrals_of_person on referrals (agency_id, person_id, received_at desc);
create index referrals_received_by on referrals (agency_id, received_by) where person_id is null;
create index referrals_duplicates on referrals (agency_id, duplicate_of) where duplicate_of is not null;
select handrail.protect('referrals');
-- A referral of nobody yet is seen by those who see the whole agency, by whoever owns it and by whoever wrote it down.
create policy reach_only on referrals as restrictive to handrail_app using (
  (select handrail.reach()) = 'agency'
  or referral_id = (select handrail.opened_referral())
  or ((select handrail.reach()) in ('own', 'team') and (
    person_id = any ((select handrail.caseload())::uuid[])
    or (person_id is null and (owner_id = (select handrail.staff()) or received_by = (select handrail.staff()))))));

-- Whether the rest of this transaction reaches a referral. A function, since of an `exists` in a policy the planner may
-- make a list of every referral there is.
create function handrail.reaches_referral(the_agency uuid, the_referral uuid) returns boolean
language plpgsql stable parallel safe as $$
begin
  return handrail.reach() = 'agency' or the_referral = handrail.opened_referral()
    or exists (select 1 from referrals r where r.agency_id = the_agency and r.referral_id = the_referral);
end $$;

-- What belongs to a referral is seen by whoever sees the referral.
create function handrail.protect_referral(the_table regclass, rights text default 'select, insert, update') returns void
language plpgsql as $$
begin
  perform handrail.protect(the_table, rights);
  execute format('create policy reach_only on %s as restrictive to handrail_app using (handrail.reaches_referral(agency_id, referral_id))', the_table);
end $$;

-- What was told. Read by one question, which takes a permission of its own.
create table referral_reasons (
  agency_id uuid not null references agencies,
  referral_id uuid not null,
  reason jsonb not null,
  primary key (agency_id, referral_id),
  foreign key (agency_id, referral_id) references referrals
);
select handrail.protect_referral('referral_reasons', 'select, insert');

create table referral_steps (
  agency_id uuid not null references agencies,
  referral_id uuid not null,
  n integer not null,
  act text not null,
  from_status text,
  to_status text not null,
  why text,
  words text,
  at timestamptz not null,
  by uuid,
  primary key (agency_id, referral_id, n),
  foreign key (agency_id, referral_id) references referrals
);
select handrail.protect_referral('referral_steps', 'select, insert');

-- By what referrals are found to be about the same person: a name, a number, an e-mail, in one spelling.
create table referral_keys (
  agency_id uuid not null references agencies,
  key text not null,
  referral_id uuid not null,
  primary key (agency_id, key, referral_id),
  foreign key (agency_id, referral_id) references referrals
);
create index referral_keys_of on referral_keys (agency_id, referral_id);
select handrail.protect_referral('referral_keys', 'select, insert');

-- Private codes: a keyed fingerprint of each. One of each holder works.
create table referral_codes (
  agency_id uuid not null references agencies,
  code_mark bytea not null,
  referral_id uuid not null,
  holder text not null check (holder in ('person', 'sender')),
  made_at timestamptz not null,
  replaced_at timestamptz,
  primary key (agency_id, code_mark),
  foreign key (agency_id, referral_id) references referrals
);
create unique index referral_codes_now on referral_codes (agency_id, referral_id, holder) where replaced_at is null;
select handrail.protect_referral('referral_codes');

-- Opens the referral of a code for the rest of this transaction, and tells whose code it is. Nobody without the code
-- reaches anything; it reads with the rights of its owner, within the agency of the transaction.
create function handrail.open_by_code(the_mark bytea) returns table (referral_id uuid, holder text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  hit referral_codes;
begin
  select * into hit from referral_codes c
    where c.agency_id = handrail.agency() and c.code_mark = the_mark and c.replaced_at is null;
  if hit.referral_id is null then return; end if;
  perform set_config('handrail.referral_id', hit.referral_id::text, true);
  return query select hit.referral_id, hit.holder;
end $$;
revoke execute on function handrail.open_by_code(bytea) from public;
grant execute on function handrail.open_by_code(bytea) to handrail_app;

-- Whether a code was ever given out, so that no two requests share one.
create function handrail.is_code_used(the_mark bytea) returns boolean language sql stable security definer
set search_path = public, pg_temp as $$
  select exists (select 1 from referral_codes c where c.agency_id = handrail.agency() and c.code_mark = the_mark)
$$;
revoke execute on function handrail.is_code_used(bytea) from public;
grant execute on function handrail.is_code_used(bytea) to handrail_app;

-- How much came, and how often a code was wrong, shared by every process. `subject` is a keyed fingerprint of a network.
create table referral_paces (
  agency_id uuid not null references agencies,
  kind text not null check (kind in ('sent', 'wrong-code')),
  subject bytea not null,
  count integer not null default 0,
  since timestamptz,
  locks integer not null default 0,
  until timestamptz,
  last timestamptz,
  touched_at timestamptz not null,
  primary key (agency_id, kind, subject)
);
create index referral_paces_old on referral_paces (agency_id, touched_at);
select handrail.protect('referral_paces', 'select, insert, update, delete');
