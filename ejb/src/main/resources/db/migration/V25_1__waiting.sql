-- A pause is no waiting: when it began. And since when a mentee waits again who keeps what they had waited before.
alter table enrolment add column paused_at timestamp with time zone;
alter table enrolment add column waits_again_at timestamp with time zone;
