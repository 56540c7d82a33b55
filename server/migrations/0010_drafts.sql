-- What somebody began to write. Nobody but themselves sees it.

create table drafts (
  agency_id uuid not null references agencies,
  draft_id uuid not null,
  staff_id uuid not null,
  form text not null,
  subject uuid,
  person_id uuid,
  device uuid not null,
  turn bigint not null,
  basis integer,
  -- The request with which the form will be sent: done together with it.
  request_id uuid not null,
  body json not null,
  kept_at timestamptz not null,
  primary key (agency_id, draft_id),
  foreign key (agency_id, staff_id) references staff,
  check (octet_length(body::text) <= 262144)
);
-- PostgreSQL 15 and later: a form without a subject is one form.
create unique index drafts_of_device on drafts (agency_id, staff_id, form, subject, device) nulls not distinct;
create index drafts_of_staff on drafts (agency_id, staff_id, kept_at desc);
create index drafts_by_age on drafts (agency_id, kept_at);
create index drafts_by_request on drafts (agency_id, request_id);
select handrail.protect('drafts', 'select, insert, update, delete');
-- Their own; and Handrail itself, to sweep.
create policy own_only on drafts as restrictive to handrail_app
  using (staff_id = handrail.staff() or (handrail.staff() is null and handrail.reach() = 'agency'));

-- Whether a request was carried out.
create function handrail.was_done(the_agency uuid, the_request uuid) returns boolean language sql stable parallel safe
  return exists (select 1 from requests r
    where r.agency_id = the_agency and r.request_id = the_request and not r.answer::jsonb ? 'refusal');
