-- Change feed: every row of the caller's areas that changed since a cursor, deletions too.
-- It is the only way data reaches a screen after the first load; live messages only say "pull".
-- The cursor counts transactions: rows with changed_xid < pg_snapshot_xmin() cannot be joined by a
-- transaction that commits late, so none is ever skipped.

-- One row: changes when a backup is restored, whose transactions count from where they were then.
create table private.feed_epoch (
  id uuid not null default gen_random_uuid(),
  only_row boolean primary key default true check (only_row)
);
insert into private.feed_epoch default values;
revoke all on private.feed_epoch from public, anon, authenticated;

-- To be called after a backup was restored: every client loads everything anew.
create function private.begin_feed_epoch() returns void
language sql security definer set search_path = '' as $$
  update private.feed_epoch set id = gen_random_uuid()
$$;
revoke all on function private.begin_feed_epoch from public;

-- What the caller may see, as a short hash: a cursor made under another answer starts anew.
create function private.my_scope_hash() returns text
language sql stable security definer set search_path = '' as $$
  -- With the path: an area held that moved has other areas above it than those loaded before.
  select substr(md5((select id from private.feed_epoch) || coalesce(
    string_agg(membership.area_id || membership.role || held.path::text, ',' order by membership.area_id), '')), 1, 8)
  from public.memberships membership
  join public.areas held on held.id = membership.area_id
  where membership.user_id = auth.uid() and membership.disabled_at is null
$$;

-- Rows that left the caller's areas.
create function private.my_removals(since xid8, before xid8)
returns table (changed_xid xid8, table_name text, row_id text)
language sql stable security definer set search_path = '' as $$
  select removal.changed_xid, removal.table_name, removal.row_id
  from private.removals removal
  where removal.changed_xid >= since and removal.changed_xid < before
    and removal.area_id = any (array(select private.my_area_ids('viewer')))
$$;

revoke all on function private.my_scope_hash, private.my_removals from public;
grant execute on function private.my_scope_hash, private.my_removals to authenticated;

-- pull_changes(null) answers a cursor for now; after that each answer carries the next one.
-- Answer: {cursor, more, reset, areas: [row], cameras: [row], ..., deleted: {table: [id]}}.
-- more: ask again at once. reset: the cursor is of no use (other memberships, or of another database): load everything anew. Apply `deleted` before the rows.
create function public.pull_changes(cursor text default null, page_size integer default 5000) returns jsonb
language plpgsql stable security invoker set search_path = '' as $$
declare
  snapshot constant pg_snapshot := pg_current_snapshot();
  before constant xid8 := pg_snapshot_xmin(snapshot);
  scope constant text := private.my_scope_hash();
  parts text[] := regexp_match(cursor, '^(\d{1,20})(?:/(\d)/([^~]*))?~([0-9a-f]{8})$');
  size constant integer := least(greatest(page_size, 1), 5000);
  after_rank constant integer := coalesce(parts[2]::integer, -1);
  after_id constant text := coalesce(parts[3], '');
  since xid8;
  keys jsonb;
  last jsonb;
  answer jsonb;
