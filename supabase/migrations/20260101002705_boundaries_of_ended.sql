-- Areas that ended in the report of boundaries and behind share links. Whoever may ask stays as it was.

alter function public.area_boundary_report(uuid, double precision) set schema private;
alter function private.area_boundary_report(uuid, double precision) rename to compare_boundaries;

-- As before; areas that ended have given their outlines away, and none is missed.
create function public.area_boundary_report(area uuid, least_m2 double precision default 10000) returns jsonb
language sql stable security invoker set search_path = '' set statement_timeout = '5min' as $$
  select compared || (
    select jsonb_build_object('areas', count(*),
      'without_boundary', coalesce(jsonb_agg(own.name order by own.name) filter (where own.boundary is null), '[]'))
    from public.areas own
    where own.parent_id = area_boundary_report.area and own.deleted_at is null and own.ended_on is null)
  from private.compare_boundaries(area, least_m2) compared
$$;

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
    where area.path operator(extensions.<@) link.area_path and area.deleted_at is null and area.ended_on is null
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

revoke all on function public.area_boundary_report from public, anon;
grant execute on function public.area_boundary_report to authenticated;
