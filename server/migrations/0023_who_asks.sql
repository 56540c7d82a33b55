-- How often somebody looked for people lately, shared by every process.
create table search_counts (
  agency_id uuid not null references agencies,
  staff_id uuid not null,
  count integer not null,
  since timestamptz not null,
  primary key (agency_id, staff_id),
  foreign key (agency_id, staff_id) references staff
);
select handrail.protect('search_counts', 'select, insert, update');

-- Whether there is such a person within the reach of this transaction, for rooms that only keep an id.
create function handrail.is_within_reach(the_agency uuid, the_person uuid) returns boolean language sql stable parallel safe
  return exists (select 1 from people p where p.agency_id = the_agency and p.person_id = the_person);
