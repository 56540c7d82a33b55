-- Browsers at which somebody was all the way in before, by a hash of the secret that the browser keeps, and the tries that
-- failed there since. They count by themselves: whoever guesses elsewhere locks nobody out of the browser they work at.

create table known_browsers (
  agency_id uuid not null references agencies,
  staff_id uuid not null,
  browser_hash bytea not null,
  count integer not null default 0,
  since timestamptz,
  locks integer not null default 0,
  until timestamptz,
  last timestamptz,
  seen_at timestamptz not null,
  primary key (agency_id, staff_id, browser_hash),
  foreign key (agency_id, staff_id) references staff
);
select handrail.protect('known_browsers', 'select, insert, update, delete');
