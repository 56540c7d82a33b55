-- Programs, sites, staff with dated roles and credentials, and the agency's calendar of closed days.

create table programs (
  agency_id uuid not null references agencies,
  program_id uuid not null,
  name text not null,
  kind text not null,
  opened_on date not null,
  closed_on date,
  version integer not null default 1,
  primary key (agency_id, program_id)
);
select handrail.protect('programs');

create table sites (
  agency_id uuid not null references agencies,
  site_id uuid not null,
  name text not null,
  address text,
  county text,
  phone text,
  closed_on date,
  version integer not null default 1,
  primary key (agency_id, site_id)
);
select handrail.protect('sites');

create table staff (
  agency_id uuid not null references agencies,
  staff_id uuid not null,
  name text not null,
  email text not null,
  supervisor_id uuid,
  site_id uuid,
  languages text[] not null default '{}',
  left_on date,
  version integer not null default 1,
  primary key (agency_id, staff_id),
  foreign key (agency_id, supervisor_id) references staff,
  foreign key (agency_id, site_id) references sites
);
create unique index staff_email on staff (agency_id, lower(email));
create index staff_supervisor on staff (agency_id, supervisor_id) where supervisor_id is not null;
select handrail.protect('staff');

create table staff_roles (
  agency_id uuid not null references agencies,
  staff_id uuid not null,
  role text not null,
  from_on date not null,
  until_on date,
  primary key (agency_id, staff_id, role, from_on),
  foreign key (agency_id, staff_id) references staff
);
select handrail.protect('staff_roles');

create table credentials (
  agency_id uuid not null references agencies,
  credential_id uuid not null,
  staff_id uuid not null,
  kind text not null,
  number text,
  state text not null,
  from_on date not null,
  until_on date,
  verified_on date,
  verified_by uuid,
  source text,
  version integer not null default 1,
  primary key (agency_id, credential_id),
  foreign key (agency_id, staff_id) references staff
);
create index credentials_of_staff on credentials (agency_id, staff_id);
select handrail.protect('credentials');

create table closed_days (
  agency_id uuid not null references agencies,
  calendar text not null,
  day date not null,
  name text not null,
  primary key (agency_id, calendar, day)
);
select handrail.protect('closed_days', 'select, insert, update, delete');
