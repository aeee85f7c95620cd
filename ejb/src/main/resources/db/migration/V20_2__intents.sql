-- What an account has asked for lately, so that the same intent sent twice is carried out once. A hash, never the words.
create table intent (
  account_id  bigint not null references account (id),
  intent_hash varchar(64) not null,
  subject_id  bigint, -- what was made of it
  said_at     timestamp with time zone not null,
  primary key (account_id, intent_hash)
);
-- Two equal open surveys ask the same people the same twice. Only an open one has a key; of equal ones from before, the first.
alter table survey_wave add column open_key varchar(300);
update survey_wave set open_key =
  cast(programme_id as varchar(20)) || '|' || cast(questionnaire_id as varchar(20)) || '|' || mode || '|' || lower(name)
where status = 'OPEN' and id in (
  select min(id) from survey_wave where status = 'OPEN' group by programme_id, questionnaire_id, mode, lower(name));
create unique index survey_wave_open on survey_wave (open_key);
