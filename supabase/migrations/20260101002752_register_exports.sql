-- Exports of registers: as those of the other layers, begun and handed out by the same functions, a line each in the
-- audit log. Rows are handed out as the caller; free texts, who leads a group, and where the houses of fire groups
-- are, only to officers of the area. Contacts of groups are in no file.

alter table public.exports drop constraint export_layer_known;
alter table public.exports add constraint export_layer_known check (layer in (
  'areas', 'cameras', 'fire_points', 'incidents', 'groups', 'group_activities', 'group_households', 'meetings',
  'registrations', 'document_checks', 'commendations', 'mediations', 'assessments', 'risk_sites', 'traffic_spots'));

-- Columns of a row `t` that officers of its area alone are handed; $3 are the areas of which the caller is an officer.
create function private.officer_columns(names text[]) returns text
language sql immutable set search_path = '' as $$
  select string_agg(format(', case when t.area_id = any ($3) then t.%1$I end as %1$I', name), '' order by place)
  from unnest(names) with ordinality as wanted (name, place)
$$;

-- As before, and of every register.
create or replace function private.export_columns(layer text) returns text
language sql immutable set search_path = '' as $$
  select 't.id, ' || case layer
    when 'areas' then 't.id as area_id, t.code, t.code_edition, t.level, t.kind, t.name, t.aliases, t.households,
      t.population, t.center_lng, t.center_lat, extensions.st_asgeojson(t.boundary, 9)::jsonb as boundary'
    when 'cameras' then 't.area_id, t.code, t.name, t.lng, t.lat, t.accuracy_m, t.kind, t.ownership, t.status,
      t.bearing_deg, t.fov_deg, t.range_m, t.installed_on, t.retention_days, t.notice_sign, t.operator'
    when 'fire_points' then 't.area_id, t.code, t.name, t.lng, t.lat, t.accuracy_m, t.address, t.water_source,
      t.truck_access, t.status, t.last_checked_on, t.next_check_due, (
        select jsonb_agg(jsonb_build_object(''item'', equipment.item, ''quantity'', equipment.quantity) order by equipment.item)
        from public.fire_point_equipment equipment
        where equipment.fire_point_id = t.id and equipment.deleted_at is null and equipment.quantity > 0) as equipment'
    when 'incidents' then 't.area_id, t.number, t.occurred_at, t.reported_at, t.type_id, t.severity, t.status, t.lng,
      t.lat, t.source, t.deaths, t.injuries, t.damage_vnd, t.resolved_at'
    when 'groups' then 't.area_id, t.name, t.kind, t.status, t.founded, t.members, t.households, t.bells_linked,
      t.founding_body, t.adviser, t.funding, t.more_areas, t.aliases, t.lng, t.lat'
    when 'group_activities' then 't.area_id, t.group_id, t.kind, t.held, t.attendances, (
        select owner.name from public.groups owner where owner.id = t.group_id) as group_name'
    when 'group_households' then 't.area_id, t.group_id, (
        select owner.name from public.groups owner where owner.id = t.group_id) as group_name'
    when 'meetings' then 't.area_id, t.kind, t.held, t.attendances, t.households_present'
    when 'registrations' then 't.area_id, t.year, t.subject, t.registered, t.total, t.counted_on'
    when 'document_checks' then 't.area_id, t.year, t.unit_kind, t.unit_name, t.document_kind, t.is_issued, t.number, t.issued'
    when 'commendations' then 't.area_id, t.awarded, t.collectives, t.individuals, t.awarded_by'
    when 'mediations' then 't.area_id, t.kind, t.received_on, t.status, t.ended_on'
    when 'assessments' then 't.area_id, t.standard, t.criterion, t.level, t.assessed_on'
    when 'risk_sites' then 't.area_id, t.name, t.kind, t.address, t.lng, t.lat, t.rooms, t.residents,
      t.temporary_residents, t.has_second_exit, t.has_alarm, t.inspected_on, t.next_inspection_due'
    when 'traffic_spots' then 't.area_id, t.name, t.measures, t.began_on, t.months, t.radius_m, t.lng, t.lat'
  end || coalesce(private.officer_columns(case layer
    when 'areas' then '{}'
    when 'incidents' then '{outcome}'
    when 'groups' then '{led_by,note}'
    when 'group_households' then '{address,lat,lng,note}'
    when 'meetings' then '{subject,note}'
    when 'commendations' then '{reason,note}'
    else '{note}'
  end::text[]), '')
$$;

revoke all on function private.officer_columns from public, anon;
grant execute on function private.officer_columns to authenticated;
