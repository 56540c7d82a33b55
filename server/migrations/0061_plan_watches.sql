-- Where plans drift: what is warned of already, and the next day on which something may drift because a day passes.

create table plan_watches (
  agency_id uuid not null references agencies,
  case_id uuid not null,
  person_id uuid not null,
  -- Nothing: only something that happens can change it.
  look_on date,
  told jsonb not null default '[]',
  primary key (agency_id, case_id),
  foreign key (agency_id, case_id) references cases,
  foreign key (agency_id, person_id) references people
);
create index plan_watches_due on plan_watches (agency_id, look_on, case_id) where look_on is not null;

-- Plans that are in effect already are looked at in the first night.
alter table plan_versions no force row level security;
insert into plan_watches (agency_id, case_id, person_id, look_on)
  select distinct agency_id, case_id, person_id, from_on from plan_versions where status = 'in-effect';
alter table plan_versions force row level security;
select handrail.protect_person('plan_watches');
