-- The nightly purge takes walls along: what was deleted for good 90 days ago, and the accounts of screens that were cut
-- off so long ago, which nobody knows the password of.
create or replace function private.purge_deleted() returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from public.cameras where deleted_at < now() - interval '90 days';
  delete from public.fire_point_equipment where deleted_at < now() - interval '90 days';
  delete from public.fire_points where deleted_at < now() - interval '90 days';
  delete from public.incidents where deleted_at < now() - interval '90 days';
  -- Before the walls, which take with them what says whose accounts these are.
  delete from auth.users where id in (
    select account_id from private.wall_accounts where revoked_at < now() - interval '90 days');
  delete from public.walls where deleted_at < now() - interval '90 days';
  perform private.purge_imports();
end $$;
