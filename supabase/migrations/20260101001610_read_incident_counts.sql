-- Reading incident counts: one answer for map, charts and totals of an area, a period and a set of types.
-- Everyone signed in calls it and is answered for the areas that they hold, at or under the one they ask for.

-- Paths of the areas that the caller holds a role on; it holds for everything below, see private.my_area_ids.
create function private.my_held_paths() returns setof extensions.ltree
language sql stable security definer set search_path = '' rows 10 as $$
  select held.path
  from public.memberships membership
  join public.areas held on held.id = membership.area_id
  where membership.user_id = auth.uid()
    and membership.disabled_at is null
    and private.rank_of(membership.role) >= private.rank_of('viewer')
$$;
revoke all on function private.my_held_paths from public;

-- The grid of whole cells that a view touches; without cells when it lies outside Vietnam.
-- The longer side of the view has 50 to 200 cells, fewer where the view is smaller than the finest cells allow.
create function private.count_grid(
  west double precision, south double precision, east double precision, north double precision,
  out level integer, out x integer, out y integer, out width integer, out height integer)
language plpgsql immutable set search_path = '' as $$
declare
  left_x integer; right_x integer; top_y integer; bottom_y integer;
begin
  west := greatest(west, 102); south := greatest(south, 6);
  east := least(east, 118); north := least(north, 24);
  level := 18; x := 0; y := 0; width := 0; height := 0;
  if not coalesce(west <= east and south <= north, false) then return; end if;
  left_x := private.cell_x(west); right_x := private.cell_x(east);
  top_y := private.cell_y(north); bottom_y := private.cell_y(south);
  -- 100 cells of the level wanted are as long as the view: halfway between two levels is a factor of 2.
  level := least(18, greatest(12,
    18 - 2 * round(ln(greatest(right_x - left_x, bottom_y - top_y, 1) / 100.0) / ln(4.0))::integer));
  x := left_x >> (18 - level); y := top_y >> (18 - level);
  width := (right_x >> (18 - level)) - x + 1; height := (bottom_y >> (18 - level)) - y + 1;
end $$;
revoke all on function private.count_grid from public;

-- starts_at, ends_at: half-open, from the day in Vietnam that holds the one to before the day that holds the other;
--   null is as early or late as there are incidents. types: exactly these ids, null for all.
-- Answer, for incidents that are not deleted:
--   first_day         the day that `days` begins with
--   total             how many; without_position: how many of them are nowhere on the map
--   days              how many on each day of the period, to be added up to weeks or months of any kind
--   types             {type id: how many}, of all types, not only those asked for
--   areas             {id of an area right below `area`: how many}; what is at `area` itself is in no part
--   grid              null without a view, else {level, x, y, width, height, cells, counts}: cell number
--                     row * width + column from the north-west corner (x, y of 2^level), and how many in it
-- All of it is exact to the day, the grid too. An area that is unknown or not the caller's is refused.
create function public.incident_counts(
  area uuid, starts_at timestamptz, ends_at timestamptz, types text[] default null,
  west double precision default null, south double precision default null,
  east double precision default null, north double precision default null)
returns json
language plpgsql stable security definer
set search_path = '' set jit = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_custom_plan as $$
declare
  top constant extensions.ltree := (select asked.path from public.areas asked where asked.id = incident_counts.area);
  depth constant integer := extensions.nlevel(top);
  first_day constant integer := private.count_day(greatest(starts_at, '1990-01-01+07'));
  end_day constant integer := greatest(private.count_day(least(ends_at, '2100-01-01+07')), first_day);
  -- For rows: the index is in order of time.
  begins constant timestamptz := (date '1970-01-01' + first_day)::timestamp at time zone 'Asia/Ho_Chi_Minh';
  ends constant timestamptz := (date '1970-01-01' + end_day)::timestamp at time zone 'Asia/Ho_Chi_Minh';
  -- Below and above all running sums that end before the first and the last day.
  before_first constant bigint := (first_day::bigint << 32) - 1;
  before_end constant bigint := (end_day::bigint << 32) - 1;
  low constant bigint := 4294967295;
  -- What the caller holds of the area: provinces and the country, which have counts, and below, which have few rows.
  wide text[];
  narrow extensions.ltree[];
  grid record;
  tiles integer[];
  wide_numbers smallint[];
  -- Types to add up, or to take from '', which is all of them, where those left out are fewer.
  is_rest constant boolean := coalesce(2 * cardinality(types) > (select count(*) from public.incident_types), true);
  counted_types constant text[] := case when is_rest
    then array(select id from public.incident_types where id <> all (types)) || ''::text else array_remove(types, '') end;
  type_numbers constant smallint[] := case when is_rest then '{0}'::smallint[] else '{}' end
    || array(select number from private.incident_count_names where name = any (counted_types));
