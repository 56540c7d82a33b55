-- What the agency may change about itself, beyond the first tables.

-- A day on which a calendar differs from the one below it: closed although that is open, or open although that is closed.
alter table closed_days add column opens boolean not null default false;

-- A renewal is a new credential that names the one before; one that ends early says why.
alter table credentials add column renews uuid;
alter table credentials add column ended_why text;
alter table credentials add foreign key (agency_id, renews) references credentials;

create index staff_by_name on staff (agency_id, name, staff_id);
