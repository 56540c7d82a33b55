-- Finding people stays fast and cheap to keep: numbers apart from names, plans that are kept, and no step of a search that
-- looks at more than a bounded number of candidates.

-- These are asked for every row that a policy looks at, so they are PL/pgSQL: its plans are kept for the whole session,
-- while a function in SQL that another one calls is planned anew each time.

-- The record that goes on for a person: their own, unless it was merged into another.
create or replace function handrail.root_of(the_agency uuid, the_person uuid) returns uuid language plpgsql stable parallel safe as $$
declare
  root uuid := the_person;
  up uuid;
begin
  loop
    select m.survivor_id into up from person_merges m
      where m.agency_id = the_agency and m.merged_id = root and m.state = 'merged';
    if up is null or up = the_person then return root; end if;
    root := up;
  end loop;
end $$;

-- Every record of one person: the one that goes on, and all that were merged into it. Rooms that list what belongs to a
-- person ask for `person_id = any (handrail.one_person(agency, person))`.
create or replace function handrail.one_person(the_agency uuid, the_person uuid) returns uuid[] language plpgsql stable parallel safe
as $$
declare
  them uuid[];
  next uuid[] := array[handrail.root_of(the_agency, the_person)];
begin
  while cardinality(next) > 0 loop
    them := them || next;
    next := array(select m.merged_id from person_merges m
      where m.agency_id = the_agency and m.survivor_id = any (next) and m.state = 'merged'
        and m.merged_id <> all (them));
  end loop;
  return them;
end $$;

-- Whether this member of staff (or, for a team, one whom they supervise) has a reason to see this very record now.
-- Emergency access and an audit are no standing reasons: they look and change nothing.
create or replace function handrail.has_reason(the_agency uuid, the_person uuid, standing_only boolean) returns boolean
language plpgsql stable parallel safe as $$
begin
  return exists (
    select 1 from care_relations r
    where r.agency_id = the_agency and r.person_id = the_person
      and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
      and not (standing_only and r.kind in ('emergency', 'audit'))
      and (r.staff_id = handrail.staff() or (handrail.reach() = 'team' and exists (
        select 1 from staff s
        where s.agency_id = the_agency and s.staff_id = r.staff_id and s.supervisor_id = handrail.staff()))));
end $$;

-- A reason to see one record of a person is a reason to see them all.
create function handrail.has_reason_for_one(the_agency uuid, the_person uuid, standing_only boolean) returns boolean
language plpgsql stable parallel safe as $$
declare
  them uuid[];
begin
  if handrail.has_reason(the_agency, the_person, standing_only) then return true; end if;
  them := handrail.one_person(the_agency, the_person);
  return cardinality(them) > 1 and exists (
    select 1 from unnest(them) one where handrail.has_reason(the_agency, one, standing_only));
end $$;

create or replace function handrail.reaches(the_agency uuid, the_person uuid) returns boolean
language sql stable parallel safe as $$
  select case handrail.reach()
    when 'agency' then true
    when 'none' then false
    else handrail.has_reason_for_one(the_agency, the_person, false)
  end
$$;

-- As `reaches`, for changing.
create or replace function handrail.works_with(the_agency uuid, the_person uuid) returns boolean
language sql stable parallel safe as $$
  select case handrail.reach()
    when 'agency' then true
    when 'none' then false
    else handrail.has_reason_for_one(the_agency, the_person, true)
  end
$$;

drop trigger keep_findable on people;
drop trigger keep_findable on contact_points;
drop trigger keep_findable on person_merges;
drop function handrail.person_changed();
drop function handrail.merge_changed();
drop function handrail.keep_findable(uuid, uuid);
drop function handrail.find_people(text[], text, date[], integer, integer);
drop function handrail.fit(text, text, text[]);

