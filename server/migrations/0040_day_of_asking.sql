-- Why a day of asking that lies far back was written down only then.
alter table cases add column why_late text;
alter table packets add column why_late text;
