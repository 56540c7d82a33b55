-- What people say of their race and ethnicity, each answer kept. Apart from the record, so that what shows a person to many
-- never carries it.
create table race_answers (
  agency_id uuid not null references agencies,
  person_id uuid not null,
  version integer not null,
  answer jsonb not null,
  -- The one group in which the person is counted.
  race_group text not null,
  answered_at timestamptz not null,
  answered_by uuid,
  primary key (agency_id, person_id, version),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, answered_by) references staff
);
select handrail.protect_person('race_answers', 'select, insert');
