-- Emergency access shows who somebody is, how to reach them, who stands by them and what endangers them. Everything else of
-- theirs takes a reason that stands, or an audit.

create function handrail.reaches_whole(the_agency uuid, the_person uuid) returns boolean
language plpgsql stable parallel safe as $$
declare
  them uuid[] := array[the_person];
begin
  if handrail.reach() = 'agency' then return true; end if;
  if handrail.reach() = 'none' then return false; end if;
  -- Most people have one record. A reason to see one of several is a reason to see them all.
  for n in 1..2 loop
    if exists (
      select 1 from care_relations r
      where r.agency_id = the_agency and r.person_id = any (them) and r.kind <> 'emergency'
        and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
        and (r.staff_id = handrail.staff() or (handrail.reach() = 'team' and exists (
          select 1 from staff s
          where s.agency_id = the_agency and s.staff_id = r.staff_id and s.supervisor_id = handrail.staff())))
    ) then return true; end if;
    them := handrail.one_person(the_agency, the_person);
    exit when cardinality(them) = 1;
  end loop;
  return false;
end $$;

-- What is kept of a person is not for an emergency, unless somebody says so.
create or replace function handrail.protect_person(the_table regclass, rights text default 'select, insert, update')
returns void language plpgsql as $$
begin
  perform handrail.protect(the_table, rights);
  execute format('create policy reach_only on %s as restrictive to handrail_app using (person_id is null or handrail.reaches_whole(agency_id, person_id))', the_table);
end $$;

do $$
declare
  closed text;
begin
  foreach closed in array array[
    'assessment_parts', 'assessments', 'authorization_steps', 'authorizations', 'case_referrals', 'coverage_facts',
    'determination_decisions', 'determination_notices', 'determinations', 'document_labels_before', 'documents',
    'fee_agreements', 'intake_blocks', 'intake_screenings', 'intake_stories', 'messages', 'packet_steps', 'packets',
    'signed_addenda', 'signed_records', 'wait_entries', 'wait_lifts', 'wait_offers', 'wait_steps'
  ] loop
    execute format('drop policy reach_only on %s', closed);
    execute format('create policy reach_only on %s as restrictive to handrail_app using (person_id is null or handrail.reaches_whole(agency_id, person_id))', closed);
  end loop;
end $$;

create policy not_in_an_emergency on referrals as restrictive to handrail_app using (
  person_id is null
  or (select handrail.reach()) = 'agency'
  or referral_id = (select handrail.opened_referral())
  or handrail.reaches_whole(agency_id, person_id));
