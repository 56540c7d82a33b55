-- What was signed under supervision and waits for somebody to co-sign it; what came of it. Each time it is signed anew is a row.

create table assessment_co_signatures (
  agency_id uuid not null references agencies,
  assessment_id uuid not null,
  n integer not null,
  person_id uuid not null,
  -- Signed by whoever wrote it, word for word.
  signed_text text not null,
  signed_by uuid not null,
  role text not null,
  signed_at timestamptz not null,
  signed_on date not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  co_signer_id uuid not null,
  outcome text check (outcome in ('co-signed', 'handed-back', 'taken-back')),
  decided_at timestamptz,
  -- What is still wanted, of one that was handed back.
  words text,
  co_role text,
  co_signed_on date,
  licence_kind text,
  licence_state text,
  primary key (agency_id, assessment_id, n),
  foreign key (agency_id, assessment_id) references assessments,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, signed_by) references staff,
  foreign key (agency_id, co_signer_id) references staff,
  -- Nobody co-signs their own.
  check (co_signer_id <> signed_by),
  check ((outcome is null) = (decided_at is null)),
  check ((outcome is not distinct from 'handed-back') = (words is not null)),
  check ((outcome is not distinct from 'co-signed') = (co_role is not null)),
  check ((outcome is not distinct from 'co-signed') = (co_signed_on is not null)),
  check ((outcome is not distinct from 'co-signed') = (licence_kind is not null)),
  check ((licence_kind is null) = (licence_state is null))
);
create unique index assessment_co_signatures_one_waits on assessment_co_signatures (agency_id, assessment_id)
  where outcome is null;
create index assessment_co_signatures_of_person on assessment_co_signatures (agency_id, person_id);
select handrail.protect_person('assessment_co_signatures');

alter table assessments drop constraint assessments_status_check;
alter table assessments add constraint assessments_status_check
  check (status in ('open', 'awaiting', 'signed', 'dropped'));
-- One that waits may come back: meanwhile nobody begins another.
drop index assessments_one_open;
create unique index assessments_one_open on assessments (agency_id, case_id, by_id)
  where status in ('open', 'awaiting');

-- Signed or put aside it is over. While it waits nothing in it changes; it is signed only once somebody co-signed it, and comes
-- back only with what came of it.
drop trigger over_stays_over on assessments;
create trigger over_stays_over before update on assessments
  for each row when (old.status in ('signed', 'dropped')) execute function handrail.assessment_is_over();

create function handrail.assessment_awaits() returns trigger language plpgsql as $$
declare
  fixed assessments;
begin
  fixed := new;
  fixed.status := old.status;
  fixed.version := old.version;
  fixed.signed_at := old.signed_at;
  fixed.served_on := old.served_on;
  fixed.valid_until := old.valid_until;
  if fixed is distinct from old or new.status not in ('open', 'signed') or not exists (
      select 1 from assessment_co_signatures c
      where c.agency_id = old.agency_id and c.assessment_id = old.assessment_id
        and c.n = (select max(n) from assessment_co_signatures l
          where l.agency_id = old.agency_id and l.assessment_id = old.assessment_id)
        and case new.status when 'signed' then c.outcome = 'co-signed' else c.outcome in ('handed-back', 'taken-back') end) then
    raise exception 'assessment % awaits a co-signature', old.assessment_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger awaiting_stays_as_signed before update on assessments
  for each row when (old.status = 'awaiting' and current_user <> 'handrail_keeper')
  execute function handrail.assessment_awaits();

-- What was signed stays as it was signed, and what came of it is said once.
create function handrail.co_signature_holds() returns trigger language plpgsql as $$
declare
  fixed assessment_co_signatures;
begin
  if tg_op = 'INSERT' then
    if new.outcome is not null or not exists (select 1 from assessments a
      where a.agency_id = new.agency_id and a.assessment_id = new.assessment_id and a.status = 'open'
        and a.by_id = new.signed_by) then
      raise exception 'assessment % is not there to be co-signed', new.assessment_id using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  fixed := new;
  fixed.outcome := old.outcome;
  fixed.decided_at := old.decided_at;
  fixed.words := old.words;
  fixed.co_role := old.co_role;
  fixed.co_signed_on := old.co_signed_on;
  fixed.licence_kind := old.licence_kind;
  fixed.licence_state := old.licence_state;
  if old.outcome is not null or fixed is distinct from old then
    raise exception 'assessment % stays as it was signed', old.assessment_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger co_signature_holds before insert or update on assessment_co_signatures
  for each row when (current_user <> 'handrail_keeper') execute function handrail.co_signature_holds();
