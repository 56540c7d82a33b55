-- Why somebody was assigned although it brought the caseload past what is usual.
alter table assignments add column despite_usual text;
