-- Nodes that start together offer the first administrator one link. It stands here until it is used
-- or too old, at most a day, and only while nobody has an account.
alter table first_start add column setup_token varchar(100);
