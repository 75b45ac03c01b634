-- Memberships: who holds which role on which area; a role holds for everything below.
-- Everyone reads their own; admins give and take roles under their areas. A disabled one counts at once.
-- Also the policies of areas, which need the functions made here.

create table public.memberships (
  user_id uuid not null references auth.users (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  role text not null constraint membership_role_known check (role in ('viewer', 'officer', 'leader', 'admin')),
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid default auth.uid(),
  primary key (user_id, area_id)
);
create index memberships_area on public.memberships (area_id);

alter table public.memberships enable row level security;
revoke all on public.memberships from anon, authenticated;

-- Keeps who gave a role and when.
create function private.stamp_membership() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    new.created_at := now();
    new.created_by := coalesce(auth.uid(), new.created_by);
  else
    new.created_at := old.created_at;
    new.created_by := old.created_by;
  end if;
  return new;
end $$;
revoke all on function private.stamp_membership from public;
create trigger stamp before insert or update on public.memberships
  for each row execute function private.stamp_membership();

-- 1 viewer, 2 officer, 3 leader, 4 admin; 0 for anything else.
create function private.rank_of(role text) returns integer
language sql immutable set search_path = '' as $$
  select coalesce(array_position(array['viewer', 'officer', 'leader', 'admin'], role), 0)
$$;

-- Ids of all areas where the caller holds `needed` or more. Policies call it inside
-- `array(select ...)`, so that it runs once a statement and never once a row.
create function private.my_area_ids(needed text default 'viewer') returns setof uuid
language sql stable security definer set search_path = '' rows 100 as $$
  select distinct area.id
  from public.memberships membership
  join public.areas held on held.id = membership.area_id
  join public.areas area on area.path operator(extensions.<@) held.path
  where membership.user_id = auth.uid()
    and membership.disabled_at is null
    and private.rank_of(membership.role) >= private.rank_of(needed)
$$;

-- Ids of the areas above those of the caller: their names are shown, their rows are not.
create function private.my_ancestor_ids() returns setof uuid
language sql stable security definer set search_path = '' rows 10 as $$
  select distinct area.id
  from public.memberships membership
  join public.areas held on held.id = membership.area_id
  join public.areas area on area.path operator(extensions.@>) held.path
  where membership.user_id = auth.uid() and membership.disabled_at is null
$$;

-- True when the caller is an admin of the whole country, who alone changes shared word lists.
create function private.is_root_admin() returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from public.memberships membership
    join public.areas area on area.id = membership.area_id
    where membership.user_id = auth.uid() and membership.disabled_at is null
      and membership.role = 'admin' and area.level = 'country'
  )
$$;

revoke all on function private.rank_of, private.my_area_ids, private.my_ancestor_ids,
  private.is_root_admin from public;
grant execute on function private.rank_of, private.my_area_ids, private.my_ancestor_ids,
  private.is_root_admin to authenticated, service_role;

create policy "Everyone reads their own memberships" on public.memberships
  for select to authenticated using (user_id = (select auth.uid()));
create policy "Admins read the memberships of their areas" on public.memberships
  for select to authenticated using (area_id = any (array(select private.my_area_ids('admin'))));
create policy "Admins give roles in their areas" on public.memberships
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('admin'))));
create policy "Admins change roles in their areas" on public.memberships
  for update to authenticated using (area_id = any (array(select private.my_area_ids('admin'))))
  with check (area_id = any (array(select private.my_area_ids('admin'))));
create policy "Admins take roles in their areas" on public.memberships
  for delete to authenticated using (area_id = any (array(select private.my_area_ids('admin'))));
grant select, insert, update, delete on public.memberships to authenticated;

create policy "Everyone reads their areas" on public.areas
  for select to authenticated using (id = any (array(select private.my_area_ids('viewer'))));
create policy "Everyone reads the areas above theirs" on public.areas
  for select to authenticated using (id = any (array(select private.my_ancestor_ids())));
create policy "Admins add areas under theirs" on public.areas
  for insert to authenticated with check (parent_id = any (array(select private.my_area_ids('admin'))));
create policy "Admins change their areas" on public.areas
  for update to authenticated using (id = any (array(select private.my_area_ids('admin'))))
  with check (id = any (array(select private.my_area_ids('admin'))));
grant select, insert, update on public.areas to authenticated;
-- Not granted: delete. An area that ended keeps its rows.
