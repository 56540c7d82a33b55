-- Whoever has the code of a request sees where it stands on the way to a decision: what was recorded, and nothing clinical.
create function handrail.way_of_opened() returns table (
  is_open boolean, reached boolean, disposition text, assessment text, determination text, papers text
) language sql stable security definer set search_path = public, pg_temp as $$
  select c.status = 'open', c.reached_at is not null,
    (select s.disposition from intake_screenings s where s.agency_id = c.agency_id and s.case_id = c.case_id
      order by s.opened_at desc, s.screening_id desc limit 1),
    c.later ->> 'assessment', c.later ->> 'determination',
    (select p.status from packets p where p.agency_id = c.agency_id and p.case_id = c.case_id and p.status <> 'withdrawn'
      order by p.filed_on desc, p.packet_id desc limit 1)
  from case_referrals r join cases c on c.agency_id = r.agency_id and c.case_id = r.case_id
  where r.agency_id = handrail.agency() and r.referral_id = handrail.opened_referral()
  limit 1
$$;
revoke execute on function handrail.way_of_opened() from public;
grant execute on function handrail.way_of_opened() to handrail_app;
