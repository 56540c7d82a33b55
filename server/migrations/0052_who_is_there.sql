-- Who is there meanwhile, as `working_with` knows it: the cover who began first, of those who still work here.
create or replace function handrail.meanwhile_of_opened() returns table (name text, until_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.name, v.until_on from case_referrals r
  join assignments a on a.agency_id = r.agency_id and a.case_id = r.case_id and a.status = 'accepted'
  join covers v on v.agency_id = a.agency_id and v.assignment_id = a.assignment_id and v.status <> 'ended'
    and v.from_at <= handrail.moment() and v.until_at > handrail.moment()
  join staff s on s.agency_id = v.agency_id and s.staff_id = v.staff_id
    and (s.left_on is null or s.left_on >= handrail.moment()::date)
  where r.agency_id = handrail.agency() and r.referral_id = handrail.opened_referral()
  order by v.from_at, v.relation_id
  limit 1
$$;

-- Who decided an action is asked for everybody who is to be given to somebody.
create index adverse_actions_of_case on adverse_actions (agency_id, case_id);
