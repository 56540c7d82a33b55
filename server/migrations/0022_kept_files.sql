-- The encrypted files that records point to. A backup takes them along, so each room that keeps some adds its own here.

create view kept_files with (security_invoker = true) as
  select agency_id, file_id from documents;
grant select on kept_files to handrail_keeper;
