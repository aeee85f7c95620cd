-- The screens promise that nothing is noted against anybody when a pair ends, and the trail noted who
-- ended it and why. The rows stay where they are, with id, time, pair and action; author, reason and
-- the request that led to the author are taken out. What the programme team itself wrote down (a pair
-- that had faded) keeps its author: nobody was promised otherwise. One row says what was done here.
insert into audit_entry
  (id, at, actor_name, action, subject_type, subject_id, after_state, request_id)
select nextval('audit_entry_seq'), current_timestamp, 'system', 'audit.endings.forget', 'trail',
  'trail', '{"rows":' || cast(c.found as varchar(20)) || '}', 'migration'
from (select count(*) as found from audit_entry
      where action = 'relationship.pair.end' and after_state not like '%"FADED"%') c
where c.found > 0;

update audit_entry set actor_id = null, actor_name = '-', request_id = '-', reason = null,
  before_state = case when before_state like '%"PLANNED"%' then '{"status":"PLANNED"}'
    when before_state is null then null else '{"status":"ACTIVE"}' end,
  after_state = case when after_state like '%"COMPLETED"%' then '{"status":"COMPLETED"}'
    else '{"status":"ENDED"}' end
where action = 'relationship.pair.end' and after_state not like '%"FADED"%';
