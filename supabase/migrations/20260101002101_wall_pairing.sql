-- Pairing: how a screen becomes a wall without a password typed on a television, and how it is cut off again.
-- An admin has a code made (six digits, 10 minutes, once) and the screen sends it; the server then makes an account
-- that may read the area of the wall and nothing else. take_pairing_code and bind_wall_account are for the server
-- alone (POST /functions/v1/pair-wall).

-- Every account that was ever a wall; at most one of a wall is not revoked.
create table private.wall_accounts (
  account_id uuid primary key references auth.users (id) on delete cascade,
  wall_id uuid not null references public.walls (id) on delete cascade,
  bound_at timestamptz not null default now(),
  revoked_at timestamptz
);
create unique index wall_accounts_wall on private.wall_accounts (wall_id) where revoked_at is null;

create table private.wall_pairing_codes (
  wall_id uuid primary key references public.walls (id) on delete cascade,
  salt uuid not null default gen_random_uuid(),
  code_hash bytea not null,
  expires_at timestamptz not null
);

-- Wrong codes of the last minutes, whoever sent them.
create table private.wall_pairing_misses (at timestamptz not null default now());
revoke all on private.wall_accounts, private.wall_pairing_codes, private.wall_pairing_misses
  from public, anon, authenticated;

create function private.pairing_hash(salt uuid, code text) returns bytea
language sql immutable set search_path = '' as $$
  select sha256(convert_to(salt || code, 'UTF8'))
$$;

-- True when the caller is the account of this wall.
create function private.is_my_wall(wall uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from private.wall_accounts
    where account_id = auth.uid() and wall_id = wall and revoked_at is null
  )
$$;

-- Tells whoever listens to a wall that something about it has changed; the message says nothing more.
create function private.tell_wall(wall uuid, event text) returns void
language sql security definer set search_path = '' as $$
  select realtime.send('{}'::jsonb, event, 'wall:' || wall, true)
$$;