begin
  if parts is not null and parts[1]::numeric <= 18446744073709551615 then since := parts[1]::xid8; end if;
  if since is null or parts[4] <> scope or since > pg_snapshot_xmax(snapshot) then
    return jsonb_build_object(
      'cursor', before::text || '~' || scope, 'more', false, 'reset', cursor is not null, 'deleted', '{}'::jsonb);
  end if;

  -- Each table gives no more than a page, from its index on changed_xid.
  select coalesce(jsonb_agg(to_jsonb(page) order by page.xid, page.rank, page.id), '[]') into keys
  from (
    select changed.*
    from (
      (select changed_xid as xid, 0 as rank, table_name || ':' || row_id as id, table_name as kind, true as gone
        from private.my_removals(since, before)
        where (changed_xid, 0, table_name || ':' || row_id) > (since, after_rank, after_id)
        order by changed_xid, table_name || ':' || row_id limit size + 1)
      union all
      (select changed_xid as xid, 1 as rank, id::text as id, 'areas' as kind, deleted_at is not null as gone
        from public.areas
        where changed_xid >= since and changed_xid < before
          and (changed_xid, 1, id::text) > (since, after_rank, after_id)
        order by changed_xid, id::text limit size + 1)
      union all
      (select changed_xid as xid, 2 as rank, id as id, 'incident_types' as kind, false as gone
        from public.incident_types
        where changed_xid >= since and changed_xid < before
          and (changed_xid, 2, id) > (since, after_rank, after_id)
        order by changed_xid, id limit size + 1)
      union all
      (select changed_xid as xid, 3 as rank, id::text as id, 'cameras' as kind, deleted_at is not null as gone
        from public.cameras
        where changed_xid >= since and changed_xid < before
          and (changed_xid, 3, id::text) > (since, after_rank, after_id)
        order by changed_xid, id::text limit size + 1)
      union all
      (select changed_xid as xid, 4 as rank, id::text as id, 'fire_points' as kind, deleted_at is not null as gone
        from public.fire_points
        where changed_xid >= since and changed_xid < before
          and (changed_xid, 4, id::text) > (since, after_rank, after_id)
        order by changed_xid, id::text limit size + 1)
      union all
      (select changed_xid as xid, 5 as rank, id::text as id, 'fire_point_equipment' as kind, deleted_at is not null as gone
        from public.fire_point_equipment
        where changed_xid >= since and changed_xid < before
          and (changed_xid, 5, id::text) > (since, after_rank, after_id)
        order by changed_xid, id::text limit size + 1)
      union all
      (select changed_xid as xid, 6 as rank, id::text as id, 'incidents' as kind, deleted_at is not null as gone
        from public.incidents
        where changed_xid >= since and changed_xid < before
          and (changed_xid, 6, id::text) > (since, after_rank, after_id)
        order by changed_xid, id::text limit size + 1)
    ) changed
    order by changed.xid, changed.rank, changed.id
    limit size + 1
  ) page;

  if jsonb_array_length(keys) > size then
    keys := keys - size;
    last := keys -> -1;
  end if;

  answer := jsonb_build_object(
    'cursor', case when last is null then greatest(since, before)::text
      else concat_ws('/', last ->> 'xid', last ->> 'rank', last ->> 'id') end || '~' || scope,
    'more', last is not null,
    'reset', false,
    'deleted', coalesce((
      select jsonb_object_agg(gone.kind, gone.ids) from (
        select key ->> 'kind' as kind, jsonb_agg(regexp_replace(key ->> 'id', '^[a-z_]+:', '')) as ids
        from jsonb_array_elements(keys) key where (key ->> 'gone')::boolean group by 1
      ) gone), '{}'::jsonb));

  return answer || jsonb_build_object(
    'areas', private.rows_of(keys, 'areas'),
    'incident_types', private.rows_of(keys, 'incident_types'),
    'cameras', private.rows_of(keys, 'cameras'),
    'fire_points', private.rows_of(keys, 'fire_points'),
    'fire_point_equipment', private.rows_of(keys, 'fire_point_equipment'),
    'incidents', private.rows_of(keys, 'incidents'));
end $$;
revoke all on function public.pull_changes from public, anon;
grant execute on function public.pull_changes to authenticated;

-- The rows of one table that `keys` names, as the caller sees them, without geometry.
-- The ids go in as an array: a join would read every row of the caller's areas first.
create function private.rows_of(keys jsonb, kind text) returns jsonb
language plpgsql stable security invoker set search_path = '' as $$
declare
  rows jsonb;
begin
  execute format(
    'select coalesce(jsonb_agg(to_jsonb(t) - ''{location,boundary,center}''::text[]), ''[]''::jsonb) '
    || 'from public.%I t where t.id = any (array(select (key ->> ''id'')::%s from jsonb_array_elements($1) key '
    || 'where key ->> ''kind'' = $2 and not (key ->> ''gone'')::boolean))',
    kind, case when kind = 'incident_types' then 'text' else 'uuid' end)
    into rows using keys, kind;
  return rows;
end $$;
revoke all on function private.rows_of from public;
grant execute on function private.rows_of to authenticated;

-- Deletes for good what was deleted more than 90 days ago, and staged rows of imports left lying. Run nightly.
create function private.purge_deleted() returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from public.cameras where deleted_at < now() - interval '90 days';
  delete from public.fire_point_equipment where deleted_at < now() - interval '90 days';
  delete from public.fire_points where deleted_at < now() - interval '90 days';
  delete from public.incidents where deleted_at < now() - interval '90 days';
  perform private.purge_imports();
end $$;
revoke all on function private.purge_deleted from public;
