-- Planning an import of areas: outlines are mended where nothing is lost, codes and names that went stay as aliases.

-- The outline of a file as a whole MultiPolygon, and where it crossed itself if it was mended.
-- Mended are crossings that change its size by at most a thousandth; every other one is refused with its place.
create function private.mend_boundary(geojson jsonb, out boundary extensions.geometry, out mended text)
language plpgsql stable set search_path = '' as $$
declare
  flaw extensions.valid_detail;
  read extensions.geometry;
  size double precision;
begin
  begin
    read := extensions.st_setsrid(extensions.st_force2d(extensions.st_geomfromgeojson(geojson)), 4326);
  exception when others then perform private.refuse('boundary_unreadable');
  end;
  if extensions.geometrytype(read) not in ('POLYGON', 'MULTIPOLYGON') or extensions.st_isempty(read) then
    perform private.refuse('boundary_unreadable');
  end if;
  flaw := extensions.st_isvaliddetail(read);
  if not flaw.valid then
    mended := format('%s, %s', round(extensions.st_y(flaw.location)::numeric, 5), round(extensions.st_x(flaw.location)::numeric, 5));
    size := extensions.st_area(read);
    read := extensions.st_collectionextract(extensions.st_makevalid(read), 3);
    if extensions.st_isempty(read) or not abs(extensions.st_area(read) - size) <= size / 1000 then
      perform private.refuse('boundary_invalid', mended);
    end if;
  end if;
  boundary := extensions.st_multi(read);
end $$;

-- One staged area; raises where it cannot be read. An area is known by its code and the list that this is from.
create function private.plan_area(this public.imports, target public.areas, row_number integer, fields jsonb)
returns private.planned_row
language plpgsql stable security invoker set search_path = '' as $$
declare
  planned private.planned_row;
  taken public.areas;
  becomes public.areas;
  outline record;
  noted record;
  after jsonb;
begin
  -- The country's own edition says nothing about the list that the codes are from.
  if target.level = 'country' and fields ->> 'code_edition' is null then
    perform private.refuse('area_edition_missing');
  end if;
  fields := jsonb_build_object('code_edition', target.code_edition) || fields || jsonb_build_object(
    'parent_id', target.id, 'level', case target.level
      when 'country' then 'province' when 'province' then 'commune' else 'hamlet' end);
  if fields ? 'boundary' then
    outline := private.mend_boundary(fields -> 'boundary');
    planned.mended := outline.mended;
    fields := fields || jsonb_build_object('boundary', outline.boundary::text);
  end if;
  planned.row_number := row_number;
  planned.hashes := private.field_hashes(private.import_columns('areas'), fields);
  select * into taken from public.areas
    where code = fields ->> 'code' and code_edition = (fields ->> 'code_edition')::date;
  planned.known := taken.id is not null;
  -- Two communes may both number their hamlets 01, 02 ...: an import never takes one away from the other.
  if taken.parent_id <> target.id then perform private.refuse('area_code_elsewhere', taken.name); end if;
  planned.row_id := coalesce(taken.id, md5('areas/' || (fields ->> 'code') || '/' || (fields ->> 'code_edition'))::uuid);
  select * into noted from private.import_notes('areas', array[planned.row_id]);
  planned.noted := coalesce(noted.hashes, '{}');
  planned.outcome := 'new';
  planned.columns := private.fresh_columns(planned.hashes, '{}');
  if planned.known then
    planned.before := private.own_values(to_jsonb(taken) - 'boundary' - 'outline', taken.boundary);
    -- Names that it has here stay beside those of the file.
    if fields ? 'aliases' then
      fields := fields || jsonb_build_object('aliases', (
        select jsonb_agg(alias order by place) from (
          select alias, min(place) as place
          from unnest(taken.aliases || array(select jsonb_array_elements_text(fields -> 'aliases')))
            with ordinality as names (alias, place) group by alias) each_one));
    end if;
    if taken.deleted_at is null or taken.deleted_at is distinct from noted.undone_at then
      planned.columns := private.fresh_columns(planned.hashes, planned.noted);
      becomes := jsonb_populate_record(taken, (
        select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(fields) where key = any (planned.columns)));
      after := private.own_values(to_jsonb(becomes) - 'boundary' - 'outline', becomes.boundary);
      planned.outcome := case when taken.deleted_at is not null or after = planned.before then 'same' else 'changed' end;
    end if;
  end if;
  planned.fields := fields;
  return planned;
end $$;

-- Areas from `first` to `last`.
create function private.plan_areas(this public.imports, target public.areas, first integer, last integer)
returns setof private.planned_row
language plpgsql stable security invoker set search_path = '' as $$
declare
  staged record;
  planned private.planned_row;
begin
  for staged in select * from private.staged_rows(this, target, first, last) loop
    if staged.is_twice then perform private.refuse('row_twice_in_file'); end if;
    return next private.plan_area(this, target, staged.row_number, staged.fields);
  end loop;
end $$;

-- An area that gets another name or code is still found by the one before. Not where an import is taken back: what it
-- called the area was never its name.
create function private.keep_names() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  former text;
begin
  if private.is_undoing() then return new; end if;
  foreach former in array array[old.name, old.code] loop
    if former not in (new.name, new.code) and former <> all (new.aliases) and cardinality(new.aliases) < 50 then
      new.aliases := new.aliases || former;
    end if;
  end loop;
  return new;
end $$;
create trigger keep_names before update of name, code on public.areas
  for each row when (old.name is distinct from new.name or old.code is distinct from new.code)
  execute function private.keep_names();

revoke all on function private.mend_boundary, private.plan_area, private.plan_areas, private.keep_names from public, anon;
grant execute on function private.mend_boundary, private.plan_area, private.plan_areas to authenticated;
