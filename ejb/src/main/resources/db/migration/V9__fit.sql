-- What helps two people to fit: half-days of a week, scales of style, the programme's own questions,
-- whom people hope for, and which skills of the catalogue are near each other.

-- Bit 0 is Monday morning, bit 14 Friday evening; null where not stated. Scales run from 1 to 5.
alter table enrolment add column half_days integer;
alter table enrolment add column directness integer;
alter table enrolment add column structure integer;
alter table enrolment add column advice integer;
update enrolment set directness = 5 where communication_style = 'DIRECT';
update enrolment set directness = 2 where communication_style = 'REFLECTIVE';
update enrolment set structure = 5 where communication_style = 'STRUCTURED';
update enrolment set structure = 1 where communication_style = 'SPONTANEOUS';

create sequence profile_question_seq start with 1000 increment by 50;
create table profile_question (
  id           bigint primary key,
  programme_id bigint not null references programme (id),
  code         varchar(40) not null,
  kind         varchar(20) not null check (kind in ('CHOICE', 'CHOICES', 'NUMBER', 'YES_NO')),
  text_en      varchar(300) not null,
  text_fr      varchar(300) not null,
  options      text not null,
  lowest       integer not null,
  highest      integer not null,
  required     boolean not null,
  position     integer not null,
  version      integer not null,
  unique (programme_id, code)
);
-- One answer a question: an option's code, several joined by |, a number, yes or no.
create table enrolment_answer (
  enrolment_id bigint not null references enrolment (id),
  code         varchar(40) not null,
  answer       varchar(1000) not null,
  primary key (enrolment_id, code)
);
-- Whom somebody hopes for, the first place in front; seen by themselves and by administrators.
create table enrolment_hope (
  enrolment_id bigint not null references enrolment (id),
  place        integer not null check (place between 1 and 5),
  person_id    bigint not null references person (id),
  primary key (enrolment_id, place)
);

create table skill_relation (
  narrower_id bigint not null references skill (id),
  broader_id  bigint not null references skill (id),
  primary key (narrower_id, broader_id),
  check (narrower_id <> broader_id)
);
create index skill_relation_broader on skill_relation (broader_id);
insert into skill_relation (narrower_id, broader_id) values
  (1, 41), (8, 7), (9, 7), (10, 7), (50, 7), (51, 7), (52, 7), (53, 7),
  (13, 12), (60, 12), (15, 16), (15, 130), (132, 130), (131, 130), (133, 134), (135, 134), (136, 134), (39, 134),
  (18, 72), (74, 72), (76, 72), (17, 72), (19, 17), (73, 17), (75, 71), (77, 78),
  (117, 116), (118, 21), (119, 21), (40, 21), (154, 40), (153, 40), (20, 113),
  (6, 5), (115, 5), (25, 3), (110, 3), (100, 103), (101, 103), (102, 103), (104, 103), (105, 103), (106, 105),
  (94, 2), (95, 2), (97, 2), (98, 2), (99, 96), (107, 108), (108, 109),
  (48, 49), (10, 49), (47, 28), (42, 41), (43, 44), (45, 44), (85, 86), (34, 86), (84, 83),
  (66, 65), (67, 65), (23, 65), (65, 64), (63, 64), (69, 79), (26, 79), (80, 79), (54, 80), (81, 80),
  (142, 30), (31, 30), (140, 30), (57, 56), (61, 58), (59, 58), (91, 90), (89, 88), (124, 127), (122, 38), (123, 38);
