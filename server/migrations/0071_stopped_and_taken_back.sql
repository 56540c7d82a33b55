-- To which number or address a message went, and why a link that it carried stopped before its time.
alter table messages add column sent_to uuid;
alter table instrument_links add column over_why text;
alter table plan_copy_links add column over_why text;

create or replace function handrail.copy_link_holds() returns trigger language plpgsql as $$
declare
  fixed plan_copy_links;
begin
  fixed := new;
  fixed.over_at := old.over_at;
  fixed.over_why := old.over_why;
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

-- What somebody wrote down as having happened, and took back: the row stays, with why.
alter table due_reviews add column taken_back_at timestamptz;
alter table due_reviews add column taken_back_words text;
