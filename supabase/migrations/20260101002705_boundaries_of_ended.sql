-- Areas that ended in the report of boundaries and behind share links. Whoever may ask stays as it was.

-- As before, without areas that ended, which have given their outlines away; and one overlay at a time on a grid of a
-- centimetre. The geometry library of the built-in backend cannot take back an overlay that went wrong, which ended the
-- whole report; on a grid none does.
create or replace function public.area_boundary_report(area uuid, least_m2 double precision default 10000) returns jsonb
language plpgsql stable security invoker set search_path = '' set statement_timeout = '5min' as $$
declare
  grid constant double precision := 0.0000001;
  top public.areas;
  pair record;
  covered extensions.geometry;
  double_claims jsonb := '[]';
  gaps jsonb := '[]';
  outside jsonb := '[]';
begin
  select * into top from public.areas where id = area and id = any (array(select private.my_area_ids('officer')));
  if top.id is null then perform private.refuse('area_unknown'); end if;
  for pair in
    select one.name as one, other.name as other, one.boundary as shape, other.boundary as others
    from public.areas one
    join public.areas other on other.parent_id = area and other.deleted_at is null and other.id > one.id
      and other.boundary operator(extensions.&&) one.boundary
    where one.parent_id = area and one.deleted_at is null
  loop
    double_claims := double_claims || private.pieces_of(
      extensions.st_intersection(pair.shape, pair.others, grid), least_m2,
      jsonb_build_object('one', pair.one, 'other', pair.other));
  end loop;
  for pair in
    select own.name, own.boundary as shape from public.areas own
    where own.parent_id = area and own.deleted_at is null and own.boundary is not null
  loop
    covered := case when covered is null then pair.shape else extensions.st_union(covered, pair.shape, grid) end;
    if top.boundary is not null then
      outside := outside || private.pieces_of(
        extensions.st_difference(pair.shape, top.boundary, grid), least_m2, jsonb_build_object('name', pair.name));
    end if;
  end loop;
  -- Inside the parent where its outline is known, else what the areas below enclose.
  if covered is not null then
    gaps := private.pieces_of(
      extensions.st_difference(coalesce(top.boundary, private.filled(covered)), covered, grid), least_m2, '{}');
  end if;
  return (
    select jsonb_build_object('least_m2', least_m2, 'areas', count(*),
      'without_boundary', coalesce(jsonb_agg(own.name order by own.name) filter (where own.boundary is null), '[]'))
    from public.areas own where own.parent_id = area and own.deleted_at is null and own.ended_on is null
  ) || jsonb_build_object(
    'overlaps', private.largest(double_claims), 'gaps', private.largest(gaps), 'outside', private.largest(outside));
end $$;

-- The parts of a shape from so many square metres on: [{m2, lng, lat}] with what is told of them all.
create function private.pieces_of(shape extensions.geometry, least_m2 double precision, told jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  part extensions.geometry;
  inside extensions.geometry;
  m2 double precision;
  answer jsonb := '[]';
begin
  if extensions.st_isempty(shape) or extensions.st_dimension(shape) < 2 then return answer; end if;
  for part in select dumped.geom from extensions.st_dump(extensions.st_collectionextract(shape, 3)) dumped loop
    m2 := extensions.st_area(part::extensions.geography);
    if m2 >= least_m2 then
      inside := extensions.st_pointonsurface(part);
      answer := answer || (told || jsonb_build_object(
        'm2', m2, 'lng', extensions.st_x(inside), 'lat', extensions.st_y(inside)));
    end if;
  end loop;
  return answer;
end $$;

create function private.largest(pieces jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_agg(piece order by m2 desc), '[]') from (
    select piece, (piece ->> 'm2')::double precision as m2 from jsonb_array_elements(pieces) piece
    order by 2 desc limit 200) few
$$;
revoke all on function private.pieces_of, private.largest from public, anon;
grant execute on function private.pieces_of, private.largest to authenticated;

-- As before: what lies in an area that ended is counted for the one above it.
create or replace function public.open_share_link(token text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  link public.share_links;
  answer jsonb;
begin
  perform private.count_ask();
  if token !~ '^[0-9a-f]{32}$' then return null; end if;
  select one.* into link from private.share_tokens kept
    join public.share_links one on one.id = kept.link_id
    join public.areas area on area.id = one.area_id and area.deleted_at is null
    where kept.token_hash = private.share_hash(token)
      and one.revoked_at is null and one.last_day >= private.today();
  if link.id is null then return null; end if;

  insert into public.share_link_uses as use (link_id, area_id, day, uses)
  values (link.id, link.area_id, private.today(), 1)
  on conflict (link_id, day) do update set uses = use.uses + 1;

  with counted as (
    select case when area.deleted_at is null and area.ended_on is null or area.id = link.area_id then area.id else area.parent_id end as id,
      sum(counts.objects)::integer as objects
    from private.shared_counts(link.layer, link.area_path, link.starts_on, link.ends_on) counts
    join public.areas area on area.id = counts.area_id
    group by 1
  ), place as (
    select area.name, area.kind, area.level, upper.name as inside, area.path,
      area.center_lng as lng, area.center_lat as lat, coalesce(counted.objects, 0) as objects
    from public.areas area
    join public.areas upper on upper.id = area.parent_id
    left join counted on counted.id = area.id
    where area.path operator(extensions.<@) link.area_path and area.deleted_at is null
      and (area.ended_on is null or area.id = link.area_id)
    limit 5000
  )
  select jsonb_build_object(
    'layer', link.layer, 'starts_on', link.starts_on, 'ends_on', link.ends_on, 'last_day', link.last_day,
    'area', (select jsonb_build_object('name', area.name, 'kind', area.kind)
      from public.areas area where area.id = link.area_id),
    'places', coalesce(jsonb_agg(jsonb_build_object(
      'name', place.name, 'kind', place.kind, 'level', place.level, 'inside', place.inside,
      'lng', place.lng, 'lat', place.lat,
      'count', case when link.layer <> 'incidents' or place.objects >= 3 then place.objects end)
      order by place.path), '[]'))
  into answer from place;
  return answer;
end $$;
