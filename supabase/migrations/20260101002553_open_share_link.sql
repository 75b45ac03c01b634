-- What whoever holds a share link is told, without a login: one number for each hamlet of its area, at the middle of
-- the hamlet, and of the objects nothing else. A link that is over, revoked or made up is answered alike: with null.

-- How many objects of a layer lie in each area that is `root` or below it, by the area that they belong to.
-- Fire points that are ready and not past their check; cameras that stand; incidents of the days from starts_on up to
-- without ends_on.
create function private.shared_counts(layer text, root extensions.ltree, starts_on date, ends_on date)
returns table (area_id uuid, objects bigint)
language sql stable security definer set search_path = '' as $$
  with inside as (select array(
    select area.id from public.areas area where area.path operator(extensions.<@) root) as ids)
  select incident.area_id, count(*) from public.incidents incident, inside
  where layer = 'incidents' and incident.area_id = any (inside.ids) and incident.deleted_at is null
    and incident.occurred_at >= starts_on::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and incident.occurred_at < ends_on::timestamp at time zone 'Asia/Ho_Chi_Minh'
  group by 1
  union all
  select camera.area_id, count(*) from public.cameras camera, inside
  where layer = 'cameras' and camera.area_id = any (inside.ids) and camera.deleted_at is null
    and camera.status <> 'planned'
  group by 1
  union all
  select point.area_id, count(*) from public.fire_points point, inside
  where layer = 'fire_points' and point.area_id = any (inside.ids) and point.deleted_at is null
    and point.status = 'ready' and (point.next_check_due is null or point.next_check_due >= private.today())
  group by 1
$$;

-- {layer, area, starts_on, ends_on, last_day, places: [{name, kind, level, inside, lng, lat, count}]}; `inside` is the
-- name of the area above. What is known to lie in a commune but in none of its hamlets, or in one that ended, is
-- counted for the commune. count is null for fewer than three incidents, none among them: so small a number may point
-- at a household. No sum is told, which would give such a number away.
create function public.open_share_link(token text) returns jsonb
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
    select case when area.deleted_at is null or area.id = link.area_id then area.id else area.parent_id end as id,
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

revoke all on function private.shared_counts from public;
revoke all on function public.open_share_link from public;
grant execute on function public.open_share_link to anon, authenticated;
