-- Until this version the page of a survey could store an answer for the question after the one it was given to.
-- Which answers are such copies cannot be told any more. Every survey that people could answer until now is marked,
-- whether or not somebody has: a mark on those with answers alone would tell that there are some.
alter table survey_wave add column doubt_until timestamp with time zone;
update survey_wave set doubt_until = current_timestamp
where status = 'OPEN' or exists (select 1 from answer_sheet s where s.wave_id = survey_wave.id and s.released);
