-- When somebody can meet and how they like to talk used to stay with the programme team. Whoever says
-- it from now on is told that the partner reads it; what was said before stays with the team until
-- the person saves their part again.
alter table enrolment add column partner_reads_fit boolean default false not null;
