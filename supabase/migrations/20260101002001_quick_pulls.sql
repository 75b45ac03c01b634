-- Pulls that cost a quarter: after a change every screen that may see it pulls at once. What is answered stays the same.
-- Functions in SQL are parsed and planned at every call, and policies call these for every table of a pull.

-- As before, planned for the tables as they are now: a plan kept from before an import would read every area.
create or replace function private.my_area_ids(needed text default 'viewer') returns setof uuid
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan rows 100 as $$
begin
  return query
  select distinct area.id
  from public.memberships membership
  join public.areas held on held.id = membership.area_id
  join public.areas area on area.path operator(extensions.<@) held.path
  where membership.user_id = auth.uid()
    and membership.disabled_at is null
    and private.rank_of(membership.role) >= private.rank_of(needed);
end $$;

create or replace function private.my_ancestor_ids() returns setof uuid
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan rows 10 as $$
begin
  return query
  select distinct area.id
  from public.memberships membership
  join public.areas held on held.id = membership.area_id
  join public.areas area on area.path operator(extensions.@>) held.path
  where membership.user_id = auth.uid() and membership.disabled_at is null;
end $$;

-- As before; a table without changes is not asked.
create or replace function private.rows_of(keys jsonb, kind text) returns jsonb
language plpgsql stable security invoker set search_path = '' as $$
declare
  rows jsonb;
begin
  if not jsonb_path_exists(keys, '$[*] ? (@.kind == $kind && @.gone == false)', jsonb_build_object('kind', kind)) then
    return '[]';
  end if;
  execute format(
    'select coalesce(jsonb_agg(to_jsonb(t) - ''{location,boundary,center}''::text[]), ''[]''::jsonb) '
    || 'from public.%I t where t.id = any (array(select (key ->> ''id'')::%s from jsonb_array_elements($1) key '
    || 'where key ->> ''kind'' = $2 and not (key ->> ''gone'')::boolean))',
    kind, case when kind = 'incident_types' then 'text' else 'uuid' end)
    into rows using keys, kind;
  return rows;
end $$;
