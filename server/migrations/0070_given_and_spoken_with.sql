-- How a notice came to its person: by hand, by mail, or read aloud, with the day and who saw to it. Beside the messages that leave.

create table notices_given (
  agency_id uuid not null references agencies,
  given_id uuid not null,
  notice_id uuid not null,
  person_id uuid not null,
  way text not null check (way in ('by-hand', 'mail', 'read-aloud')),
  language text not null check (language in ('en', 'es')),
  given_on date not null,
  written_at timestamptz not null,
  given_by uuid not null,
  primary key (agency_id, given_id),
  foreign key (agency_id, notice_id) references determination_notices,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, given_by) references staff
);
create index notices_given_of_notice on notices_given (agency_id, notice_id, given_on);
select handrail.protect_person('notices_given', 'select, insert');

-- A case counts as reached once somebody talked with the person, or with who calls for them. The person is told that we talked with
-- them only when it was they.
drop function handrail.way_of_opened();
create function handrail.way_of_opened() returns table (
  is_open boolean, reached boolean, spoke boolean, disposition text, assessment text, determination text, papers text
) language sql stable security definer set search_path = public, pg_temp as $$
  select c.status = 'open', c.reached_at is not null,
    exists (select 1 from reach_attempts a where a.agency_id = c.agency_id and a.case_id = c.case_id
        and a.outcome = 'reached' and a.mode <> 'through-somebody')
      or exists (select 1 from intake_screenings s join lateral (
          select b.answers from intake_blocks b where b.agency_id = s.agency_id and b.screening_id = s.screening_id
            and b.block = 'caller' order by b.version desc limit 1) l on true
        where s.agency_id = c.agency_id and s.case_id = c.case_id and l.answers -> 'who' ->> 'value' = 'person'),
    (select s.disposition from intake_screenings s where s.agency_id = c.agency_id and s.case_id = c.case_id
      order by s.opened_at desc, s.screening_id desc limit 1),
    c.later ->> 'assessment', c.later ->> 'determination',
    (select p.status from packets p where p.agency_id = c.agency_id and p.case_id = c.case_id and p.status <> 'withdrawn'
      order by p.filed_on desc, p.packet_id desc limit 1)
  from case_referrals r join cases c on c.agency_id = r.agency_id and c.case_id = r.case_id
  where r.agency_id = handrail.agency() and r.referral_id = handrail.opened_referral()
  limit 1
$$;
revoke execute on function handrail.way_of_opened() from public;
grant execute on function handrail.way_of_opened() to handrail_app;
