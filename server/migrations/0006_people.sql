-- The person, how to reach them safely, their circle, their coverage; merges and emergency access; finding people.

-- Records that are one person. Nothing is moved: the merged record rests as it is and these rows say where it points.
create table person_merges (
  agency_id uuid not null references agencies,
  merge_id uuid not null,
  survivor_id uuid not null,
  merged_id uuid not null,
  state text not null check (state in ('proposed', 'merged', 'declined', 'undone')),
  why text not null,
  proposed_by uuid,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  undone_by uuid,
  undone_at timestamptz,
  undone_why text,
  primary key (agency_id, merge_id),
  check (survivor_id <> merged_id),
  -- Two people, always.
  check (state in ('proposed', 'declined') or (decided_by is not null and decided_by is distinct from proposed_by))
);
create unique index person_merges_up on person_merges (agency_id, merged_id) where state = 'merged';
create index person_merges_down on person_merges (agency_id, survivor_id) where state = 'merged';
create index person_merges_waiting on person_merges (agency_id, proposed_at) where state = 'proposed';
select handrail.protect('person_merges');

-- The record that goes on for a person: their own, unless it was merged into another.
create function handrail.root_of(the_agency uuid, the_person uuid) returns uuid language sql stable parallel safe as $$
  with recursive up (person, depth) as (
    select the_person, 0
    union all
    select m.survivor_id, up.depth + 1 from up
    join person_merges m on m.agency_id = the_agency and m.merged_id = up.person and m.state = 'merged'
  )
  select person from up order by depth desc limit 1
$$;

-- Every record of one person: the one that goes on, and all that were merged into it. Rooms that list what belongs to a
-- person ask for `person_id = any (handrail.one_person(agency, person))`.
create function handrail.one_person(the_agency uuid, the_person uuid) returns uuid[] language sql stable parallel safe as $$
  with recursive down (person) as (
    select handrail.root_of(the_agency, the_person)
    union all
    select m.merged_id from down
    join person_merges m on m.agency_id = the_agency and m.survivor_id = down.person and m.state = 'merged'
  )
  select array_agg(person) from down
$$;

-- Whether this member of staff (or, for a team, one whom they supervise) has one of these reasons to see a person now.
create function handrail.has_reason(the_agency uuid, the_person uuid, standing_only boolean) returns boolean
language sql stable parallel safe as $$
  select exists (
    select 1 from care_relations r
    where r.agency_id = the_agency and r.person_id = the_person
      and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
      and not (standing_only and r.kind in ('emergency', 'audit'))
      and (r.staff_id = handrail.staff() or (handrail.reach() = 'team' and exists (
        select 1 from staff s
        where s.agency_id = the_agency and s.staff_id = r.staff_id and s.supervisor_id = handrail.staff()))))
$$;

-- A reason to see one record of a person is a reason to see them all.
create or replace function handrail.reaches(the_agency uuid, the_person uuid) returns boolean
language sql stable parallel safe as $$
  select case handrail.reach()
    when 'agency' then true
    when 'none' then false
    else handrail.has_reason(the_agency, the_person, false)
      or (exists (select 1 from person_merges m where m.agency_id = the_agency and m.state = 'merged'
            and (m.merged_id = the_person or m.survivor_id = the_person))
        and exists (select 1 from unnest(handrail.one_person(the_agency, the_person)) one
            where handrail.has_reason(the_agency, one, false)))
  end
$$;

-- As `reaches`, for changing: emergency access and an audit look and change nothing.
create function handrail.works_with(the_agency uuid, the_person uuid) returns boolean
language sql stable parallel safe as $$
  select case handrail.reach()
    when 'agency' then true
    when 'none' then false
    else exists (select 1 from unnest(handrail.one_person(the_agency, the_person)) one
      where handrail.has_reason(the_agency, one, true))
  end
$$;

