-- The instance, result and certificate of a round as compressed text, in parts of bounded size,
-- so that a round can be checked and computed again years later.
create table round_file (
  round_id   bigint not null references pairing_round (id),
  kind       varchar(20) not null check (kind in ('INSTANCE', 'RESULT', 'CERTIFICATE')),
  sha256     varchar(64) not null,
  byte_count bigint not null,
  -- whether the instance holds every eligible pair, not only those that matter
  complete   boolean not null,
  primary key (round_id, kind)
);
create table round_file_part (
  round_id bigint not null,
  kind     varchar(20) not null,
  part     integer not null,
  content  bytea not null,
  primary key (round_id, kind, part),
  foreign key (round_id, kind) references round_file (round_id, kind)
);