begin
  with reach as (
    select distinct case when held operator(extensions.@>) top then top else held end as path
    from private.my_held_paths() held
    where held operator(extensions.@>) top or held operator(extensions.<@) top
  ), highest as (
    select path from reach where not exists (
      select from reach above where above.path operator(extensions.@>) reach.path
        and above.path::text <> reach.path::text)
  )
  select array_agg(path::text) filter (where extensions.nlevel(path) <= 2),
    coalesce(array_agg(path) filter (where extensions.nlevel(path) > 2), '{}')
    into wide, narrow from highest;
  if wide is null and narrow = '{}' or top is null then perform private.refuse('area_unknown'); end if;

  select * into grid from private.count_grid(west, south, east, north);
  if wide is not null then
    -- Each by its number: the planner knows how many rows there are to a few tiles, not to a rectangle.
    tiles := array(
      select (tile_row << 14) | tile_column
      from generate_series(grid.y >> 4, (grid.y + grid.height - 1) >> 4) tile_row,
        generate_series(grid.x >> 4, (grid.x + grid.width - 1) >> 4) tile_column
      where grid.width > 0);
  end if;
  -- Of the whole country each cell counts for every area.
  if not 'vn' = any (wide) then
    wide_numbers := array(select number from private.incident_count_names where name = any (wide));
  end if;

  return (
    with part as (
      select id, path::text as path from public.areas where parent_id = incident_counts.area
    ),
    -- Changes that are not in the counts yet, and the incidents of communes and hamlets.
    few as materialized (
      select change.area_paths[depth + 1] as part_path, change.type_id, change.day, change.x, change.y, change.count
      from private.incident_count_changes change
      where change.area_paths && wide and change.day >= first_day and change.day < end_day
      union all
      select case when extensions.nlevel(counted.path) > depth
          then extensions.subpath(counted.path, 0, depth + 1)::text end,
        counted.type_id, counted.day, counted.x, counted.y, 1
      from private.counted_incidents counted
      where narrow <> '{}'
        and counted.area_id = any (array(
          select id from public.areas below where below.path operator(extensions.<@) any (narrow)))
        and counted.occurred_at >= begins and counted.occurred_at < ends
    ),
    chosen as materialized (select * from few where types is null or type_id = any (types)),
    by_type as materialized (
      select type_id, sum(count) as count, coalesce(sum(count) filter (where not has_position), 0) as nowhere
      from (
        select kept.type_id, kept.has_position,
          coalesce(kept.days[width_bucket(before_end, kept.days)] & low, 0)
            - coalesce(kept.days[width_bucket(before_first, kept.days)] & low, 0) as count
        from private.incident_area_counts kept where kept.area_path = any (wide) and kept.type_id <> ''
        union all
        select type_id, x is not null, count from few
      ) sums
      group by 1 having sum(count) <> 0
    ),
    by_day as (
      select day, sum(count) as count
      from (
        select (step.upto >> 32)::integer as day,
          ((step.upto & low) - (step.before & low)) * case when is_rest and kept.type_id <> '' then -1 else 1 end as count
        from private.incident_area_counts kept
        cross join lateral (
          select width_bucket(before_first, kept.days) as skipped, width_bucket(before_end, kept.days) as last) place
        cross join lateral unnest(
          kept.days[place.skipped + 1:place.last],
          case place.skipped when 0 then 0::bigint || kept.days[1:place.last - 1]
            else kept.days[place.skipped:place.last - 1] end) step (upto, before)
        where kept.area_path = any (wide) and kept.type_id = any (counted_types) and place.last > place.skipped
        union all
        select day, count from chosen
      ) sums
      group by 1
    ),
    by_area as (
      select id, sum(count) as count
      from (
        select part.id, (
          coalesce(kept.days[width_bucket(before_end, kept.days)] & low, 0)
            - coalesce(kept.days[width_bucket(before_first, kept.days)] & low, 0)
          ) * case when is_rest and kept.type_id <> '' then -1 else 1 end as count
        from part join private.incident_area_counts kept on kept.area_path = part.path
        where (wide && array[top::text, part.path]) and kept.type_id = any (counted_types)
        union all
        select part.id, chosen.count from chosen join part on part.path = chosen.part_path
      ) sums
      group by 1 having sum(count) <> 0
    ),
    by_cell as (
      select (row_y - grid.y) * grid.width + row_x - grid.x as cell, sum(count) as count
      from (
        select ((cell.tile >> 14) << 4) | (cell.cell >> 4) as row_y,
          ((cell.tile & 16383) << 4) | (cell.cell & 15) as row_x, (
          coalesce(cell.days[width_bucket(before_end, cell.days)] & low, 0)
            - coalesce(cell.days[width_bucket(before_first, cell.days)] & low, 0)
          ) * case when is_rest and cell.type_number <> 0 then -1 else 1 end as count
        from private.incident_cell_counts cell
        where cell.level = grid.level and cell.tile = any (tiles)
          and (wide_numbers is null or cell.area_number = any (wide_numbers))
          and cell.type_number = any (type_numbers)
        union all
        select y >> (18 - grid.level), x >> (18 - grid.level), count from chosen where x is not null
      ) sums
      where row_y between grid.y and grid.y + grid.height - 1 and row_x between grid.x and grid.x + grid.width - 1
      group by 1 having sum(count) <> 0
    )
    select json_build_object(
      'first_day', date '1970-01-01' + first_day,
      'total', coalesce((select sum(count) from by_type where types is null or type_id = any (types)), 0),
      'without_position', coalesce((select sum(nowhere) from by_type where types is null or type_id = any (types)), 0),
      'days', array(
        select coalesce(by_day.count, 0)::integer
        from generate_series(first_day, end_day - 1) day left join by_day using (day) order by day),
      'types', coalesce((select json_object_agg(type_id, count) from by_type), '{}'),
      'areas', coalesce((select json_object_agg(id, count) from by_area), '{}'),
      'grid', case when west + south + east + north is not null then (
        select json_build_object(
          'level', grid.level, 'x', grid.x, 'y', grid.y, 'width', grid.width, 'height', grid.height,
          'cells', coalesce(array_agg(cell order by cell), '{}'),
          'counts', coalesce(array_agg(count::integer order by cell), '{}'))
        from by_cell) end)
  );
end $$;
revoke all on function public.incident_counts from public, anon;
grant execute on function public.incident_counts to authenticated;
