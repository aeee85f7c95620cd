-- Base: accounts, audit, jobs, mail. Times are UTC instants.

create sequence account_seq start with 1000 increment by 50;
create table account (
  id              bigint primary key,
  login           varchar(254) not null unique,
  display_name    varchar(200) not null,
  person_id       bigint,
  language        varchar(2) not null check (language in ('en', 'fr')),
  status          varchar(20) not null check (status in ('INVITED', 'ACTIVE', 'DISABLED')),
  password_hash   varchar(300),
  password_set_at timestamp with time zone,
  created_at      timestamp with time zone not null,
  version         integer not null
);
create unique index account_person on account (person_id);

create table account_role (
  account_id bigint not null references account (id),
  role       varchar(30) not null check (role in ('ADMINISTRATOR', 'PARTICIPANT', 'AUDITOR', 'SYSTEM')),
  primary key (account_id, role)
);

create sequence one_time_link_seq start with 1000 increment by 50;
create table one_time_link (
  id         bigint primary key,
  account_id bigint references account (id),
  purpose    varchar(20) not null check (purpose in ('SETUP', 'INVITATION', 'RESET')),
  token_hash varchar(64) not null unique,
  expires_at timestamp with time zone not null,
  used_at    timestamp with time zone,
  version    integer not null
);

-- Failed sign-ins are counted for a login AND an address, so that nobody can lock somebody else out.
create sequence failed_sign_in_seq start with 1000 increment by 50;
create table failed_sign_in (
  id         bigint primary key,
  login_hash varchar(64) not null,
  address    varchar(64) not null,
  failed_at  timestamp with time zone not null
);
create index failed_sign_in_by on failed_sign_in (login_hash, address, failed_at);

create sequence api_token_seq start with 1000 increment by 50;
create table api_token (
  id           bigint primary key,
  account_id   bigint not null references account (id),
  name         varchar(100) not null,
  token_hash   varchar(64) not null unique,
  hint         varchar(12) not null,
  scopes       varchar(300) not null,
  created_at   timestamp with time zone not null,
  expires_at   timestamp with time zone not null,
  revoked_at   timestamp with time zone,
  last_used_at timestamp with time zone,
  version      integer not null
);
create index api_token_account on api_token (account_id);

-- Append-only.
create sequence audit_entry_seq start with 1000 increment by 50;
create table audit_entry (
  id           bigint primary key,
  at           timestamp with time zone not null,
  actor_id     bigint,
  actor_name   varchar(254) not null,
  action       varchar(80) not null,
  subject_type varchar(40) not null,
  subject_id   varchar(60) not null,
  before_state text,
  after_state  text,
  reason       varchar(1000),
  request_id   varchar(60) not null
);
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_subject on audit_entry (subject_type, subject_id, id);
create index audit_entry_actor on audit_entry (actor_id, id);

create sequence job_seq start with 1000 increment by 50;
create table job (
  id               bigint primary key,
  type             varchar(60) not null,
  unique_key       varchar(200) unique,
  subject          varchar(200) not null,
  parameters       text not null,
  status           varchar(20) not null check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  progress_done    bigint not null,
  progress_total   bigint not null,
  step             varchar(100),
  result           text,
  failure_key      varchar(200),
  failure_text     varchar(2000),
  attempts         integer not null,
  cancel_requested boolean not null,
  lease_owner      varchar(100),
  lease_until      timestamp with time zone,
  created_by       bigint,
  created_by_name  varchar(254) not null,
  created_at       timestamp with time zone not null,
  started_at       timestamp with time zone,
  finished_at      timestamp with time zone,
  version          integer not null
);
create index job_status on job (status, id);

create sequence outbox_message_seq start with 1000 increment by 50;
create table outbox_message (
  id           bigint primary key,
  message_id   varchar(120) not null unique,
  recipient    varchar(254) not null,
  person_id    bigint,
  language     varchar(2) not null,
  template     varchar(80) not null,
  subject      varchar(300) not null,
  text_body    text not null,
  html_body    text not null,
  status       varchar(20) not null check (status in ('WAITING', 'SENT', 'SHOWN', 'DEAD')),
  attempts     integer not null,
  next_try_at  timestamp with time zone not null,
  last_failure varchar(1000),
  created_at   timestamp with time zone not null,
  sent_at      timestamp with time zone,
  version      integer not null
);
create index outbox_due on outbox_message (status, next_try_at);

create table idempotency_record (
  account_id   bigint not null,
  idem_key     varchar(120) not null,
  request_hash varchar(64) not null,
  status       integer not null,
  location     varchar(500),
  body         text,
  created_at   timestamp with time zone not null,
  primary key (account_id, idem_key)
);
