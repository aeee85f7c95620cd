-- What-if rounds: a copy has a name, knows which round it copies, and takes the people enrolled at the same moment.
alter table pairing_round add column name varchar(120);
alter table pairing_round add column copy_of_id bigint references pairing_round (id);
alter table pairing_round add column people_at timestamp with time zone;
alter table pairing_round add column people_hash varchar(64);
create index pairing_round_copy on pairing_round (copy_of_id);

-- Approval by a second administrator, where the programme asks for it.
alter table programme add column approval boolean default false not null;
alter table pairing_round add column approval varchar(20) default 'NONE' not null
  check (approval in ('NONE', 'ASKED', 'APPROVED', 'SENT_BACK', 'LAPSED'));
alter table pairing_round add column asked_by bigint;
alter table pairing_round add column asked_at timestamp with time zone;
alter table pairing_round add column asked_note varchar(1000);
alter table pairing_round add column decided_by bigint;
alter table pairing_round add column decided_at timestamp with time zone;
alter table pairing_round add column decided_note varchar(1000);

-- What each rule costs a round: more pairs and more points without it. Replaced as a whole by its job.
alter table pairing_round add column price_job_id bigint references job (id);
create sequence round_rule_price_seq start with 1000 increment by 50;
create table round_rule_price (
  id              bigint primary key,
  round_id        bigint not null references pairing_round (id),
  place           integer not null,
  rule            varchar(30) not null,
  field           varchar(60),
  eligible_pairs  bigint not null,
  mentees_paired  integer not null,
  pair_count      integer not null,
  total_score     bigint not null,
  computed_at     timestamp with time zone not null,
  unique (round_id, place)
);

-- What people changed by hand against the engine's proposal; rows are never changed.
create sequence round_change_seq start with 1000 increment by 50;
create table round_change (
  id                  bigint primary key,
  round_id            bigint not null references pairing_round (id),
  kind                varchar(10) not null check (kind in ('LOCK', 'FORBID', 'REMOVE', 'ADD', 'REPLACE')),
  mentee_enrolment_id bigint not null references enrolment (id),
  mentor_enrolment_id bigint not null references enrolment (id),
  mentee_person_id    bigint not null references person (id),
  mentor_person_id    bigint not null references person (id),
  origin              varchar(20) not null check (origin in ('ENGINE', 'LOCKED', 'MANUAL')),
  score               integer not null check (score between 0 and 10000),
  score_change        integer not null,
  warning             varchar(200),
  reason              varchar(500),
  changed_by          bigint,
  changed_at          timestamp with time zone not null
);
create index round_change_round on round_change (round_id, id);
create index round_change_mentee on round_change (round_id, mentee_enrolment_id);
