-- The steps of ending areas: who may, what the new ones are, what goes over to them. Called by merge_areas() and
-- split_area() (next file) alone, as the owner.

-- The areas that are to end, for the rest of the transaction nobody else's to change. Admins of what they lie in may.
create function private.areas_to_end(ids uuid[], day date, reference text) returns public.areas[]
language plpgsql security definer set search_path = '' as $$
declare
  ending public.areas[];
  bad text;
begin
  perform from public.areas where id = any (ids) order by id for update;
  ending := array(
    select own from public.areas own
    where own.id = any (ids) and own.deleted_at is null
      and own.parent_id = any (array(select private.my_area_ids('admin')))
    order by own.path);
  if cardinality(ending) = 0 or cardinality(ending) <> (select count(distinct one) from unnest(ids) one) then
    perform private.refuse('row_unknown');
  end if;
  if (ending[1]).level not in ('commune', 'hamlet') then perform private.refuse('area_level_kept'); end if;
  select own.name into bad from unnest(ending) own where own.ended_on is not null;
  if bad is not null then perform private.refuse('area_ended', bad); end if;
  if (select count(distinct (own.parent_id, own.level)) from unnest(ending) own) > 1 then
    perform private.refuse('areas_apart');
  end if;
  if coalesce(day > (now() at time zone 'Asia/Ho_Chi_Minh')::date, true) then perform private.refuse('ending_in_future'); end if;
  if day <= (select max(coalesce(own.began_on, '1945-09-02')) from unnest(ending) own) then
    perform private.refuse('ending_before_area');
  end if;
  if coalesce(char_length(btrim(reference)) not between 1 and 200, true) then perform private.refuse('ending_reference'); end if;
  return ending;
end $$;

-- What they become: {id} of an area that is there, or {code, code_edition, kind, name, households, population} of a new
-- one, which counts from the day on.
create function private.successor_of(ending public.areas[], given jsonb, day date) returns public.areas
language plpgsql security definer set search_path = '' as $$
declare
  made public.areas;
begin
  if given ->> 'id' is not null then
    select * into made from public.areas where id = (given ->> 'id')::uuid and deleted_at is null for update;
    if made.ended_on is not null then perform private.refuse('area_ended', made.name); end if;
    if made.id is null or (made.parent_id, made.level) is distinct from ((ending[1]).parent_id, (ending[1]).level)
      or exists (select from unnest(ending) own where own.id = made.id)
    then perform private.refuse('areas_apart'); end if;
    return made;
  end if;
  if exists (
    select from public.areas other
    where other.parent_id = (ending[1]).parent_id and other.deleted_at is null and other.ended_on is null
      and (lower(other.kind), lower(other.name)) = (lower(given ->> 'kind'), lower(btrim(given ->> 'name')))
      and not exists (select from unnest(ending) own where own.id = other.id))
  then perform private.refuse('area_name_taken', given ->> 'name'); end if;
  insert into public.areas (code, code_edition, level, kind, name, parent_id, households, population, began_on)
  values (given ->> 'code', coalesce((given ->> 'code_edition')::date, day), (ending[1]).level, given ->> 'kind',
    btrim(given ->> 'name'), (ending[1]).parent_id, (given ->> 'households')::integer, (given ->> 'population')::integer, day)
  returning * into made;
  return made;
end $$;

-- The part that holds a position, else the main one.
create function private.part_at(
  parts uuid[], shapes extensions.geometry[], main uuid, lng double precision, lat double precision) returns uuid
language sql immutable set search_path = '' as $$
  select coalesce((
    select part.id from unnest(parts, shapes) part (id, shape)
    where extensions.st_covers(part.shape, extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326)) limit 1), main)
$$;

-- Moves what lives on from one area to its parts: [{table, part, count}], a part by its place from 0. What happened
-- before the day stays: incidents, meetings, registrations and all that is counted on a day.
create function private.move_living(source uuid, parts uuid[], shapes extensions.geometry[], main uuid, day date)
returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  held record;
  moved jsonb;
  answer jsonb := '[]';
