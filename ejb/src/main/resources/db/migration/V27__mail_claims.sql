-- A mail is sent under a claim, and the secret of its one-time link is made when it leaves: the
-- database keeps neither. A link that was asked for has no hash yet.
alter table outbox_message add column claim varchar(40);
alter table outbox_message add column link_id bigint;
alter table one_time_link alter column token_hash drop not null;

-- What earlier versions kept: living links in mails that anybody with the system role could read.
-- They go, and are void, sent ones excepted (their texts were emptied when they left).
update one_time_link set used_at = current_timestamp
  where used_at is null and purpose in ('INVITATION', 'RESET')
    and account_id in (select a.id from account a join outbox_message m on m.recipient = a.login
      where m.status <> 'SENT' and m.template like 'notification.mail.link%');
update outbox_message
  set text_body = regexp_replace(text_body, 'token=[A-Za-z0-9_-]+', 'token={made-when-sent}'),
    html_body = regexp_replace(html_body, 'token=[A-Za-z0-9_-]+', 'token={made-when-sent}')
  where template like 'notification.mail.link%';

-- Mails that still wait get a link of the new kind, so that nobody's invitation is lost.
update outbox_message set link_id = nextval('one_time_link_seq')
  where template like 'notification.mail.link%' and status in ('WAITING', 'DEAD');
insert into one_time_link (id, account_id, purpose, expires_at, version)
  select m.link_id, a.id,
      case when m.template = 'notification.mail.linkInvitation' then 'INVITATION' else 'RESET' end,
      current_timestamp, 1
    from outbox_message m join account a on a.login = m.recipient
    where m.link_id is not null;
