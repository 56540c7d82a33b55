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
