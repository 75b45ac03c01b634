-- Remote: an officer's phone takes a wall for 30 minutes and says what it shows. What it says is a state and no stream:
-- the newest command counts, so that a message that got lost loses nothing.
-- Officers, leaders and admins take the walls of their areas: the wall shows nothing that they may not see, and it is
-- the officer on duty who stands before it at night.

-- Whether a wall can follow it: {scene, paused, layers, period, view}, each of them left out or null where nothing is set.
create function private.is_wall_command(command jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select case when jsonb_typeof(command) is distinct from 'object' then false
    else command - '{scene,paused,layers,period,view}'::text[] = '{}'
      and octet_length(command::text) <= 2000
      and coalesce(jsonb_typeof(command -> 'scene'), 'null') in ('number', 'null')
      and coalesce(command ->> 'scene' ~ '^\d{1,3}$', true)
      and coalesce(jsonb_typeof(command -> 'paused'), 'null') in ('boolean', 'null')
      and coalesce(jsonb_typeof(command -> 'layers'), 'null') in ('array', 'null')
      and coalesce(jsonb_typeof(command -> 'period'), 'null') in ('string', 'null')
      and coalesce(jsonb_typeof(command -> 'view'), 'null') in ('object', 'null')
    end
$$;
revoke all on function private.is_wall_command from public;

-- The highest role of the caller on the area of a wall that is there; null for less than an officer.
create function private.my_wall_role(wall uuid) returns text
language sql stable security definer set search_path = '' as $$
  select role from unnest(array['admin', 'leader', 'officer']) with ordinality needed (role, place)
  where exists (
    select from public.walls
    where id = wall and deleted_at is null and area_id = any (array(select private.my_area_ids(role))))
  order by place limit 1
$$;
revoke all on function private.my_wall_role from public;

-- Takes a wall for 30 minutes, or longer when it is the caller's; answers as remote_of(). Another's is taken by a
-- higher role alone.
create function public.take_remote(wall uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  mine constant text := private.my_wall_role(wall);
begin
  if mine is null then perform private.refuse('row_unknown'); end if;
  if not exists (select from private.wall_accounts where wall_id = wall and revoked_at is null)
  then perform private.refuse('wall_not_paired'); end if;
  insert into private.wall_remotes as remote (wall_id, held_by, role, expires_at)
  values (wall, auth.uid(), mine, now() + interval '30 minutes')
  on conflict (wall_id) do update set
    taken_at = case when remote.held_by = excluded.held_by and remote.expires_at > now() then remote.taken_at else now() end,
    command = case when remote.held_by = excluded.held_by and remote.expires_at > now() then remote.command else '{}' end,
    held_by = excluded.held_by, role = excluded.role, expires_at = excluded.expires_at
  where remote.held_by = excluded.held_by or remote.expires_at <= now()
    or private.rank_of(excluded.role) > private.rank_of(remote.role);
  if not found then perform private.refuse('remote_taken'); end if;
  perform private.tell_wall(wall, 'changed');
  return private.remote_of(wall);
end $$;

-- Sets what the wall shows, all of it; answers as remote_of().
create function public.drive_wall(wall uuid, command jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if private.my_wall_role(wall) is null then perform private.refuse('row_unknown'); end if;
  if not private.is_wall_command(command) then perform private.refuse('wall_command_unreadable'); end if;
  update private.wall_remotes set command = drive_wall.command, turn = turn + 1
  where wall_id = wall and held_by = auth.uid() and expires_at > now();
  if not found then perform private.refuse('remote_over'); end if;
  perform private.tell_wall(wall, 'changed');
  return private.remote_of(wall);
end $$;

-- Ends it: whoever holds it, an admin, or the wall itself. One that is over already stays over.
create function public.end_remote(wall uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from private.wall_remotes
  where wall_id = wall
    and (held_by = auth.uid() or private.is_my_wall(wall) or private.my_wall_role(wall) = 'admin');
  if found then perform private.tell_wall(wall, 'changed'); end if;
end $$;

revoke all on function public.take_remote, public.drive_wall, public.end_remote from public, anon, authenticated;
grant execute on function public.take_remote, public.drive_wall, public.end_remote to authenticated;

-- Who may listen to `wall:<id>`: the wall, and who may drive it.
create function private.hears_wall(topic text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from public.walls
    where topic = 'wall:' || id and deleted_at is null
      and (private.is_my_wall(id) or area_id = any (array(select private.my_area_ids('officer'))))
  )
$$;
revoke all on function private.hears_wall from public;
grant execute on function private.hears_wall to authenticated;

create policy "A wall and those who may drive it hear of its changes" on realtime.messages
  for select to authenticated using (
    extension = 'broadcast' and private.hears_wall((select realtime.topic())));
