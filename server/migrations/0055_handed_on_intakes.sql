-- How an intake goes from one member of staff to the next, with the words that are left for whoever takes it over.
create table case_handovers (
  agency_id uuid not null references agencies,
  handover_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  from_staff uuid,
  to_staff uuid not null,
  why text not null,
  words text not null,
  handed_at timestamptz not null,
  handed_by uuid not null,
  -- When whoever takes over said that they had read it.
  read_at timestamptz,
  primary key (agency_id, handover_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, from_staff) references staff,
  foreign key (agency_id, to_staff) references staff,
  foreign key (agency_id, handed_by) references staff
);
create index case_handovers_of_case on case_handovers (agency_id, case_id);
create index case_handovers_of_person on case_handovers (agency_id, person_id);
create index case_handovers_unread on case_handovers (agency_id, to_staff) where read_at is null;
select handrail.protect_person('case_handovers');
