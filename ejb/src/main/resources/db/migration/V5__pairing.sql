create sequence pairing_round_seq start with 1000 increment by 50;
create table pairing_round (
  id             bigint primary key,
  programme_id   bigint not null references programme (id),
  number         integer not null,
  status         varchar(20) not null check (status in ('WAITING', 'RUNNING', 'PROPOSED', 'PUBLISHED', 'UNDONE', 'CANCELLED', 'FAILED')),
  rules          text not null,
  input_hash     varchar(64),
  engine_version varchar(40),
  mentees        integer not null,
  mentors        integer not null,
  eligible_pairs bigint not null,
  pair_count     integer not null,
  unpaired_count integer not null,
  total_score    bigint not null,
  optimal        boolean not null,
  job_id         bigint references job (id),
  failure_key    varchar(200),
  created_by     bigint,
  created_at     timestamp with time zone not null,
  computed_at    timestamp with time zone,
  published_at   timestamp with time zone,
  published_by   bigint,
  version        integer not null,
  unique (programme_id, number)
);
create sequence round_pair_seq start with 1000 increment by 50;
create table round_pair (
  id                  bigint primary key,
  round_id            bigint not null references pairing_round (id),
  mentee_enrolment_id bigint not null references enrolment (id),
  mentor_enrolment_id bigint not null references enrolment (id),
  mentee_person_id    bigint not null references person (id),
  mentor_person_id    bigint not null references person (id),
  waiting_days        integer not null,
  score               integer not null check (score between 0 and 10000),
  origin              varchar(20) not null check (origin in ('ENGINE', 'LOCKED', 'MANUAL')),
  breakdown           text not null,
  warning             varchar(200),
  version             integer not null,
  unique (round_id, mentee_enrolment_id, mentor_enrolment_id)
);
create index round_pair_score on round_pair (round_id, score, id);
create index round_pair_mentee on round_pair (mentee_enrolment_id);
create index round_pair_mentor on round_pair (mentor_enrolment_id);
create sequence round_unpaired_seq start with 1000 increment by 50;
create table round_unpaired (
  id           bigint primary key,
  round_id     bigint not null references pairing_round (id),
  enrolment_id bigint not null references enrolment (id),
  person_id    bigint not null references person (id),
  missing      integer not null,
  waiting_days integer not null,
  blocking     varchar(60) not null,
  detail       text not null,
  unique (round_id, enrolment_id)
);
-- What an administrator decided beforehand: keep together, or never pair. Person-based, so that it outlives a round.
create sequence pair_decision_seq start with 1000 increment by 50;
create table pair_decision (
  id               bigint primary key,
  programme_id     bigint not null references programme (id),
  mentee_person_id bigint not null references person (id),
  mentor_person_id bigint not null references person (id),
  kind             varchar(10) not null check (kind in ('LOCK', 'FORBID')),
  reason           varchar(500),
  created_by       bigint,
  created_at       timestamp with time zone not null,
  version          integer not null,
  unique (programme_id, mentee_person_id, mentor_person_id)
);
