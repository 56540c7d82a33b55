-- The list of intakes leaves out whoever has a case manager: walked in its order, it meets only those who are on it.

create index cases_at_intake on cases (agency_id, (coalesce(tier, 2)), requested_on, case_id)
  where status = 'open' and stage not in ('assigned', 'planning', 'active', 'leaving');
