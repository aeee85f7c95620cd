-- Open links of an account are looked for whenever a new one is sent.
create index one_time_link_account on one_time_link (account_id);
