-- Only mentees who wait are paired from now on. Those whose mentor ended the pair were never asked
-- whether they would wait for another one: they do, from the day of the ending.
update enrolment set paired_at = null, version = version + 1, waiting_since = (
    select max(r.ended_at) from relationship r where r.mentee_enrolment_id = enrolment.id)
where role = 'MENTEE' and status <> 'WITHDRAWN' and paired_at is not null
  and not exists (select 1 from relationship r where r.mentee_enrolment_id = enrolment.id
    and r.status in ('PLANNED', 'ACTIVE', 'COMPLETED'))
  and exists (select 1 from relationship r where r.mentee_enrolment_id = enrolment.id
    and r.status = 'ENDED' and r.ended_by_person_id = r.mentor_person_id
    and r.ended_at = (select max(x.ended_at) from relationship x
      where x.mentee_enrolment_id = enrolment.id and x.status = 'ENDED'));
