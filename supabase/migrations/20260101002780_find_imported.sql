-- Finding the rows that a file is about: what was exported from here, typed in the form or imported elsewhere in the
-- commune is not made a second time. Read as the caller; nothing is written here, and nobody gets more rights by it.

-- Where rows of a target are looked for: its commune, or the target where it is larger.
create function private.import_scope(target public.areas) returns extensions.ltree
language sql immutable set search_path = '' as $$
  select extensions.subpath(target.path, 0, least(3, extensions.nlevel(target.path)))
$$;

-- Without the cells in which an export has hidden what is personal: they say nothing about what stands here.
create function private.unmasked(fields jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select case when fields::text !~ '\[(đã che|hidden)\]' then fields
    else (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(fields)
      where value #>> '{}' !~ '\[(đã che|hidden)\]') end
$$;

-- With the places and times that stand here where the file has them a little rounded, as tables are written.
create function private.as_stored(fields jsonb, before jsonb) returns jsonb
language sql stable set search_path = '' as $$
  select fields || coalesce((
    select jsonb_object_agg(key, before -> key) from jsonb_each_text(fields)
    where case
      when key in ('lng', 'lat') then true
      when key in ('occurred_at', 'reported_at', 'resolved_at')
        then date_trunc('second', (before ->> key)::timestamptz) = value::timestamptz
      end), '{}')
$$;

drop function private.staged_rows;
-- Staged rows from `first` to `last`, each with its turn among those of the file that are like it.
create function private.staged_rows(this public.imports, target public.areas, first integer, last integer)
returns table (row_number integer, fields jsonb, row_id uuid, is_twice boolean, turn bigint)
language sql stable security invoker set search_path = '' as $$
  select turns.row_number, turns.fields,
    md5(concat_ws('/', this.layer, target.code, target.code_edition, private.import_key(this.layer, turns.fields)
      -- Two thefts of one day, their place unknown, are two; two cameras at one place with one name are one.
      || case when turns.turn > 1 then '/' || turns.turn else '' end))::uuid,
    turns.turn > 1 and (this.layer <> 'incidents' or turns.fields ? 'key'),
    turns.turn
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

-- Points from `first` to `last`. A known row is found by its own id as an export writes it, else as the one that this row
-- of the file became before, else by its code, else by its name and place (an incident: its type, time and place).
-- A point belongs to the smallest area at or under `target` that holds it, else to `target` itself; a known one that stays where it is keeps the area that somebody may have chosen for it.
create or replace function private.plan_points(this public.imports, target public.areas, first integer, last integer)
returns setof private.planned_row
language plpgsql stable security invoker set search_path = '' set plan_cache_mode = force_custom_plan as $$
declare
  -- Incidents are many: they are looked for by type, time and place only where the file and the area are small.
  is_small constant boolean := extensions.nlevel(target.path) >= 3 and not exists (
    select from public.import_rows rows where rows.import_id = this.id and rows.row_number > 20000);
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
    ), keyed as materialized (
      select staged.row_number, t.id from staged join public.%1$I t
        on t.id = case when staged.fields ->> 'key' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
          then (staged.fields ->> 'key')::uuid end
        and t.area_path operator(extensions.<@) $6
    ), coded as materialized (%2$s), alike as materialized (%3$s),
    existing as materialized (
      select t as whole, t.id, t.deleted_at, t.lng, t.lat, private.own_values(to_jsonb(t)) as before
      from public.%1$I t where t.id = any (array(
        select noted.row_id from private.import_notes($1.layer, array(select staged.row_id from staged)) noted
        union all select keyed.id from keyed union all select coded.id from coded union all select alike.id from alike))
    ), noted as materialized (
      select * from private.import_notes($1.layer, array(select existing.id from existing))
    ), found as (
      select staged.row_number, staged.place, existing.*,
        case when existing.id is null then staged.fields else private.unmasked(staged.fields) end as fields,
        -- One row of this system can be meant by one row of the file.
        staged.is_twice or existing.id is not null and ($1.layer <> 'incidents' or staged.fields ? 'key')
          and row_number() over (partition by existing.id order by staged.row_number) > 1 as is_twice,
        coalesce(existing.id, staged.row_id) as row_id, coalesce(noted.hashes, '{}') as hashes,
        coalesce(existing.deleted_at = noted.undone_at, false) as comes_back,
        existing.id is not null and (staged.place is null
          or round(existing.lng * 1e7) = round(extensions.st_x(staged.place) * 1e7)
          and round(existing.lat * 1e7) = round(extensions.st_y(staged.place) * 1e7)) is true as stays
      from staged
      left join keyed on keyed.row_number = staged.row_number
      left join existing own on own.id = staged.row_id
      left join coded on coded.code = staged.fields ->> 'code'
      left join alike on alike.row_number = staged.row_number
      left join existing on existing.id = coalesce(keyed.id, own.id, coded.id, alike.id)
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
        case when fresh.stays then private.as_stored(fresh.full_fields, fresh.before)
          when fresh.unchecked then fresh.full_fields || jsonb_build_object('position_unchecked_by', $1.id)
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
        group by t.code having count(*) = 1', this.layer) end,
    case when private.code_prefix(this.layer) is not null then format($sql$
      select staged.row_number, (array_agg(t.id))[1] as id from staged join public.%I t
        on t.name = staged.fields ->> 'name'
        and round(t.lng * 1e7) = round(extensions.st_x(staged.place) * 1e7)
        and round(t.lat * 1e7) = round(extensions.st_y(staged.place) * 1e7)
        and t.area_path operator(extensions.<@) $6 and t.deleted_at is null
      where not staged.fields ? 'key' and (not staged.fields ? 'code' or staged.fields ->> 'code' = t.code)
      group by staged.row_number having count(*) = 1$sql$, this.layer)
    when is_small then $sql$
      select each_one.row_number, each_one.id from (
        select staged.row_number, staged.turn, t.id,
          row_number() over (partition by staged.row_number order by t.id) as turn_here
        from staged
        join public.areas area on area.path operator(extensions.<@) $6
        join public.incidents t on t.area_id = area.id and t.deleted_at is null
          and t.occurred_at = (staged.fields ->> 'occurred_at')::timestamptz and t.type_id = staged.fields ->> 'type_id'
          and round(t.lng * 1e7) = round(extensions.st_x(staged.place) * 1e7)
          and round(t.lat * 1e7) = round(extensions.st_y(staged.place) * 1e7)
        where not staged.fields ? 'key') each_one
      -- Two thefts of one day and place are two, here as in the file.
      where each_one.turn = each_one.turn_here$sql$
    else 'select null::integer as row_number, null::uuid as id where false' end)
    using this, target, first, last, private.import_columns(this.layer), private.import_scope(target);
end $$;

-- As before; a row that the file says twice under two names is refused as such.
create or replace function private.note_import_changes(
  import uuid, ids uuid[], befores jsonb[], afters jsonb[], noted jsonb[])
returns void language plpgsql security definer set search_path = '' as $$
begin
  insert into private.import_changes (import_id, row_id, before, after, hashes)
  select import, change.* from unnest(ids, befores, afters, noted) change;
exception when unique_violation then perform private.refuse('row_twice_in_file');
end $$;

revoke all on function private.import_scope, private.unmasked, private.as_stored, private.staged_rows,
  private.plan_points, private.note_import_changes from public, anon;
grant execute on function private.import_scope, private.unmasked, private.as_stored, private.staged_rows,
  private.plan_points, private.note_import_changes to authenticated;

