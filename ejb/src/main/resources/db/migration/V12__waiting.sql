-- Who was asked to offer skills that a programme is short of, and who does not want to be asked.
create sequence mentor_invitation_seq start with 1000 increment by 50;
create table mentor_invitation (
  id           bigint primary key,
  programme_id bigint not null references programme (id),
  person_id    bigint not null references person (id),
  skills       varchar(400) not null,
  invited_at   timestamp with time zone not null,
  invited_by   bigint
);
create index mentor_invitation_person on mentor_invitation (person_id, invited_at);
create table mentor_invitation_refusal (
  person_id bigint primary key references person (id),
  since     timestamp with time zone not null
);
