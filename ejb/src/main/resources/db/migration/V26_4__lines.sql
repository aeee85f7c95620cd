-- Pairs that a change of managers has made boss and report, and what was decided about them.
create sequence line_finding_seq start with 1000 increment by 50;
create table line_finding (
  id              bigint primary key,
  relationship_id bigint not null unique references relationship (id),
  upper_side      varchar(10) not null check (upper_side in ('MENTEE', 'MENTOR')),
  levels          integer not null,
  state           varchar(20) not null check (state in ('OPEN', 'KEPT', 'ENDED', 'GONE')),
  found_at        timestamp with time zone not null,
  decided_at      timestamp with time zone,
  decided_by      bigint references account (id),
  reason          varchar(500),
  version         integer not null
);
create index line_finding_state on line_finding (state, found_at);

-- That something changed since the pairs were last looked at. A row each, so that nobody waits for
-- anybody. The first one lets the pairs of today be looked at.
create sequence line_change_seq start with 1000 increment by 50;
create table line_change (
  id         bigint primary key,
  changed_at timestamp with time zone not null
);
insert into line_change (id, changed_at) values (1, current_timestamp);
