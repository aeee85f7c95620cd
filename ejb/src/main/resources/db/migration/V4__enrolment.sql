create sequence enrolment_seq start with 1000 increment by 50;
create table enrolment (
  id                  bigint primary key,
  programme_id        bigint not null references programme (id),
  person_id           bigint not null references person (id),
  role                varchar(10) not null check (role in ('MENTOR', 'MENTEE')),
  status              varchar(20) not null check (status in ('ACTIVE', 'PAUSED', 'WITHDRAWN')),
  enrolled_at         timestamp with time zone not null,
  waiting_since       timestamp with time zone not null,
  paired_at           timestamp with time zone,
  paused_until        date,
  withdrawn_at        timestamp with time zone,
  capacity            integer not null check (capacity between 0 and 20),
  hours_per_month     integer,
  commitment          varchar(500),
  goal                varchar(2000),
  strengths           varchar(2000),
  growth              varchar(2000),
  why_mentor          varchar(2000),
  hoped_mentor        varchar(2000),
  experience          varchar(2000),
  focus_area          varchar(200),
  industry            varchar(200),
  work_values         varchar(500),
  communication_style varchar(20),
  availability        varchar(200),
  version             integer not null,
  unique (programme_id, person_id, role)
);
create index enrolment_person on enrolment (person_id);
create index enrolment_programme on enrolment (programme_id, role, status, id);

create table enrolment_skill (
  enrolment_id bigint not null references enrolment (id),
  skill_id     bigint not null references skill (id),
  weight       integer not null check (weight between 1 and 5),
  primary key (enrolment_id, skill_id)
);
create index enrolment_skill_skill on enrolment_skill (skill_id);
create table enrolment_interest (
  enrolment_id bigint not null references enrolment (id),
  interest     varchar(100) not null,
  interest_key varchar(100) not null,
  primary key (enrolment_id, interest_key)
);
