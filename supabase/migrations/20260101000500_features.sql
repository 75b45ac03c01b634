-- What all features share: stamps, place checks, removals for the change feed.
-- Used by the triggers of cameras, fire points, incidents and their children.

-- Rows that left an area (deleted for good, or moved to another): the change feed tells those who had them.
create table private.removals (
  table_name text not null,
  row_id text not null,
  area_id uuid not null,
  changed_xid xid8 not null default pg_current_xact_id()
);
create index removals_changed on private.removals (changed_xid);
revoke all on private.removals from public, anon, authenticated;

-- Before insert or update: who, when, which transaction, and the path of the area.
create function private.stamp_feature() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    new.created_at := case when auth.uid() is null then new.created_at else now() end;
    new.created_by := coalesce(auth.uid(), new.created_by);
  else
    new.id := old.id;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
  end if;
  new.updated_at := now();
  new.changed_xid := pg_current_xact_id();
  new.area_path := (
    select area.path from public.areas area
    where area.id = new.area_id and (area.deleted_at is null or tg_op = 'UPDATE' and area.id = old.area_id)
  );
  if new.area_path is null then perform private.refuse('area_unknown'); end if;
  return new;
end $$;

-- Before insert or update: the hour of a deletion is the database's, so that 90 days are 90 days.
create function private.stamp_deletion() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if auth.uid() is not null and new.deleted_at is not null then
    new.deleted_at := case when tg_op = 'UPDATE' then coalesce(old.deleted_at, now()) else now() end;
  end if;
  return new;
end $$;
create trigger stamp_deletion before insert or update on public.areas
  for each row execute function private.stamp_deletion();

-- Before insert or update of a child: its area is that of its parent, whatever the client says.
-- Arguments: parent table, column that names the parent.
create function private.follow_parent() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  parent_id uuid;
begin
  -- A row that shares its parent's id keeps that parent.
  if tg_op = 'UPDATE' then new.id := old.id; end if;
  parent_id := (to_jsonb(new) ->> tg_argv[1])::uuid;
  execute format('select area_id, area_path from public.%I where id = $1', tg_argv[0])
    into new.area_id, new.area_path using parent_id;
  if new.area_id is null then perform private.refuse('parent_unknown', tg_argv[0]); end if;
  return new;
end $$;

-- After a parent moved to another area: its children follow.
-- Arguments: pairs of child table, column that names the parent.
create function private.move_children() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  for pair in 0 .. tg_nargs / 2 - 1 loop
    execute format('update public.%I set area_id = $1 where %I = $2', tg_argv[pair * 2], tg_argv[pair * 2 + 1])
      using new.area_id, new.id;
  end loop;
  return null;
end $$;

-- Before insert or update: a position within 300 m of the area's boundary, where one is known.
-- 300 m leaves room for a camera on the far side of a road or river, not for another commune.
-- A row that stays where it is passes: a boundary drawn anew must not lock what stands outside it.
create function private.check_place() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  outside boolean;
begin
  if tg_op = 'UPDATE' and (new.lng, new.lat, new.area_id) is not distinct from (old.lng, old.lat, old.area_id)
  then return new; end if;
  if new.lng is null or new.lat is null
    or not (new.lng between 102 and 118 and new.lat between 6 and 24) then return new; end if;
  select not extensions.st_dwithin(
      area.boundary::extensions.geography,
      extensions.st_setsrid(extensions.st_makepoint(new.lng, new.lat), 4326)::extensions.geography, 300)
    into outside from public.areas area where area.id = new.area_id and area.boundary is not null;
  if outside then perform private.refuse('position_outside_area'); end if;
  return new;
end $$;

-- After delete, or a move to another area: whoever had the row is told that it is gone.
create function private.note_removal() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.removals (table_name, row_id, area_id) values (tg_table_name, old.id::text, old.area_id);
  return null;
end $$;

revoke all on function private.stamp_feature, private.stamp_deletion, private.follow_parent, private.move_children,
  private.check_place, private.note_removal from public;

-- An area that got a new path passes it on to every feature that carries a copy.
-- Where it left an area above, those who hold that one are told that the area and its features are gone.
create function private.repath_features() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  lost uuid := (
    select area.id from public.areas area
    where area.path operator(extensions.@>) old.path and not area.path operator(extensions.@>) new.path
    order by extensions.nlevel(area.path) desc
    limit 1);
  copy record;
begin
  if lost is not null then
    insert into private.removals (table_name, row_id, area_id) values ('areas', new.id::text, lost);
  end if;
  for copy in
    select relation.relname as table_name, exists (
        select from pg_catalog.pg_trigger where tgrelid = relation.oid and tgname = 'note_delete') as is_fed
    from pg_catalog.pg_attribute attribute
    join pg_catalog.pg_class relation on relation.oid = attribute.attrelid
    where attribute.attname = 'area_path' and relation.relkind = 'r'
      and relation.relnamespace = 'public'::regnamespace
  loop
    if lost is not null and copy.is_fed then
      execute format(
        'insert into private.removals (table_name, row_id, area_id) select %L, id::text, $1 from public.%I where area_id = $2',
        copy.table_name, copy.table_name) using lost, new.id;
    end if;
    execute format('update public.%I set area_path = $1 where area_id = $2', copy.table_name) using new.path, new.id;
  end loop;
  return null;
end $$;
revoke all on function private.repath_features from public;
create trigger repath_features after update on public.areas
  for each row when (old.path::text is distinct from new.path::text)
  execute function private.repath_features();

-- The smallest area of the caller that holds a position; null when none does.
create function public.area_at(lng double precision, lat double precision) returns uuid
language sql stable security invoker set search_path = '' as $$
  select area.id from public.areas area
  where area.deleted_at is null
    and extensions.st_covers(area.boundary, extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326))
  order by extensions.nlevel(area.path) desc
  limit 1
$$;
revoke all on function public.area_at from public, anon;
grant execute on function public.area_at to authenticated;
