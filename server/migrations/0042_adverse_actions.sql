-- What was granted may be suspended, reduced or ended: the action as it was signed, its notice, objection and end.

alter table determinations drop constraint determinations_status_check;
alter table determinations add constraint determinations_status_check
  check (status in ('open', 'more-asked', 'granted', 'denied', 'suspended', 'ended', 'withdrawn'));
alter table determination_notices drop constraint determination_notices_kind_check;
alter table determination_notices add constraint determination_notices_kind_check
  check (kind in ('missing', 'granted', 'denied', 'suspended', 'reduced', 'ended'));

create table adverse_actions (
  agency_id uuid not null references agencies,
  action_id uuid not null,
  determination_id uuid not null,
  packet_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  record_id uuid not null,
  decided_by uuid not null,
  status text not null check (status in ('planned', 'noticed', 'continued', 'in-force', 'undone')),
  -- How the question stood before, which is given back when the action is undone.
  status_before text not null,
  notice_by date not null,
  noticed_on date,
  notice_id uuid,
  appeal_by date,
  goes_on_by date,
  objected_on date,
  goes_on text,
  answered text,
  in_force_on date,
  undone_on date,
  undone_why text,
  planned_at timestamptz not null,
  last_step integer not null default 0,
  version integer not null,
  primary key (agency_id, action_id),
  foreign key (agency_id, determination_id) references determinations,
  foreign key (agency_id, packet_id) references packets,
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, record_id) references signed_records,
  foreign key (agency_id, notice_id) references determination_notices,
  foreign key (agency_id, decided_by) references staff,
  check (status in ('planned', 'undone') or noticed_on is not null)
);
-- One at a time is on its way.
create unique index adverse_actions_one_open on adverse_actions (agency_id, determination_id)
  where status in ('planned', 'noticed', 'continued');
create index adverse_actions_of_packet on adverse_actions (agency_id, packet_id, planned_at desc, action_id desc);
select handrail.protect_person('adverse_actions');

create table adverse_action_steps (
  agency_id uuid not null references agencies,
  action_id uuid not null,
  n integer not null,
  person_id uuid not null,
  act text not null,
  status text not null,
  on_day date not null,
  words text,
  at timestamptz not null,
  by uuid,
  primary key (agency_id, action_id, n),
  foreign key (agency_id, action_id) references adverse_actions,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, by) references staff
);
select handrail.protect_person('adverse_action_steps', 'select, insert');
