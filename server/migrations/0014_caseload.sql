-- Whole caseloads at once: for worklists, and for giving every deadline to whom it belongs.

-- The people whom the rest of this transaction reaches by a care relation, under every record that is theirs: a caseload
-- or a team's. Asked once for a statement; asking `handrail.reaches` once for each row of a worklist is slower fifty
-- times.
create function handrail.caseload() returns uuid[] language plpgsql stable parallel safe as $$
declare
  -- Asked once: an `or`, or a setting read for every row, would walk every relation of the agency.
  ours uuid := handrail.agency();
  me uuid := handrail.staff();
  moment timestamptz := handrail.moment();
  workers uuid[] := array[me];
  them uuid[];
begin
  if handrail.reach() = 'team' then
    select workers || coalesce(array_agg(s.staff_id), '{}') into workers from staff s
    where s.agency_id = ours and s.supervisor_id = me;
  end if;
  select coalesce(array_agg(distinct r.person_id), '{}') into them from care_relations r
  where r.agency_id = ours and r.staff_id = any (workers) and r.from_at <= moment
    and (r.until_at is null or r.until_at > moment);
  if exists (select 1 from person_merges m where m.agency_id = ours and m.state = 'merged'
      and (m.merged_id = any (them) or m.survivor_id = any (them))) then
    select array_agg(distinct one) into them
    from unnest(them) person, lateral unnest(handrail.one_person(ours, person)) one;
  end if;
  return them;
end $$;

-- Means what `protect_person` means.
drop policy reach_only on deadlines;
create policy reach_only on deadlines as restrictive to handrail_app using (
  person_id is null or (select handrail.reach()) = 'agency'
  or ((select handrail.reach()) in ('own', 'team') and person_id = any ((select handrail.caseload())::uuid[])));

-- Who works with whom now, in each way of working: the one who began first. For one person, under any record that is
-- theirs, or for everybody. Whoever has left works with nobody.
create function handrail.working_with(the_agency uuid, the_person uuid)
returns table (person_id uuid, kind text, staff_id uuid) language plpgsql stable parallel safe
-- Guessing few rows, the planner would compare each deadline with each relation.
rows 50000 as $$
declare
  moment timestamptz := handrail.moment();
begin
  if the_person is not null then
    return query
    select distinct on (r.kind) the_person, r.kind, r.staff_id from care_relations r
    join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
    where r.agency_id = the_agency and r.person_id = any (handrail.one_person(the_agency, the_person))
      and r.from_at <= moment and (r.until_at is null or r.until_at > moment)
      and (s.left_on is null or s.left_on >= moment::date)
    order by r.kind, r.from_at, r.relation_id;
    return;
  end if;
  return query
  with running as (
    select r.* from care_relations r
    join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
    where r.agency_id = the_agency and r.from_at <= moment and (r.until_at is null or r.until_at > moment)
      and (s.left_on is null or s.left_on >= moment::date)
  ), merged as (
    select m.survivor_id as record from person_merges m where m.agency_id = the_agency and m.state = 'merged'
    union select m.merged_id from person_merges m where m.agency_id = the_agency and m.state = 'merged'
  ), everybody as (
    select r.person_id as record, r.kind, r.staff_id, r.from_at, r.relation_id from running r
    union all
    select one, r.kind, r.staff_id, r.from_at, r.relation_id from running r
    join merged on merged.record = r.person_id, lateral unnest(handrail.one_person(the_agency, r.person_id)) one
  )
  select distinct on (e.record, e.kind) e.record, e.kind, e.staff_id from everybody e
  order by e.record, e.kind, e.from_at, e.relation_id;
end $$;