-- Both indexes take many entries for one name; a short list of pending ones lets a writer go on.
drop index person_search_phones;
alter table person_search drop column phones;
alter index person_search_names set (fastupdate = on, gin_pending_list_limit = 256);
alter index person_search_sounds set (fastupdate = on, gin_pending_list_limit = 256);

-- Digits of a person's phones, apart from their names: a new number need not touch the index of names.
create table person_numbers (
  agency_id uuid not null references agencies,
  person_id uuid not null,
  phones text not null,
  primary key (agency_id, person_id),
  foreign key (agency_id, person_id) references people
);
create index person_numbers_phones on person_numbers using gin (agency_id, phones gin_trgm_ops)
  with (fastupdate = on, gin_pending_list_limit = 256);
alter table person_numbers enable row level security;
alter table person_numbers force row level security;
create policy owner_only on person_numbers to current_user using (true) with check (true);

-- What is there already. Its owner is bound by the policies too, so they step aside for this one statement.
alter table contact_points no force row level security;
alter table person_merges no force row level security;
insert into person_numbers
select c.agency_id, handrail.root_of(c.agency_id, c.person_id), ' ' || string_agg(distinct c.digits, ' ' order by c.digits) || ' '
from contact_points c where c.digits is not null group by 1, 2;
alter table contact_points force row level security;
alter table person_merges force row level security;

-- Keeps what is searched in step with a person and everything merged into them.
create function handrail.keep_names(the_agency uuid, the_person uuid) returns void
language plpgsql security definer
set search_path = public, pg_temp
-- A plan made while the tables were small must not read them whole when they have grown.
set enable_seqscan = off
as $$
declare
  root uuid := handrail.root_of(the_agency, the_person);
  them uuid[] := handrail.one_person(the_agency, the_person);
  found_words text[];
begin
  delete from person_search s using unnest(them) one
    where s.agency_id = the_agency and s.person_id = one and one <> root;
  select coalesce(array_agg(distinct word order by word), '{}') into found_words
    from unnest(them) one join people p on p.agency_id = the_agency and p.person_id = one,
      lateral unnest(p.name_words) word;
  insert into person_search
  select the_agency, root, ' ' || array_to_string(found_words, ' ') || ' ', handrail.sounds_of(found_words),
    p.born_on, p.born_year
  from people p where p.agency_id = the_agency and p.person_id = root
  on conflict (agency_id, person_id) do update set names = excluded.names, sounds = excluded.sounds,
    born_on = excluded.born_on, born_year = excluded.born_year;
end $$;
revoke execute on function handrail.keep_names(uuid, uuid) from public;

create function handrail.keep_numbers(the_agency uuid, the_person uuid) returns void
language plpgsql security definer
set search_path = public, pg_temp
set enable_seqscan = off
as $$
declare
  root uuid := handrail.root_of(the_agency, the_person);
  them uuid[] := handrail.one_person(the_agency, the_person);
begin
  delete from person_numbers n using unnest(them) one
    where n.agency_id = the_agency and n.person_id = one and one <> root;
  insert into person_numbers
  select the_agency, root, ' ' || string_agg(distinct c.digits, ' ' order by c.digits) || ' '
  from unnest(them) one join contact_points c on c.agency_id = the_agency and c.person_id = one
  where c.digits is not null
  having count(*) > 0
  on conflict (agency_id, person_id) do update set phones = excluded.phones;
  if not found then
    delete from person_numbers where agency_id = the_agency and person_id = root;
  end if;
end $$;
revoke execute on function handrail.keep_numbers(uuid, uuid) from public;

-- Somebody new has no merged records yet.
create function handrail.person_added() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  insert into person_search (agency_id, person_id, names, sounds, born_on, born_year)
  values (new.agency_id, new.person_id, ' ' || array_to_string(new.name_words, ' ') || ' ',
    handrail.sounds_of(new.name_words), new.born_on, new.born_year);
  return null;
end $$;
create trigger make_findable after insert on people
  for each row when (current_user <> 'handrail_keeper') execute function handrail.person_added();

