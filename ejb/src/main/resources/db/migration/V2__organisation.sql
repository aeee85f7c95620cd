-- People, manager tree, skills catalogue, people import.

create sequence person_seq start with 1000 increment by 50;
create table person (
  id            bigint primary key,
  employee_no   varchar(40) not null unique,
  given_name    varchar(100) not null,
  family_name   varchar(100) not null,
  email         varchar(254) not null,
  email_key     varchar(254) not null unique,
  search_key    varchar(600) not null,
  job_title     varchar(200),
  function_name varchar(100),
  unit          varchar(200),
  level         integer,
  grade         varchar(60),
  city          varchar(100),
  country       varchar(100),
  time_zone     varchar(60),
  language      varchar(2) not null check (language in ('en', 'fr')),
  phone         varchar(60),
  hired_on      date,
  manager_id    bigint references person (id),
  status        varchar(20) not null check (status in ('ACTIVE', 'LEFT')),
  left_on       date,
  created_at    timestamp with time zone not null,
  updated_at    timestamp with time zone not null,
  version       integer not null
);
create index person_manager on person (manager_id);
create index person_name on person (family_name, given_name, id);
create index person_search on person (search_key);
create index person_unit on person (unit);
create index person_country on person (country);

alter table account add constraint account_person_fk foreign key (person_id) references person (id);

-- Languages a person speaks (ISO 639-1), beyond the one the product speaks to them.
create table person_language (
  person_id bigint not null references person (id),
  language  varchar(8) not null,
  primary key (person_id, language)
);

create sequence skill_seq start with 1000 increment by 50;
create table skill (
  id      bigint primary key,
  code    varchar(80) not null unique,
  name_en varchar(160) not null,
  name_fr varchar(160) not null,
  active  boolean not null,
  version integer not null
);
-- Every way to say a skill, folded (lower case, no accents); the names themselves included.
create table skill_term (
  skill_id bigint not null references skill (id),
  language varchar(2) not null,
  term     varchar(160) not null,
  term_key varchar(160) not null,
  primary key (skill_id, language, term_key)
);
create index skill_term_key on skill_term (term_key);

create sequence people_import_seq start with 1000 increment by 50;
create table people_import (
  id          bigint primary key,
  file_name   varchar(255) not null,
  file_hash   varchar(64) not null,
  options     text not null,
  report      text,
  status      varchar(20) not null check (status in ('PREVIEWED', 'APPLYING', 'APPLIED', 'REFUSED', 'FAILED', 'DISCARDED')),
  job_id      bigint references job (id),
  created_by  bigint,
  created_at  timestamp with time zone not null,
  applied_at  timestamp with time zone,
  version     integer not null
);
-- The file itself, compressed, in parts that fit into a column; removed once the import is over.
create table people_import_part (
  import_id bigint not null references people_import (id),
  part_no   integer not null,
  bytes     bytea not null,
  primary key (import_id, part_no)
);
-- The remembered mapping: which header of a file means which field, by the file's set of headers.
create table import_mapping (
  headers_hash varchar(64) primary key,
  mapping      text not null,
  updated_at   timestamp with time zone not null,
  version      integer not null
);
