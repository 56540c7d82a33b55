-- What was done about an answer that tells of danger, by whoever stayed with the person. It is added to, and never changed.
create table instrument_alert_notes (
  agency_id uuid not null references agencies,
  note_id uuid not null,
  alert_id uuid not null,
  giving_id uuid not null,
  person_id uuid not null,
  whom text not null,
  acted_at timestamptz not null,
  words text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (agency_id, note_id),
  foreign key (agency_id, alert_id) references instrument_alerts,
  foreign key (agency_id, giving_id) references instrument_givings,
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, written_by) references staff
);
create index instrument_alert_notes_of_alert on instrument_alert_notes (agency_id, alert_id, acted_at);
select handrail.protect_giving('instrument_alert_notes');
revoke update, delete on instrument_alert_notes from handrail_app;
