-- Documents of a person: what is known about each, how it is labelled, and the wrapped key of its file.

create table documents (
  agency_id uuid not null references agencies,
  document_id uuid not null,
  person_id uuid not null,
  kind text not null,
  name text not null,
  type text not null,
  size integer not null check (size > 0),
  sha256 bytea not null,
  labels text[] not null check (cardinality(labels) > 0),
  confidentiality text not null check (confidentiality in ('N', 'R', 'V')),
  status text not null default 'kept' check (status in ('kept', 'closed')),
  closed_for text,
  closed_by uuid,
  closed_at timestamptz,
  added_by uuid not null,
  added_at timestamptz not null,
  -- The file in the vault, its own key as the agency's key wraps it, and which key of the agency that was.
  file_id uuid not null,
  file_key bytea not null,
  key_mark bytea not null,
  version integer not null default 1,
  primary key (agency_id, document_id),
  unique (agency_id, file_id),
  foreign key (agency_id, person_id) references people,
  foreign key (agency_id, added_by) references staff,
  check ((status = 'closed') = (closed_for is not null))
);
create index documents_of_person on documents (agency_id, person_id, added_at desc);
create index documents_by_key on documents (agency_id, key_mark);
select handrail.protect_person('documents');

-- How a document was labelled before, by whom it was changed and why.
create table document_labels_before (
  agency_id uuid not null references agencies,
  document_id uuid not null,
  version integer not null,
  person_id uuid not null,
  labels text[] not null,
  confidentiality text not null,
  changed_at timestamptz not null,
  changed_by uuid,
  reason text,
  primary key (agency_id, document_id, version),
  foreign key (agency_id, document_id) references documents
);
select handrail.protect_person('document_labels_before', 'select, insert');
