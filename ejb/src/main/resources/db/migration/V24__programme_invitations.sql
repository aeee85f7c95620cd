-- Whom an administrator has invited to a programme, and when last: nobody is written to twice in a week.
create table programme_invitation (
  programme_id bigint not null references programme (id),
  person_id    bigint not null references person (id),
  invited_at   timestamp with time zone not null,
  invited_by   bigint,
  primary key (programme_id, person_id)
);
