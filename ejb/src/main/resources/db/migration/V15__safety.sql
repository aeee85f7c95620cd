-- Two people who are kept apart everywhere for somebody's safety (S91). Lifted blocks stay, for those who must know later.
create sequence safety_block_seq start with 1000 increment by 50;
create table safety_block (
  id               bigint primary key,
  lower_person_id  bigint not null references person (id),
  higher_person_id bigint not null references person (id),
  reason           varchar(500),
  created_by       bigint,
  created_at       timestamp with time zone not null,
  lifted_by        bigint,
  lifted_at        timestamp with time zone,
  version          integer not null,
  check (lower_person_id < higher_person_id)
);
create index safety_block_lower on safety_block (lower_person_id);
create index safety_block_higher on safety_block (higher_person_id);
