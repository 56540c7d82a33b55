-- Somebody may stand in a record although the person asked that they are not told: with a reason, which stands beside them.
-- What stood in a circle before it was changed is kept, as it is for everything else of a person.

alter table supporters add column despite jsonb;
alter table legal_authorities add column despite jsonb;
alter table contact_points add column despite jsonb;

create table supporters_before (
  agency_id uuid not null references agencies,
  supporter_id uuid not null,
  version integer not null,
  person_id uuid not null,
  terms jsonb not null,
  despite jsonb,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (agency_id, supporter_id, version),
  foreign key (agency_id, supporter_id) references supporters
);
select handrail.protect_person('supporters_before', 'select, insert');

create table legal_authorities_before (
  agency_id uuid not null references agencies,
  authority_id uuid not null,
  version integer not null,
  person_id uuid not null,
  terms jsonb not null,
  despite jsonb,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (agency_id, authority_id, version),
  foreign key (agency_id, authority_id) references legal_authorities
);
select handrail.protect_person('legal_authorities_before', 'select, insert');
