-- One sheet for a person who answers with a name, however often the page is opened in the same moment.
create table answer_sheet_spare (id uuid primary key);
insert into answer_sheet_spare (id)
select k.id from (
  select s.id, row_number() over (
           partition by s.wave_id, s.person_id
           order by case when s.submitted then 0 else 1 end, coalesce(c.given, 0) desc, s.id) as place
  from answer_sheet s
  left join (select sheet_id, count(*) as given from answer group by sheet_id) c on c.sheet_id = s.id
  where s.person_id is not null) k
where k.place > 1;
delete from answer where sheet_id in (select id from answer_sheet_spare);
delete from answer_sheet where id in (select id from answer_sheet_spare);
drop table answer_sheet_spare;
create unique index answer_sheet_person on answer_sheet (wave_id, person_id);
