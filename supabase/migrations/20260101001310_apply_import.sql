-- Applying an import: every staged row is written as the caller, or none is.
-- The same constraints, triggers and policies hold as for a form.

-- What the last import wrote, a hash for each column: only what is new in a file is written again, so that
-- what somebody changed here since stays.
create table private.imported_rows (
  layer text not null,
  row_id uuid not null,
  hashes jsonb not null,
  primary key (layer, row_id)
);

create function private.imported_hashes(of_layer text, of_row uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select hashes from private.imported_rows where layer = of_layer and row_id = of_row
$$;
create function private.note_imported(of_layer text, of_row uuid, new_hashes jsonb) returns void
language sql security definer set search_path = '' as $$
  insert into private.imported_rows values (of_layer, of_row, new_hashes)
  on conflict (layer, row_id) do update set hashes = imported_rows.hashes || excluded.hashes
$$;

-- Columns that a file may set, by layer; everything else is kept by triggers.
create function private.import_columns(layer text) returns text[]
language sql immutable set search_path = '' as $$
  select case layer
    when 'cameras' then array['area_id', 'code', 'name', 'lng', 'lat', 'accuracy_m', 'kind', 'ownership',
      'status', 'bearing_deg', 'fov_deg', 'range_m', 'installed_on', 'retention_days', 'notice_sign',
      'operator', 'note']
    when 'fire_points' then array['area_id', 'code', 'name', 'lng', 'lat', 'accuracy_m', 'address',
      'water_source', 'truck_access', 'status', 'last_checked_on', 'next_check_due', 'note']
    when 'incidents' then array['area_id', 'occurred_at', 'reported_at', 'type_id', 'severity', 'status',
      'lng', 'lat', 'source', 'deaths', 'injuries', 'damage_vnd', 'resolved_at', 'outcome']
    when 'areas' then array['parent_id', 'code', 'code_edition', 'level', 'kind', 'name', 'aliases',
      'boundary', 'households', 'population']
  end
$$;

-- Writes one row. `row_id` is made from its key, so that the same row of a file is the same row here.
-- Answers new, changed or same; a row that was deleted here stays deleted and counts as same.
create function private.import_row(layer text, row_id uuid, fields jsonb) returns text
language plpgsql security invoker set search_path = '' as $$
declare
  hashes jsonb := (select jsonb_object_agg(key, md5(value::text)) from jsonb_each(fields)
    where key = any (private.import_columns(layer)));
  known jsonb := coalesce(private.imported_hashes(layer, row_id), '{}');
  columns text[];
  names text;
  before jsonb;
  after jsonb;
begin
  execute format('select to_jsonb(t) from public.%I t where id = $1', layer) into before using row_id;
  if before ->> 'deleted_at' is not null then return 'same'; end if;
  columns := array(select key from jsonb_each(hashes) where before is null or known -> key is distinct from value order by key);
  if columns = '{}' then return 'same'; end if;
  names := (select string_agg(quote_ident(name), ', ') from unnest(columns) name);
  if before is null then
    execute format(
      'insert into public.%1$I (id, %2$s) select $1, %2$s from jsonb_populate_record(null::public.%1$I, $2)',
      layer, names) using row_id, fields;
    perform private.note_imported(layer, row_id, hashes);
    return 'new';
  end if;
  fields := (select jsonb_object_agg(key, value) from jsonb_each(fields) where key = any (columns));
  execute format('select to_jsonb(jsonb_populate_record(t, $2)) from public.%I t where id = $1', layer)
    into after using row_id, fields;
  if before <> after then
    execute format(
      'update public.%1$I t set (%2$s) = (select %2$s from jsonb_populate_record(t, $2)) where id = $1',
      layer, names) using row_id, fields;
  end if;
  perform private.note_imported(layer, row_id, hashes);
  return case when before = after then 'same' else 'changed' end;
end $$;

-- What makes a row of a file the same row next time: its source's id, else its code, else its place, name,
-- time and type.
create function private.import_key(layer text, fields jsonb) returns text
language sql immutable set search_path = '' as $$
  select case when layer = 'areas' then concat_ws('/', fields ->> 'code', fields ->> 'code_edition')
    else coalesce(fields ->> 'key', fields ->> 'code', concat_ws('/', fields ->> 'lng', fields ->> 'lat', fields ->> 'name',
      fields ->> 'occurred_at', fields ->> 'type_id')) end
$$;

-- The prefix and last number of the codes that are given to points without one: `CAM-0007`.
create function private.code_prefix(layer text) returns text
language sql immutable set search_path = '' as $$
  select case layer when 'cameras' then 'CAM-' when 'fire_points' then 'DCC-' end
$$;
create function private.last_code_number(layer text, target public.areas) returns integer
language plpgsql stable security invoker set search_path = '' as $$
declare
  prefix text := private.code_prefix(layer);
  last integer;
begin
  if prefix is null then return 0; end if;
  execute format(
    'select max(substr(code, $2)::int) from public.%I where code ~ $1 and area_path operator(extensions.<@) $3', layer)
    into last using '^' || prefix || '[0-9]{1,8}$', length(prefix) + 1, target.path;
  return coalesce(last, 0);
end $$;

-- The row that has this id, else the one row under `target` that has this code, else null.
create function private.imported_row(layer text, target public.areas, row_id uuid, code text) returns uuid
language plpgsql stable security invoker set search_path = '' as $$
declare
  found_ids uuid[];
begin
  execute format('select array_agg(id) from public.%I where id = $1', layer) into found_ids using row_id;
  if found_ids is null and code is not null and private.code_prefix(layer) is not null then
    execute format(
      'select array_agg(id) from public.%I
       where code = $1 and area_path operator(extensions.<@) $2 and deleted_at is null', layer)
      into found_ids using code, target.path;
  end if;
  return case when cardinality(found_ids) = 1 then found_ids[1] end;
end $$;

-- The id and fields of a staged row, ready to be written.
-- Points belong to the smallest area at or under `target` that holds them, else to `target` itself.
create function private.prepare_import_row(
  layer text, target public.areas, free_code text, inout fields jsonb, out row_id uuid)
language plpgsql security invoker set search_path = '' as $$
declare
  place extensions.geometry;
  boundary extensions.geometry;
  taken public.areas;
  known uuid;
  stays boolean;
begin
  if layer = 'areas' then
    -- The country's own edition says nothing about the list that the codes are from.
    if target.level = 'country' and fields ->> 'code_edition' is null then
      perform private.refuse('area_edition_missing');
    end if;
    fields := jsonb_build_object('code_edition', target.code_edition) || jsonb_strip_nulls(fields)
      || jsonb_build_object('parent_id', target.id, 'level', case target.level
        when 'country' then 'province' when 'province' then 'commune' else 'hamlet' end);
    if fields ? 'boundary' then
      begin
        boundary := extensions.st_force2d(extensions.st_geomfromgeojson(fields -> 'boundary'));
      exception when others then perform private.refuse('boundary_unreadable');
      end;
      if not extensions.st_isvalid(boundary) then
        perform private.refuse('boundary_invalid', extensions.st_isvalidreason(boundary));
      end if;
      fields := fields || jsonb_build_object('boundary', extensions.st_multi(boundary)::text);
    end if;
    select * into taken from public.areas
      where code = fields ->> 'code' and code_edition = (fields ->> 'code_edition')::date;
    -- Two communes may both number their hamlets 01, 02 ...: an import never takes one away from the other.
    if taken.parent_id <> target.id then perform private.refuse('area_code_elsewhere', taken.name); end if;
    row_id := coalesce(taken.id, md5('areas/' || (fields ->> 'code') || '/' || (fields ->> 'code_edition'))::uuid);
    return;
  end if;

  if fields ->> 'lng' is not null and fields ->> 'lat' is not null then
    place := extensions.st_setsrid(extensions.st_makepoint((fields ->> 'lng')::float8, (fields ->> 'lat')::float8), 4326);
  end if;
  row_id := md5(concat_ws('/', layer, target.code, target.code_edition, private.import_key(layer, fields)))::uuid;
  known := private.imported_row(layer, target, row_id, fields ->> 'code');
  if known is not null then row_id := known;
  elsif fields ->> 'code' is null and free_code is not null then
    fields := fields || jsonb_build_object('code', free_code);
  end if;
  fields := jsonb_strip_nulls(fields);
  -- A known row that stays where it is keeps the area that somebody may have chosen for it.
  if known is not null then
    execute format(
      'select $2 is null or (lng, lat) is not distinct from (extensions.st_x($2), extensions.st_y($2))
       from public.%I where id = $1', layer) into stays using known, place;
    if stays then return; end if;
  end if;
  fields := fields || jsonb_build_object('area_id', coalesce((
    select area.id from public.areas area
    where area.path operator(extensions.<@) target.path and area.deleted_at is null
      and extensions.st_covers(area.boundary, place)
    order by extensions.nlevel(area.path) desc limit 1), target.id));
end $$;

-- Applies a staged import in one transaction: all rows, or none when one is refused or `dry_run`.
-- Answer: {new, changed, same, rejected, written, reasons: [{row, reason, detail}]}, at most 1000 reasons.
create function public.apply_import(import uuid, dry_run boolean default false) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  this public.imports;
  target public.areas;
  staged record;
  prepared record;
  outcome text;
  prefix text;
  code_number integer;
  message text; state text; broken text; detail text;
  counts jsonb := '{"new": 0, "changed": 0, "same": 0, "rejected": 0}';
  reasons jsonb := '[]';
begin
  select * into this from public.imports where id = import and created_by = auth.uid() and applied_at is null;
  if this.id is null then perform private.refuse('import_unknown'); end if;
  select * into target from public.areas where id = this.area_id;
  prefix := private.code_prefix(this.layer);
  code_number := private.last_code_number(this.layer, target) + 1;
  begin
    for staged in
      select row_number, fields, row_number() over (
        partition by private.import_key(this.layer, fields) order by row_number) as occurrence
      from public.import_rows where import_id = import order by row_number
    loop
      begin
        if staged.occurrence > 1 then
          -- Two thefts of one day, their place unknown, are two; two cameras at one place with one name are one.
          if this.layer <> 'incidents' or staged.fields ? 'key' then perform private.refuse('row_twice_in_file'); end if;
          staged.fields := staged.fields || jsonb_build_object(
            'key', private.import_key(this.layer, staged.fields) || '/' || staged.occurrence);
        end if;
        prepared := private.prepare_import_row(
          this.layer, target,
          prefix || lpad(code_number::text, greatest(4, length(code_number::text)), '0'), staged.fields);
        outcome := private.import_row(this.layer, prepared.row_id, prepared.fields);
        if outcome = 'new' and not staged.fields ? 'code' then code_number := code_number + 1; end if;
      exception when others then
        get stacked diagnostics message = message_text, state = returned_sqlstate,
          broken = constraint_name, detail = pg_exception_detail;
        outcome := 'rejected';
        if jsonb_array_length(reasons) < 1000 then
          reasons := reasons || jsonb_build_object('row', staged.row_number, 'reason', case
            when state = 'P0001' then 'reason.' || message
            when broken <> '' then 'constraint.' || broken
            else 'sqlstate.' || state end,
            'detail', case when state = 'P0001' then detail else message end);
        end if;
      end;
      counts := jsonb_set(counts, array[outcome], to_jsonb((counts ->> outcome)::int + 1));
    end loop;
    if dry_run or (counts ->> 'rejected')::int > 0 then
      raise exception 'nothing is kept' using errcode = 'BY001';
    end if;
  exception when sqlstate 'BY001' then null;
  end;
  if not dry_run and (counts ->> 'rejected')::int = 0 then perform private.close_import(import, counts);
  else perform private.empty_import(import);
  end if;
  return counts || jsonb_build_object(
    'written', not dry_run and (counts ->> 'rejected')::int = 0, 'reasons', reasons);
end $$;

-- Notes the result of an import of the caller and lets its staged rows go.
create function private.close_import(import uuid, counts jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update public.imports set result = counts, applied_at = now()
    where id = import and created_by = auth.uid() and applied_at is null;
  delete from public.import_rows where import_id = import;
end $$;

-- Lets the staged rows of a refused or tried import of the caller go: what comes next is staged anew.
create function private.empty_import(import uuid) returns void
language sql security definer set search_path = '' as $$
  delete from public.import_rows rows using public.imports
    where rows.import_id = import and imports.id = import and imports.created_by = auth.uid()
$$;

revoke all on function private.imported_hashes, private.note_imported, private.empty_import from public, anon;
grant execute on function private.imported_hashes, private.note_imported, private.empty_import to authenticated;
revoke all on function private.import_columns, private.import_row, private.import_key,
  private.code_prefix, private.last_code_number, private.imported_row, private.prepare_import_row,
  private.close_import, public.apply_import from public, anon;
grant execute on function private.import_columns, private.import_row, private.import_key,
  private.code_prefix, private.last_code_number, private.imported_row, private.prepare_import_row,
  private.close_import, public.apply_import to authenticated;
