-- Nodes that start at once on one empty database take turns: each locks this row before it writes
-- what only one of them may write.
create table first_start (
  name varchar(20) primary key
);
insert into first_start (name) values ('FIRST');
