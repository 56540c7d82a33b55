-- Who asked within some days, whatever became of it since.
create index cases_requested on cases (agency_id, requested_on);

-- Whoever reaches the whole agency is asked about once for a statement, and not once for each row. What anybody sees stays
-- as it was.
create or replace function handrail.protect_person(the_table regclass, rights text default 'select, insert, update')
returns void language plpgsql as $$
begin
  perform handrail.protect(the_table, rights);
  execute format('create policy reach_only on %s as restrictive to handrail_app using (
    person_id is null or (select handrail.reach()) = ''agency'' or handrail.reaches_whole(agency_id, person_id))', the_table);
end $$;

do $$
declare
  one text;
begin
  foreach one in array array[
    'assessments', 'coverage_facts', 'determination_decisions', 'determinations', 'packets', 'race_answers',
    'wait_entries', 'wait_lifts', 'wait_offers'
  ] loop
    execute format('drop policy reach_only on %s', one);
    execute format('create policy reach_only on %s as restrictive to handrail_app using (
      person_id is null or (select handrail.reach()) = ''agency'' or handrail.reaches_whole(agency_id, person_id))', one);
  end loop;
  foreach one in array array['assignments', 'case_triage', 'cases', 'people', 'residences'] loop
    execute format('drop policy reach_only on %s', one);
    execute format('create policy reach_only on %s as restrictive to handrail_app using (
      person_id is null or (select handrail.reach()) = ''agency'' or handrail.reaches(agency_id, person_id))', one);
  end loop;
end $$;

-- A board of a whole list is read by whoever sees a few of it too: those of nobody in their caseload are left out before the
-- reason for each is looked at.
drop policy reach_only on wait_entries;
create policy reach_only on wait_entries as restrictive to handrail_app using (
  (select handrail.reach()) = 'agency'
  or ((select handrail.reach()) in ('own', 'team') and person_id = any ((select handrail.caseload())::uuid[])
    and handrail.reaches_whole(agency_id, person_id)));
