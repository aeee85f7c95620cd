-- Who reads the answer to a mail, and whether its words are for its reader alone.
alter table outbox_message add column reply_to varchar(254);
alter table outbox_message add column reply_to_name varchar(160);
alter table outbox_message add column personal boolean default false not null;
