-- Health: what an admin looks at when somebody says that it does not work.
-- Admins call admin_health() and are told figures of the areas that they manage; how large the database is, only admins
-- of the whole country. When the nightly jobs ended last is kept in private.job_runs, which nobody reads by itself.

create table private.job_runs (
  job text primary key,
  ended_at timestamptz not null
);
revoke all on private.job_runs from public, anon, authenticated;

create function private.note_job(job text) returns void
language sql security definer set search_path = '' as $$
  insert into private.job_runs as kept (job, ended_at) values (note_job.job, now())
  on conflict (job) do update set ended_at = excluded.ended_at
$$;

-- Once a night: by the built-in server, on Supabase by pg_cron.
create function private.nightly() returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.purge_deleted();
  perform private.note_job('purge');
end $$;

-- The version of the newest migration; null where the database keeps none.
create function private.newest_migration() returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  newest text;
begin
  if to_regclass('supabase_migrations.schema_migrations') is null then return null; end if;
  execute 'select max(version) from supabase_migrations.schema_migrations' into newest;
  return newest;
exception when insufficient_privilege then return null;
end $$;

-- Paths of the areas that the caller is an admin of, none below another one.
create function private.my_admin_paths() returns extensions.ltree[]
language sql stable security definer set search_path = '' as $$
  with held as (
    select area.path from public.memberships membership join public.areas area on area.id = membership.area_id
    where membership.user_id = auth.uid() and membership.disabled_at is null and membership.role = 'admin'
  )
  select coalesce(array_agg(path), '{}') from held
  where not exists (
    select from held above where held.path operator(extensions.<@) above.path
      and held.path operator(extensions.<>) above.path)
$$;

-- How many incidents there are at or under these paths, none of which is below another: from the counts that are kept of
-- the country, provinces and communes, without reading a million rows.
create function private.count_incidents_under(paths extensions.ltree[]) returns bigint
language sql stable security definer set search_path = '' as $$
  select coalesce(sum(case when extensions.nlevel(asked.path) <= 3 then (
      select coalesce(sum(kept.days[cardinality(kept.days)] & 4294967295), 0) from private.incident_area_counts kept
      where kept.area_path = asked.path::text and kept.type_id = ''
    ) + (
      select coalesce(sum(change.count), 0) from private.incident_count_changes change
      where asked.path::text = any (change.area_paths)
    ) else (
      select count(*) from public.incidents incident
      where incident.area_path operator(extensions.<@) asked.path and incident.deleted_at is null
    ) end), 0)::bigint
  from unnest(paths) asked (path)
$$;

-- {now, migration, database_bytes, jobs: {job: ended_at}, rows: {areas, cameras, fire_points, incidents}, walls,
-- walls_silent, areas_without_outline, communes_without_officer: {count, names}, imports_open, share_links_open}.
-- At most five names each. A wall is silent that is paired and was not heard for five minutes; an import is open whose
-- rows are here and not applied yet. An officer of a commune is anyone who may write at it or under it, not above.
create function public.admin_health() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  own constant extensions.ltree[] := private.my_admin_paths();
begin
  if own = '{}' then perform private.refuse('not_admin'); end if;
  return jsonb_build_object(
    'now', clock_timestamp(),
    'migration', private.newest_migration(),
    'database_bytes', case when private.is_root_admin() then pg_database_size(current_database()) end,
    'jobs', (select coalesce(jsonb_object_agg(job, ended_at), '{}') from private.job_runs),
    'rows', jsonb_build_object(
      'areas', (select count(*) from public.areas area
        where area.deleted_at is null and area.path operator(extensions.<@) any (own)),
      'cameras', (select count(*) from public.cameras camera
        where camera.deleted_at is null and camera.area_path operator(extensions.<@) any (own)),
      'fire_points', (select count(*) from public.fire_points point
        where point.deleted_at is null and point.area_path operator(extensions.<@) any (own)),
      'incidents', private.count_incidents_under(own)),
    'walls', (select count(*) from public.walls wall
      join private.wall_accounts account on account.wall_id = wall.id and account.revoked_at is null
      where wall.deleted_at is null and wall.area_path operator(extensions.<@) any (own)),
    'walls_silent', (
      select private.count_with_names(array_agg(wall.name order by state.seen_at nulls first, wall.name))
      from public.walls wall
      join private.wall_accounts account on account.wall_id = wall.id and account.revoked_at is null
      left join private.wall_states state on state.wall_id = wall.id
      where wall.deleted_at is null and wall.area_path operator(extensions.<@) any (own)
        and coalesce(state.seen_at, '-infinity') < now() - interval '5 minutes'),
    'areas_without_outline', (
      select private.count_with_names(array_agg(area.name order by area.path)) from public.areas area
      where area.deleted_at is null and area.ended_on is null and area.level <> 'country' and area.boundary is null
        and area.path operator(extensions.<@) any (own)),
    'communes_without_officer', (
      with staffed as (
        select distinct held.path from public.memberships membership join public.areas held on held.id = membership.area_id
        where membership.disabled_at is null and private.rank_of(membership.role) >= private.rank_of('officer')
          and held.level in ('commune', 'hamlet')
      )
      select private.count_with_names(array_agg(commune.name order by commune.path)) from public.areas commune
      where commune.deleted_at is null and commune.ended_on is null and commune.level = 'commune' and commune.path operator(extensions.<@) any (own)
        and not exists (select from staffed where staffed.path operator(extensions.<@) commune.path)),
    'imports_open', (select count(*) from public.imports import join public.areas area on area.id = import.area_id
      where import.applied_at is null and area.path operator(extensions.<@) any (own)),
    'share_links_open', (select count(*) from public.share_links link
      where link.revoked_at is null and link.last_day >= private.today() and link.area_path operator(extensions.<@) any (own))
  );
end $$;

create function private.count_with_names(names text[]) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('count', coalesce(cardinality(names), 0), 'names', to_jsonb(coalesce(names[1:5], '{}')))
$$;

revoke all on function private.note_job, private.nightly, private.newest_migration, private.my_admin_paths,
  private.count_incidents_under, private.count_with_names from public, anon, authenticated;
revoke all on function public.admin_health from public, anon;
grant execute on function public.admin_health to authenticated;
