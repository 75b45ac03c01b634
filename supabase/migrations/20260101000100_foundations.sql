-- Foundations: extensions and helpers in schemas that no API exposes.
-- Used by every later migration.

create schema if not exists extensions;
create extension if not exists postgis with schema extensions;
create extension if not exists ltree with schema extensions;

create schema if not exists private;
revoke all on schema private from public;
grant usage on schema private to anon, authenticated, service_role;
grant usage on schema extensions to anon, authenticated, service_role;

-- Refuses a write with a reason that the app can put in words (key `error.reason.<reason>`).
create function private.refuse(reason text, detail text default null) returns void
language plpgsql set search_path = '' as $$
begin
  raise exception '%', reason using errcode = 'P0001', detail = coalesce(detail, '');
end $$;
revoke all on function private.refuse from public;
grant execute on function private.refuse to anon, authenticated, service_role;
