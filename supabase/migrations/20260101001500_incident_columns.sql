-- Incidents as columns: what map, charts and list count, without a row of JSON for each.
-- Every commune and month is sealed into one chunk of bytes at the commit that wrote to it; hamlets are in
-- the chunk of their commune, provinces and the country have chunks of their own. incident_columns() joins
-- the chunks of the areas that the caller may see; a commune of which they see a part is packed for them.
--
-- The layout, version 1. Numbers are little-endian; places are in hundred-thousandths of a degree (1.1 m).
--   answer = 'BYIC', version u16, 0 u16, chunks u32, rows u32, then the chunks
--   chunk  = bytes after this number u32, rows u32, flat planes u32, first second since 1970 u32,
--            first number u64, least longitude i32, least latitude i32, least area number u32, then the planes
--   Rows are in order of time, then number. A plane is one byte of every row; one that is the same in all
--   rows is flat (bit n of flat planes for plane n): a single byte. A value of several planes begins with
--   its low byte.
--   planes 0-1 minutes since the row before (since the first minute 0); 2 second of the minute;
--          3-6 number less that of the row before, modulo 2^32; 7-9 longitude, 10-12 latitude,
--          13-15 area number, each above the least; 16-17 type number;
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
  row_count integer not null default 0,
  -- Null for a month whose rows are all gone.
  bytes bytea,
  primary key (area_id, month)
);
-- Compressed on its way to the client, once.
alter table private.incident_chunks alter column bytes set storage external;
revoke all on private.incident_chunks from public, anon, authenticated;

-- What the transaction has still to seal; empty between transactions.
create table private.stale_chunks (area_id uuid not null, month date not null);
revoke all on private.stale_chunks from public, anon, authenticated;

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

-- The chunk of the incidents of these areas in one month; null when there is none.
create function private.pack_incidents(area_ids uuid[], of_month date) returns bytea
language sql stable set search_path = '' as $$
  with found as (
    select incident.number, area.number as area, type.number as type, incident.lng is null as is_unplaced,
      floor(extract(epoch from incident.occurred_at))::bigint as second,
      round(incident.lng * 100000)::bigint as lng, round(incident.lat * 100000)::bigint as lat,
      incident.severity - 1 + 4 * (array_position(array[
        'moi_tiep_nhan', 'dang_xac_minh', 'dang_xu_ly', 'dang_hoa_giai', 'chuyen_cap_tren', 'da_giai_quyet',
        'hoa_giai_thanh', 'hoa_giai_khong_thanh', 'khong_du_co_so', 'dong', 'mo_lai'], incident.status) - 1) as state,
      case when incident.resolved_at is null then 255 else least(254, greatest(0, floor(extract(epoch from
        incident.resolved_at - coalesce(incident.reported_at, incident.occurred_at)) / 86400)))::integer end as days
    from public.incidents incident
    join public.incident_types type on type.id = incident.type_id
    join public.areas area on area.id = incident.area_id
    where incident.area_id = any (area_ids) and incident.deleted_at is null
      and incident.occurred_at >= private.month_start(of_month)
      and incident.occurred_at < private.month_start((of_month + interval '1 month')::date)
  ), least as (
    select count(*) as rows, min(second) as second, min(lng) as lng, min(lat) as lat, min(area) as area from found
  ), value as (
    select int4send((found.second / 60 - lag(found.second / 60, 1, found.second / 60) over by_time)::integer) as minutes,
      int4send((found.second % 60)::integer) as second,
      int8send(number - lag(number, 1, number) over by_time) as number,
      int8send(coalesce(found.lng - least.lng, 0)) as lng, int8send(coalesce(found.lat - least.lat, 0)) as lat,
      int4send(found.area - least.area) as area, int4send(type) as type,
      int4send(state + case when is_unplaced then 64 else 0 end) as state, int4send(days) as days
    from found, least
    window by_time as (order by found.second, number)
    order by found.second, number
  ), plane as (
    select place - 1 as place, bytes, btrim(bytes, substr(bytes, 1, 1)) = '' as is_flat
    from (
      select array[
        string_agg(substr(minutes, 4, 1), ''), string_agg(substr(minutes, 3, 1), ''), string_agg(substr(second, 4, 1), ''),
        string_agg(substr(number, 8, 1), ''), string_agg(substr(number, 7, 1), ''),
        string_agg(substr(number, 6, 1), ''), string_agg(substr(number, 5, 1), ''),
        string_agg(substr(lng, 8, 1), ''), string_agg(substr(lng, 7, 1), ''), string_agg(substr(lng, 6, 1), ''),
        string_agg(substr(lat, 8, 1), ''), string_agg(substr(lat, 7, 1), ''), string_agg(substr(lat, 6, 1), ''),
        string_agg(substr(area, 4, 1), ''), string_agg(substr(area, 3, 1), ''), string_agg(substr(area, 2, 1), ''),
        string_agg(substr(type, 4, 1), ''), string_agg(substr(type, 3, 1), ''),
        string_agg(substr(state, 4, 1), ''), string_agg(substr(days, 4, 1), '')
      ] as planes from value
    ) packed, unnest(planes) with ordinality as plane (bytes, place)
  ), body as (
    select private.little_endian(least.rows, 4)
      || private.little_endian((select coalesce(sum(1 << place::integer) filter (where is_flat), 0) from plane), 4)
      || private.little_endian(least.second, 4)
      || private.little_endian((select number from found order by second, number limit 1), 8)
      || private.little_endian(coalesce(least.lng, 0), 4) || private.little_endian(coalesce(least.lat, 0), 4)
      || private.little_endian(least.area, 4)
      || (select string_agg(case when is_flat then substr(bytes, 1, 1) else bytes end, '' order by place) from plane)
      as bytes
    from least where least.rows > 0
  )
  select private.little_endian(octet_length(bytes), 4) || bytes from body
