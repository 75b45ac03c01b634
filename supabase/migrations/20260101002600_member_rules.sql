-- Rules of roles: nobody changes or takes their own, and one admin of the whole country always stays.
-- Nobody gives more than they hold, nor elsewhere: admins alone give roles, and those of their areas.

create policy "Nobody changes their own role" on public.memberships
  as restrictive for update to authenticated using (user_id <> (select auth.uid()));
create policy "Nobody takes their own role" on public.memberships
  as restrictive for delete to authenticated using (user_id <> (select auth.uid()));

-- After an admin of the country was lowered, disabled, moved or removed: another one must be left.
create function private.keep_country_admin() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- Two admins who disable each other at the same moment come one after another.
  perform from public.areas where id = old.area_id and level = 'country' for no key update;
  if found and not exists (
    select from public.memberships membership
    join public.areas area on area.id = membership.area_id
    where area.level = 'country' and membership.role = 'admin' and membership.disabled_at is null
  ) then perform private.refuse('last_country_admin'); end if;
  return null;
end $$;
revoke all on function private.keep_country_admin from public;
create trigger keep_country_admin after update or delete on public.memberships
  for each row when (old.role = 'admin' and old.disabled_at is null)
  execute function private.keep_country_admin();
