create sequence questionnaire_seq start with 1000 increment by 50;
create table questionnaire (
  id           bigint primary key,
  code         varchar(60) not null,
  edition      integer not null,
  title_en     varchar(200) not null,
  title_fr     varchar(200) not null,
  intro_en     text not null,
  intro_fr     text not null,
  content_hash varchar(64) not null,
  published_at timestamp with time zone not null,
  version      integer not null,
  unique (code, edition)
);
create sequence questionnaire_item_seq start with 1000 increment by 50;
create table questionnaire_item (
  id               bigint primary key,
  questionnaire_id bigint not null references questionnaire (id),
  position         integer not null,
  code             varchar(60) not null,
  kind             varchar(20) not null check (kind in ('LIKERT', 'RECOMMENDATION', 'CHOICE', 'TEXT')),
  construct        varchar(40) not null,
  text_en          varchar(1000) not null,
  text_fr          varchar(1000) not null,
  mandatory        boolean not null,
  unique (questionnaire_id, position),
  unique (questionnaire_id, code)
);
create sequence survey_wave_seq start with 1000 increment by 50;
create table survey_wave (
  id               bigint primary key,
  programme_id     bigint not null references programme (id),
  questionnaire_id bigint not null references questionnaire (id),
  name             varchar(160) not null,
  mode             varchar(20) not null check (mode in ('ANONYMOUS', 'IDENTIFIED')),
  minimum_group    integer not null check (minimum_group >= 5),
  minimum_comments integer not null check (minimum_comments >= 10),
  status           varchar(20) not null check (status in ('OPEN', 'CLOSED')),
  opens_on         date not null,
  closes_on        date not null,
  created_at       timestamp with time zone not null,
  version          integer not null
);
create index survey_wave_programme on survey_wave (programme_id);
-- Who was asked, and whether they are done. Knows no answer.
create sequence wave_invitation_seq start with 1000 increment by 50;
create table wave_invitation (
  id        bigint primary key,
  wave_id   bigint not null references survey_wave (id),
  person_id bigint not null references person (id),
  role      varchar(10) not null,
  status    varchar(20) not null check (status in ('INVITED', 'STARTED', 'DONE')),
  version   integer not null,
  unique (wave_id, person_id)
);
create index wave_invitation_person on wave_invitation (person_id);
-- The answers. An anonymous sheet knows no person, key, time or sequence: only a random id and the hash
-- of a secret that nobody but the respondent holds. person_id is set for identified waves only.
create table answer_sheet (
  id          uuid primary key,
  wave_id     bigint not null references survey_wave (id),
  secret_hash varchar(64) not null unique,
  person_id   bigint references person (id),
  submitted   boolean not null,
  released    boolean not null -- part of the last snapshot
);
create index answer_sheet_wave on answer_sheet (wave_id);
create table answer (
  sheet_id uuid not null references answer_sheet (id),
  item_id  bigint not null references questionnaire_item (id),
  choice   integer,
  words    varchar(4000),
  primary key (sheet_id, item_id)
);
