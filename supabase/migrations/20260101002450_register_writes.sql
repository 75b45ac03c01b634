-- Forms write registers by write_changes, as everything else, and the nightly purge takes those along that were deleted
-- 90 days ago.

create or replace function private.added_columns(target text) returns text[]
language sql immutable set search_path = '' as $$
  select case target
    when 'cameras' then array['apart_from']
    when 'groups' then array['area_id', 'kind', 'name', 'aliases', 'status', 'founded', 'founding_body', 'adviser',
      'led_by', 'funding', 'members', 'households', 'more_areas', 'bells_linked', 'lng', 'lat', 'note', 'deleted_at']
    when 'group_activities' then array['group_id', 'kind', 'held', 'attendances', 'note', 'deleted_at']
    when 'group_households' then array['group_id', 'address', 'lng', 'lat', 'note', 'deleted_at']
    when 'group_contacts' then array['contact', 'phone']
    when 'meetings' then array['area_id', 'kind', 'subject', 'held', 'attendances', 'households_present', 'note', 'deleted_at']
    when 'registrations' then array['area_id', 'year', 'subject', 'registered', 'total', 'counted_on', 'note', 'deleted_at']
    when 'document_checks' then array['area_id', 'year', 'unit_kind', 'unit_name', 'document_kind', 'is_issued', 'number',
      'issued', 'note', 'deleted_at']
    when 'commendations' then array['area_id', 'reason', 'awarded', 'awarded_by', 'collectives', 'individuals', 'note',
      'deleted_at']
    when 'mediations' then array['area_id', 'kind', 'received_on', 'status', 'ended_on', 'note', 'deleted_at']
    when 'assessments' then array['area_id', 'standard', 'criterion', 'level', 'assessed_on', 'note', 'deleted_at']
    when 'risk_sites' then array['area_id', 'kind', 'name', 'address', 'lng', 'lat', 'rooms', 'residents',
      'temporary_residents', 'has_second_exit', 'has_alarm', 'inspected_on', 'next_inspection_due', 'note', 'deleted_at']
    when 'traffic_spots' then array['area_id', 'name', 'lng', 'lat', 'radius_m', 'measures', 'began_on', 'months', 'note',
      'deleted_at']
  end
$$;

create function private.purge_registers() returns void
language plpgsql security definer set search_path = '' as $$
declare
  target text;
begin
  foreach target in array array['group_activities', 'group_households', 'groups', 'meetings', 'registrations',
    'document_checks', 'commendations', 'mediations', 'assessments', 'risk_sites', 'traffic_spots'] loop
    execute format('delete from public.%I where deleted_at < now() - interval ''90 days''', target);
  end loop;
end $$;
revoke all on function private.purge_registers from public;

create or replace function private.purge_deleted() returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from public.actions where deleted_at < now() - interval '90 days';
  delete from public.cameras where deleted_at < now() - interval '90 days';
  delete from public.fire_point_equipment where deleted_at < now() - interval '90 days';
  delete from public.fire_points where deleted_at < now() - interval '90 days';
  delete from public.incidents where deleted_at < now() - interval '90 days';
  perform private.purge_registers();
  -- Before the walls, which take with them what says whose accounts these are.
  delete from auth.users where id in (
    select account_id from private.wall_accounts where revoked_at < now() - interval '90 days');
  delete from public.walls where deleted_at < now() - interval '90 days';
  perform private.purge_imports();
end $$;