create table people (
  agency_id uuid not null references agencies,
  person_id uuid not null,
  legal_name jsonb not null,
  name_used text,
  also_known_as text[] not null default '{}',
  pronouns jsonb not null,
  born_answer text not null check (born_answer in ('exact', 'approximate', 'declined', 'unknown', 'not-asked')),
  born_on date,
  born_year smallint,
  language jsonb not null,
  ssn_last_four jsonb not null,
  status text not null default 'living' check (status in ('living', 'deceased', 'missing')),
  status_on date,
  -- Words by which this person is found: small letters, no accents.
  name_words text[] not null,
  registered_at timestamptz not null,
  registered_by uuid,
  version integer not null default 1,
  primary key (agency_id, person_id),
  check ((born_answer = 'exact') = (born_on is not null)),
  check (born_year is not null or born_answer not in ('exact', 'approximate'))
);
create index people_born on people (agency_id, born_on) where born_on is not null;
select handrail.protect_person('people');

-- What stood in a record before it was changed.
create table people_before (
  agency_id uuid not null references agencies,
  person_id uuid not null,
  version integer not null,
  was jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (agency_id, person_id, version),
  foreign key (agency_id, person_id) references people
);
select handrail.protect_person('people_before', 'select, insert');

create table residences (
  agency_id uuid not null references agencies,
  person_id uuid not null,
  version integer not null,
  -- As it may be shown. Of a confidential address, only what stands in for it.
  residence jsonb not null,
  confidential boolean not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (agency_id, person_id, version),
  foreign key (agency_id, person_id) references people
);
create unique index residences_now on residences (agency_id, person_id) where until_at is null;
select handrail.protect_person('residences');

-- The addresses that stand nowhere else. Read by one question, which takes a permission of its own.
create table confidential_addresses (
  agency_id uuid not null references agencies,
  person_id uuid not null,
  address_id uuid not null,
  address jsonb not null,
  county_of_residence text,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (agency_id, person_id, address_id),
  foreign key (agency_id, person_id) references people
);
create unique index confidential_addresses_now on confidential_addresses (agency_id, person_id) where until_at is null;
select handrail.protect_person('confidential_addresses');

create table contact_points (
  agency_id uuid not null references agencies,
  point_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('phone', 'email', 'postal')),
  -- What it is, and what is safe there.
  at jsonb not null,
  terms jsonb not null,
  -- Digits of a phone as it is looked for, and the one spelling of any point.
  digits text,
  spelling text not null,
  added_at timestamptz not null,
  added_by uuid,
  closed_on date,
  closed_why text,
  version integer not null default 1,
  primary key (agency_id, point_id),
  foreign key (agency_id, person_id) references people,
  check ((closed_on is null) = (closed_why is null))
);
create index contact_points_of_person on contact_points (agency_id, person_id);
create index contact_points_by_spelling on contact_points (agency_id, spelling);
select handrail.protect_person('contact_points');

-- Safe-contact rules as they were, for the day somebody asks what was safe when a message was left.
create table contact_points_before (
  agency_id uuid not null references agencies,
  point_id uuid not null,
  version integer not null,
  person_id uuid not null,
  at jsonb not null,
  terms jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (agency_id, point_id, version),
  foreign key (agency_id, point_id) references contact_points
);
select handrail.protect_person('contact_points_before', 'select, insert');

create table supporters (
  agency_id uuid not null references agencies,
  supporter_id uuid not null,
  person_id uuid not null,
  terms jsonb not null,
  version integer not null default 1,
  primary key (agency_id, supporter_id),
  foreign key (agency_id, person_id) references people
);
create index supporters_of_person on supporters (agency_id, person_id);
select handrail.protect_person('supporters');

create table legal_authorities (
  agency_id uuid not null references agencies,
  authority_id uuid not null,
  person_id uuid not null,
  kind text not null,
  from_on date not null,
  until_on date,
  terms jsonb not null,
  version integer not null default 1,
  primary key (agency_id, authority_id),
  foreign key (agency_id, person_id) references people
);
create index legal_authorities_of_person on legal_authorities (agency_id, person_id);
select handrail.protect_person('legal_authorities');