-- Cuts off the account of a wall: policies refuse it at once, and the screen is told.
create function private.cut_wall(wall uuid, spared uuid default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from private.wall_pairing_codes where wall_id = wall;
  delete from private.wall_remotes where wall_id = wall;
  with cut as (
    update private.wall_accounts set revoked_at = now()
    where wall_id = wall and revoked_at is null and account_id is distinct from spared
    returning account_id
  )
  update public.memberships set disabled_at = now()
  where user_id in (select account_id from cut) and disabled_at is null;
  perform private.tell_wall(wall, 'changed');
end $$;
revoke all on function private.pairing_hash, private.is_my_wall, private.tell_wall, private.cut_wall from public;

-- Refuses who is not an admin of a wall that is there.
create function private.check_wall_admin(wall uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (
    select from public.walls
    where id = wall and deleted_at is null and area_id = any (array(select private.my_area_ids('admin')))
  ) then perform private.refuse('row_unknown'); end if;
end $$;
revoke all on function private.check_wall_admin from public;

-- Answers six digits for the screen that is to become this wall; a code made before is void.
create function public.create_pairing_code(wall uuid) returns text
language plpgsql security definer set search_path = '' as $$
declare
  code text;
  new_salt constant uuid := gen_random_uuid();
begin
  perform private.check_wall_admin(wall);
  delete from private.wall_pairing_codes where wall_id = wall or expires_at <= now();
  loop
    code := lpad((('x' || left(gen_random_uuid()::text, 8))::bit(32)::bigint % 1000000)::text, 6, '0');
    exit when not exists (
      select from private.wall_pairing_codes where code_hash = private.pairing_hash(salt, code));
  end loop;
  insert into private.wall_pairing_codes (wall_id, salt, code_hash, expires_at)
  values (wall, new_salt, private.pairing_hash(new_salt, code), now() + interval '10 minutes');
  return code;
end $$;

-- Cuts a wall off: its screen goes blank, until it is paired anew.
create function public.revoke_wall(wall uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.check_wall_admin(wall);
  perform private.cut_wall(wall);
end $$;

-- Answers {wall, area} and takes the code; else {refused: 'wrong'} or {refused: 'wait', seconds}.
-- An answer, for an exception would undo the count. After 20 wrong codes within 10 minutes even the right one waits.
create function private.take_pairing_code(code text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  span constant interval := interval '10 minutes';
  misses integer;
  wait_s integer;
  taken uuid;
begin
  -- Codes that come at the same moment are counted one after another.
  lock table private.wall_pairing_misses in share row exclusive mode;
  delete from private.wall_pairing_misses where at <= now() - span;
  select count(*), greatest(1, ceil(extract(epoch from min(at) + span - now()))) into misses, wait_s
  from private.wall_pairing_misses;
  if misses >= 20 then return jsonb_build_object('refused', 'wait', 'seconds', wait_s); end if;

  delete from private.wall_pairing_codes
  where expires_at > now() and code_hash = private.pairing_hash(salt, code)
  returning wall_id into taken;
  if taken is null then
    insert into private.wall_pairing_misses default values;
    return jsonb_build_object('refused', 'wrong');
  end if;
  return (select jsonb_build_object('wall', id, 'area', area_id) from public.walls where id = taken);
end $$;

-- Makes an account the wall's: it reads the area of the wall, and loses every other role. The account before, of
-- another screen, is cut off. Each pairing has an account of its own: a revoked screen must not come back with the next.
create function private.bind_wall_account(wall uuid, account uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  area uuid;
begin
  select area_id into area from public.walls where id = wall and deleted_at is null for update;
  if area is null then perform private.refuse('row_unknown'); end if;
  if exists (
    select from private.wall_accounts where account_id = account and (wall_id <> wall or revoked_at is not null)
  ) then perform private.refuse('wall_account_used'); end if;
  perform private.cut_wall(wall, account);
  -- What the screen before said of itself.
  delete from private.wall_states where wall_id = wall;
  insert into private.wall_accounts (account_id, wall_id) values (account, wall) on conflict do nothing;
  delete from public.memberships where user_id = account and area_id <> area;
  insert into public.memberships (user_id, area_id, role) values (account, area, 'viewer')
  on conflict (user_id, area_id) do update set role = 'viewer', disabled_at = null;
  return true;
end $$;

revoke all on function private.take_pairing_code, private.bind_wall_account from public;
grant execute on function private.take_pairing_code, private.bind_wall_account to service_role;

-- What the server calls. They run as the caller: whatever is granted on schema public, nobody else gets further.
create function public.take_pairing_code(code text) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.take_pairing_code(code)
$$;
create function public.bind_wall_account(wall uuid, account uuid) returns boolean
language sql security invoker set search_path = '' as $$
  select private.bind_wall_account(wall, account)
$$;
revoke all on function public.create_pairing_code, public.revoke_wall, public.take_pairing_code,
  public.bind_wall_account from public, anon, authenticated;
grant execute on function public.create_pairing_code, public.revoke_wall to authenticated;
grant execute on function public.take_pairing_code, public.bind_wall_account to service_role;

-- After a change: the screen pulls what it shows, its account follows the wall to another area, and a wall that was
-- deleted is cut off.
create function private.follow_wall() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.deleted_at is not null then
    perform private.cut_wall(new.id);
    return null;
  end if;
  if new.area_id <> old.area_id then
    update public.memberships membership set area_id = new.area_id
    from private.wall_accounts account
    where account.wall_id = new.id and account.revoked_at is null
      and membership.user_id = account.account_id and membership.area_id = old.area_id;
  end if;
  perform private.tell_wall(new.id, 'changed');
  return null;
end $$;
revoke all on function private.follow_wall from public;
create trigger follow_wall after update on public.walls
  for each row execute function private.follow_wall();
