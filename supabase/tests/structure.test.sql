-- Structure: extensions out of sight, row level security everywhere, indexes behind policies and feed.
begin;
create extension if not exists pgtap with schema extensions;
select plan(9);

select is(
  (select array_agg(extname::text order by extname) from pg_extension
    where extname in ('postgis', 'ltree') and extnamespace = 'extensions'::regnamespace),
  array['ltree', 'postgis'], 'extensions live in their own schema');

select is(
  (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity),
  0, 'every table has row level security');

select is(
  (select array_agg(relname::text order by relname) from pg_class class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and not exists (select from pg_policy where polrelid = class.oid)),
  null, 'every table has a policy');

select is(
  (select count(*)::int from information_schema.role_table_grants
    where table_schema in ('public', 'private') and grantee in ('anon', 'PUBLIC')),
  0, 'nothing is granted without a login');

select is(
  (select array_agg(tables.name order by tables.name) from unnest(array[
      'areas', 'cameras', 'fire_points', 'fire_point_equipment', 'incidents']) as tables (name)
    where not exists (select from pg_indexes
      where schemaname = 'public' and tablename = tables.name and indexdef like '%(changed_xid)')),
  null, 'the change feed finds an index on every table it reads');

select is(
  (select array_agg(attrelid::regclass::text order by 1) from pg_attribute
    where attname = 'area_id' and attrelid in (
      select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r')
      and not exists (select from pg_index where indrelid = attrelid and indkey[0] = attnum)
      and attrelid <> 'public.memberships'::regclass),
  null, 'the policies find an index on every area');

select is(
  (select array_agg(proname::text order by proname) from pg_proc
    where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      and prosecdef and not 'search_path=""' = any (coalesce(proconfig, '{}'))),
  null, 'no function that runs as its owner trusts a search path');

select is(
  (select count(*)::int from pg_proc where pronamespace = 'private'::regnamespace
    and has_function_privilege('anon', oid, 'execute') and proname <> 'refuse'),
  0, 'without a login nothing private can be called, except to be refused');

select is((select count(*)::int from public.areas where level = 'country'), 1, 'there is one country');

select * from finish();
rollback;