-- Two times: from when until when somebody was covered, and from when until when we believed it.
create table coverage_facts (
  agency_id uuid not null references agencies,
  coverage_id uuid not null,
  version integer not null,
  person_id uuid not null,
  payer_kind text not null,
  member_key text,
  valid_from date not null,
  valid_to date,
  renewal_on date,
  terms jsonb not null,
  withdrawn boolean not null default false,
  recorded_at timestamptz not null,
  recorded_until timestamptz,
  recorded_by uuid,
  primary key (agency_id, coverage_id, version),
  foreign key (agency_id, person_id) references people,
  check (valid_to is null or valid_from <= valid_to),
  check (recorded_until is null or recorded_at <= recorded_until)
);
create unique index coverage_facts_now on coverage_facts (agency_id, coverage_id) where recorded_until is null;
create index coverage_facts_of_person on coverage_facts (agency_id, person_id);
create index coverage_facts_by_member on coverage_facts (agency_id, member_key) where member_key is not null;
create index coverage_facts_renewing on coverage_facts (agency_id, renewal_on)
  where recorded_until is null and renewal_on is not null;
select handrail.protect_person('coverage_facts');

-- Emergency access, and looks for somebody that led nowhere. Seen by those who review, so not bound to reach.
create table emergency_accesses (
  agency_id uuid not null references agencies,
  access_id uuid not null,
  staff_id uuid not null,
  person_id uuid,
  relation_id uuid,
  purpose text not null,
  words text not null,
  opened_at timestamptz not null,
  until_at timestamptz,
  review_by date,
  reviewed_by uuid,
  reviewed_at timestamptz,
  finding text,
  review_words text,
  version integer not null default 1,
  primary key (agency_id, access_id),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, staff_id) references staff,
  check ((person_id is null) = (relation_id is null) and (person_id is null) = (until_at is null)),
  check (until_at <= opened_at + interval '4 hours'),
  check (reviewed_by is distinct from staff_id)
);
create index emergency_accesses_to_review on emergency_accesses (agency_id, opened_at)
  where person_id is not null and reviewed_at is null;
create index emergency_accesses_of_staff on emergency_accesses (agency_id, staff_id, opened_at);
select handrail.protect('emergency_accesses');

-- Finding people. Under row-level security PostgreSQL may not let an index look at a name before the policy has been
-- asked about the row, since the operators of `pg_trgm` are not leak-proof; a search would read every row. So what is
-- searched stands in a table of its own that the application cannot read. One function reads it, with the rights of its
-- owner, and it looks at the agency and the reach itself.
create table person_search (
  agency_id uuid not null references agencies,
  person_id uuid not null,
  -- ' ana example ': a blank before and after each word, so that a beginning and a whole word can be asked for.
  names text not null,
  sounds text[] not null,
  phones text not null,
  born_on date,
  born_year smallint,
  primary key (agency_id, person_id),
  foreign key (agency_id, person_id) references people
);
create index person_search_names on person_search using gin (agency_id, names gin_trgm_ops) with (fastupdate = off);
create index person_search_sounds on person_search using gin (agency_id, sounds) with (fastupdate = off);
create index person_search_phones on person_search using gin (agency_id, phones gin_trgm_ops) with (fastupdate = off);
create index person_search_born on person_search (agency_id, born_on);
alter table person_search enable row level security;
alter table person_search force row level security;
create policy owner_only on person_search to current_user using (true) with check (true);

-- How a word sounds: `jhon` and `john` are one, and so are `kristen` and `christen`.
create function handrail.sounds_of(words text[]) returns text[] language sql stable parallel safe
set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct sound), '{}') from unnest(words) word,
    lateral unnest(array[dmetaphone(word), dmetaphone_alt(word)]) sound
  where length(word) > 2 and sound <> ''
