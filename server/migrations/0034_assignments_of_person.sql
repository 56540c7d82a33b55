-- Who worked with a person before, and whom they do not want, is asked of each person who needs a case manager.
create index assignments_of_person on assignments (agency_id, person_id);
