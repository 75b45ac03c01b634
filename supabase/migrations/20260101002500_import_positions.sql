-- Imports whose positions are not checked: data of another country, a survey that is known to lie outside.
-- An admin of the area alone begins one, by choice. The choice stays with the import and with the rows that need it;
-- for every other row the rules hold as before, and so they do for these once somebody moves them.

alter table public.imports
  add column check_position boolean not null default true,
  add column undone_at timestamptz,
  add column undone_by uuid,
  -- Counts of the undoing: {removed, restored, kept}.
  add column undone jsonb;

drop policy "Officers begin imports into their areas" on public.imports;
create policy "Officers begin imports into their areas" on public.imports
  for insert to authenticated with check (
    area_id = any (array(select private.my_area_ids('officer')))
    and (check_position or area_id = any (array(select private.my_area_ids('admin'))))
    and created_by = (select auth.uid()) and created_at = now() and applied_at is null and result is null
    and undone_at is null and undone_by is null and undone is null);

-- The import that was told not to check where this row is. Imports are never deleted once applied, so nothing points
-- nowhere, and a hundred thousand rows are spared a look each.
alter table public.cameras add column position_unchecked_by uuid;
alter table public.fire_points add column position_unchecked_by uuid;
alter table public.incidents add column position_unchecked_by uuid;

alter table public.cameras drop constraint camera_position_in_vietnam,
  add constraint camera_position_in_vietnam check (
    case when position_unchecked_by is null then lng between 102 and 118 and lat between 6 and 24
    else lng between -180 and 180 and lat between -85 and 85 end);
alter table public.fire_points drop constraint fire_point_position_in_vietnam,
  add constraint fire_point_position_in_vietnam check (
    case when position_unchecked_by is null then lng between 102 and 118 and lat between 6 and 24
    else lng between -180 and 180 and lat between -85 and 85 end);
alter table public.incidents drop constraint incident_position_in_vietnam,
  add constraint incident_position_in_vietnam check (
    case when position_unchecked_by is null then lng between 102 and 118 and lat between 6 and 24
    else lng between -180 and 180 and lat between -90 and 90 end),
  -- The columns of a commune and month hold places up to 167 degrees apart.
  add constraint incident_position_storable check (lng between -49 and 118 and lat between -60 and 85);

-- Transactions that are taking an import back: rows get values again that they had before, whatever the steps between.
create table private.undoing (xid xid8 primary key);
revoke all on private.undoing from public, anon, authenticated;
create function private.is_undoing() returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from private.undoing where xid = pg_current_xact_id_if_assigned())
$$;

-- As private.check_place, for the tables that an import may fill.
create function private.check_place_or_choice() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  place extensions.geometry;
  outside boolean;
begin
  if tg_op = 'UPDATE' then
    if (new.lng, new.lat, new.area_id, new.position_unchecked_by)
      is not distinct from (old.lng, old.lat, old.area_id, old.position_unchecked_by) then return new; end if;
    -- Moved by somebody else than that import: the rules hold again.
    if new.position_unchecked_by = old.position_unchecked_by then new.position_unchecked_by := null; end if;
  end if;
  if new.position_unchecked_by is not null then
    -- Only while the caller is importing into an area that holds this one and has chosen so.
    if not exists (
        select from public.imports open
        join public.areas target on target.id = open.area_id
        join public.areas own on own.id = new.area_id
        where open.id = new.position_unchecked_by and not open.check_position and open.applied_at is null
          and open.created_by = auth.uid() and own.path operator(extensions.<@) target.path)
      and not private.is_undoing() and auth.uid() is not null
    then perform private.refuse('position_choice_foreign'); end if;
    return new;
  end if;
  if new.lng is null or new.lat is null
    or not (new.lng between 102 and 118 and new.lat between 6 and 24) then return new; end if;
  place := extensions.st_setsrid(extensions.st_makepoint(new.lng, new.lat), 4326);
  -- Inside is told a hundred times sooner than how far away.
  select not extensions.st_covers(area.boundary, place)
      and not extensions.st_dwithin(area.boundary::extensions.geography, place::extensions.geography, 300)
    into outside from public.areas area where area.id = new.area_id and area.boundary is not null;
  if outside then perform private.refuse('position_outside_area'); end if;
  return new;
end $$;

drop trigger check_place on public.cameras;
drop trigger check_place on public.fire_points;
drop trigger check_place on public.incidents;
create trigger check_place before insert or update on public.cameras
  for each row execute function private.check_place_or_choice();
create trigger check_place before insert or update on public.fire_points
  for each row execute function private.check_place_or_choice();
create trigger check_place before insert or update on public.incidents
  for each row execute function private.check_place_or_choice();

-- As before; an import that is taken back takes the status back too.
create or replace function private.check_status() returns trigger
language plpgsql set search_path = '' as $$
begin
  if not coalesce(private.may_follow(old.status, new.status), false) and not private.is_undoing() then
    perform private.refuse('status_step', old.status || ' > ' || new.status);
  end if;
  return new;
end $$;

-- Applying and undoing an import are told in the audit log, each as a change of its row.
create trigger audit after update on public.imports for each row execute function private.audit();

revoke all on function private.is_undoing, private.check_place_or_choice from public, anon;
grant execute on function private.is_undoing to authenticated, service_role;
