-- Whom nobody leads is looked for in the order in which people were registered: the longest forgotten come first.
create index people_by_registration on people (agency_id, registered_at, person_id) where status = 'living';
