-- A link that makes an account knows the address that it confirms, and in which language it was asked for.
-- The column of the purpose is made anew, because databases call an unnamed check differently.
alter table one_time_link add column address varchar(254);
alter table one_time_link add column language varchar(2) check (language in ('en', 'fr'));
alter table one_time_link add column what_for varchar(20);
update one_time_link set what_for = purpose;
alter table one_time_link drop column purpose;
alter table one_time_link rename column what_for to purpose;
alter table one_time_link alter column purpose set not null;
alter table one_time_link add constraint one_time_link_purpose
  check (purpose in ('SETUP', 'INVITATION', 'RESET', 'SIGN_UP'));
create index one_time_link_address on one_time_link (address);
create index one_time_link_expires on one_time_link (expires_at);
