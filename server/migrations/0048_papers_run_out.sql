-- Which paper of a packet runs out next, and when a newer one is asked for.
alter table packets add column runs_out text, add column runs_out_on date, add column ask_by date;
create index packets_to_ask on packets (agency_id, ask_by, packet_id) where ask_by is not null;
