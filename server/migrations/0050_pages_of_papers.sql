-- A person's papers, page by page in one order.

drop index documents_of_person;
create index documents_of_person on documents (agency_id, person_id, added_at desc, document_id desc);
