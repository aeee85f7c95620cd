-- Who has been told of a programme: nobody is told twice, however often it is announced.
create table programme_told (
  programme_id bigint not null references programme (id),
  person_id    bigint not null references person (id),
  told_at      timestamp with time zone not null,
  primary key (programme_id, person_id)
);