$$;

-- Packs the chunk anew. Two transactions that wrote to one chunk take turns here, at their commit: the
-- second one sees what the first has written.
create function private.seal_chunk(area uuid, of_month date) returns void
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.incident_chunks (area_id, month) values (area, of_month)
    on conflict (area_id, month) do update set row_count = 0;
  update private.incident_chunks chunk
    set bytes = packed.bytes, row_count = coalesce(private.chunk_rows(packed.bytes), 0)
    from (select private.pack_incidents(
      array(select inside.id from public.areas inside
        where inside.id = area or inside.parent_id = area and inside.level = 'hamlet'), of_month) as bytes) packed
    where chunk.area_id = area and chunk.month = of_month;
end $$;

-- At commit: seals all that the transaction has touched, in one order for everyone, so that no two wait for each other.
create function private.seal_stale_chunks() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  stale record;
begin
  for stale in
    with mine as (delete from private.stale_chunks returning area_id, month)
    select distinct mine.area_id, mine.month from mine
    where exists (select from public.areas where areas.id = mine.area_id) order by 1, 2
  loop
    perform private.seal_chunk(stale.area_id, stale.month);
  end loop;
  return null;
end $$;
create constraint trigger seal after insert on private.stale_chunks
  deferrable initially deferred for each row execute function private.seal_stale_chunks();

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

create function private.chunk_rows(bytes bytea) returns integer
language sql immutable parallel safe set search_path = '' as $$
  select get_byte(bytes, 4) + (get_byte(bytes, 5) << 8) + (get_byte(bytes, 6) << 16) + (get_byte(bytes, 7) << 24)
$$;

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
  ), chunk as materialized (
    select unit.unit, stored.month,
      case when unit.is_whole then stored.row_count end as row_count,
      case when unit.is_whole then stored.bytes else private.pack_incidents(unit.area_ids, stored.month) end as bytes
    from unit join private.incident_chunks stored on stored.area_id = unit.unit
    where stored.bytes is not null and stored.month >= private.month_of(starts_at)
      and stored.month <= private.month_of(ends_at - interval '1 microsecond')
  )
  select ('\x4259494301000000'::bytea || private.little_endian(count(bytes), 4)
    || private.little_endian(coalesce(sum(coalesce(row_count, private.chunk_rows(bytes))), 0), 4)
    || coalesce(string_agg(bytes, '' order by unit, month), ''))
  from chunk
$$;

revoke all on function private.month_of, private.month_start, private.chunk_area, private.little_endian,
  private.pack_incidents, private.chunk_rows, private.seal_chunk, private.seal_stale_chunks, private.mark_chunks,
  private.move_chunks from public;
revoke all on function public.incident_columns from public, anon;
grant execute on function public.incident_columns to authenticated;

-- What is there already.
insert into private.stale_chunks
select distinct private.chunk_area(area), private.month_of(incident.occurred_at)
from public.incidents incident join public.areas area on area.id = incident.area_id;
