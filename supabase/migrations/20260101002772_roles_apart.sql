-- Roles that nobody gives by hand: none to oneself, and none but its own to the account of a screen, which stands in no
-- list of users. Functions of the server (pairing, merging areas) are not meant.

create function private.is_wall_account(account uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from private.wall_accounts wall where wall.account_id = account)
$$;

create function private.keep_roles_apart() returns trigger
language plpgsql set search_path = '' as $$
begin
  if current_user in ('anon', 'authenticated') then
    if tg_op = 'INSERT' and new.user_id = auth.uid() then perform private.refuse('own_account'); end if;
    if private.is_wall_account(new.user_id) then perform private.refuse('row_unknown'); end if;
  end if;
  return new;
end $$;
create trigger keep_roles_apart before insert or update on public.memberships
  for each row execute function private.keep_roles_apart();

revoke all on function private.is_wall_account, private.keep_roles_apart from public, anon;
grant execute on function private.is_wall_account to authenticated;
