-- An emergency opens a short view of a person: how to reach them safely and who is around them. What was asked, told,
-- decided and arranged is not in it: without another reason it does not exist.

-- As `reaches`, for what an emergency alone does not open.
create function handrail.knows(the_agency uuid, the_person uuid) returns boolean
language plpgsql stable parallel safe as $$
begin
  if handrail.reach() = 'agency' then return true; end if;
  if handrail.reach() = 'none' then return false; end if;
  return handrail.has_reason_for_one(the_agency, the_person, true) or exists (
    select 1 from care_relations r
    where r.agency_id = the_agency and r.person_id = any (handrail.one_person(the_agency, the_person))
      and r.kind <> 'emergency'
      and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
      and (r.staff_id = handrail.staff() or (handrail.reach() = 'team' and exists (
        select 1 from staff s
        where s.agency_id = the_agency and s.staff_id = r.staff_id and s.supervisor_id = handrail.staff()))));
end $$;

-- As before, for what is about a person: a table that comes later is not in the short view either.
create or replace function handrail.protect_person(the_table regclass, rights text default 'select, insert, update') returns void
language plpgsql as $$
begin
  perform handrail.protect(the_table, rights);
  execute format('create policy reach_only on %s as restrictive to handrail_app using (person_id is null or handrail.knows(agency_id, person_id))', the_table);
end $$;

do $$
declare
  the_table text;
begin
  foreach the_table in array array[
    'cases', 'case_referrals', 'intake_screenings', 'signed_records', 'signed_addenda', 'intake_blocks',
    'intake_stories', 'case_triage', 'case_crises', 'reach_attempts', 'wait_entries', 'wait_steps', 'wait_offers',
    'wait_lifts', 'assignments', 'packets', 'packet_steps', 'determinations', 'determination_decisions',
    'determination_notices', 'fee_agreements', 'assessments', 'assessment_parts', 'authorizations',
    'authorization_steps'
  ] loop
    execute format('drop policy reach_only on %I', the_table);
    execute format('create policy reach_only on %I as restrictive to handrail_app using (person_id is null or handrail.knows(agency_id, person_id))', the_table);
  end loop;
end $$;

-- A request somebody has received or owns is theirs already; one about a person follows the person.
create policy short_view on referrals as restrictive to handrail_app using (
  (select handrail.reach()) = 'agency' or person_id is null or referral_id = (select handrail.opened_referral())
  or handrail.knows(agency_id, person_id));
