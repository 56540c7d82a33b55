-- A sealed word for each key that ever sealed here: it tells at the start whether the key at hand is one of them. It
-- belongs to the installation, not to an agency, and only the owner reads it.
create table key_checks (
  sealed bytea primary key
);