$$;

-- Keeps what is searched in step with a person and everything merged into them.
create function handrail.keep_findable(the_agency uuid, the_person uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  root uuid := handrail.root_of(the_agency, the_person);
  them uuid[] := handrail.one_person(the_agency, the_person);
  found_words text[];
begin
  if the_agency is distinct from handrail.agency() then return; end if;
  delete from person_search where agency_id = the_agency and person_id = any (them) and person_id <> root;
  select coalesce(array_agg(distinct word order by word), '{}') into found_words
    from people p, lateral unnest(p.name_words) word
    where p.agency_id = the_agency and p.person_id = any (them);
  insert into person_search
  select the_agency, root, ' ' || array_to_string(found_words, ' ') || ' ', handrail.sounds_of(found_words),
    coalesce((select ' ' || string_agg(distinct c.digits, ' ') || ' ' from contact_points c
      where c.agency_id = the_agency and c.person_id = any (them) and c.digits is not null), ''),
    p.born_on, p.born_year
  from people p where p.agency_id = the_agency and p.person_id = root
  on conflict (agency_id, person_id) do update set names = excluded.names, sounds = excluded.sounds,
    phones = excluded.phones, born_on = excluded.born_on, born_year = excluded.born_year;
end $$;
revoke execute on function handrail.keep_findable(uuid, uuid) from public;

create function handrail.person_changed() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform handrail.keep_findable(new.agency_id, new.person_id);
  return null;
end $$;
create trigger keep_findable after insert or update of name_words, born_on, born_year on people
  for each row execute function handrail.person_changed();
create trigger keep_findable after insert on contact_points
  for each row when (new.digits is not null) execute function handrail.person_changed();

create function handrail.merge_changed() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform handrail.keep_findable(new.agency_id, new.survivor_id);
  perform handrail.keep_findable(new.agency_id, new.merged_id);
  return null;
end $$;
create trigger keep_findable after update of state on person_merges
  for each row execute function handrail.merge_changed();

-- How well a typed word fits a person's names: the whole word, its beginning, nearly, or by its sound. 0 is not at all.
create function handrail.fit(word text, names text, sounds text[]) returns real language sql stable parallel safe
set search_path = public, pg_temp as $$
  select case
    when names like '% ' || word || ' %' then 1.0
    when names like '% ' || word || '%' then 0.9
    when word_similarity(word, names) >= 0.45 then 0.8 * word_similarity(word, names)
    when length(word) > 2 and sounds && handrail.sounds_of(array[word]) then 0.4
    else 0
  end::real
$$;

-- The people who fit what was typed, best first, within the reach of this transaction. Candidates are bounded, so that it
-- costs the same for a common name as for a rare one.
create function handrail.find_people(words text[], digits text, born date[], the_year integer, most integer)
returns table (person_id uuid, score real) language plpgsql stable security definer
set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
set pg_trgm.word_similarity_threshold = 0.45
as $$
declare
  a uuid := handrail.agency();
  w1 text := coalesce(words[1], ''); w2 text := coalesce(words[2], '');
  w3 text := coalesce(words[3], ''); w4 text := coalesce(words[4], '');
  s1 text[]; s2 text[]; s3 text[]; s4 text[];
  candidates uuid[] := '{}';
  enough constant integer := 200;
  has_born boolean := cardinality(born) > 0;
begin
  if a is null or handrail.reach() = 'none' then return; end if;
  if w1 = '' and digits is null and not has_born then return; end if;

  if handrail.reach() <> 'agency' then
    -- Few people: look at each.
    candidates := array(
      select distinct handrail.root_of(a, r.person_id) from care_relations r
      where r.agency_id = a and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
        and (r.staff_id = handrail.staff() or (handrail.reach() = 'team' and r.staff_id in (
          select s.staff_id from staff s where s.agency_id = a and s.supervisor_id = handrail.staff()))));
  else
    if has_born then
      candidates := array(select s.person_id from person_search s
        where s.agency_id = a and s.born_on = any (born) limit enough);
    end if;
    if digits is not null then
      candidates := candidates || array(select s.person_id from person_search s
        where s.agency_id = a and s.phones like '%' || digits || '%'
          and (w1 = '' or s.names like '% ' || w1 || '%') limit enough);
    end if;
    if w1 <> '' and not has_born then
      candidates := candidates || array(select s.person_id from person_search s
        where s.agency_id = a and s.names like '% ' || w1 || ' %'
          and (w2 = '' or s.names like '% ' || w2 || ' %') and (w3 = '' or s.names like '% ' || w3 || ' %')
          and (w4 = '' or s.names like '% ' || w4 || ' %')
          and (the_year is null or s.born_year = the_year) limit enough);
      if cardinality(candidates) < enough then
        candidates := candidates || array(select s.person_id from person_search s
          where s.agency_id = a and s.names like '% ' || w1 || '%'
            and (w2 = '' or s.names like '% ' || w2 || '%') and (w3 = '' or s.names like '% ' || w3 || '%')
            and (w4 = '' or s.names like '% ' || w4 || '%')
            and (the_year is null or s.born_year = the_year) limit enough);
      end if;
      if cardinality(candidates) < most then
        s1 := handrail.sounds_of(array[w1]); s2 := handrail.sounds_of(array[w2]);
        s3 := handrail.sounds_of(array[w3]); s4 := handrail.sounds_of(array[w4]);
        candidates := candidates || array(select s.person_id from person_search s
          where s.agency_id = a and (s.names like '% ' || w1 || '%' or s.names %> w1 or s.sounds && s1)
            and (w2 = '' or s.names like '% ' || w2 || '%' or s.names %> w2 or s.sounds && s2)
            and (w3 = '' or s.names like '% ' || w3 || '%' or s.names %> w3 or s.sounds && s3)
            and (w4 = '' or s.names like '% ' || w4 || '%' or s.names %> w4 or s.sounds && s4)
            and (the_year is null or s.born_year = the_year) limit enough);
      end if;
    end if;
  end if;

  return query
  select f.person_id, f.total
  from (
    select s.person_id, s.names,
      (case when has_born and s.born_on = any (born) then 2 else 0 end
        + case when digits is not null and s.phones like '%' || digits || '%' then 1 else 0 end
        + case when the_year is not null and s.born_year = the_year then 0.5 else 0 end
        + coalesce(fits.mean, 0))::real as total,
      (has_born and s.born_on = any (born))
        or (digits is not null and s.phones like '%' || digits || '%' and (w1 = '' or fits.least > 0))
        or (w1 <> '' and not has_born and fits.least > 0
          and (digits is null or (the_year is not null and s.born_year = the_year))) as fits_at_all
    from person_search s
    left join lateral (
      select avg(handrail.fit(word, s.names, s.sounds)) as mean, min(handrail.fit(word, s.names, s.sounds)) as least
      from unnest(words) word) fits on true
    where s.agency_id = a and s.person_id = any (candidates)
  ) f
  where f.fits_at_all
  order by f.total desc, f.names, f.person_id
  limit most;
end $$;

-- Who looked at somebody. As with searching, an index over `people` may not be used below a policy, so one function reads
-- it and looks at the agency and the reach itself.
create policy owner_reads on accesses for select to current_user using (true);
create function handrail.accesses_to(them uuid[], before timestamptz, most integer)
returns table (at timestamptz, staff_id uuid, role text, asked text) language sql stable security definer
set search_path = public, pg_temp as $$
  select a.at, a.staff_id, a.role, a.query from accesses a
  where a.people && them and a.agency_id = handrail.agency() and (before is null or a.at < before)
    and not exists (select 1 from unnest(them) one where not handrail.reaches(handrail.agency(), one))
  order by a.at desc, a.access_id limit most
$$;
