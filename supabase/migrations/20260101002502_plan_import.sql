-- Planning an import: what each staged row would become, many rows in one statement, read as the caller.
-- Called by the functions that write (next file); nothing is written here.

create type private.planned_row as (
  row_number integer,
  row_id uuid,
  -- As the table names them; `columns` of them are to be written.
  fields jsonb,
  columns text[],
  hashes jsonb,
  -- new, changed, same or rejected; `known` where the row is there already.
  outcome text,
  known boolean,
  reason text,
  detail text,
  -- Of a known row: what it holds, and what was noted of it at the last import.
  before jsonb,
  noted jsonb,
  -- Where an outline was mended.
  mended text
);

-- When undoing an import deleted the row: such a row comes back with the next import.
alter table private.imported_rows add column undone_at timestamptz;

create function private.import_notes(of_layer text, ids uuid[])
returns table (row_id uuid, hashes jsonb, undone_at timestamptz)
language sql stable security definer set search_path = '' rows 100 as $$
  select noted.row_id, noted.hashes, noted.undone_at from private.imported_rows noted
  where noted.layer = of_layer and noted.row_id = any (ids)
$$;

-- Eight characters tell a new value of a cell from the one before; whole hashes of a large file take more than the file.
create function private.field_hashes(columns text[], fields jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(key, left(md5(value::text), 8)), '{}') from jsonb_each(fields) where key = any (columns)
$$;

-- The columns of a file whose values differ from those of the last import.
create function private.fresh_columns(hashes jsonb, noted jsonb) returns text[]
language sql immutable set search_path = '' as $$
  select coalesce(array_agg(key order by key), '{}') from jsonb_each_text(hashes)
  where left(noted ->> key, 8) is distinct from value
$$;

-- A row's own values, without what triggers keep. Outlines stay whole, as text.
create function private.own_values(of_row jsonb, boundary extensions.geometry default null) returns jsonb
language sql immutable set search_path = '' as $$
  select of_row - '{location,center,center_lng,center_lat,outline,boundary,updated_at,changed_xid,created_at,created_by,
    area_path,path,number}'::text[] || case when boundary is null then '{}' else jsonb_build_object('boundary', boundary::text) end
$$;

-- Staged rows from `first` to `last`, each with its turn among those of the file that are like it.
create function private.staged_rows(this public.imports, target public.areas, first integer, last integer)
returns table (row_number integer, fields jsonb, row_id uuid, is_twice boolean)
language sql stable security invoker set search_path = '' as $$
  select turns.row_number, turns.fields,
    md5(concat_ws('/', this.layer, target.code, target.code_edition, private.import_key(this.layer, turns.fields)
      -- Two thefts of one day, their place unknown, are two; two cameras at one place with one name are one.
      || case when turns.turn > 1 then '/' || turns.turn else '' end))::uuid,
    turns.turn > 1 and (this.layer <> 'incidents' or turns.fields ? 'key')
  from (
    select rows.row_number, jsonb_strip_nulls(rows.fields) as fields,
      row_number() over (partition by rows.key_hash order by rows.row_number) as turn
    from public.import_rows rows
    where rows.import_id = this.id and rows.key_hash = any (array(
      select own.key_hash from public.import_rows own
      where own.import_id = this.id and own.row_number between first and last))
  ) turns
  where turns.row_number between first and last
$$;

