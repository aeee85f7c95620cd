-- Who is signed in, from where, since when and until when at most. The container keeps the session; a row that has
-- ended ends it, on every node, at its next look.
create sequence account_session_seq start with 1000 increment by 50;
create table account_session (
  id           bigint primary key,
  account_id   bigint not null references account (id),
  begun_at     timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ends_at      timestamp with time zone not null,
  ended_at     timestamp with time zone,
  address      varchar(64) not null,
  browser      varchar(60) not null
);
create index account_session_account on account_session (account_id, ended_at);
