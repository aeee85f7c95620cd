-- Whom the people of a programme write to. Existing programmes get the administrator who wrote them,
-- as the trail knows it; the hours stay open, and the programme asks for them.
alter table programme add column contact_name varchar(160) default '' not null;
alter table programme add column contact_address varchar(254) default '' not null;
alter table programme add column contact_hours_en varchar(200) default '' not null;
alter table programme add column contact_hours_fr varchar(200) default '' not null;

update programme set
  contact_name = coalesce((
    select substring(min(a.display_name) from 1 for 160) from audit_entry t
    join account a on a.id = t.actor_id
    join account_role r on r.account_id = a.id and r.role = 'ADMINISTRATOR'
    where t.subject_type = 'programme' and t.subject_id = cast(programme.id as varchar(20))
      and t.action in ('programme.create', 'programme.copy') and a.status = 'ACTIVE'), ''),
  contact_address = coalesce((
    select min(a.login) from audit_entry t
    join account a on a.id = t.actor_id
    join account_role r on r.account_id = a.id and r.role = 'ADMINISTRATOR'
    where t.subject_type = 'programme' and t.subject_id = cast(programme.id as varchar(20))
      and t.action in ('programme.create', 'programme.copy') and a.status = 'ACTIVE'), '')
where status <> 'ARCHIVED';

-- Nothing counts when a meeting is moved, so a programme no longer states a notice period. What was
-- stated stays in the table, for the day on which meetings are planned here.
alter table programme alter column notice_hours set default 24;
