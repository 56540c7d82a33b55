-- How a plan goes on after it was signed: steps, how far objectives have come, what calls for a review, and reviews.

-- Everything that was said of a step: the one with the highest number is how it stands. The signed text is left alone.
create table progress_steps (
  agency_id uuid not null references agencies,
  case_id uuid not null,
  step_id uuid not null,
  n integer not null,
  person_id uuid not null,
  state text not null check (state in ('open', 'doing', 'done', 'not-needed')),
  on_day date not null,
  who text,
  words text,
  said_at timestamptz not null,
  said_by uuid not null,
  primary key (agency_id, case_id, step_id, n),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, said_by) references staff
);
select handrail.protect_person('progress_steps', 'select, insert');

create table reviews (
  agency_id uuid not null references agencies,
  review_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  -- The version that is looked at.
  plan_id uuid not null,
  -- The how-manieth of the case.
  n integer not null,
  status text not null default 'open' check (status in ('open', 'signed', 'dropped')),
  by_id uuid not null,
  began_at timestamptz not null,
  held_on date,
  outcome text check (outcome in ('keep', 'change')),
  dropped_why text,
  -- How often anything of it was saved.
  version integer not null default 1,
  primary key (agency_id, review_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, plan_id) references plan_versions,
  foreign key (agency_id, by_id) references staff,
  check ((status = 'signed') = (held_on is not null)),
  check ((status = 'signed') = (outcome is not null)),
  check ((status = 'dropped') = (dropped_why is not null))
);
create unique index reviews_n on reviews (agency_id, case_id, n);
create unique index reviews_one_open on reviews (agency_id, case_id) where status = 'open';
select handrail.protect_person('reviews');

-- Every saving of a part, so that nobody's words are lost: the one with the highest version is how it stands.
create table review_parts (
  agency_id uuid not null references agencies,
  review_id uuid not null,
  -- A section, or `goal/` or `objective/` with its id.
  part text not null,
  version integer not null,
  person_id uuid not null,
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (agency_id, review_id, part, version),
  foreign key (agency_id, review_id) references reviews,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, saved_by) references staff
);
select handrail.protect_person('review_parts', 'select, insert');

-- How far an objective has come, as staff see it and as the person says: each side counts for itself.
create table progress_ratings (
  agency_id uuid not null references agencies,
  case_id uuid not null,
  objective_id uuid not null,
  side text not null check (side in ('staff', 'person')),
  n integer not null,
  person_id uuid not null,
  level smallint not null check (level between 0 and 4),
  measured numeric,
  evidence text,
  barriers text,
  on_day date not null,
  review_id uuid,
  said_at timestamptz not null,
  said_by uuid not null,
  primary key (agency_id, case_id, objective_id, side, n),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, review_id) references reviews,
  foreign key (agency_id, said_by) references staff
);
select handrail.protect_person('progress_ratings', 'select, insert');

-- Reviews that are due, each with its reason.
create table due_reviews (
  agency_id uuid not null references agencies,
  due_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  because text not null,
  on_day date not null,
  due_on date not null,
  words text,
  status text not null default 'open' check (status in ('open', 'held', 'set-aside')),
  review_id uuid,
  aside_words text,
  called_at timestamptz not null,
  -- Nobody when something that happened called for it.
  called_by uuid,
  primary key (agency_id, due_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, review_id) references reviews,
  foreign key (agency_id, called_by) references staff,
  check ((status = 'held') = (review_id is not null))
);
-- Of one reason, one at a time.
create unique index due_reviews_open on due_reviews (agency_id, case_id, because) where status = 'open';
select handrail.protect_person('due_reviews');

-- The review from which a version follows.
alter table plan_versions add column after_review_id uuid;

-- What is over is over, whatever the application does.
create function handrail.review_is_over() returns trigger language plpgsql as $$
begin
  raise exception 'review % is over', old.review_id using errcode = 'restrict_violation';
end $$;
create trigger over_stays_over before update on reviews
  for each row when (old.status <> 'open') execute function handrail.review_is_over();

create function handrail.part_of_open_review() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from reviews r
    where r.agency_id = new.agency_id and r.review_id = new.review_id and r.status = 'open') then
    raise exception 'review % is over', new.review_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
-- A backup brings back what was signed as well.
create trigger only_while_open before insert on review_parts
  for each row when (current_user <> 'handrail_keeper') execute function handrail.part_of_open_review();
