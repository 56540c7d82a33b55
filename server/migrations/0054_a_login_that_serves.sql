-- A login that only serves owns nothing: it belongs to handrail_app and handrail_host. It may see which migrations ran, so
-- that a start finds out whether the tables are its own, and what sealed here, so that it takes no other key.

grant select on migrations to handrail_host;
grant select, insert on key_checks to handrail_host;
