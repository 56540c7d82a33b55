-- How staff come in: accounts, second factors, sessions, invitations, single sign-on.

-- What sign-in may know of staff, with each role as one row. It sees what whoever asks may see.
create view staff_at_work with (security_invoker = true) as
  select s.agency_id, s.staff_id, s.name, s.email, s.left_on, r.role, r.from_on, r.until_on
  from staff s left join staff_roles r on r.agency_id = s.agency_id and r.staff_id = s.staff_id;
grant select on staff_at_work to handrail_app;

create table accounts (
  agency_id uuid not null references agencies,
  staff_id uuid not null,
  -- Null for somebody who only ever comes in by single sign-on.
  password_hash text,
  password_set_at timestamptz,
  totp_sealed bytea,
  -- The last step of time of which a code was taken: no code is taken twice.
  totp_step bigint,
  -- A factor that is being set up, or a passkey that is being asked for.
  pending_totp bytea,
  pending_challenge bytea,
  pending_until timestamptz,
  last_role text,
  created_at timestamptz not null,
  primary key (agency_id, staff_id),
  foreign key (agency_id, staff_id) references staff
);
select handrail.protect('accounts');

create table passkeys (
  agency_id uuid not null references agencies,
  passkey_id uuid not null,
  staff_id uuid not null,
  credential bytea not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  -- The host name that it was made for.
  site text not null,
  label text not null,
  added_at timestamptz not null,
  used_at timestamptz,
  primary key (agency_id, passkey_id),
  unique (agency_id, credential),
  foreign key (agency_id, staff_id) references staff
);
create index passkeys_of_staff on passkeys (agency_id, staff_id);
select handrail.protect('passkeys', 'select, insert, update, delete');

create table recovery_codes (
  agency_id uuid not null references agencies,
  staff_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (agency_id, staff_id, code_hash),
  foreign key (agency_id, staff_id) references staff
);
select handrail.protect('recovery_codes', 'select, insert, update, delete');

create table sessions (
  agency_id uuid not null references agencies,
  session_id uuid not null,
  -- SHA-256 of a secret of 256 bits: whoever reads this table can sign in as nobody.
  token_hash bytea not null,
  staff_id uuid not null,
  role text not null,
  how text not null,
  device json not null,
  begun_at timestamptz not null,
  seen_at timestamptz not null,
  -- When a password or a factor was last shown.
  confirmed_at timestamptz not null,
  ends_at timestamptz not null,
  idle_minutes integer not null,
  ended_at timestamptz,
  primary key (agency_id, session_id),
  unique (agency_id, token_hash),
  foreign key (agency_id, staff_id) references staff
);
create index sessions_of_staff on sessions (agency_id, staff_id) where ended_at is null;
select handrail.protect('sessions', 'select, insert, update, delete');

create table halfway_sessions (
  agency_id uuid not null references agencies,
  token_hash bytea not null,
  staff_id uuid not null,
  purpose text not null check (purpose in ('confirm', 'set-up')),
  ends_at timestamptz not null,
  primary key (agency_id, token_hash),
  foreign key (agency_id, staff_id) references staff
);
select handrail.protect('halfway_sessions', 'select, insert, delete');

create table invitations (
  agency_id uuid not null references agencies,
  invitation_id uuid not null,
  -- Null for the first owner of an agency, whom nobody knows yet.
  staff_id uuid,
  token_hash bytea not null,
  -- For the message that carries the link; gone when the invitation is over.
  token_sealed bytea,
  at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (agency_id, invitation_id),
  unique (agency_id, token_hash),
  foreign key (agency_id, staff_id) references staff
);
create index invitations_of_staff on invitations (agency_id, staff_id) where used_at is null and revoked_at is null;
select handrail.protect('invitations', 'select, insert, update, delete');

-- Failed tries, shared by every process. `subject` is a keyed fingerprint of an email or of a network address: neither
-- can be read back.
create table signin_limits (
  agency_id uuid not null references agencies,
  kind text not null check (kind in ('account', 'address')),
  subject bytea not null,
  count integer not null default 0,
  since timestamptz,
  locks integer not null default 0,
  until timestamptz,
  last timestamptz,
  touched_at timestamptz not null,
  primary key (agency_id, kind, subject)
);
select handrail.protect('signin_limits', 'select, insert, update, delete');

create table signin_policies (
  agency_id uuid not null references agencies,
  second_factor text not null check (second_factor in ('required', 'optional')),
  idle_minutes integer not null check (idle_minutes between 5 and 240),
  version integer not null,
  primary key (agency_id)
);
select handrail.protect('signin_policies');

create table single_sign_on (
  agency_id uuid not null references agencies,
  is_on boolean not null,
  issuer text not null,
  client_id text not null,
  secret_sealed bytea not null,
  needs_verified_email boolean not null,
  version integer not null,
  primary key (agency_id)
);
select handrail.protect('single_sign_on');

-- Under which name another system knows a member of staff. It never changes there, as an email may.
create table outside_identities (
  agency_id uuid not null references agencies,
  issuer text not null,
  subject text not null,
  staff_id uuid not null,
  linked_at timestamptz not null,
  primary key (agency_id, issuer, subject),
  unique (agency_id, issuer, staff_id),
  foreign key (agency_id, staff_id) references staff
);
select handrail.protect('outside_identities', 'select, insert, delete');
