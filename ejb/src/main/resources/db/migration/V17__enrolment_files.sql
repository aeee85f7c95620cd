-- A file of enrolments that a background job applies: kept compressed, in parts, until it was
-- applied; then what became of it.
create table enrolment_file (
  job_id       bigint primary key references job (id),
  programme_id bigint not null references programme (id),
  file_name    varchar(255) not null,
  report       text
);
create index enrolment_file_programme on enrolment_file (programme_id);
create table enrolment_file_part (
  job_id  bigint not null references enrolment_file (job_id),
  part    integer not null,
  content bytea not null,
  primary key (job_id, part)
);
