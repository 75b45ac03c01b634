-- Incident counts: how many incidents of each type on each day, per area and per cell of a grid, for scopes
-- whose rows are too many for one browser. Triggers keep them; nobody reads the tables.
-- Everyone signed in asks incident_counts(), which counts in the areas that they may see and in no other.
--
-- Counts are running sums: `days` holds, for each day with incidents, day * 2^32 + how many up to and with it,
-- days counted from 1970-01-01 in Asia/Ho_Chi_Minh. Any period, whatever its first day, is a difference of two.
-- Writers never wait for each other: they add a line to incident_count_changes, and one of them now and then
-- folds those lines into the counts. Readers add the lines that are still there.

-- What was added or taken away and is not in the counts yet.
create table private.incident_count_changes (
  number bigint generated always as identity,
  -- Paths of the country, the province and the commune, as far down as the incident's area goes.
  area_paths text[] not null,
  type_id text not null,
  day integer not null,
  -- The cell of the finest grid; null without a position.
  x integer,
  y integer,
  count integer not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- One row: the last number given when the changes were folded.
create table private.incident_count_fold (
  last_number bigint not null default 0,
  only_row boolean primary key default true check (only_row)
);
insert into private.incident_count_fold default values;

-- For the country, each province and each commune; type '' is all of them. Rows that have come down to nothing stay.
create table private.incident_area_counts (
  area_path text not null,
  type_id text not null,
  has_position boolean not null,
  days bigint[] not null,
  primary key (area_path, type_id, has_position)
);

-- Short numbers for types and for the areas of cells.
create table private.incident_count_names (
  name text primary key,
  number smallint generated always as identity
);

-- Cells of web mercator, 2^level from west to east and from north to south: levels 12 (9.8 km at the equator),
-- 14, 16 and 18 (150 m). A tile is 16 x 16 cells. Each cell is counted for each province by itself; type 0 is all.
create table private.incident_cell_counts (
  tile integer not null,
  level smallint not null,
  type_number smallint not null,
  cell smallint not null,
  area_number smallint not null,
  days bigint[] not null,
  primary key (level, tile, type_number, cell, area_number)
) with (fillfactor = 90, toast_tuple_target = 8160);
-- Read where they stand: fetching one from elsewhere takes longer than counting ten.
alter table private.incident_area_counts set (toast_tuple_target = 8160);

revoke all on private.incident_count_changes, private.incident_count_fold, private.incident_area_counts,
  private.incident_count_names, private.incident_cell_counts from public, anon, authenticated;

-- The cell of the finest grid that holds a position.
create function private.cell_x(lng double precision) returns integer
language sql immutable set search_path = '' as $$
  select floor((lng + 180) / 360 * 262144)::integer
$$;
create function private.cell_y(lat double precision) returns integer
language sql immutable set search_path = '' as $$
  select floor((0.5 - asinh(tan(radians(lat))) / (2 * pi())) * 262144)::integer
$$;

create function private.count_day(at timestamptz) returns integer
language sql immutable set search_path = '' as $$
  select (at at time zone 'Asia/Ho_Chi_Minh')::date - date '1970-01-01'
$$;

create function private.count_paths(path extensions.ltree) returns text[]
language sql immutable set search_path = '' as $$
  select array_agg(extensions.subpath(path, 0, depth)::text order by depth)
  from generate_series(1, least(3, extensions.nlevel(path))) depth
$$;

-- Incidents as they are counted. The functions above, written out: called for each row they cost more than the rest.
create view private.counted_incidents as
  select incident.area_id, area.path, incident.type_id, incident.occurred_at,
    (incident.occurred_at at time zone 'Asia/Ho_Chi_Minh')::date - date '1970-01-01' as day,
    floor((incident.lng + 180) / 360 * 262144)::integer as x,
    floor((0.5 - asinh(tan(radians(incident.lat))) / (2 * pi())) * 262144)::integer as y
  from public.incidents incident
  join public.areas area on area.id = incident.area_id
  where incident.deleted_at is null;
revoke all on private.counted_incidents from public, anon, authenticated;

-- The sum of two running sums; what is added may be a loss. From the first day added on, each entry is moved up
-- by what was added before it; those before stay as they are.
create function private.add_days(kept bigint[], added bigint[]) returns bigint[]
language plpgsql immutable set search_path = '' as $$
declare
  half constant bigint := 2147483648;
  before constant bigint[] := kept;
  done integer := 0;
  place integer;
  gain bigint := 0;
  entry bigint;
  day bigint;
  upto bigint;
  last bigint;
  result bigint[] := '{}';
begin
  foreach entry in array added loop
    day := (entry + half) >> 32;
    place := width_bucket((day << 32) - half - 1, before);
    result := result || case gain when 0 then before[done + 1:place]
      else array(select one + gain from unnest(before[done + 1:place]) one) end;
    gain := entry - (day << 32);
    done := place + case when (before[place + 1] + half) >> 32 = day then 1 else 0 end;
    upto := coalesce(before[done] - ((before[done] + half) >> 32 << 32), 0) + gain;
    last := result[cardinality(result)];
    if upto <> coalesce(last - ((last + half) >> 32 << 32), 0) then result := result || ((day << 32) + upto); end if;
  end loop;
  return result || array(select one + gain from unnest(before[done + 1:]) one);
end $$;

-- Puts the changes that the transaction sees into the counts, once there are `at_least` of them.
-- One at a time, so it waits for nobody: whoever comes second leaves them to a later one.
create function private.fold_incident_counts(at_least integer default 0) returns void
language plpgsql security definer set search_path = '' as $$
declare
  newest constant bigint := (select last_value from private.incident_count_changes_number_seq);
begin
  if newest - (select fold.last_number from private.incident_count_fold fold) < at_least
    -- An older snapshot would fold again what another transaction has folded since.
    or current_setting('transaction_isolation') <> 'read committed'
    or not pg_try_advisory_xact_lock(hashtextextended('private.fold_incident_counts', 0))
  then return; end if;
  update private.incident_count_fold fold set last_number = newest;

  insert into private.incident_count_names (name)
  select distinct new.name
  from private.incident_count_changes change
  cross join lateral (values (change.type_id), (change.area_paths[least(2, cardinality(change.area_paths))])) new (name)
  where not exists (select from private.incident_count_names known where known.name = new.name);

  with taken as materialized (
    delete from private.incident_count_changes change
    using private.incident_count_names type, private.incident_count_names area
    where type.name = change.type_id and area.name = change.area_paths[least(2, cardinality(change.area_paths))]
    returning change.*, type.number as type_number, area.number as area_number
  ), areas_done as (
    insert into private.incident_area_counts as kept (area_path, type_id, has_position, days)
    select sums.area_path, sums.type_id, sums.has_position, array_agg((sums.day::bigint << 32) + sums.upto order by sums.day)
    from (
      select area_path, type_id, x is not null as has_position, day,
        sum(sum(count)) over (partition by area_path, type_id, x is not null order by day)::bigint as upto
      from (select area_paths, x, day, count, unnest(array[type_id, '']) as type_id from taken) each_type
      cross join unnest(area_paths) area_path
      group by 1, 2, 3, 4 having sum(count) <> 0
    ) sums
    group by 1, 2, 3
    on conflict (area_path, type_id, has_position) do update set days = private.add_days(kept.days, excluded.days)
  )
  insert into private.incident_cell_counts as kept (level, tile, type_number, cell, area_number, days)
  select sums.level, sums.tile, sums.type_number, sums.cell, sums.area_number,
    array_agg((sums.day::bigint << 32) + sums.upto order by sums.day)
  from (
    select cells.*, sum(cells.count) over (
      partition by cells.level, cells.tile, cells.type_number, cells.cell, cells.area_number order by cells.day)::bigint as upto
    from (
      -- A cell of a level is 2^(18 - level) of the finest wide, a tile 16 times that.
      select level, ((y >> (22 - level)) << 14) | (x >> (22 - level)) as tile, each_type.type_number,
        ((((y >> (18 - level)) & 15) << 4) | ((x >> (18 - level)) & 15))::smallint as cell, area_number, day,
        sum(count) as count
      from taken
      cross join unnest(array[taken.type_number, 0::smallint]) each_type (type_number)
      cross join unnest('{12,14,16,18}'::smallint[]) level
      where x is not null
      group by 1, 2, 3, 4, 5, 6 having sum(count) <> 0
    ) cells
  ) sums
  group by 1, 2, 3, 4, 5
  on conflict (level, tile, type_number, cell, area_number) do update set days = private.add_days(kept.days, excluded.days);
end $$;

-- Counts everything anew: after rows were written with triggers off, or the table was truncated.
create function private.rebuild_incident_counts() returns void
language plpgsql security definer set search_path = '' set work_mem = '256MB' as $$
declare
  scope extensions.ltree;
begin
  lock table public.incidents in share mode;
  perform pg_advisory_xact_lock(hashtextextended('private.fold_incident_counts', 0));
  truncate private.incident_count_changes, private.incident_area_counts, private.incident_cell_counts;
  -- The country itself, then one province after another, so that each is sorted in memory.
  for scope in select path from public.areas where extensions.nlevel(path) <= 2 order by path loop
    insert into private.incident_count_changes (area_paths, type_id, day, x, y, count)
    select private.count_paths(path), type_id, day, x, y, count
    from (
      select path, type_id, day, x, y, count(*) as count
      from private.counted_incidents counted
      where counted.path operator(extensions.<@) scope
        and (extensions.nlevel(scope) = 2 or counted.path operator(extensions.=) scope)
      group by 1, 2, 3, 4, 5
    ) sums;
    perform private.fold_incident_counts();
    -- What was taken is gone at once, not when the table is next cleaned: every answer reads it.
    truncate private.incident_count_changes;
  end loop;
end $$;

-- After a statement on incidents: notes what it changes. What it takes and gives is summed before anything is
-- joined, so that rows that stay as they are cost little and no plan made for one row meets a hundred thousand.
create function private.note_counts() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into private.incident_count_changes (area_paths, type_id, day, x, y, count)
    select (select private.count_paths(area.path) from public.areas area where area.id = area_id), type_id, day, x, y, count
    from (
      select area_id, type_id, private.count_day(occurred_at) as day, private.cell_x(lng) as x, private.cell_y(lat) as y,
        count(*) as count
      from added where deleted_at is null group by 1, 2, 3, 4, 5
    ) sums;
  elsif tg_op = 'DELETE' then
    insert into private.incident_count_changes (area_paths, type_id, day, x, y, count)
    select (select private.count_paths(area.path) from public.areas area where area.id = area_id), type_id, day, x, y, -count
    from (
      select area_id, type_id, private.count_day(occurred_at) as day, private.cell_x(lng) as x, private.cell_y(lat) as y,
        count(*) as count
      from removed where deleted_at is null group by 1, 2, 3, 4, 5
    ) sums;
  else
    insert into private.incident_count_changes (area_paths, type_id, day, x, y, count)
    select (select private.count_paths(area.path) from public.areas area where area.id = area_id), type_id, day, x, y, count
    from (
      select area_id, type_id, private.count_day(occurred_at) as day, private.cell_x(lng) as x, private.cell_y(lat) as y,
        sum(sign) as count
      from (
        select area_id, type_id, occurred_at, lng, lat, 1 as sign from added where deleted_at is null
        union all
        select area_id, type_id, occurred_at, lng, lat, -1 from removed where deleted_at is null
      ) both_sides
      group by 1, 2, 3, 4, 5 having sum(sign) <> 0
    ) sums;
  end if;
  perform private.fold_incident_counts(100);
  return null;
end $$;
create trigger count_added after insert on public.incidents
  referencing new table as added for each statement execute function private.note_counts();
create trigger count_changed after update on public.incidents
  referencing old table as removed new table as added for each statement execute function private.note_counts();
create trigger count_removed after delete on public.incidents
  referencing old table as removed for each statement execute function private.note_counts();

-- After an area got a new path: its incidents are counted there. Named to come after repath_features, which
-- waits for everybody who is changing one of them.
create function private.shift_counts() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.incident_count_changes (area_paths, type_id, day, x, y, count)
  select place.paths, counted.type_id, counted.day, counted.x, counted.y, sum(place.sign)
  from private.counted_incidents counted
  cross join (values (private.count_paths(old.path), -1), (private.count_paths(new.path), 1)) place (paths, sign)
  where counted.area_id = new.id
  group by 1, 2, 3, 4, 5 having sum(place.sign) <> 0;
  perform private.fold_incident_counts(100);
  return null;
end $$;
create trigger shift_counts after update on public.areas
  for each row when (old.path::text is distinct from new.path::text) execute function private.shift_counts();

revoke all on function private.cell_x, private.cell_y, private.count_day, private.count_paths, private.add_days,
  private.fold_incident_counts, private.rebuild_incident_counts, private.note_counts, private.shift_counts from public;

select private.rebuild_incident_counts();
