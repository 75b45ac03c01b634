-- Briefings beyond their own screen: told live, and what is overdue as a scene of walls.

-- Live, beside the change feed: briefings, actions, contacts and summaries are asked for when somebody opens them.
-- Whoever has one open is told that it may be another now, as event `beside` on the topics of 20260101002000_live.sql,
-- so that screens which show none of them are not made to pull.

-- After rows were added or changed: their areas and all above, each once a transaction; of more than a hundred areas at
-- once those that somebody holds, as private.tell_areas() has it.
create function private.tell_beside() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  told constant text := coalesce(nullif(current_setting('binh_yen.told_beside', true), ''), ',');
  paths constant extensions.ltree[] := array(select distinct area_path from new_rows);
  fresh constant text[] := array(
    select distinct 'area:' || above.path::text
    from unnest(paths) path
    cross join lateral (
      select extensions.subpath(path, 0, depth) as path from generate_series(1, extensions.nlevel(path)) depth
    ) above
    where strpos(told, ',area:' || above.path::text || ',') = 0
      and (cardinality(paths) <= 100 or exists (
        select from public.areas area join public.memberships membership on membership.area_id = area.id
        where area.path operator(extensions.=) above.path and membership.disabled_at is null)));
begin
  if cardinality(fresh) = 0 then return null; end if;
  perform set_config('binh_yen.told_beside', told || array_to_string(fresh, ',') || ',', true);
  perform realtime.send('{}'::jsonb, 'beside', topic, true) from unnest(fresh) topic;
  return null;
end $$;
revoke all on function private.tell_beside from public;

create trigger tell_beside_insert after insert on public.briefings
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_update after update on public.briefings
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_insert after insert on public.actions
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_update after update on public.actions
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_insert after insert on public.area_contacts
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_update after update on public.area_contacts
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_insert after insert on public.camera_contacts
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_update after update on public.camera_contacts
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_insert after insert on public.fire_point_contacts
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_update after update on public.fire_point_contacts
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_insert after insert on public.incident_notes
  referencing new table as new_rows for each statement execute function private.tell_beside();
create trigger tell_beside_update after update on public.incident_notes
  referencing new table as new_rows for each statement execute function private.tell_beside();

-- As in 20260101002100_walls.sql, with the scene of what was agreed and is overdue.
create or replace function private.is_scene_list(scenes jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select case when jsonb_typeof(scenes) <> 'array' then false
    else jsonb_array_length(scenes) <= 60 and not exists (
      select from jsonb_array_elements(scenes) scene
      where case when jsonb_typeof(scene) <> 'object' then true
        else scene - '{kind,area_id,seconds}'::text[] <> '{}'
          or coalesce(scene ->> 'kind', '') <> all ('{overview,area,fire_points,cameras,actions,trend}')
          or jsonb_typeof(scene -> 'seconds') is distinct from 'number'
          or scene ->> 'seconds' !~ '^([3-9]\d|1[01]\d|120)$'
          or (scene ->> 'kind' = 'area') <> (scene ->> 'area_id' is not null)
          or scene ->> 'area_id' !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        end
    ) end
$$;
