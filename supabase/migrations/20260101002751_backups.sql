-- Backups: asked before the server tells of them or makes one (POST /functions/v1/manage-backups), as the caller.
-- Admins of the whole country alone: a backup holds every area and all accounts. One that was made by hand is in the
-- audit log. On Supabase the platform makes them, and only the question who may look is asked here.

create function public.check_backups() returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not private.is_root_admin() then perform private.refuse('not_country_admin'); end if;
end $$;

create function public.begin_backup() returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform public.check_backups();
  insert into public.audit_log (actor, table_name, row_id, area_id, verb)
  select auth.uid(), 'backups', to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI'), area.id, 'insert'
  from public.areas area where area.level = 'country';
end $$;

revoke all on function public.check_backups, public.begin_backup from public, anon;
grant execute on function public.check_backups, public.begin_backup to authenticated;
