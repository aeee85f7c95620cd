-- The two roles and the database of Compagnon on PostgreSQL. Run once, as a superuser:
--
--   psql -v owner_password='…' -v password='…' -f config/postgresql/roles.sql
--
-- compagnon_owner  owns the tables and brings them up to date at a start
--                  (COMPAGNON_DB_OWNER_USER, COMPAGNON_DB_OWNER_PASSWORD)
-- compagnon        works with them (COMPAGNON_DB_USER, COMPAGNON_DB_PASSWORD). It may read the audit
--                  trail and add to it; it can neither change it nor remove from it, nor take the
--                  right to do so. The product gives these rights itself after every update and
--                  does not start if the role has more.
\set ON_ERROR_STOP on

create role compagnon_owner login password :'owner_password';
create role compagnon login password :'password';
create database compagnon owner compagnon_owner;
revoke all on database compagnon from public;
grant connect on database compagnon to compagnon;

\connect compagnon
alter schema public owner to compagnon_owner;
revoke all on schema public from public;
grant usage on schema public to compagnon;
