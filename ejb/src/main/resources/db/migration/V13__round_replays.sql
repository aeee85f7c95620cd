-- Somebody had a round computed again from its stored instance: what was found, and who asked.
create sequence round_replay_seq start with 1000 increment by 50;
create table round_replay (
  id             bigint primary key,
  round_id       bigint not null references pairing_round (id),
  job_id         bigint references job (id),
  asked_by       bigint,
  asked_by_name  varchar(254) not null,
  asked_at       timestamp with time zone not null,
  finished_at    timestamp with time zone,
  engine_version varchar(40),
  instance       varchar(20) check (instance in ('SAME', 'DIFFERENT', 'DAMAGED', 'NOT_MADE')),
  result         varchar(20) check (result in ('SAME', 'DIFFERENT', 'DAMAGED', 'NOT_MADE')),
  certificate    varchar(20) check (certificate in ('SAME', 'DIFFERENT', 'DAMAGED', 'NOT_MADE')),
  verdict        varchar(20) check (verdict in ('PROVED', 'NOT_PROVED', 'MALFORMED')),
  sentence       text,
  version        integer not null
);
create index round_replay_round on round_replay (round_id, id);
create index pairing_round_computed on pairing_round (computed_at, id);
