-- The lists of the waiting board are counted up to a bound. Each has an index of just whoever stands in it, so that a count ends
-- where it is full and also where few are to be found.
create index wait_entries_offered on wait_entries (agency_id, program_id) where status = 'offered';
create index wait_entries_entitled on wait_entries (agency_id, program_id)
  where status in ('waiting', 'offered') and entitled;
create index wait_entries_in_danger on wait_entries (agency_id, program_id)
  where status in ('waiting', 'offered') and grounds @> '[{"ground": "in-danger"}]';
create index wait_entries_overdue on wait_entries (agency_id, program_id, recheck_days, rechecked_on)
  where status in ('waiting', 'offered');
