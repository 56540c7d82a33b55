-- What is derived from records is not in a backup. For each such table of a room there is a function
-- `handrail.rebuild_<table>(agency)`, and bringing a backup back runs them all.

create function handrail.rebuild_person_search(the_agency uuid) returns void language plpgsql as $$
begin
  perform handrail.keep_findable(the_agency, p.person_id) from people p where p.agency_id = the_agency;
end $$;
