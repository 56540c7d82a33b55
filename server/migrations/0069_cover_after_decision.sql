-- Cover changed after it was decided who pays, and somebody looked and found that the decision still holds, with the reason.
alter table determinations
  add column still_holds_at timestamptz,
  add column still_holds_by uuid,
  add column still_holds_words text,
  add foreign key (agency_id, still_holds_by) references staff,
  add check ((still_holds_at is null) = (still_holds_words is null));
