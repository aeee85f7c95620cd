-- Anonymous answers are written by nobody but the blending job, in groups. While people answer there are drafts,
-- sealed with a secret that only their browser keeps, and sheets handed in, sealed for the blending job.
-- No foreign keys here: their checks would make whoever hands in wait for whoever blends.
create table sheet_draft (
  id      varchar(64) primary key, -- from the browser's secret
  wave_id bigint not null,
  owner   varchar(64),             -- the person's mark in this wave; bounds the number of drafts
  content bytea not null           -- sealed, of one size
);
create index sheet_draft_owner on sheet_draft (wave_id, owner);
create table sheet_box (
  wave_id bigint not null,
  mark    varchar(64) not null,    -- who has handed in, readable with the wave's key alone
  content bytea,                   -- sealed, of one size; null once it is blended
  primary key (wave_id, mark)
);
-- What the keys of an anonymous wave are made from, together with the server's own key. Gone soon after the close.
create table wave_seal (
  wave_id   bigint primary key references survey_wave (id),
  salt      varchar(64) not null,
  key_id    varchar(16) not null,  -- which server key; 'none' where there is none
  closed_at timestamp with time zone
);
-- Everything that has ever been shown of a wave. Figures are read from here alone.
create table survey_release (
  wave_id bigint primary key references survey_wave (id),
  sheets  bigint not null
);
create table survey_release_count (
  wave_id bigint not null references survey_wave (id),
  item_id bigint not null references questionnaire_item (id),
  choice  integer not null,
  answers bigint not null,
  primary key (wave_id, item_id, choice)
);
create table survey_release_words (
  wave_id bigint not null references survey_wave (id),
  item_id bigint not null references questionnaire_item (id),
  place   integer not null,
  words   varchar(4000) not null,
  primary key (wave_id, item_id, place)
);

-- What was shown until now stays shown; what was withheld was not.
insert into survey_release (wave_id, sheets)
select w.id, case when coalesce(s.released, 0) >= w.minimum_group then s.released else 0 end
from survey_wave w
left join (select wave_id, count(*) as released from answer_sheet where released group by wave_id) s
  on s.wave_id = w.id;
insert into survey_release_count (wave_id, item_id, choice, answers)
select c.wave_id, c.item_id, c.choice, c.given
from (
  select s.wave_id, a.item_id, a.choice, count(*) as given,
         sum(count(*)) over (partition by s.wave_id, a.item_id) as total
  from answer a
  join answer_sheet s on s.id = a.sheet_id
  join questionnaire_item k on k.id = a.item_id
  where s.released and a.choice is not null and (k.kind <> 'LIKERT' or a.choice > 0)
  group by s.wave_id, a.item_id, a.choice) c
join survey_wave w on w.id = c.wave_id
where c.total >= w.minimum_group;
insert into survey_release_words (wave_id, item_id, place, words)
select c.wave_id, c.item_id, c.place, c.words
from (
  select s.wave_id, a.item_id, a.words,
         row_number() over (partition by s.wave_id, a.item_id order by s.id) as place,
         count(*) over (partition by s.wave_id, a.item_id) as total
  from answer a join answer_sheet s on s.id = a.sheet_id
  where s.released and a.words is not null) c
join survey_wave w on w.id = c.wave_id
where c.total >= w.minimum_comments;
alter table answer_sheet drop column released;
alter table answer_sheet alter column secret_hash drop not null;

-- An anonymous wave does not say by name who has answered. The open ones are carried over at the first start,
-- which has the keys.
update wave_invitation set status = 'INVITED'
where status <> 'INVITED'
  and wave_id in (select id from survey_wave where mode = 'ANONYMOUS' and status = 'CLOSED');
