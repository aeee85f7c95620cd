-- What the organisation's own words for "works here" and "has left" mean, as somebody said.
create table import_status_word (
  folded     varchar(200) primary key,
  word       varchar(200) not null,
  meaning    varchar(10) not null,
  updated_at timestamp with time zone not null,
  version    integer not null
);
