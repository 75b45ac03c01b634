-- Accounts as admins see them: who holds which role in their areas, and what they do to them.
-- Only admins are answered, and only about their areas; accounts of walls are not among them (see walls).
-- Making an account and setting a password is for the server (POST /functions/v1/manage-account), which asks here
-- as the caller first. Nobody sets the password of an account that has a role where they are no admin: it would be
-- a way to more than they hold.

-- The accounts with a role, disabled or not, in areas of which the caller is an admin.
create function private.my_account_ids() returns setof uuid
language sql stable security definer set search_path = '' rows 100 as $$
  select distinct user_id from public.memberships
  where area_id = any (array(select private.my_area_ids('admin')))
    and user_id not in (select account_id from private.wall_accounts)
$$;

-- Whether every role of an account is in areas of which the caller is an admin.
create function private.is_wholly_mine(account uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select not exists (
    select from public.memberships
    where user_id = account and area_id <> all (array(select private.my_area_ids('admin'))))
$$;

-- {accounts: [{id, email, made_at, seen_at, may_reset, roles: [{area_id, role, disabled_at}]}], more}, by e-mail, at most
-- 100 after `after`. `area`: with a role at or under it. `words`: a part of the e-mail.
create function public.list_accounts(area uuid default null, words text default '', after text default '')
returns jsonb
language sql stable security definer set search_path = '' as $$
  with own as (
    select array(select private.my_area_ids('admin')) as area_ids
  ), asked as (
    select below.id from public.areas top
    join public.areas below on below.path operator(extensions.<@) top.path
    where top.id = area
  ), found as (
    select users.id, users.email, users.created_at, to_jsonb(users) ->> 'last_sign_in_at' as seen_at
    from auth.users users
    where users.id in (select private.my_account_ids())
      and users.email > after and strpos(lower(users.email), lower(words)) > 0
      and (area is null or exists (
        select from public.memberships membership, own
        where membership.user_id = users.id and membership.area_id = any (own.area_ids)
          and membership.area_id in (select id from asked)))
    order by users.email limit 101
  ), page as (
    select * from found order by email limit 100
  )
  select jsonb_build_object(
    'more', (select count(*) > 100 from found),
    'accounts', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', page.id, 'email', page.email, 'made_at', page.created_at, 'seen_at', page.seen_at,
        'may_reset', page.id <> auth.uid() and private.is_wholly_mine(page.id),
        'roles', (
          select jsonb_agg(jsonb_build_object(
            'area_id', membership.area_id, 'role', membership.role, 'disabled_at', membership.disabled_at
          ) order by held.path)
          from public.memberships membership
          join public.areas held on held.id = membership.area_id, own
          where membership.user_id = page.id and membership.area_id = any (own.area_ids))
      ) order by page.email)
      from page), '[]'::jsonb))
$$;

-- Refuses what the caller may not do to an account: one that is nowhere in their areas, and their own.
create function private.check_account(account uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if account = auth.uid() then perform private.refuse('own_account'); end if;
  if account not in (select private.my_account_ids()) then perform private.refuse('row_unknown'); end if;
end $$;

-- Gives a role on an area, or changes the one that is there; a disabled one stays disabled.
create function public.give_role(account uuid, area uuid, role text) returns void
language plpgsql security invoker set search_path = '' as $$
begin
  if account = auth.uid() then perform private.refuse('own_account'); end if;
  if not exists (select private.my_area_ids('admin') intersect select area)
  then perform private.refuse('area_not_yours'); end if;
  insert into public.memberships (user_id, area_id, role) values (account, area, give_role.role)
  on conflict (user_id, area_id) do update set role = excluded.role;
end $$;

create function public.take_role(account uuid, area uuid) returns void
language plpgsql security invoker set search_path = '' as $$
begin
  perform private.check_account(account);
  delete from public.memberships where user_id = account and area_id = area;
end $$;

-- Disables or enables all roles of an account in the caller's areas: policies refuse a disabled one at once.
create function public.disable_account(account uuid, disabled boolean) returns void
language plpgsql security invoker set search_path = '' as $$
begin
  perform private.check_account(account);
  update public.memberships set disabled_at = case when disabled then now() end
  where user_id = account and (disabled_at is not null) <> disabled;
end $$;

-- Before the server makes an account: the one of that e-mail, or null. Refuses whoever may not give roles in the area.
create function public.find_invited(email text, area uuid) returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  account uuid := (select id from auth.users where lower(users.email) = lower(find_invited.email) limit 1);
begin
  if not exists (select private.my_area_ids('admin') intersect select area)
  then perform private.refuse('area_not_yours'); end if;
  if account = auth.uid() then perform private.refuse('own_account'); end if;
  if account in (select account_id from private.wall_accounts) then perform private.refuse('row_unknown'); end if;
  return account;
end $$;

-- Before the server sets a password: refuses, or writes into the audit log who asks for it.
create function public.begin_password_reset(account uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.check_account(account);
  if not private.is_wholly_mine(account) then perform private.refuse('account_elsewhere'); end if;
  insert into public.audit_log (actor, table_name, row_id, area_id, verb)
  select auth.uid(), 'accounts', account::text, membership.area_id, 'reset'
  from public.memberships membership join public.areas area on area.id = membership.area_id
  where membership.user_id = account order by area.path limit 1;
end $$;

revoke all on function private.my_account_ids, private.is_wholly_mine, private.check_account from public, anon;
grant execute on function private.my_account_ids, private.is_wholly_mine, private.check_account to authenticated;
revoke all on function public.list_accounts, public.give_role, public.take_role, public.disable_account,
  public.find_invited, public.begin_password_reset from public, anon;
grant execute on function public.list_accounts, public.give_role, public.take_role, public.disable_account,
  public.find_invited, public.begin_password_reset to authenticated;

-- Ends the sessions of an account whose password was set. For the server alone.
create function private.end_sessions(account uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  delete from auth.sessions where user_id = account;
  return true;
end $$;
create function public.end_sessions(account uuid) returns boolean
language sql security invoker set search_path = '' as $$
  select private.end_sessions(account)
$$;
revoke all on function private.end_sessions, public.end_sessions from public, anon, authenticated;
grant execute on function private.end_sessions, public.end_sessions to service_role;
