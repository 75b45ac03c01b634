// What Supabase has before the first migration and Lite does not: roles, schemas and default grants.

export const PLATFORM_SQL = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin; end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin; end if;
  if not exists (select from pg_roles where rolname = 'service_role') then create role service_role nologin bypassrls; end if;
end $$;

create schema if not exists auth;
create schema if not exists extensions;
grant usage on schema public, auth, extensions to anon, authenticated, service_role;

alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;
alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
`

/** The slow part of a first start (13 s): the migrations ask for these too and then find them there. */
export const EXTENSIONS_SQL = `
create extension if not exists postgis with schema extensions;
create extension if not exists ltree with schema extensions;
create extension if not exists pgcrypto with schema extensions;
`
