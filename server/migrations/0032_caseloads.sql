-- What is known of case managers, what each person counts in a caseload, and what a person sees of their wait by their code.

create table case_managers (
  agency_id uuid not null references agencies,
  staff_id uuid not null,
  languages jsonb not null,
  specialties jsonb not null,
  -- In thousandths of somebody who is seen every week.
  capacity integer not null check (capacity between 0 and 40000),
  version integer not null default 1,
  primary key (agency_id, staff_id),
  foreign key (agency_id, staff_id) references staff
);
select handrail.protect('case_managers', 'select, insert, update');

alter table assignments
  add column cadence text not null default 'monthly',
  add column extras jsonb not null default '["new"]';

-- How fast a list moves is read by everybody who opens an entry.
create index wait_entries_of_case on wait_entries (agency_id, case_id);

-- How the request that a code opened goes on: who waits sees how many are ahead, turned into a range before it is shown, and
-- who has a case manager sees the name. It reads with the rights of its owner, only for the referral that was opened.
create function handrail.road_of_opened(the_day date, the_days integer) returns table (
  waits boolean, ahead bigint, given bigint, passed bigint, held_until date, manager text
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
      where a.agency_id = handrail.agency() and a.case_id = of_case and a.status = 'accepted');
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
    null::text;
end $$;
revoke execute on function handrail.road_of_opened(date, integer) from public;
grant execute on function handrail.road_of_opened(date, integer) to handrail_app;
