-- Areas that end: since when one counts, when it ended, and what may still be written in it.
-- An area that ended is not deleted: it keeps its incidents, and those that happened before its last day may still be
-- reported in it. Nothing else is added there. Only merge_areas() and split_area() end one (*_merge_areas.sql).

alter table public.areas
  -- The first day on which it counts; null where nobody stated it.
  add column began_on date constraint area_began_range check (began_on between '1900-01-01' and '2099-12-31'),
  -- The first day on which it counts no more.
  add column ended_on date constraint area_ended_after check (ended_on > began_on);
create index areas_ended on public.areas (id) where ended_on is not null;

-- The outlines of areas that ended. `areas.boundary` is of those that are there today alone: whoever asks in which area
-- a position lies, or whether outlines overlap, asks about these.
create table private.former_outlines (
  area_id uuid primary key,
  boundary extensions.geometry(MultiPolygon, 4326) not null
);
alter table private.former_outlines enable row level security;
revoke all on private.former_outlines from public, anon, authenticated;

-- As before. An area that ended may hang under the one of its own level that it became a part of, and gives its outline
-- away; nothing new is hung under it.
create or replace function private.stamp_area() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  parent public.areas;
  label text := replace(new.code, '-', '_') || '_' || to_char(new.code_edition, 'YYYYMMDD');
begin
  if new.parent_id is not null then
    select * into parent from public.areas where id = new.parent_id;
    if parent.id is null then perform private.refuse('area_parent_unknown'); end if;
    if (parent.level, new.level) not in
      (('country', 'province'), ('province', 'commune'), ('commune', 'hamlet'))
      and not (new.ended_on is not null and parent.level = 'commune' and new.level = 'commune')
    then perform private.refuse('area_level_order'); end if;
    if parent.ended_on is not null and new.ended_on is null
      and (tg_op = 'INSERT' or new.parent_id is distinct from old.parent_id)
    then perform private.refuse('area_ended', parent.name); end if;
  end if;
  -- A policy sees either the old row or the new one; that both parents are the caller's is checked here.
  if tg_op = 'UPDATE' and auth.uid() is not null and new.parent_id is distinct from old.parent_id then
    if new.parent_id is null or new.parent_id not in (select private.my_area_ids('admin'))
    then perform private.refuse('area_parent_foreign'); end if;
  end if;
  if new.ended_on is not null and new.boundary is not null then
    insert into private.former_outlines (area_id, boundary) values (new.id, new.boundary)
      on conflict (area_id) do update set boundary = excluded.boundary;
    new.boundary := null;
  end if;
  new.path := case when new.parent_id is null then 'vn'::extensions.ltree
                   else parent.path operator(extensions.||) label end;
  if new.boundary is not null
    and (new.center is null or tg_op = 'UPDATE' and old.boundary::text is distinct from new.boundary::text)
  then
    new.center := extensions.st_pointonsurface(new.boundary);
  end if;
  new.updated_at := now();
  new.changed_xid := pg_current_xact_id();
  if tg_op = 'INSERT' then
    new.created_at := now();
    new.created_by := coalesce(auth.uid(), new.created_by);
  else
    new.id := old.id;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
  end if;
  return new;
end $$;

-- Before insert or update: nobody who is signed in ends an area, or moves one that ended, but by the functions that do
-- all of it. They run as the owner, and so does this trigger within them.
create function private.keep_ending() returns trigger
language plpgsql set search_path = '' as $$
begin
  if current_user in ('anon', 'authenticated') and (
    tg_op = 'INSERT' and new.ended_on is not null
    or tg_op = 'UPDATE' and (new.ended_on is distinct from old.ended_on
      or old.ended_on is not null and (new.parent_id, new.level) is distinct from (old.parent_id, old.level)))
  then perform private.refuse('area_ending_apart'); end if;
  return new;
end $$;
create trigger keep_ending before insert or update on public.areas
  for each row execute function private.keep_ending();

-- As before; an area that ended takes nothing new, but incidents of the days when it was there. What hangs on a row
-- (notes, contacts, checks) goes where that row is.
create or replace function private.stamp_feature() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  own record;
  day timestamptz;
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
  select area.path, area.ended_on, area.name into own from public.areas area
    where area.id = new.area_id and (area.deleted_at is null or tg_op = 'UPDATE' and area.id = old.area_id);
  if own.path is null then perform private.refuse('area_unknown'); end if;
  new.area_path := own.path;
  if own.ended_on is not null and tg_table_name = any (array['actions', 'assessments', 'cameras', 'commendations',
    'document_checks', 'fire_points', 'groups', 'incidents', 'mediations', 'meetings', 'registrations', 'risk_sites',
    'traffic_spots', 'walls'])
  then
    day := (to_jsonb(new) ->> 'occurred_at')::timestamptz;
    if (tg_op = 'INSERT' or new.area_id <> old.area_id or day <> (to_jsonb(old) ->> 'occurred_at')::timestamptz)
      and coalesce(day >= own.ended_on::timestamp at time zone 'Asia/Ho_Chi_Minh', true)
    then perform private.refuse('area_ended', own.name); end if;
  end if;
  return new;
end $$;

revoke all on function private.keep_ending from public, anon;

-- The form of an area edits as every other form. A new one is inserted by itself: the way of forms needs to see the row
-- before it is there.
insert into private.added_writes (target, name)
  select 'areas', unnest(array['kind', 'name', 'aliases', 'households', 'population']);
