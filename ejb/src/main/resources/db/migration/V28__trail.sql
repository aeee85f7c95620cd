-- Whether somebody looked at the same thing a short while ago is asked at every look.
create index audit_entry_look on audit_entry (actor_id, action, at);
