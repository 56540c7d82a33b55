-- What was offered keeps its days, whose signature it is stands once, and a link that was ended stays ended: whatever the
-- application does.

create or replace function handrail.plan_version_holds() returns trigger language plpgsql as $$
declare
  fixed plan_versions;
begin
  if tg_op = 'INSERT' then
    if new.status <> 'draft' then
      raise exception 'plan % begins as a draft', new.plan_id using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.status in ('superseded', 'revoked', 'dropped') then
    raise exception 'plan % is over', old.plan_id using errcode = 'restrict_violation';
  end if;
  fixed := new;
  if old.status = 'in-effect' then
    -- Only these may differ.
    fixed.status := old.status;
    fixed.ended_on := old.ended_on;
    fixed.ended_why := old.ended_why;
    fixed.version := old.version;
    if fixed is distinct from old or new.status not in ('in-effect', 'superseded', 'revoked') then
      raise exception 'plan % is in effect', old.plan_id using errcode = 'restrict_violation';
    end if;
  elsif new.case_id <> old.case_id or new.person_id <> old.person_id or new.n <> old.n or new.by_id <> old.by_id
    or new.began_at <> old.began_at or new.from_plan_id is distinct from old.from_plan_id
    or new.after_review_id is distinct from old.after_review_id then
    raise exception 'plan % stays whose it is', old.plan_id using errcode = 'restrict_violation';
  elsif (new.offered_text is distinct from old.offered_text or new.hash is distinct from old.hash or new.status = 'draft')
    and exists (select 1 from plan_signatures s where s.agency_id = old.agency_id and s.plan_id = old.plan_id) then
    raise exception 'plan % was signed', old.plan_id using errcode = 'restrict_violation';
  -- These days stand in the text that is signed.
  elsif old.status = 'offered'
    and (new.until_on is distinct from old.until_on or new.review_on is distinct from old.review_on) then
    raise exception 'plan % was offered', old.plan_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- What a signature says of itself is what the row says of it.
alter table plan_signatures add constraint plan_signatures_say_the_same check (
  signature ->> 'hash' is not distinct from hash
  and signature ->> 'n' is not distinct from n::text
  and signature ->> 'recordedBy' is not distinct from recorded_by::text);

-- A link opens one copy until one day, for the browser that had it first; once it is over, nothing brings it back.
create function handrail.copy_link_holds() returns trigger language plpgsql as $$
declare
  fixed plan_copy_links;
begin
  fixed := new;
  fixed.over_at := old.over_at;
  fixed.token_sealed := old.token_sealed;
  fixed.pass_hash := coalesce(old.pass_hash, new.pass_hash);
  fixed.opened_at := coalesce(old.opened_at, new.opened_at);
  if old.over_at is not null then
    raise exception 'copy link % is over', old.link_id using errcode = 'restrict_violation';
  end if;
  if (to_jsonb(fixed) - 'pass_hash' - 'opened_at') is distinct from (to_jsonb(old) - 'pass_hash' - 'opened_at')
    or fixed.pass_hash is distinct from new.pass_hash or fixed.opened_at is distinct from new.opened_at
    or (new.token_sealed is not null and new.token_sealed is distinct from old.token_sealed) then
    raise exception 'copy link % stays as it was sent', old.link_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger link_holds before update on plan_copy_links
  for each row when (current_user <> 'handrail_keeper') execute function handrail.copy_link_holds();
