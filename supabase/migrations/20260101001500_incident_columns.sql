-- Incidents as columns: what map, charts and list count, without a row of JSON for each.
-- Every commune and month is sealed into one chunk of bytes at the commit that wrote to it; hamlets are in
-- the chunk of their commune, provinces and the country have chunks of their own. incident_columns() joins
-- the chunks of the areas that the caller may see, month by month; a commune of which they see a part is packed
-- for them.
--
-- The layout, version 1. Numbers are little-endian; places are in hundred-thousandths of a degree (1.1 m).
--   answer = 'BYIC', version u16, 0 u16, blocks u32, rows u32, then the blocks
--   block  = bytes after this number u32, chunks u32, then the heads of its chunks, then plane 0 of each of them,
--            then plane 1 of each of them, and so on: alike stands beside alike, which packs a tenth smaller
--   head   = rows u32, flat planes u32, first second since 1970 u32, first number u64, least longitude i32,
--            least latitude i32, least area number u32
--   Rows are in order of time, then number. A plane is one byte of every row; one that is the same in all
--   rows is flat (bit n of flat planes for plane n): a single byte. A value of several planes begins with
--   its low byte.
--   planes 0-1 minutes since the row before (since the first minute 0); 2 second of the minute;
--          3-6 number less that of the row before: twice the step, or for one below 0 twice its size less 1;
--          7-9 longitude, 10-12 latitude, 13-15 area number, each above the least; 16-17 type number;
--          18 severity - 1, + 4 x status (its place in incident_status_known), + 64 without a position;
--          19 days from report to resolution, 254 for more, 255 for not resolved

-- What a chunk calls an area and a type by. Given once, never again.
alter table public.areas add column number integer generated always as identity;
create unique index areas_number on public.areas (number);
alter table public.incident_types add column number smallint generated always as identity;
create unique index incident_types_number on public.incident_types (number);

create table private.incident_chunks (
  area_id uuid not null references public.areas (id) on delete cascade,
  month date not null,
  -- 0 for a month whose rows are all gone: then there are no bytes.
  row_count integer not null default 0,
  head bytea,
  planes bytea[],
  primary key (area_id, month)
);
-- Compressed on its way to the client, once.
alter table private.incident_chunks alter column planes set storage external;
revoke all on private.incident_chunks from public, anon, authenticated;

-- What the transaction has still to seal, and one row if there is anything; both empty between transactions.
create table private.stale_chunks (area_id uuid not null, month date not null);
create table private.chunk_seals (is_due boolean not null);
revoke all on private.stale_chunks, private.chunk_seals from public, anon, authenticated;

-- Months are those of Vietnam.
create function private.month_of(at timestamptz) returns date
language sql immutable parallel safe set search_path = '' as $$
  select date_trunc('month', at at time zone 'Asia/Ho_Chi_Minh')::date
$$;
create function private.month_start(month date) returns timestamptz
language sql immutable parallel safe set search_path = '' as $$
  select month::timestamp at time zone 'Asia/Ho_Chi_Minh'
$$;

-- The area whose chunks hold the incidents of this one.
create function private.chunk_area(area public.areas) returns uuid
language sql immutable parallel safe set search_path = '' as $$
  select case when area.level = 'hamlet' then area.parent_id else area.id end
$$;

create function private.little_endian(value bigint, width integer) returns bytea
language sql immutable parallel safe set search_path = '' as $$
  select string_agg(substr(int8send(value), 8 - place, 1), '' order by place) from generate_series(0, width - 1) place
$$;

