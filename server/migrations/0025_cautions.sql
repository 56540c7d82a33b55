-- What somebody called unsafe about reaching a person stands on their record until somebody has read it.

create table cautions (
  agency_id uuid not null references agencies,
  caution_id uuid not null,
  person_id uuid not null,
  -- The thing that brought it: a referral.
  source_id uuid not null,
  words text,
  noticed jsonb not null,
  said_by jsonb,
  raised_at timestamptz not null,
  handled jsonb,
  version integer not null default 1,
  primary key (agency_id, caution_id),
  foreign key (agency_id, person_id) references people
);
create index cautions_of_person on cautions (agency_id, person_id);

-- That something about safety was said, for lists; what it is takes the question for what was told.
alter table referrals add column has_safety boolean not null default false;
alter table referrals no force row level security;
alter table referral_reasons no force row level security;
update referrals r set has_safety = true from referral_reasons s
  where s.agency_id = r.agency_id and s.referral_id = r.referral_id and s.reason ->> 'safety' is not null;
update referrals r set has_safety = true from referrals d
  where d.agency_id = r.agency_id and d.duplicate_of = r.referral_id and d.has_safety;

-- What came with referrals that are somebody's already.
insert into cautions (agency_id, caution_id, person_id, source_id, words, noticed, said_by, raised_at)
  select r.agency_id, gen_random_uuid(), coalesce(r.person_id, f.person_id), r.referral_id, s.reason ->> 'safety', '[]',
    r.sender, r.received_at
  from referrals r
  join referral_reasons s on s.agency_id = r.agency_id and s.referral_id = r.referral_id
  left join referrals f on f.agency_id = r.agency_id and f.referral_id = r.duplicate_of
  where s.reason ->> 'safety' is not null and coalesce(r.person_id, f.person_id) is not null;
alter table referrals force row level security;
alter table referral_reasons force row level security;
select handrail.protect_person('cautions');
