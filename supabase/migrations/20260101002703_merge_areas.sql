-- Merging communes or hamlets into one, and splitting one into several, on a day and by a decision.
-- Admins of the area that they lie in do so; all of it in one transaction, or nothing. With `dry_run` everything is done,
-- counted and taken back.
--
-- Incidents stay with the areas that ended. Those of hamlets hang where they hung, under their commune. Communes that were
-- merged hang under the new one from then on: whoever sees that sees them, and its sums are theirs together.

-- Ends these areas and begins their parts; main: the place from 0 of the part that is given what has no position.
create function private.end_areas(ending public.areas[], given jsonb, main integer, day date, reference text, hang boolean)
returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  ids constant uuid[] := array(select own.id from unnest(ending) own);
  parts uuid[] := '{}';
  -- Outlines while rows move: a trigger would refuse those that stand a little outside.
  shapes extensions.geometry[] := '{}';
  united extensions.geometry;
  own_part public.areas;
  -- Of all that is there before: of parts that are there already, too.
  households integer := (select sum(own.households) from unnest(ending) own);
  one jsonb;
  moved jsonb := '[]';
  roles integer;
begin
  for one in select value from jsonb_array_elements(given) loop
    own_part := private.successor_of(ending, one, day);
    parts := array_append(parts, own_part.id);
    if one ? 'id' then households := coalesce(households, 0) + coalesce(own_part.households, 0); end if;
    shapes := array_append(shapes, own_part.boundary);
  end loop;
  if (select count(distinct each_one) from unnest(parts) each_one) < cardinality(parts) then perform private.refuse('areas_apart'); end if;
  if main is null or main not between 0 and cardinality(parts) - 1 then perform private.refuse('changes_unreadable'); end if;
  update public.areas set boundary = null where id = any (parts) and boundary is not null;

  for own_part in select * from unnest(ending) loop
    moved := moved || private.move_living(own_part.id, parts, shapes, parts[main + 1], day);
  end loop;
  roles := private.move_roles(ids, parts, hang);
  insert into private.area_successions (from_id, to_id, day, reference)
    select source, successor, day, btrim(reference) from unnest(ids) source, unnest(parts) successor;

  -- One outline around all, where all are known, on a grid of a centimetre.
  if cardinality(parts) = 1 then
    select extensions.st_multi(extensions.st_collectionextract(extensions.st_makevalid(extensions.st_union(shape, 0.0000001)), 3))
      into united from (
        select own.boundary as shape from unnest(ending) own union all select shapes[1] where shapes[1] is not null) known
      having bool_and(shape is not null);
    shapes[1] := coalesce(united, shapes[1]);
    update public.areas area
      set aliases = (
        select coalesce(array_agg(name order by place), '{}') from (
          select name, min(place) as place
          from unnest(area.aliases || array(
            select unnest(own.name || own.aliases) from unnest(ending) own)) with ordinality names (name, place)
          where name <> area.name group by name order by 2 limit 50) few)
      where area.id = parts[1];
  end if;
  update public.areas area
    set ended_on = day, parent_id = case when hang then parts[1] else area.parent_id end
    where area.id = any (ids);
  update public.areas area set boundary = shape
    from unnest(parts, shapes) part (id, shape) where area.id = part.id and shape is not null;

  return jsonb_build_object(
    'parts', (select jsonb_agg(jsonb_build_object('id', area.id, 'kind', area.kind, 'name', area.name)
      order by array_position(parts, area.id)) from public.areas area where area.id = any (parts)),
    'moved', coalesce((
      select jsonb_agg(sums order by sums."table", sums.part) from (
        select line ->> 'table' as "table", (line ->> 'part')::integer as part, sum((line ->> 'count')::integer) as count
        from jsonb_array_elements(moved) line group by 1, 2) sums), '[]'),
    'roles', roles,
    'incidents_kept', (select count(*) from public.incidents where area_id = any (ids) and deleted_at is null),
    'households', jsonb_build_object(
      'before', households,
      'after', (select sum(area.households) from public.areas area where area.id = any (parts))),
    -- Hamlets that now bear one name in one commune.
    'same_names', coalesce((
      select jsonb_agg(name order by name) from (
        select min(below.kind || ' ' || below.name) as name from public.areas below
        where below.parent_id = any (parts) and below.deleted_at is null and below.ended_on is null
        group by below.parent_id, lower(below.kind), lower(below.name) having count(*) > 1) twice), '[]'));
end $$;

-- sources: two or more areas of one level in one area, or one where `target` names one that is there. target: as in
-- private.successor_of. Answers {parts: [{id, kind, name}], moved: [{table, part, count}], roles, incidents_kept,
-- households: {before, after}, same_names: [name], written}.
create function public.merge_areas(sources uuid[], target jsonb, day date, reference text, dry_run boolean default false)
returns jsonb language plpgsql security definer set search_path = '' set statement_timeout = '10min' as $$
declare
  ending public.areas[];
  answer jsonb;
begin
  begin
    ending := private.areas_to_end(sources, day, reference);
    if cardinality(ending) < 2 and target ->> 'id' is null then
      perform private.refuse('merge_too_few');
    end if;
    answer := private.end_areas(
      ending, jsonb_build_array(target), 0, day, reference, (ending[1]).level = 'commune');
    if dry_run then raise exception 'nothing is kept' using errcode = 'BY001'; end if;
  exception when sqlstate 'BY001' then null;
  end;
  return answer || jsonb_build_object('written', not dry_run);
end $$;

-- parts: two or more, each as in private.successor_of. What has a position goes to the part whose outline holds it, all
-- else to the part at place `main` (from 0). Answers as merge_areas().
create function public.split_area(
  source uuid, parts jsonb, main integer, day date, reference text, dry_run boolean default false)
returns jsonb language plpgsql security definer set search_path = '' set statement_timeout = '10min' as $$
declare
  ending public.areas[];
  answer jsonb;
begin
  begin
    ending := private.areas_to_end(array[source], day, reference);
    if jsonb_typeof(parts) is distinct from 'array' or jsonb_array_length(parts) not between 2 and 20 then
      perform private.refuse('split_too_few');
    end if;
    answer := private.end_areas(ending, parts, main, day, reference, false);
    if dry_run then raise exception 'nothing is kept' using errcode = 'BY001'; end if;
  exception when sqlstate 'BY001' then null;
  end;
  return answer || jsonb_build_object('written', not dry_run);
end $$;

revoke all on function private.end_areas, public.merge_areas, public.split_area from public, anon;
grant execute on function public.merge_areas, public.split_area to authenticated;