-- Points from `first` to `last`. A point belongs to the smallest area at or under `target` that holds it, else to
-- `target` itself; a known one that stays where it is keeps the area that somebody may have chosen for it.
create function private.plan_points(this public.imports, target public.areas, first integer, last integer)
returns setof private.planned_row
language plpgsql stable security invoker set search_path = '' set plan_cache_mode = force_custom_plan as $$
begin
  return query execute format($sql$
    -- Materialized, or each use of a value would make it anew.
    with bounds as materialized (
      select extensions.st_setsrid(extensions.st_extent(area.boundary)::extensions.geometry, 4326) as around
      from public.areas area where area.path operator(extensions.<@) $2.path and area.deleted_at is null
    ), staged as materialized (
      select staged.*, case when staged.fields ->> 'lng' is not null and staged.fields ->> 'lat' is not null then
        extensions.st_setsrid(extensions.st_makepoint(
          (staged.fields ->> 'lng')::float8, (staged.fields ->> 'lat')::float8), 4326) end as place
      from private.staged_rows($1, $2, $3, $4) staged
    ), coded as materialized (%2$s),
    existing as materialized (
      select t as whole, t.id, t.deleted_at, t.lng, t.lat, private.own_values(to_jsonb(t)) as before
      from public.%1$I t where t.id = any (array(
        select noted.row_id from private.import_notes($1.layer, array(select staged.row_id from staged)) noted
        union all select coded.id from coded))
    ), noted as materialized (
      select * from private.import_notes($1.layer, array(select existing.id from existing))
    ), found as (
      select staged.row_number, staged.fields, staged.place, staged.is_twice, existing.*,
        coalesce(existing.id, staged.row_id) as row_id, coalesce(noted.hashes, '{}') as hashes,
        coalesce(existing.deleted_at = noted.undone_at, false) as comes_back,
        existing.id is not null and (staged.place is null or (existing.lng, existing.lat)
          is not distinct from (extensions.st_x(staged.place), extensions.st_y(staged.place))) as stays
      from staged
      left join coded on coded.code = staged.fields ->> 'code'
        and not exists (select from existing own where own.id = staged.row_id)
      left join existing on existing.id = coalesce(coded.id, staged.row_id)
      left join noted on noted.row_id = existing.id
    ), placed as materialized (
      select found.*, case when not found.stays and found.place operator(extensions.&&) bounds.around then (
        select area.id from public.areas area
        where area.path operator(extensions.<@) $2.path and area.deleted_at is null
          and extensions.st_covers(area.boundary, found.place)
        order by extensions.nlevel(area.path) desc limit 1) end as inside
      from found, bounds
    ), whole as materialized (
      select placed.*, placed.fields
        || case when placed.stays then '{}' else jsonb_build_object('area_id', coalesce(placed.inside, $2.id)) end as full_fields,
        not $1.check_position and not placed.stays and placed.place is not null and placed.inside is null
          and ($2.boundary is not null
            or not (extensions.st_x(placed.place) between 102 and 118 and extensions.st_y(placed.place) between 6 and 24)) as unchecked
      from placed
    ), hashed as materialized (
      select whole.*, private.field_hashes($5, whole.full_fields) as new_hashes from whole
    ), fresh as materialized (
      select hashed.*, private.fresh_columns(hashed.new_hashes,
        case when hashed.comes_back then '{}' else hashed.hashes end) as columns
      from hashed
    ), marked as (
      select fresh.row_number, fresh.row_id, fresh.is_twice, fresh.id, fresh.whole, fresh.before, fresh.hashes, fresh.new_hashes,
        fresh.deleted_at, fresh.comes_back,
        case when fresh.unchecked then fresh.full_fields || jsonb_build_object('position_unchecked_by', $1.id)
          else fresh.full_fields end as full_fields,
        case when fresh.unchecked and fresh.columns && '{lng,lat}' then fresh.columns || 'position_unchecked_by'::text
          else fresh.columns end as columns
      from fresh
    )
    select marked.row_number, marked.row_id, marked.full_fields, marked.columns, marked.new_hashes,
      case when marked.is_twice then 'rejected'
        when marked.id is null or marked.comes_back then 'new'
        when marked.deleted_at is not null or marked.columns = '{}' then 'same'
        when private.own_values(to_jsonb(jsonb_populate_record(marked.whole, (
          select jsonb_object_agg(key, value) from jsonb_each(marked.full_fields) where key = any (marked.columns))))) = marked.before
          then 'same'
        else 'changed' end,
      marked.id is not null, case when marked.is_twice then 'reason.row_twice_in_file' end, null::text,
      marked.before, marked.hashes, null::text
    from marked$sql$,
    this.layer,
    case when private.code_prefix(this.layer) is null then 'select null::text as code, null::uuid as id where false'
      else format('select t.code, (array_agg(t.id))[1] as id from public.%I t where t.code = any (array(
          select staged.fields ->> ''code'' from staged))
        and t.area_path operator(extensions.<@) $2.path and t.deleted_at is null
        group by t.code having count(*) = 1', this.layer) end)
    using this, target, first, last, private.import_columns(this.layer);
end $$;

revoke all on function private.import_notes, private.field_hashes, private.fresh_columns, private.own_values,
  private.staged_rows, private.plan_points from public, anon;
grant execute on function private.import_notes, private.field_hashes, private.fresh_columns, private.own_values,
  private.staged_rows, private.plan_points to authenticated;
