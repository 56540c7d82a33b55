-- What was answered long ago is found without reading all that was answered since: rows come in the order of time, so a
-- summary of each part of the table is enough, and costs next to nothing to write.
create index requests_at on requests using brin (at) with (pages_per_range = 32, autosummarize = on);
