create sequence relationship_seq start with 1000 increment by 50;
create table relationship (
  id                  bigint primary key,
  programme_id        bigint not null references programme (id),
  round_id            bigint references pairing_round (id),
  mentee_enrolment_id bigint not null references enrolment (id),
  mentor_enrolment_id bigint not null references enrolment (id),
  mentee_person_id    bigint not null references person (id),
  mentor_person_id    bigint not null references person (id),
  score               integer,
  breakdown           text,
  status              varchar(20) not null check (status in ('PLANNED', 'ACTIVE', 'ENDED', 'COMPLETED', 'UNDONE')),
  starts_on           date not null,
  created_at          timestamp with time zone not null,
  ended_at            timestamp with time zone,
  ended_by_person_id  bigint references person (id),
  end_reason          varchar(40),
  end_thanks          varchar(2000),
  nudged_at           timestamp with time zone,
  version             integer not null
);
create index relationship_mentee on relationship (mentee_person_id, status);
create index relationship_mentor on relationship (mentor_person_id, status);
create index relationship_programme on relationship (programme_id, status, id);
create index relationship_round on relationship (round_id);

create sequence meeting_seq start with 1000 increment by 50;
create table meeting (
  id              bigint primary key,
  relationship_id bigint not null references relationship (id),
  held_at         timestamp with time zone not null,
  time_zone       varchar(60) not null,
  minutes         integer not null check (minutes between 5 and 600),
  channel         varchar(20) not null check (channel in ('IN_PERSON', 'VIDEO', 'PHONE')),
  topic           varchar(300),
  logged_by       bigint not null references person (id),
  logged_at       timestamp with time zone not null,
  version         integer not null
);
create index meeting_relationship on meeting (relationship_id, held_at);
