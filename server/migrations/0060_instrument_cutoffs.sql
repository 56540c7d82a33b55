-- From where on a total is looked at, where the owner of the instrument leaves the choice. Each choice stays as it was made.
create table instrument_cutoffs (
  agency_id uuid not null references agencies,
  instrument text not null,
  version integer not null,
  cutoff integer not null,
  from_on date not null,
  words text not null,
  set_at timestamptz not null,
  set_by uuid,
  primary key (agency_id, instrument, version),
  foreign key (agency_id, set_by) references staff
);
select handrail.protect('instrument_cutoffs', 'select, insert');
