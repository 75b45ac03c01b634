-- Forms write registers by write_changes, as everything else, and the nightly purge takes those along that were deleted
-- 90 days ago.

-- Columns that a client may write beside those of private.writable_columns: a migration that adds one adds a row.
create table private.added_writes (
  target text not null,
  name text not null,
  primary key (target, name)
);
insert into private.added_writes (target, name)
  select added.target, unnest(added.names) from (values
    ('cameras', array['apart_from']),
    ('fire_point_checks', array['missing']),
    ('groups', array['area_id', 'kind', 'name', 'aliases', 'status', 'founded', 'founding_body', 'adviser', 'led_by',
      'funding', 'members', 'households', 'more_areas', 'bells_linked', 'lng', 'lat', 'note', 'deleted_at']),
    ('group_activities', array['group_id', 'kind', 'held', 'attendances', 'note', 'deleted_at']),
    ('group_households', array['group_id', 'address', 'lng', 'lat', 'note', 'deleted_at']),
    ('group_contacts', array['contact', 'phone']),
    ('meetings', array['area_id', 'kind', 'subject', 'held', 'attendances', 'households_present', 'note', 'deleted_at']),
    ('registrations', array['area_id', 'year', 'subject', 'registered', 'total', 'counted_on', 'note', 'deleted_at']),
    ('document_checks', array['area_id', 'year', 'unit_kind', 'unit_name', 'document_kind', 'is_issued', 'number',
      'issued', 'note', 'deleted_at']),
    ('commendations', array['area_id', 'reason', 'awarded', 'awarded_by', 'collectives', 'individuals', 'note',
      'deleted_at']),
    ('mediations', array['area_id', 'kind', 'received_on', 'status', 'ended_on', 'note', 'deleted_at']),
    ('assessments', array['area_id', 'standard', 'criterion', 'level', 'assessed_on', 'note', 'deleted_at']),
    ('risk_sites', array['area_id', 'kind', 'name', 'address', 'lng', 'lat', 'rooms', 'residents',
      'temporary_residents', 'has_second_exit', 'has_alarm', 'inspected_on', 'next_inspection_due', 'note',
      'deleted_at']),
    ('traffic_spots', array['area_id', 'name', 'lng', 'lat', 'radius_m', 'measures', 'began_on', 'months', 'note',
      'deleted_at'])) as added (target, names);

create or replace function private.added_columns(target text) returns text[]
language sql stable security definer set search_path = '' as $$
  select array_agg(added.name) from private.added_writes added where added.target = added_columns.target
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
