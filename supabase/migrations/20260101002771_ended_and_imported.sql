-- What was imported, where areas end: a file changes no area that ended, and what stands where an import left it unchecked
-- goes with its area when that is merged or split.

-- As before; an area that ended keeps its name and is refused with it.
create or replace function private.plan_area(this public.imports, target public.areas, row_number integer, fields jsonb)
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
  if taken.ended_on is not null then perform private.refuse('area_ended', taken.name); end if;
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

-- As before; only a new place is checked anew, not another area.
create or replace function private.check_place_or_choice() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  place extensions.geometry;
  outside boolean;
begin
  if tg_op = 'UPDATE' then
    if (new.lng, new.lat, new.area_id, new.position_unchecked_by)
      is not distinct from (old.lng, old.lat, old.area_id, old.position_unchecked_by) then return new; end if;
    if new.position_unchecked_by = old.position_unchecked_by then
      -- It stands where it stood: its area was merged or split.
      if (new.lng, new.lat) is not distinct from (old.lng, old.lat) then return new; end if;
      -- Moved by somebody else than that import: the rules hold again.
      new.position_unchecked_by := null;
    end if;
  end if;
  if new.position_unchecked_by is not null then
    -- Only while the caller is importing into an area that holds this one and has chosen so.
    if not exists (
        select from public.imports open
        join public.areas target on target.id = open.area_id
        join public.areas own on own.id = new.area_id
        where open.id = new.position_unchecked_by and not open.check_position and open.applied_at is null
          and open.created_by = auth.uid() and own.path operator(extensions.<@) target.path)
      and not private.is_undoing() and auth.uid() is not null
    then perform private.refuse('position_choice_foreign'); end if;
    return new;
  end if;
  if new.lng is null or new.lat is null
    or not (new.lng between 102 and 118 and new.lat between 6 and 24) then return new; end if;
  place := extensions.st_setsrid(extensions.st_makepoint(new.lng, new.lat), 4326);
  -- Inside is told a hundred times sooner than how far away.
  select not extensions.st_covers(area.boundary, place)
      and not extensions.st_dwithin(area.boundary::extensions.geography, place::extensions.geography, 300)
    into outside from public.areas area where area.id = new.area_id and area.boundary is not null;
  if outside then perform private.refuse('position_outside_area'); end if;
  return new;
end $$;
