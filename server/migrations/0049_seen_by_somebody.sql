-- What is due, and is on nobody's list who may see the person, is shown without the person to whoever oversees the work.

-- Whether a member of staff, or somebody whom they supervise, has a reason that stands to see a person now.
create function handrail.would_reach(the_agency uuid, the_staff uuid, the_person uuid) returns boolean
language plpgsql stable parallel safe as $$
begin
  return exists (
    select 1 from care_relations r
    join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
    where r.agency_id = the_agency and r.person_id = any (handrail.one_person(the_agency, the_person))
      and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
      and r.kind not in ('emergency', 'audit')
      and (s.staff_id = the_staff or s.supervisor_id = the_staff));
end $$;

-- Whether nobody who holds a role now works with a person, and no supervisor does or supervises somebody who does. Whoever
-- audits only looks.
create function handrail.unseen(the_agency uuid, the_person uuid, the_role text, the_day date) returns boolean
language plpgsql stable parallel safe as $$
begin
  return not exists (
    select 1 from care_relations r
    join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
    join staff_roles h on h.agency_id = r.agency_id
      and ((h.staff_id = r.staff_id and h.role in (the_role, 'supervisor') and h.role <> 'auditor')
        or (h.staff_id = s.supervisor_id and h.role = 'supervisor'))
      and h.from_on <= the_day and (h.until_on is null or h.until_on >= the_day)
    join staff o on o.agency_id = h.agency_id and o.staff_id = h.staff_id
      and (o.left_on is null or o.left_on >= the_day)
    where r.agency_id = the_agency and r.person_id = any (handrail.one_person(the_agency, the_person))
      and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
      and r.kind not in ('emergency', 'audit'));
end $$;

create function handrail.is_held(the_agency uuid, the_role text, the_day date) returns boolean
language plpgsql stable parallel safe as $$
begin
  return exists (
    select 1 from staff_roles h
    join staff o on o.agency_id = h.agency_id and o.staff_id = h.staff_id
      and (o.left_on is null or o.left_on >= the_day)
    where h.agency_id = the_agency and h.role = the_role
      and h.from_on <= the_day and (h.until_on is null or h.until_on >= the_day));
end $$;

-- What is due about people whom nobody sees who holds the role, in the order in which it is due: which kind, by when, and
-- nothing by which the person could be known. It reads with the rights of its owner, for a supervisor; where there is none,
-- for whoever runs the agency and may make somebody one. `everywhere` are the roles that reach everybody.
create function handrail.unseen_deadlines(
  the_day date, until_at timestamptz, after_at timestamptz, after_id uuid, roles text[], everywhere text[], most integer
) returns table (
  deadline_id uuid, rule_id text, rule_from date, trigger_event text, triggered_on date, n integer, severity text,
  due_on date, due_at timestamptz, grace_until timestamptz, owner_role text, escalated_to text, version integer
) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  ours uuid := handrail.agency();
  looks_over boolean := exists (
    select 1 from staff_roles h
    where h.agency_id = ours and h.staff_id = handrail.staff()
      and h.from_on <= the_day and (h.until_on is null or h.until_on >= the_day)
      and (h.role = 'supervisor'
        or (h.role = 'agency-admin' and not handrail.is_held(ours, 'supervisor', the_day))));
begin
  if not looks_over then return; end if;
  return query
  select d.* from unnest(roles) the (role) cross join lateral (
    select d.deadline_id, d.rule_id, d.rule_from, d.trigger_event, d.triggered_on, d.n, d.severity, d.due_on, d.due_at,
      d.grace_until, d.owner_role, d.escalated_to, d.version
    from deadlines d
    where d.agency_id = ours and d.status = 'open' and d.owner_staff is null and d.owner_role = the.role
      and d.person_id is not null
      and (until_at is null or d.due_at <= until_at)
      and (after_at is null or (d.due_at, d.deadline_id) > (after_at, after_id))
      and (d.snoozed_until is null or d.snoozed_until <= the_day)
      and handrail.unseen(ours, d.person_id, d.owner_role, the_day)
    order by d.due_at, d.deadline_id limit most) d
  where the.role <> all (everywhere) or not handrail.is_held(ours, the.role, the_day)
  order by d.due_at, d.deadline_id limit most;
end $$;
revoke execute on function handrail.unseen_deadlines(date, timestamptz, timestamptz, uuid, text[], text[], integer) from public;
grant execute on function handrail.unseen_deadlines(date, timestamptz, timestamptz, uuid, text[], text[], integer)
  to handrail_app;
