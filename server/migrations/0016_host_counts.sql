-- The host counts messages that wait, for whoever watches the machine. It sees when each is due and how it stands, and not
-- whom it is for.
create policy host_counts on messages for select to handrail_host using (true);
grant select (agency_id, status, due_at) on messages to handrail_host;