create function handrail.person_changed() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform handrail.keep_names(new.agency_id, new.person_id);
  return null;
end $$;
create trigger keep_findable after update of name_words, born_on, born_year on people
  for each row execute function handrail.person_changed();

create function handrail.number_added() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform handrail.keep_numbers(new.agency_id, new.person_id);
  return null;
end $$;
create trigger keep_findable after insert on contact_points
  for each row when (new.digits is not null and current_user <> 'handrail_keeper') execute function handrail.number_added();

create function handrail.merge_changed() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform handrail.keep_names(new.agency_id, person), handrail.keep_numbers(new.agency_id, person)
  from unnest(array[new.survivor_id, new.merged_id]) person;
  return null;
end $$;
create trigger keep_findable after update of state on person_merges
  for each row execute function handrail.merge_changed();

-- How well a typed word fits a person's names: the whole word, its beginning, nearly, or by its sound. 0 is not at all.
create function handrail.fit(word text, sound text[], names text, sounds text[]) returns real language sql immutable
parallel safe as $$
  select case
    when names like '% ' || word || ' %' then 1.0
    when names like '% ' || word || '%' then 0.9
    when sounds && sound then greatest(0.45, 0.8 * word_similarity(word, names))
    when word_similarity(word, names) >= 0.45 then 0.8 * word_similarity(word, names)
    else 0
  end::real
$$;