begin
  for held in
    select * from (values
      ('areas', 'parent_id', 'level = ''hamlet''', 'center_lng', 'center_lat'),
      ('cameras', 'area_id', 'true', 'lng', 'lat'),
      ('fire_points', 'area_id', 'true', 'lng', 'lat'),
      ('groups', 'area_id', 'true', 'lng', 'lat'),
      ('risk_sites', 'area_id', 'true', 'lng', 'lat'),
      ('traffic_spots', 'area_id', 'true', 'lng', 'lat'),
      ('incidents', 'area_id', 'occurred_at >= $5::timestamp at time zone ''Asia/Ho_Chi_Minh''', 'lng', 'lat'),
      ('actions', 'area_id', 'status = ''open''', null, null),
      ('mediations', 'area_id', 'ended_on is null', null, null)
    ) as held (name, pointer, condition, lng, lat)
  loop
    execute format(
      'with moved as (
         update public.%1$I t set %2$I = private.part_at($2, $3, $4, %3$s, %4$s) where t.%2$I = $1 and t.%5$s
         returning t.%2$I as part)
       select coalesce(jsonb_agg(jsonb_build_object(
         ''table'', %6$L, ''part'', array_position($2, part) - 1, ''count'', count)), ''[]'')
       from (select part, count(*) as count from moved group by 1) each_part',
      held.name, held.pointer, coalesce('t.' || held.lng, 'null'), coalesce('t.' || held.lat, 'null'),
      case held.condition when 'true' then held.pointer || ' is not null' else held.condition end, held.name)
      into moved using source, parts, shapes, main, day;
    answer := answer || moved;
  end loop;
  return answer || private.move_walls(source, main, array_position(parts, main) - 1);
end $$;

-- Walls of the area, and scenes that show it on any wall. A scene of what lies outside the wall's area now is dropped.
create function private.move_walls(source uuid, main uuid, part integer) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  count integer;
begin
  with moved as (
    update public.walls wall
      set area_id = place.area_id, scenes = coalesce((
        select jsonb_agg(scene.value order by scene.turn)
        from jsonb_array_elements(replace(wall.scenes::text, source::text, main::text)::jsonb) with ordinality scene (value, turn)
        where scene.value ->> 'area_id' is null or exists (
          select from public.areas own join public.areas shown on shown.path operator(extensions.<@) own.path
          where own.id = place.area_id and shown.id = (scene.value ->> 'area_id')::uuid)), '[]')
      from (select id, area_id = source as is_own, case when area_id = source then main else area_id end as area_id from public.walls) place
      where place.id = wall.id and (place.is_own or strpos(wall.scenes::text, source::text) > 0)
      returning place.is_own)
  select count(*) filter (where moved.is_own) into count from moved;
  return case when count > 0 then jsonb_build_array(jsonb_build_object('table', 'walls', 'part', part, 'count', count))
    else '[]' end;
end $$;

-- Roles on areas that end hold for what they become. They are taken from the ended ones where these hang under it and
-- are seen from there; else old incidents would be nobody's. Answers how many accounts.
create function private.move_roles(ids uuid[], parts uuid[], hang boolean) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  accounts integer := (select count(distinct user_id) from public.memberships where area_id = any (ids) and disabled_at is null);
begin
  insert into public.memberships as held (user_id, area_id, role, disabled_at)
  select best.user_id, part, best.role, best.disabled_at
  from (
    select distinct on (user_id) user_id, role, disabled_at from public.memberships where area_id = any (ids)
    order by user_id, disabled_at is not null, private.rank_of(role) desc
  ) best
  cross join unnest(parts) part
  on conflict (user_id, area_id) do update set role = excluded.role
    where held.disabled_at is null and excluded.disabled_at is null
      and private.rank_of(excluded.role) > private.rank_of(held.role);
  if hang then delete from public.memberships where area_id = any (ids); end if;
  -- Whom to ring there, until somebody states another.
  insert into public.area_contacts (id, duty, phone)
  select part, contact.duty, contact.phone
  from unnest(parts) part
  cross join lateral (
    select duty, phone from public.area_contacts where id = any (ids) order by array_position(ids, id) limit 1) contact
  on conflict (id) do nothing;
  return accounts;
end $$;

revoke all on function private.areas_to_end, private.successor_of, private.part_at, private.move_living, private.move_walls,
  private.move_roles from public, anon;
