-- How walls are: what each one says every 20 seconds, who listens to it, and what failed there.
-- A wall reads itself by my_wall(), also when it was revoked; officers list the walls of their areas.

-- The newest heartbeat of each wall. Not a column of walls: that would be an audited change every 20 seconds.
create table private.wall_states (
  wall_id uuid primary key references public.walls (id) on delete cascade,
  seen_at timestamptz not null,
  status jsonb not null
);

-- Who drives a wall from a phone, and what they set. One a wall; over when it has expired.
create table private.wall_remotes (
  wall_id uuid primary key references public.walls (id) on delete cascade,
  held_by uuid not null references auth.users (id) on delete cascade,
  role text not null,
  taken_at timestamptz not null default now(),
  expires_at timestamptz not null,
  command jsonb not null default '{}',
  -- Counts the commands: the same one given again is another one.
  turn integer not null default 0
);
revoke all on private.wall_states, private.wall_remotes from public, anon, authenticated;

-- What failed at a wall, so that nobody needs to stand before it. Walls write it by report_wall_health().
create table public.wall_health (
  id bigint generated always as identity primary key,
  wall_id uuid not null references public.walls (id) on delete cascade,
  at timestamptz not null default now(),
  kind text not null constraint wall_health_kind_form check (kind ~ '^[a-z_]{1,40}$'),
  detail text not null default '' constraint wall_health_detail_length check (char_length(detail) <= 300)
);
create index wall_health_wall on public.wall_health (wall_id, id);

alter table public.wall_health enable row level security;
revoke all on public.wall_health from anon, authenticated;
create policy "Admins read what failed at the walls of their areas" on public.wall_health
  for select to authenticated using (wall_id in (
    select id from public.walls where area_id = any (array(select private.my_area_ids('admin')))));
grant select on public.wall_health to authenticated;
-- Not granted: insert, update, delete.

-- Who drives a wall, as everybody who sees the wall may know it: the role, never the person.
create function private.remote_of(wall uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'role', role, 'since', taken_at, 'expires_at', expires_at, 'is_mine', held_by is not distinct from auth.uid(),
    'command', command, 'turn', turn)
  from private.wall_remotes
  where wall_id = wall and expires_at > now()
$$;
revoke all on function private.remote_of from public;

-- The wall of the caller: {id, revoked, now, area_id, name, scenes, size, theme, sound, follow, remote}, the last
-- eight null when it was revoked; null for everybody who is no wall.
create function public.my_wall() returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'id', account.wall_id, 'revoked', living.id is null, 'now', now(),
    'area_id', living.area_id, 'name', living.name, 'scenes', living.scenes, 'size', living.size,
    'theme', living.theme, 'sound', living.sound, 'follow', living.follow, 'remote', private.remote_of(living.id))
  from private.wall_accounts account
  left join public.walls living
    on living.id = account.wall_id and living.deleted_at is null and account.revoked_at is null
    -- Somebody may have taken the role by itself.
    and living.area_id = any (array(select private.my_area_ids('viewer')))
  where account.account_id = auth.uid()
$$;

-- What is kept of a status: {version, scene: {index, kind, area_id}, paused, data_age_s}; the rest is dropped.
create function private.wall_status(status jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'version', left(status ->> 'version', 40),
    'scene', case when jsonb_typeof(status -> 'scene') = 'object' and octet_length(status ->> 'scene') <= 300
      then status -> 'scene' end,
    'paused', case when jsonb_typeof(status -> 'paused') = 'boolean' then status -> 'paused' end,
    'data_age_s', case when jsonb_typeof(status -> 'data_age_s') = 'number' then status -> 'data_age_s' end))
$$;
revoke all on function private.wall_status from public;

-- A wall says that it is alive, and how; the answer is that of my_wall(). Who follows another scene is told at once.
create function public.wall_heartbeat(status jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  wall constant uuid := (
    select wall_id from private.wall_accounts where account_id = auth.uid() and revoked_at is null);
  said constant jsonb := private.wall_status(status);
  before jsonb;
begin
  if wall is not null then
    select state.status into before from private.wall_states state where wall_id = wall;
    insert into private.wall_states as state (wall_id, seen_at, status) values (wall, now(), said)
    on conflict (wall_id) do update set seen_at = now(), status = excluded.status;
    if (before -> 'scene', before -> 'paused') is distinct from (said -> 'scene', said -> 'paused') then
      perform private.tell_wall(wall, 'shown');
    end if;
  end if;
  return public.my_wall();
end $$;

-- Notes what failed at the caller's wall; the newest 200 are kept. The same again within a minute is one.
create function public.report_wall_health(kind text, detail text default '') returns void
language plpgsql security definer set search_path = '' as $$
declare
  wall constant uuid := (
    select wall_id from private.wall_accounts where account_id = auth.uid() and revoked_at is null);
  said constant text := left(coalesce(detail, ''), 300);
begin
  if wall is null or exists (
    select from public.wall_health health
    where health.wall_id = wall and health.kind = report_wall_health.kind and health.detail = said
      and health.at > now() - interval '1 minute'
  ) then return; end if;
  insert into public.wall_health (wall_id, kind, detail) values (wall, report_wall_health.kind, said);
  delete from public.wall_health where id in (
    select id from public.wall_health where wall_id = wall order by id desc offset 200);
end $$;

-- The walls that the caller may drive, by name: {now, walls: [{id, area_id, name, scenes, size, theme, sound, follow,
-- version, paired_at, revoked_at, code_expires_at, seen_at, status, remote}]}. The one way to know which screen is alive.
create function public.list_walls() returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('now', now(), 'walls', coalesce(jsonb_agg(jsonb_build_object(
      'id', wall.id, 'area_id', wall.area_id, 'name', wall.name, 'scenes', wall.scenes, 'size', wall.size,
      'theme', wall.theme, 'sound', wall.sound, 'follow', wall.follow, 'version', wall.changed_xid::text,
      'paired_at', account.bound_at, 'revoked_at', account.revoked_at, 'code_expires_at', code.expires_at,
      'seen_at', state.seen_at, 'status', coalesce(state.status, '{}'), 'remote', private.remote_of(wall.id)
    ) order by wall.name, wall.id), '[]'))
  from public.walls wall
  left join private.wall_states state on state.wall_id = wall.id
  left join private.wall_pairing_codes code on code.wall_id = wall.id and code.expires_at > now()
  left join lateral (
    select bound_at, revoked_at from private.wall_accounts
    where wall_id = wall.id order by revoked_at is null desc, bound_at desc limit 1) account on true
  where wall.deleted_at is null and wall.area_id = any (array(select private.my_area_ids('officer')))
$$;

revoke all on function public.my_wall, public.wall_heartbeat, public.report_wall_health, public.list_walls
  from public, anon, authenticated;
grant execute on function public.my_wall, public.wall_heartbeat, public.report_wall_health, public.list_walls
  to authenticated;
