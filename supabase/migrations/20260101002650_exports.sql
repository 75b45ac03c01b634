-- Exports: who took which rows of which layer out of the system, and when.
-- Everyone with a role begins exports of their areas and reads their own; leaders read those of their areas. A line of
-- the audit log says that each was begun. Rows are handed out as the caller, and only for an export of their own.

create table public.exports (
  id uuid primary key default gen_random_uuid(),
  area_id uuid not null references public.areas (id),
  layer text not null constraint export_layer_known check (layer in (
    'areas', 'cameras', 'fire_points', 'incidents', 'groups', 'risk_sites', 'traffic_spots')),
  format text not null
    constraint export_format_known check (format in ('csv', 'xlsx', 'geojson', 'kml', 'flatgeobuf', 'osm')),
  -- What was filtered by, as the address of the screen says it.
  filter jsonb not null default '{}'
    constraint export_filter_form check (jsonb_typeof(filter) = 'object' and octet_length(filter::text) <= 8000),
  row_count integer not null constraint export_row_count_range check (row_count between 0 and 10000000),
  created_at timestamptz not null default now(),
  created_by uuid not null default auth.uid()
);
create index exports_area on public.exports (area_id, created_at);

alter table public.exports enable row level security;
revoke all on public.exports from anon, authenticated;
create policy "Leaders read the exports of their areas" on public.exports
  for select to authenticated using (area_id = any (array(select private.my_area_ids('leader'))));
create policy "Everyone reads their own exports" on public.exports
  for select to authenticated using (
    created_by = (select auth.uid()) and area_id = any (array(select private.my_area_ids('viewer'))));
create policy "Everyone begins exports of their areas" on public.exports
  for insert to authenticated with check (
    area_id = any (array(select private.my_area_ids('viewer')))
    and created_by = (select auth.uid()) and created_at = now());
grant select, insert on public.exports to authenticated;
-- Not granted: update, delete.

create trigger audit after insert or update or delete on public.exports
  for each row execute function private.audit();

-- What a file of a layer may hold of a row `t`; $3 are the areas of which the caller is an officer. Free texts, in which
-- somebody may have written about a person, are for officers alone. Contacts, phones, photos and summaries are in no file.
create function private.export_columns(layer text) returns text
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
    when 'risk_sites' then 't.area_id, t.name, t.kind, t.address, t.lng, t.lat, t.rooms, t.residents,
      t.temporary_residents, t.has_second_exit, t.has_alarm, t.inspected_on, t.next_inspection_due'
    when 'traffic_spots' then 't.area_id, t.name, t.measures, t.began_on, t.months, t.radius_m, t.lng, t.lat'
  end || case layer
    when 'areas' then ''
    when 'incidents' then ', case when t.area_id = any ($3) then t.outcome end as outcome'
    when 'groups' then ', case when t.area_id = any ($3) then t.led_by end as led_by,
      case when t.area_id = any ($3) then t.note end as note'
    else ', case when t.area_id = any ($3) then t.note end as note'
  end
$$;

-- Notes that rows are about to be taken out, and answers the id that export_rows() wants.
-- filter: what the rows were chosen by; row_count: how many there will be.
create function public.begin_export(area uuid, layer text, format text, filter jsonb, row_count integer) returns uuid
language sql volatile security invoker set search_path = '' as $$
  insert into public.exports (area_id, layer, format, filter, row_count)
  values (area, begin_export.layer, begin_export.format, begin_export.filter, begin_export.row_count)
  returning id
$$;

-- Rows of an export that the caller began within the hour, in the order asked for, each without what is empty: of
-- incidents by their numbers, of all else by their ids. At most 5,000 a call. What the caller may not see, what was
-- deleted meanwhile and what lies outside the area of the export is left out.
create function public.export_rows(export uuid, ids uuid[] default '{}', numbers bigint[] default '{}') returns jsonb
language plpgsql stable security invoker set search_path = '' as $$
declare
  this public.exports;
  within extensions.ltree;
  answer jsonb;
begin
  select * into this from public.exports
    where id = export and created_by = auth.uid() and created_at > now() - interval '1 hour';
  if this.id is null then perform private.refuse('export_unknown'); end if;
  if cardinality(ids) + cardinality(numbers) > 5000 then perform private.refuse('export_too_many'); end if;
  select path into within from public.areas where id = this.area_id;
  execute format(
    'select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(line)) order by wanted.place), ''[]'')
     from unnest(%5$s) with ordinality as wanted (value, place)
     join public.%1$I t on t.%2$I = wanted.value and t.deleted_at is null and t.%3$I operator(extensions.<@) $2
     cross join lateral (select %4$s) line',
    this.layer,
    case this.layer when 'incidents' then 'number' else 'id' end,
    case this.layer when 'areas' then 'path' else 'area_path' end,
    private.export_columns(this.layer),
    case this.layer when 'incidents' then '$4' else '$1' end
  ) into answer using ids, within, array(select private.my_area_ids('officer')), numbers;
  return answer;
end $$;

revoke all on function private.export_columns, public.begin_export, public.export_rows from public, anon;
grant execute on function private.export_columns, public.begin_export, public.export_rows to authenticated;
