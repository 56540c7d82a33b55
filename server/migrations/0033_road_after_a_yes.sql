-- After a yes, and after a place was taken, the person sees that a case manager is being found: not that it all began anew.
drop function handrail.road_of_opened(date, integer);
create function handrail.road_of_opened(the_day date, the_days integer) returns table (
  waits boolean, ahead bigint, given bigint, passed bigint, held_until date, manager text, granted boolean
) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  of_case uuid;
  e wait_entries;
begin
  select r.case_id into of_case from case_referrals r
    where r.agency_id = handrail.agency() and r.referral_id = handrail.opened_referral();
  if of_case is null then return; end if;
  select * into e from wait_entries w
    where w.agency_id = handrail.agency() and w.case_id = of_case and w.status in ('waiting', 'offered')
    order by w.entered_at desc, w.entry_id limit 1;
  if e.entry_id is null then
    return query select false, 0::bigint, 0::bigint, 0::bigint, null::date, (
      select s.name from assignments a join staff s on s.agency_id = a.agency_id and s.staff_id = a.staff_id
      where a.agency_id = handrail.agency() and a.case_id = of_case and a.status = 'accepted'), (
      select coalesce(c.later ->> 'determination' = 'granted', false) and c.status = 'open' from cases c
      where c.agency_id = handrail.agency() and c.case_id = of_case);
    return;
  end if;
  return query select true,
    (select count(*) from wait_entries b where b.agency_id = e.agency_id and b.program_id = e.program_id
      and b.status in ('waiting', 'offered')
      and (b.law, b.tier, -b.score, b.since, b.entry_id) < (e.law, e.tier, -e.score, e.since, e.entry_id)),
    (select count(*) from wait_offers o where o.agency_id = e.agency_id and o.program_id = e.program_id
      and o.answer = 'accepted' and o.offered_on > the_day - the_days),
    (select count(*) from wait_entries b where b.agency_id = e.agency_id and b.program_id = e.program_id
      and b.since > greatest(e.since, the_day - the_days) and b.status in ('waiting', 'offered')
      and (b.law, b.tier, -b.score) < (e.law, e.tier, -e.score)),
    (select o.held_until from wait_offers o where o.agency_id = e.agency_id and o.entry_id = e.entry_id and o.answer = 'open'),
    null::text, true;
end $$;
revoke execute on function handrail.road_of_opened(date, integer) from public;
grant execute on function handrail.road_of_opened(date, integer) to handrail_app;
