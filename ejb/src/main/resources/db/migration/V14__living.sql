-- Living programmes: a round that brings another one up to date, and pairing new people by itself.
alter table pairing_round add column follows_id bigint references pairing_round (id);
alter table pairing_round add column follow_state varchar(10)
  check (follow_state in ('SHOWN', 'KEPT', 'DISCARDED'));
alter table pairing_round add column stay_bonus integer check (stay_bonus between 0 and 10000);
alter table pairing_round add column replaced_by_id bigint references pairing_round (id);
alter table pairing_round add column declined_mentee_id bigint references person (id);
alter table pairing_round add column declined_mentor_id bigint references person (id);
alter table pairing_round add column declined_was_locked boolean;
alter table pairing_round add column declined_reason varchar(500);
alter table pairing_round add column by_itself boolean default false not null;
create index pairing_round_follows on pairing_round (follows_id);

create table pairing_rhythm (
  programme_id bigint primary key references programme (id),
  stay_bonus   integer not null check (stay_bonus between 0 and 10000),
  every        varchar(10) not null check (every in ('NEVER', 'WEEK', 'TWO_WEEKS', 'MONTH')),
  weekday      integer not null check (weekday between 1 and 7),
  next_on      date,
  version      integer not null
);
create index pairing_rhythm_next on pairing_rhythm (next_on);
