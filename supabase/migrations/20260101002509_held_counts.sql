-- Counts of incidents while a file of them is written: noted statement by statement, folded once at the end. Folded for
-- every part of the file by itself, the cells that all parts share would be written over and over.

-- As before, but what was written out in the view is written out here too, and an import is left to fold by itself.
create or replace function private.note_counts() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into private.incident_count_changes (area_paths, type_id, day, x, y, count)
    select place.paths, type_id, day, x, y, count
    from (
      select area_id, type_id, (occurred_at at time zone 'Asia/Ho_Chi_Minh')::date - date '1970-01-01' as day,
        floor((lng + 180) / 360 * 262144)::integer as x,
        floor((0.5 - asinh(tan(radians(lat))) / (2 * pi())) * 262144)::integer as y, count(*) as count
      from added where deleted_at is null group by 1, 2, 3, 4, 5
    ) sums
    join (
      select area.id, private.count_paths(area.path) as paths from public.areas area
      where area.id in (select area_id from added)
    ) place on place.id = sums.area_id;
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
    select place.paths, type_id, day, x, y, count
    from (
      select area_id, type_id, (occurred_at at time zone 'Asia/Ho_Chi_Minh')::date - date '1970-01-01' as day,
        floor((lng + 180) / 360 * 262144)::integer as x,
        floor((0.5 - asinh(tan(radians(lat))) / (2 * pi())) * 262144)::integer as y, sum(sign) as count
      from (
        select area_id, type_id, occurred_at, lng, lat, 1 as sign from added where deleted_at is null
        union all
        select area_id, type_id, occurred_at, lng, lat, -1 from removed where deleted_at is null
      ) both_sides
      group by 1, 2, 3, 4, 5 having sum(sign) <> 0
    ) sums
    join (
      select area.id, private.count_paths(area.path) as paths from public.areas area
      where area.id in (select area_id from added union select area_id from removed)
    ) place on place.id = sums.area_id;
  end if;
  -- Whoever held them and forgot: the next write folds these too.
  if coalesce(current_setting('binh_yen.hold_counts', true), '') <> 'on' then
    perform private.fold_incident_counts(100);
  end if;
  return null;
end $$;

-- For the rest of the transaction, or until they are folded.
create function private.hold_counts() returns void
language sql security definer set search_path = '' as $$
  select set_config('binh_yen.hold_counts', 'on', true)
$$;
create function private.fold_held_counts() returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform set_config('binh_yen.hold_counts', '', true);
  perform private.fold_incident_counts(100);
end $$;
revoke all on function private.hold_counts, private.fold_held_counts from public, anon;
grant execute on function private.hold_counts, private.fold_held_counts to authenticated;
