-- Whether the outlines of the areas below one fit together: what two of them both claim, what none of them does, and
-- what lies outside the parent. Read as the caller, who needs to be an officer there.

-- In square metres on the ellipsoid.
create function private.ground_m2(shape extensions.geometry) returns double precision
language sql immutable set search_path = '' as $$
  select extensions.st_area(shape::extensions.geography)
$$;

-- The parts of a shape, largest first: {m2, lng, lat}, where the position lies inside.
create function private.shape_parts(shape extensions.geometry, least_m2 double precision)
returns table (m2 double precision, lng double precision, lat double precision)
language sql immutable set search_path = '' as $$
  select sized.m2, extensions.st_x(sized.inside), extensions.st_y(sized.inside)
  from (
    select private.ground_m2(part.geom) as m2, extensions.st_pointonsurface(part.geom) as inside
    from extensions.st_dump(extensions.st_collectionextract(shape, 3)) part
  ) sized
  where sized.m2 >= least_m2
  order by sized.m2 desc
$$;

-- Answer: {least_m2, areas, without_boundary: [name], overlaps: [{one, other, m2, lng, lat}], gaps: [{m2, lng, lat}],
-- outside: [{name, m2, lng, lat}]}, each list from the largest, at most 200. Slivers below `least_m2` are left out: two
-- offices that drew one line each leave some.
create function public.area_boundary_report(area uuid, least_m2 double precision default 10000) returns jsonb
language plpgsql stable security invoker set search_path = '' set statement_timeout = '5min' as $$
declare
  top public.areas;
  covered extensions.geometry;
  answer jsonb;
begin
  select * into top from public.areas where id = area and id = any (array(select private.my_area_ids('officer')));
  if top.id is null then perform private.refuse('area_unknown'); end if;
  select jsonb_build_object('least_m2', least_m2, 'areas', count(*),
      'without_boundary', coalesce(jsonb_agg(name order by name) filter (where boundary is null), '[]'))
    into answer from public.areas where parent_id = area and deleted_at is null;
  select extensions.st_union(boundary) into covered
    from public.areas where parent_id = area and deleted_at is null and boundary is not null;
  return answer || jsonb_build_object(
    'overlaps', (
      select coalesce(jsonb_agg(to_jsonb(piece) order by piece.m2 desc), '[]') from (
        select one.name as one, other.name as other, part.m2, part.lng, part.lat
        from public.areas one
        join public.areas other on other.parent_id = area and other.deleted_at is null and other.id > one.id
          and other.boundary operator(extensions.&&) one.boundary
        cross join lateral private.shape_parts(extensions.st_intersection(one.boundary, other.boundary), least_m2) part
        where one.parent_id = area and one.deleted_at is null
        order by part.m2 desc limit 200) piece),
    -- Inside the parent where its outline is known, else what the areas below enclose.
    'gaps', (
      select coalesce(jsonb_agg(to_jsonb(piece) order by piece.m2 desc), '[]') from (
        select part.* from private.shape_parts(
          extensions.st_difference(coalesce(top.boundary, private.filled(covered)), covered), least_m2) part
        where covered is not null limit 200) piece),
    'outside', (
      select coalesce(jsonb_agg(to_jsonb(piece) order by piece.m2 desc), '[]') from (
        select own.name, part.m2, part.lng, part.lat
        from public.areas own
        cross join lateral private.shape_parts(extensions.st_difference(own.boundary, top.boundary), least_m2) part
        where own.parent_id = area and own.deleted_at is null and not extensions.st_coveredby(own.boundary, top.boundary)
        order by part.m2 desc limit 200) piece));
end $$;

-- The shape without its holes.
create function private.filled(shape extensions.geometry) returns extensions.geometry
language sql immutable set search_path = '' as $$
  select extensions.st_union(extensions.st_makepolygon(extensions.st_exteriorring(part.geom)))
  from extensions.st_dump(shape) part
$$;

revoke all on function private.ground_m2, private.shape_parts, private.filled, public.area_boundary_report from public, anon;
grant execute on function private.ground_m2, private.shape_parts, private.filled, public.area_boundary_report to authenticated;