-- The people who fit what was typed, best first, within the reach of this transaction. Each step looks for a bounded
-- number of candidates in an index, and later, costlier steps are taken only when earlier ones found few.
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
  s1 text[] := handrail.sounds_of(array[w1]); s2 text[] := handrail.sounds_of(array[w2]);
  s3 text[] := handrail.sounds_of(array[w3]); s4 text[] := handrail.sounds_of(array[w4]);
  candidates uuid[] := '{}';
  enough constant integer := 150;
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
      candidates := candidates || array(select n.person_id from person_numbers n
        where n.agency_id = a and n.phones like '%' || digits || '%' limit enough);
    end if;
    if w1 <> '' and not has_born and (digits is null or the_year is not null) then
      -- Whole words.
      candidates := candidates || array(select s.person_id from person_search s
        where s.agency_id = a and s.names like '% ' || w1 || ' %'
          and (w2 = '' or s.names like '% ' || w2 || ' %') and (w3 = '' or s.names like '% ' || w3 || ' %')
          and (w4 = '' or s.names like '% ' || w4 || ' %')
          and (the_year is null or s.born_year = the_year) limit enough);
      -- Beginnings of words.
      if cardinality(candidates) < enough then
        candidates := candidates || array(select s.person_id from person_search s
          where s.agency_id = a and s.names like '% ' || w1 || '%'
            and (w2 = '' or s.names like '% ' || w2 || '%') and (w3 = '' or s.names like '% ' || w3 || '%')
            and (w4 = '' or s.names like '% ' || w4 || '%')
            and (the_year is null or s.born_year = the_year) limit enough);
      end if;
      -- Words that sound the same.
      if cardinality(candidates) < most and s1 <> '{}' and (w2 = '' or s2 <> '{}') and (w3 = '' or s3 <> '{}')
          and (w4 = '' or s4 <> '{}') then
        candidates := candidates || array(select s.person_id from person_search s
          where s.agency_id = a and s.sounds && s1 and (w2 = '' or s.sounds && s2) and (w3 = '' or s.sounds && s3)
            and (w4 = '' or s.sounds && s4)
            and (the_year is null or s.born_year = the_year) limit enough);
      end if;
      -- Words that nearly fit.
      if cardinality(candidates) < most and length(w1) > 2 then
        candidates := candidates || array(select s.person_id from person_search s
          where s.agency_id = a and s.names %> w1 and (w2 = '' or s.names %> w2) and (w3 = '' or s.names %> w3)
            and (w4 = '' or s.names %> w4)
            and (the_year is null or s.born_year = the_year) limit enough);
      end if;
      -- One word begins well and the others fit somehow: the first, then the second.
      if cardinality(candidates) < most and w2 <> '' then
        candidates := candidates || array(select s.person_id from person_search s
          where s.agency_id = a and s.names like '% ' || w1 || '%' and handrail.fit(w2, s2, s.names, s.sounds) > 0
            and (w3 = '' or handrail.fit(w3, s3, s.names, s.sounds) > 0)
            and (w4 = '' or handrail.fit(w4, s4, s.names, s.sounds) > 0)
            and (the_year is null or s.born_year = the_year) limit enough);
      end if;
      if cardinality(candidates) < most and w2 <> '' then
        candidates := candidates || array(select s.person_id from person_search s
          where s.agency_id = a and s.names like '% ' || w2 || '%' and handrail.fit(w1, s1, s.names, s.sounds) > 0
            and (w3 = '' or handrail.fit(w3, s3, s.names, s.sounds) > 0)
            and (w4 = '' or handrail.fit(w4, s4, s.names, s.sounds) > 0)
            and (the_year is null or s.born_year = the_year) limit enough);
      end if;
    end if;
  end if;

  return query
  select f.person_id, (f.mean + case when f.has_day then 2 else 0 end + case when f.has_phone then 1 else 0 end
    + case when f.has_year then 0.5 else 0 end)::real as total
  from (
    select s.person_id, s.names, coalesce(fits.mean, 0) as mean, coalesce(fits.least, 0) as least,
      has_born and coalesce(s.born_on = any (born), false) as has_day,
      digits is not null and coalesce(n.phones like '%' || digits || '%', false) as has_phone,
      the_year is not null and coalesce(s.born_year = the_year, false) as has_year
    from person_search s
    left join person_numbers n on n.agency_id = a and n.person_id = s.person_id and digits is not null
    left join lateral (
      select avg(one.fit) as mean, min(one.fit) as least
      from (values (w1, s1), (w2, s2), (w3, s3), (w4, s4)) typed (word, sound),
        lateral (select handrail.fit(typed.word, typed.sound, s.names, s.sounds) as fit) one
      where typed.word <> '') fits on true
    where s.agency_id = a and s.person_id = any (candidates)
  ) f
  where f.has_day
    or (f.has_phone and (w1 = '' or f.least > 0))
    or (w1 <> '' and not has_born and f.least > 0 and (digits is null or f.has_year))
  order by total desc, f.names, f.person_id
  limit most;
end $$;

-- Makes what is searched anew for an agency, when a backup came back.
create or replace function handrail.rebuild_person_search(the_agency uuid) returns void language plpgsql
set search_path = public, pg_temp as $$
begin
  delete from person_search s where s.agency_id = the_agency;
  delete from person_numbers n where n.agency_id = the_agency;
  insert into person_search (agency_id, person_id, names, sounds, born_on, born_year)
  select the_agency, p.person_id, ' ' || array_to_string(found.words, ' ') || ' ', handrail.sounds_of(found.words),
    p.born_on, p.born_year
  from (
    select handrail.root_of(the_agency, o.person_id) as root,
      coalesce(array_agg(distinct word order by word) filter (where word is not null), '{}') as words
    from people o left join lateral unnest(o.name_words) word on true
    where o.agency_id = the_agency group by 1
  ) found join people p on p.agency_id = the_agency and p.person_id = found.root;
  insert into person_numbers (agency_id, person_id, phones)
  select the_agency, handrail.root_of(the_agency, c.person_id),
    ' ' || string_agg(distinct c.digits, ' ' order by c.digits) || ' '
  from contact_points c where c.agency_id = the_agency and c.digits is not null group by 2;
end $$;
revoke execute on function handrail.rebuild_person_search(uuid) from public;
