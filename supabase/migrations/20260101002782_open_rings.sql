-- Outlines whose rings are not closed or too short to be one: refused with their place, on every database alike. Nothing
-- that analyses geometry is asked about them: some close such a ring unasked, some answer nothing at all.

-- Where the first such ring begins, as `latitude, longitude`; null where there is none. Polygons and MultiPolygons alone.
create function private.open_ring(geojson jsonb) returns text
language sql immutable set search_path = '' as $$
  select coalesce(concat_ws(', ', round((ring #>> '{0,1}')::numeric, 5), round((ring #>> '{0,0}')::numeric, 5)), '')
  from jsonb_path_query(geojson, case geojson ->> 'type'
    when 'Polygon' then '$.coordinates[*]' when 'MultiPolygon' then '$.coordinates[*][*]' end::jsonpath) ring
  where ring <> '[]' and (jsonb_array_length(ring) < 4
    or (ring #> '{0,0}', ring #> '{0,1}') is distinct from (ring #> '{-1,0}', ring #> '{-1,1}'))
  limit 1
$$;

create or replace function private.mend_boundary(geojson jsonb, out boundary extensions.geometry, out mended text)
language plpgsql stable set search_path = '' as $$
declare
  flaw extensions.valid_detail;
  read extensions.geometry;
  size double precision;
  open_at text;
begin
  begin
    read := extensions.st_setsrid(extensions.st_force2d(extensions.st_geomfromgeojson(geojson)), 4326);
    open_at := private.open_ring(geojson);
  exception when others then perform private.refuse('boundary_unreadable');
  end;
  if extensions.geometrytype(read) not in ('POLYGON', 'MULTIPOLYGON') or extensions.st_isempty(read) then
    perform private.refuse('boundary_unreadable');
  end if;
  if open_at is not null then perform private.refuse('boundary_invalid', open_at); end if;
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

revoke all on function private.open_ring from public, anon;
grant execute on function private.open_ring to authenticated;
