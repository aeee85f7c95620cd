-- Names sort and are found alike on every database: the keys are made by the product, compared byte
-- by byte, and made again at the start where key_form is not that of the product's settings.
alter table person add column sort_key bytea;
alter table person add column key_form varchar(20);
alter table person alter column search_key set data type varchar(1200);
drop index person_search;
drop index person_name;
create index person_sort on person (sort_key, id);
create index person_key_form on person (key_form);

alter table account add column search_key varchar(1200);
alter table account add column sort_key bytea;
alter table account add column key_form varchar(20);
create index account_sort on account (sort_key, id);
create index account_key_form on account (key_form);
