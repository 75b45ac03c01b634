-- What anybody may see of fire points without a login: the ready ones nearest to a place, and the names of areas that
-- have any, to choose a place by. In place of ready_fire_points(); there is no other way to them.
-- Never a phone, a keeper, a note, a code, a photo, nor a point that is not ready. A point past its next check is left
-- out: pressure falls and cabinets are emptied unseen, and whoever runs there in a fire cannot come back for another.

drop function public.ready_fire_points;

create index fire_points_open on public.fire_points using gist ((location::extensions.geography))
  where status = 'ready' and deleted_at is null;

-- Ready points within 10 km, nearest first, at most 50; distance_m as the crow flies. equipment: [{item, quantity}],
-- what is in working condition and not past its date. Positions outside of Vietnam have none.
create function public.public_fire_points(at_lng double precision, at_lat double precision, how_many integer default 20)
returns table (
  name text, lng double precision, lat double precision, address text, last_checked_on date, distance_m integer,
  equipment jsonb)
language plpgsql volatile security definer set search_path = '' as $$
declare
  here extensions.geography;
begin
  perform private.count_ask();
  if not coalesce(at_lng between 102 and 118 and at_lat between 6 and 24, false) then return; end if;
  here := extensions.st_setsrid(extensions.st_makepoint(at_lng, at_lat), 4326)::extensions.geography;
  return query
    with nearest as (
      select point.id, point.name, point.lng, point.lat, point.address, point.last_checked_on,
        round(extensions.st_distance(point.location::extensions.geography, here))::integer as metres
      from public.fire_points point
      where point.status = 'ready' and point.deleted_at is null
        and (point.next_check_due is null or point.next_check_due >= private.today())
        and extensions.st_dwithin(point.location::extensions.geography, here, 10000)
      order by point.location::extensions.geography operator(extensions.<->) here
      limit least(greatest(coalesce(how_many, 20), 1), 50)
    )
    select near.name, near.lng, near.lat, near.address, near.last_checked_on, near.metres, coalesce((
        select jsonb_agg(jsonb_build_object('item', equipment.item, 'quantity', equipment.quantity) order by equipment.item)
        from public.fire_point_equipment equipment
        where equipment.fire_point_id = near.id and equipment.deleted_at is null
          and equipment.quantity > 0 and equipment.condition in ('good', 'worn')
          and (equipment.expires_on is null or equipment.expires_on >= private.today())
      ), '[]'::jsonb)
    from nearest near
    order by near.metres, near.name;
end $$;

-- The areas right below one that have ready points: provinces where none is named, then communes, then hamlets, by
-- name. lng, lat: its middle, else that of its points.
create function public.public_fire_areas(inside uuid default null)
returns table (id uuid, name text, kind text, lng double precision, lat double precision)
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform private.count_ask();
  return query
    with upper as (
      select area.path, extensions.nlevel(area.path) as depth from public.areas area
      where area.deleted_at is null
        and case when inside is null then area.parent_id is null else area.id = inside end
    ), held as (
      select extensions.subltree(point.area_path, 0, upper.depth + 1) as path,
        avg(point.lng) as lng, avg(point.lat) as lat
      from upper join public.fire_points point on point.area_path operator(extensions.<@) upper.path
      where point.status = 'ready' and point.deleted_at is null
        and (point.next_check_due is null or point.next_check_due >= private.today())
        and extensions.nlevel(point.area_path) > upper.depth
      group by 1
    )
    select area.id, area.name, area.kind, coalesce(area.center_lng, held.lng), coalesce(area.center_lat, held.lat)
    from held join public.areas area on area.path operator(extensions.=) held.path
    where area.deleted_at is null
    order by area.name, area.kind
    limit 500;
end $$;

revoke all on function public.public_fire_points, public.public_fire_areas from public;
grant execute on function public.public_fire_points, public.public_fire_areas to anon, authenticated;