-- The chunks of these units and months, of which each is named by the same place in both arrays; those without
-- incidents are left out. Of these areas only, unless null.
create function private.pack_incidents(units uuid[], months date[], area_ids uuid[])
returns table (unit uuid, month date, row_count integer, head bytea, planes bytea[])
language plpgsql stable
-- Planned once, for any number of them: area by area, month by month along the index.
set search_path = '' set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off
set work_mem = '64MB' as $$
begin
  return query
  with found as (
    select wanted.unit, wanted.month, incident.number, area.number as area, type.number as type,
      incident.lng is null as is_unplaced, floor(extract(epoch from incident.occurred_at))::bigint as second,
      round(incident.lng * 100000)::bigint as lng, round(incident.lat * 100000)::bigint as lat,
      incident.severity - 1 + 4 * (array_position(array[
        'moi_tiep_nhan', 'dang_xac_minh', 'dang_xu_ly', 'dang_hoa_giai', 'chuyen_cap_tren', 'da_giai_quyet',
        'hoa_giai_thanh', 'hoa_giai_khong_thanh', 'khong_du_co_so', 'dong', 'mo_lai'], incident.status) - 1) as state,
      case when incident.resolved_at is null then 255 else least(254, greatest(0, floor(extract(epoch from
        incident.resolved_at - coalesce(incident.reported_at, incident.occurred_at)) / 86400)))::integer end as days
    from unnest(units, months) wanted (unit, month)
    cross join lateral (
      select own.id, own.number from public.areas own where own.id = wanted.unit
      union all
      select hamlet.id, hamlet.number from public.areas hamlet
      where hamlet.parent_id = wanted.unit and hamlet.level = 'hamlet'
    ) area
    join public.incidents incident on incident.area_id = area.id and incident.deleted_at is null
      and incident.occurred_at >= private.month_start(wanted.month)
      and incident.occurred_at < private.month_start((wanted.month + interval '1 month')::date)
    join public.incident_types type on type.id = incident.type_id
    where area_ids is null or area.id = any (area_ids)
  ), step as (
    select found.*, min(found.lng) over chunk as least_lng, min(found.lat) over chunk as least_lat,
      min(found.area) over chunk as least_area,
      found.second / 60 - lag(found.second / 60, 1, found.second / 60) over by_time as minutes,
      found.number - lag(found.number, 1, found.number) over by_time as number_step
    from found
    window chunk as (partition by found.unit, found.month), by_time as (chunk order by found.second, found.number)
  ), value as (
    select step.unit, step.month, step.second as own_second, step.number as own_number, least_lng, least_lat, least_area,
      int4send(minutes::integer) as minutes, int4send((step.second % 60)::integer) as second,
      int8send(case when number_step < 0 then -2 * number_step - 1 else 2 * number_step end) as number,
      int8send(coalesce(step.lng - least_lng, 0)) as lng, int8send(coalesce(step.lat - least_lat, 0)) as lat,
      int4send(step.area - least_area) as area, int4send(type) as type,
      int4send(state + case when is_unplaced then 64 else 0 end) as state, int4send(days) as days
    from step order by step.unit, step.month, step.second, step.number
  ), packed as (
    select value.unit, value.month, count(*) as rows, min(own_second) as second, (array_agg(own_number))[1] as number,
      coalesce(min(least_lng), 0) as lng, coalesce(min(least_lat), 0) as lat, min(least_area) as area, array[
        string_agg(substr(minutes, 4, 1), ''), string_agg(substr(minutes, 3, 1), ''), string_agg(substr(second, 4, 1), ''),
        string_agg(substr(number, 8, 1), ''), string_agg(substr(number, 7, 1), ''),
        string_agg(substr(number, 6, 1), ''), string_agg(substr(number, 5, 1), ''),
        string_agg(substr(lng, 8, 1), ''), string_agg(substr(lng, 7, 1), ''), string_agg(substr(lng, 6, 1), ''),
        string_agg(substr(lat, 8, 1), ''), string_agg(substr(lat, 7, 1), ''), string_agg(substr(lat, 6, 1), ''),
        string_agg(substr(area, 4, 1), ''), string_agg(substr(area, 3, 1), ''), string_agg(substr(area, 2, 1), ''),
        string_agg(substr(type, 4, 1), ''), string_agg(substr(type, 3, 1), ''),
        string_agg(substr(state, 4, 1), ''), string_agg(substr(days, 4, 1), '')
      ] as whole
    from value group by 1, 2
  )
  select packed.unit, packed.month, packed.rows::integer,
    private.little_endian(packed.rows, 4) || private.little_endian(shortened.flat, 4)
      || private.little_endian(packed.second, 4) || private.little_endian(packed.number, 8)
      || private.little_endian(packed.lng, 4) || private.little_endian(packed.lat, 4)
      || private.little_endian(packed.area, 4),
    shortened.planes
  from packed
  cross join lateral (
    select array_agg(case when is_flat then substr(bytes, 1, 1) else bytes end order by place) as planes,
      coalesce(sum(1 << (place - 1)::integer) filter (where is_flat), 0) as flat
    from (
      select plane.bytes, place, btrim(plane.bytes, substr(plane.bytes, 1, 1)) = '' as is_flat
      from unnest(packed.whole) with ordinality as plane (bytes, place)
    ) each_plane
  ) shortened;
end $$;

-- At commit: packs all that the transaction has touched anew, in one order for everyone, so that no two wait for each
-- other. Two transactions that wrote to one chunk take turns: the second one sees what the first has written.
create function private.seal_stale_chunks() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  units uuid[];
  months date[];
begin
  delete from private.chunk_seals;
  with mine as (delete from private.stale_chunks returning area_id, month)
  select array_agg(area_id order by area_id, month), array_agg(month order by area_id, month) into units, months
  from (select distinct mine.area_id, mine.month from mine join public.areas on areas.id = mine.area_id) each_one;
  insert into private.incident_chunks (area_id, month)
    select * from unnest(units, months)
    on conflict (area_id, month) do update set row_count = 0;
  update private.incident_chunks chunk set row_count = 0, head = null, planes = null
    from unnest(units, months) stale (area_id, month)
    where chunk.area_id = stale.area_id and chunk.month = stale.month and chunk.head is not null;
  update private.incident_chunks chunk
    set row_count = packed.row_count, head = packed.head, planes = packed.planes
    from private.pack_incidents(units, months, null) packed
    where chunk.area_id = packed.unit and chunk.month = packed.month;
  return null;
end $$;
-- A row for each transaction, not for each chunk.
create constraint trigger seal after insert on private.chunk_seals
  deferrable initially deferred for each row execute function private.seal_stale_chunks();

