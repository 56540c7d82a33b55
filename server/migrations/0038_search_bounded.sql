-- As before, and of all who share one word's beginning, no more than so many are compared with the other words.
create or replace function handrail.find_people(words text[], digits text, born date[], the_year integer, most integer)
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
  compared constant integer := 2000;
  long text;
  other text;
  has_born boolean := cardinality(born) > 0;
  only_year boolean := the_year is not null and words = '{}' and cardinality(born) = 0;
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
    if only_year then
      candidates := candidates || array(select s.person_id from person_search s
        where s.agency_id = a and s.born_year = the_year order by s.names, s.person_id limit enough);
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
      -- One word begins well, and the others begin, sound or look alike: the first, then the second. Many may share a
      -- beginning; so many of them are compared, and one letter more brings the rest.
      for n in 1..2 loop
        if cardinality(candidates) < most and w2 <> '' then
          candidates := candidates || array(select c.person_id from (
              select s.person_id, s.names, s.sounds from person_search s
              where s.agency_id = a and s.names like '% ' || case n when 1 then w1 else w2 end || '%'
                and (the_year is null or s.born_year = the_year)
              limit compared) c
            where (n = 1 or c.names like '% ' || w1 || '%' or c.sounds && s1 or c.names %> w1)
              and (n = 2 or c.names like '% ' || w2 || '%' or c.sounds && s2 or c.names %> w2)
              and (w3 = '' or c.names like '% ' || w3 || '%' or c.sounds && s3 or c.names %> w3)
              and (w4 = '' or c.names like '% ' || w4 || '%' or c.sounds && s4 or c.names %> w4) limit enough);
        end if;
      end loop;
      -- Two letters of a long word went wrong. They spoil at most two of its beginning, middle and end, so one of the three
      -- is looked for; of those who share it, so many are compared letter by letter.
      for n in 1..2 loop
        long := case n when 1 then w1 else w2 end;
        other := case n when 1 then w2 else w1 end;
        if cardinality(candidates) < most and length(long) >= 7 then
          candidates := candidates || array(select c.person_id from (
              select s.person_id, s.names, s.sounds from person_search s
              where s.agency_id = a and (the_year is null or s.born_year = the_year)
                and (s.names like '% ' || left(long, 2) || '%' or s.names like '%' || right(long, 2) || ' %'
                  or s.names like '%' || substr(long, 3, length(long) - 4) || '%')
                and (length(other) < 3 or s.names like '% ' || left(other, 2) || '%'
                  or s.names like '%' || right(other, 2) || ' %')
              limit compared) c
            where handrail.two_slips(long, c.names) and handrail.fit(w1, s1, c.names, c.sounds) > 0
              and (w2 = '' or handrail.fit(w2, s2, c.names, c.sounds) > 0)
              and (w3 = '' or handrail.fit(w3, s3, c.names, c.sounds) > 0)
              and (w4 = '' or handrail.fit(w4, s4, c.names, c.sounds) > 0) limit enough);
        end if;
      end loop;
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
    or (only_year and f.has_year)
    or (f.has_phone and (w1 = '' or f.least > 0))
    or (w1 <> '' and not has_born and f.least > 0 and (digits is null or f.has_year))
  order by total desc, f.names, f.person_id
  limit most;
end $$;
