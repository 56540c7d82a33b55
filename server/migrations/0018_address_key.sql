-- One spelling of where somebody lives, so that two records with one address are found to be alike while one is entered.
-- An address that is kept confidential has none: nobody can ask for it.

alter table residences add column address_key text;
create index residences_by_address on residences (agency_id, address_key) where until_at is null and address_key is not null;

-- What is there already, as `addressKey` spells it.
create function handrail.first_address_key(a jsonb) returns text language sql immutable as $$
  select string_agg(regexp_replace(
      coalesce((jsonb_build_object('street', 'st', 'avenue', 'ave', 'av', 'ave', 'road', 'rd', 'drive', 'dr', 'lane', 'ln',
        'boulevard', 'blvd', 'court', 'ct', 'place', 'pl', 'circle', 'cir', 'highway', 'hwy', 'parkway', 'pkwy',
        'square', 'sq', 'terrace', 'ter', 'trail', 'trl', 'north', 'n', 'south', 's', 'east', 'e', 'west', 'w')) ->> word,
        word),
      '^(apartment|apt|unit|suite|ste)(?=\d|$)', ''), '' order by n) || left(a ->> 'zip', 5)
  from regexp_split_to_table(
    regexp_replace(normalize(lower(translate(concat_ws(' ', a ->> 'line1', a ->> 'line2'), '''’ʼ‘`´', '')), nfkd),
      '[\u0300-\u036f]', '', 'g'),
    '[^[:alnum:]]+') with ordinality as words (word, n)
$$;
alter table residences no force row level security;
update residences set address_key = handrail.first_address_key(residence -> 'where' -> 'address')
where residence -> 'where' ->> 'kind' = 'address';
alter table residences force row level security;
drop function handrail.first_address_key(jsonb);