-- After chunks were marked.
create function private.seal_at_commit() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.chunk_seals
  select true where not exists (select from private.chunk_seals) and exists (select from private.stale_chunks);
  return null;
end $$;
create trigger seal_at_commit after insert on private.stale_chunks
  for each statement execute function private.seal_at_commit();

create function private.mark_chunks() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'DELETE' then
    insert into private.stale_chunks
    select distinct private.chunk_area(area), touched.month
    from (select distinct area_id, date_trunc('month', occurred_at at time zone 'Asia/Ho_Chi_Minh')::date as month
      from new_rows) touched
    join public.areas area on area.id = touched.area_id;
  end if;
  if tg_op <> 'INSERT' then
    insert into private.stale_chunks
    select distinct private.chunk_area(area), touched.month
    from (select distinct area_id, date_trunc('month', occurred_at at time zone 'Asia/Ho_Chi_Minh')::date as month
      from old_rows) touched
    join public.areas area on area.id = touched.area_id;
  end if;
  return null;
end $$;
create trigger mark_chunks_insert after insert on public.incidents
  referencing new table as new_rows for each statement execute function private.mark_chunks();
create trigger mark_chunks_update after update on public.incidents
  referencing old table as old_rows new table as new_rows for each statement execute function private.mark_chunks();
create trigger mark_chunks_delete after delete on public.incidents
  referencing old table as old_rows for each statement execute function private.mark_chunks();

-- A hamlet that moves to another commune takes its incidents from one chunk to another.
create function private.move_chunks() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.stale_chunks
  select unit.id, touched.month
  from (values (private.chunk_area(old)), (private.chunk_area(new))) unit (id),
    (select distinct private.month_of(occurred_at) as month from public.incidents where area_id = new.id) touched;
  return null;
end $$;
create trigger move_chunks after update on public.areas
  for each row when ((old.parent_id, old.level) is distinct from (new.parent_id, new.level))
  execute function private.move_chunks();

-- Answered as it is to `Accept: application/octet-stream`.
create domain public."application/octet-stream" as bytea;

-- The incidents of the caller's areas at or under `area`, of all months that [starts_at, ends_at) touches.
create function public.incident_columns(area uuid, starts_at timestamptz, ends_at timestamptz)
returns public."application/octet-stream"
language sql stable security definer set search_path = '' as $$
  with mine as (
    select private.chunk_area(under) as unit, array_agg(under.id) as area_ids
    from public.areas top join public.areas under on under.path operator(extensions.<@) top.path
    where top.id = area and under.id = any (array(select private.my_area_ids('viewer')))
    group by 1
  ), unit as (
    select mine.unit, mine.area_ids, cardinality(mine.area_ids) = (
      select count(*) from public.areas inside
      where inside.id = mine.unit or inside.parent_id = mine.unit and inside.level = 'hamlet') as is_whole
    from mine
  ), stored as (
    select chunk.area_id as unit, unit.is_whole, chunk.month, chunk.row_count, chunk.head, chunk.planes
    from unit join private.incident_chunks chunk on chunk.area_id = unit.unit
    where chunk.row_count > 0 and chunk.month >= private.month_of(starts_at)
      and chunk.month <= private.month_of(ends_at - interval '1 microsecond')
  ), chunk as materialized (
    select stored.unit, stored.month, stored.row_count, stored.head, stored.planes from stored where is_whole
    union all
    select packed.*
    from (select where exists (select from stored where not is_whole)) any_part
    cross join lateral private.pack_incidents(
      array(select stored.unit from stored where not is_whole order by stored.unit, stored.month),
      array(select stored.month from stored where not is_whole order by stored.unit, stored.month),
      array(select unnest(unit.area_ids) from unit where not is_whole)) packed
  ), plane as (
    select chunk.month, place, string_agg(each_one.bytes, '' order by chunk.unit) as bytes
    from chunk, unnest(chunk.planes) with ordinality as each_one (bytes, place)
    group by 1, 2
  ), block as (
    select heads.month, heads.row_count, private.little_endian(heads.chunks, 4) || heads.bytes || bodies.bytes as bytes
    from (
      select month, count(*) as chunks, sum(row_count) as row_count, string_agg(head, '' order by unit) as bytes
      from chunk group by 1
    ) heads
    join (select month, string_agg(bytes, '' order by place) as bytes from plane group by 1) bodies
      on bodies.month = heads.month
  )
  select ('\x4259494301000000'::bytea || private.little_endian(count(*), 4)
    || private.little_endian(coalesce(sum(row_count), 0)::bigint, 4)
    || coalesce(string_agg(private.little_endian(octet_length(bytes), 4) || bytes, '' order by month), ''))
  from block
$$;

revoke all on function private.month_of, private.month_start, private.chunk_area, private.little_endian,
  private.pack_incidents, private.seal_stale_chunks, private.seal_at_commit, private.mark_chunks, private.move_chunks
  from public;
revoke all on function public.incident_columns from public, anon;
grant execute on function public.incident_columns to authenticated;

-- What is there already.
insert into private.stale_chunks
select distinct private.chunk_area(area), private.month_of(incident.occurred_at)
from public.incidents incident join public.areas area on area.id = incident.area_id;
