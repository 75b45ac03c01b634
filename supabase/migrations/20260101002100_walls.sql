-- Walls: screens in command rooms, each with its ordered scenes and how it stands there.
-- Admins make and change those of their areas; officers read them, to drive one. A wall reads its own by my_wall().

-- Whether a wall can show them: [{kind, area_id, seconds}], at most 60; only an `area` scene has an area of its own.
create function private.is_scene_list(scenes jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select case when jsonb_typeof(scenes) <> 'array' then false
    else jsonb_array_length(scenes) <= 60 and not exists (
      select from jsonb_array_elements(scenes) scene
      where case when jsonb_typeof(scene) <> 'object' then true
        else scene - '{kind,area_id,seconds}'::text[] <> '{}'
          or coalesce(scene ->> 'kind', '') <> all ('{overview,area,fire_points,cameras,trend}')
          or jsonb_typeof(scene -> 'seconds') is distinct from 'number'
          or scene ->> 'seconds' !~ '^([3-9]\d|1[01]\d|120)$'
          or (scene ->> 'kind' = 'area') <> (scene ->> 'area_id' is not null)
          or scene ->> 'area_id' !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        end
    ) end
$$;
revoke all on function private.is_scene_list from public;
grant execute on function private.is_scene_list to authenticated, service_role;

create table public.walls (
  id uuid primary key,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  name text not null
    constraint wall_name_length check (char_length(btrim(name)) between 1 and 80)
    constraint wall_name_nfc check (name is nfc normalized),
  -- Empty: those that the area suggests.
  scenes jsonb not null default '[]' constraint wall_scenes_form check (private.is_scene_list(scenes)),
  size text not null default 'M' constraint wall_size_known check (size in ('S', 'M', 'L', 'XL')),
  theme text not null default 'dark' constraint wall_theme_known check (theme in ('dark', 'light')),
  sound boolean not null default false,
  follow boolean not null default false,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  changed_xid xid8 not null default pg_current_xact_id()
);
create index walls_area on public.walls (area_id);

alter table public.walls enable row level security;
revoke all on public.walls from anon, authenticated;
create policy "Officers read the walls of their areas" on public.walls
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Admins make walls in their areas" on public.walls
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('admin'))));
create policy "Admins change the walls of their areas" on public.walls
  for update to authenticated using (area_id = any (array(select private.my_area_ids('admin'))))
  with check (area_id = any (array(select private.my_area_ids('admin'))));
grant select, insert, update on public.walls to authenticated;
-- Not granted: delete. Deleting is setting deleted_at, which cuts the wall off at once.

-- Before insert or update: a scene shows an area at or under that of the wall.
-- One that was there before stays: an area that ended must not lock the others.
create function private.check_scene_areas() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  kept jsonb := '[]';
begin
  if not private.is_scene_list(new.scenes) then return new; end if;
  if tg_op = 'UPDATE' and new.area_id = old.area_id then kept := old.scenes; end if;
  if exists (
    select from jsonb_array_elements(new.scenes) scene
    where scene ->> 'area_id' is not null
      and not exists (
        select from jsonb_array_elements(kept) former where former ->> 'area_id' = scene ->> 'area_id')
      and not exists (
        select from public.areas own
        join public.areas area on area.path operator(extensions.<@) own.path
        where own.id = new.area_id and area.id = (scene ->> 'area_id')::uuid and area.deleted_at is null)
  ) then perform private.refuse('wall_scene_area'); end if;
  return new;
end $$;
revoke all on function private.check_scene_areas from public;

create trigger check_scene_areas before insert or update on public.walls
  for each row execute function private.check_scene_areas();
create trigger stamp before insert or update on public.walls
  for each row execute function private.stamp_feature();
create trigger stamp_deletion before insert or update on public.walls
  for each row execute function private.stamp_deletion();
create trigger audit after insert or update or delete on public.walls
  for each row execute function private.audit();
