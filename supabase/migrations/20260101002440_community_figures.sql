-- What a briefing says of the movement for security in an area: groups, meetings, registrations, documents, mediation,
-- standards, sites at risk, traffic spots. Whoever may see the area asks; nobody is told of rows outside their areas.

-- Rows dated within [first_day, end_day). A day that is known to its month or year counts in the period that has the
-- last day of that; one without a year counts in none. What stands at a day stands at the last of the period, or today.
-- Whoever holds an area holds all below it: asked once, and not for each row, which takes seconds in a province.
-- Answer: see src/domain/community/community-figures.ts, which names every part.
create function public.community_figures(
  area uuid, first_day date, end_day date, today date default (now() at time zone 'Asia/Ho_Chi_Minh')::date
) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  scope constant public.areas := (
    select own from public.areas own
    where own.id = community_figures.area and own.id = any (array(select private.my_area_ids('viewer'))));
  in_year constant integer := extract(year from end_day - 1);
  -- Up to without: of a period that still runs the days that are over, and today.
  until constant date := greatest(first_day, least(end_day, today + 1));
begin
  if scope.id is null then perform private.refuse('area_unknown'); end if;
  return jsonb_build_object(
    'first_day', first_day,
    'end_day', end_day,
    'households', scope.households,
    'hamlets', (
      select count(*) from public.areas hamlet
      where hamlet.path operator(extensions.<@) scope.path and hamlet.level = 'hamlet' and hamlet.deleted_at is null),
    'year', in_year,
    'groups', private.group_figures(scope.path),
    'fire_groups', private.fire_group_figures(scope.path, until),
    'activities', (
      select coalesce(jsonb_agg(one order by one.kind), '[]')
      from (
        select activity.kind, count(*) as times, sum(activity.attendances) as attendances
        from public.group_activities activity
        join public.groups held on held.id = activity.group_id and held.deleted_at is null
        where activity.area_path operator(extensions.<@) scope.path and activity.deleted_at is null
          and activity.counts_on >= community_figures.first_day and activity.counts_on < community_figures.end_day
        group by activity.kind) one),
    'anniversaries', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'name', held.name, 'kind', held.kind, 'place', private.place_name(held.area_id, scope.path), 'years', years)
        order by years desc, held.name, held.area_path), '[]')
      from public.groups held
      cross join lateral private.days_of(held.founded) founded
      cross join generate_series(1, 100) years
      where held.area_path operator(extensions.<@) scope.path and held.deleted_at is null and held.status <> 'ended'
        and length(held.founded) >= 7 and (years = 1 or years % 5 = 0)
        and founded.first_day + make_interval(years => years) >= community_figures.first_day
        and founded.first_day + make_interval(years => years) < community_figures.end_day),
    'meetings', private.meeting_figures(scope.path, first_day, end_day),
    'registrations', private.registration_figures(scope.path, in_year, until),
    'documents', (
      select coalesce(jsonb_agg(one order by one.unit_kind, one.document_kind), '[]')
      from (
        select unit_kind, document_kind, count(*) filter (where is_issued) as issued, count(*) as total
        from public.document_checks own
        where own.area_path operator(extensions.<@) scope.path and own.deleted_at is null and own.year = in_year
        group by unit_kind, document_kind) one),
    'commendations', (
      select jsonb_build_object(
        'collectives', coalesce(sum(collectives) filter (where inside), 0),
        'individuals', coalesce(sum(individuals) filter (where inside), 0), 'undated', count(*) filter (where awarded ~ '^XXXX'))
      from (
        select own.*, coalesce(
          counts_on >= community_figures.first_day and counts_on < community_figures.end_day, false) as inside
        from public.commendations own
        where own.area_path operator(extensions.<@) scope.path and own.deleted_at is null) own),
    'mediations', (
      select jsonb_build_object(
        'received', count(*) filter (where received_on >= community_figures.first_day),
        'succeeded', count(*) filter (where status = 'succeeded' and inside),
        'failed', count(*) filter (where status = 'failed' and inside),
        'transferred', count(*) filter (where status = 'transferred' and inside),
        'pending', count(*) filter (where ended_on is null or ended_on >= community_figures.end_day))
      from (
        select own.*, coalesce(
          ended_on >= community_figures.first_day and ended_on < community_figures.end_day, false) as inside
        from public.mediations own
        where own.area_path operator(extensions.<@) scope.path and own.deleted_at is null
          and received_on < community_figures.end_day) own),
    'standards', private.standard_figures(scope.path, until),
    'risk_sites', (
      select coalesce(jsonb_agg(one order by one.kind), '[]')
      from (
        select kind, count(*) as sites, sum(residents) as residents, sum(temporary_residents) as temporary_residents,
          count(*) filter (where not has_second_exit) as without_second_exit,
          count(*) filter (where next_inspection_due < until - 1) as overdue
        from public.risk_sites own
        where own.area_path operator(extensions.<@) scope.path and own.deleted_at is null
        group by kind) one),
    'traffic_spots', private.traffic_figures(scope.path, until));
end $$;

-- `thôn 1`, and above a commune `thôn 1, xã Bằng Cả`.
create function private.place_name(area uuid, scope extensions.ltree) returns text
language sql stable security definer set search_path = '' as $$
  select own.kind || ' ' || own.name || case
    when own.level = 'hamlet' and extensions.nlevel(own.path) - extensions.nlevel(scope) > 1
      then ', ' || above.kind || ' ' || above.name else '' end
  from public.areas own left join public.areas above on above.id = own.parent_id
  where own.id = place_name.area
$$;

-- How many of each kind are how far, and what those at work have; counts that nobody stated are null.
create function private.group_figures(scope extensions.ltree) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(one order by one.kind), '[]')
  from (
    select kind,
      count(*) filter (where status = 'pilot') as pilot,
      count(*) filter (where status = 'launched') as launched,
      count(*) filter (where status = 'expanded') as expanded,
      count(*) filter (where not at_work) as other,
      count(distinct area_id) filter (where at_work) as areas,
      sum(members) filter (where at_work) as members,
      count(*) filter (where at_work and members is null) as without_members,
      sum(households) filter (where at_work) as households,
      sum(more_areas) filter (where at_work) as more_areas
    from (
      select own.*, status in ('pilot', 'launched', 'expanded') as at_work
      from public.groups own
      where own.area_path operator(extensions.<@) scope and own.deleted_at is null) own
    group by kind) one
$$;

-- Fire groups that are not as they should be: 5 to 15 households, bells linked, a drill within a year, each house in one.
create function private.fire_group_figures(scope extensions.ltree, until date) returns jsonb
language sql stable security definer set search_path = '' as $$
  with own as (
    select held.id, held.bells_linked,
      greatest(held.households, nullif((
        select count(*) from public.group_households house
        where house.group_id = held.id and house.deleted_at is null), 0)) as size,
      (select max(activity.counts_on) from public.group_activities activity
        where activity.group_id = held.id and activity.deleted_at is null and activity.kind = 'drill'
          and activity.counts_on < until) as last_drill
    from public.groups held
    where held.area_path operator(extensions.<@) scope and held.deleted_at is null and held.kind = 'fire_group'
      and held.status in ('pilot', 'launched', 'expanded'))
  select jsonb_build_object(
    'groups', count(*),
    'households', coalesce(sum(size), 0),
    'too_small', count(*) filter (where size < 5),
    'too_large', count(*) filter (where size > 15),
    'bells_apart', count(*) filter (where not bells_linked),
    'without_drill', count(*) filter (where last_drill is null or last_drill < until - interval '1 year'),
    'in_two_groups', (
      select count(*) from (
        select from public.group_households house
        where house.group_id in (select id from own) and house.deleted_at is null
        group by house.area_id, lower(btrim(house.address)) having min(house.group_id::text) <> max(house.group_id::text)) twice))
  from own
$$;

-- Residents' meetings; of households present the most at one meeting of each area, as the same come again.
create function private.meeting_figures(scope extensions.ltree, first_day date, end_day date) returns jsonb
language sql stable security definer set search_path = '' as $$
  with told as (
    select meeting.area_id, meeting.attendances, meeting.households_present,
      place.level = 'hamlet' and place.deleted_at is null as is_hamlet
    from public.meetings meeting join public.areas place on place.id = meeting.area_id
    where meeting.area_path operator(extensions.<@) scope and meeting.deleted_at is null
      and meeting.kind = 'dissemination' and meeting.counts_on >= first_day and meeting.counts_on < end_day)
  select jsonb_build_object(
    'meetings', count(*),
    'areas', count(distinct area_id) filter (where is_hamlet),
    'attendances', sum(attendances),
    'households_present', (
      select sum(most) from (select max(households_present) as most from told group by area_id) by_area),
    'undated', (
      select count(*) from public.meetings meeting
      where meeting.area_path operator(extensions.<@) scope and meeting.deleted_at is null
        and meeting.kind = 'dissemination' and meeting.held ~ '^XXXX'))
  from told
$$;

-- As counted until then. What an area says of itself stands for all below it.
create function private.registration_figures(scope extensions.ltree, in_year integer, until date) returns jsonb
language sql stable security definer set search_path = '' as $$
  with told as materialized (
    select own.id, own.subject, own.registered, own.total, own.counted_on, own.area_path, own.area_path::text as path,
      place.level <> 'hamlet' as has_areas
    from public.registrations own join public.areas place on place.id = own.area_id
    where own.area_path operator(extensions.<@) scope and own.deleted_at is null and own.year = in_year
      and own.counted_on < until
  ), below as (
    select own.id
    from (
      select told.id, told.subject, extensions.subpath(told.area_path, 0, depth)::text as path
      from told cross join lateral generate_series(1, extensions.nlevel(told.area_path) - 1) depth) own
    join told above on above.has_areas and (above.subject, above.path) = (own.subject, own.path))
  select coalesce(jsonb_agg(one order by one.subject), '[]')
  from (
    select subject, sum(registered) as registered, sum(total) as total, max(counted_on) as counted_on
    from told where id not in (select id from below)
    group by subject) one
$$;

-- How many areas stand how in each standard, and the lowest 60: the newest word on every criterion. met: all criteria.
create function private.standard_figures(scope extensions.ltree, until date) returns jsonb
language sql stable security definer set search_path = '' as $$
  with newest as (
    select distinct on (own.area_id, own.standard, own.criterion) own.area_id, own.standard, own.criterion, own.level
    from public.assessments own
    where own.area_path operator(extensions.<@) scope and own.deleted_at is null and own.assessed_on < until
    order by own.area_id, own.standard, own.criterion, own.assessed_on desc, own.changed_xid::text::numeric desc, own.id
  ), scored as (
    select place.id, place.path, newest.standard, sum(newest.level) as score,
      count(*) filter (where newest.level = 2) as met, jsonb_object_agg(newest.criterion, newest.level) as levels
    from newest join public.areas place on place.id = newest.area_id and place.deleted_at is null
    group by place.id, place.path, newest.standard)
  select coalesce(jsonb_agg(jsonb_build_object(
    'standard', one.standard, 'areas', one.areas, 'score', one.score, 'met', one.met,
    'lowest', (
      select jsonb_agg(jsonb_build_object('place', private.place_name(low.id, scope), 'levels', low.levels)
        order by low.score, low.path)
      from (
        select scored.* from scored where scored.standard = one.standard order by scored.score, scored.path limit 60) low))
    order by one.standard), '[]')
  from (
    select standard, count(*) as areas, sum(score) as score,
      count(*) filter (where met = case standard when 'on_the_spot' then 4 else 5 end) as met
    from scored group by standard) one
$$;

-- Traffic incidents within the radius of each spot, in the days since its measures that are over, and in as many before.
create function private.traffic_figures(scope extensions.ltree, until date) returns jsonb
language sql stable security definer set search_path = '' as $$
  with own as (
    select spot.*, least(until, (spot.began_on + make_interval(months => spot.months))::date) - spot.began_on as days,
      extensions.st_setsrid(extensions.st_makepoint(spot.lng, spot.lat), 4326)::extensions.geography as place
    from public.traffic_spots spot
    where spot.area_path operator(extensions.<@) scope and spot.deleted_at is null and spot.began_on < until)
  select coalesce(jsonb_agg(jsonb_build_object(
    'name', own.name, 'place', private.place_name(own.area_id, scope), 'measures', own.measures,
    'began_on', own.began_on, 'days', own.days, 'is_over', own.began_on + make_interval(months => own.months) <= until,
    'before', counted.before, 'after', counted.after) order by own.began_on desc, own.name), '[]')
  from own
  cross join lateral (
    select count(*) filter (where incident.occurred_at < own.began_on::timestamp at time zone 'Asia/Ho_Chi_Minh') as before,
      count(*) filter (where incident.occurred_at >= own.began_on::timestamp at time zone 'Asia/Ho_Chi_Minh') as after
    from public.incidents incident
    where incident.deleted_at is null and incident.type_id like 'traffic.%'
      and incident.area_path operator(extensions.<@) scope
      and incident.occurred_at >= (own.began_on - own.days)::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and incident.occurred_at < (own.began_on + own.days)::timestamp at time zone 'Asia/Ho_Chi_Minh'
      -- A box first, of a few degrees' thousandths: cheap, and a little too large.
      and incident.lat between own.lat - own.radius_m / 100000.0 and own.lat + own.radius_m / 100000.0
      and incident.lng between own.lng - own.radius_m / 90000.0 and own.lng + own.radius_m / 90000.0
      and extensions.st_dwithin(incident.location::extensions.geography, own.place, own.radius_m)) counted
$$;

revoke all on function private.place_name, private.group_figures, private.fire_group_figures,
  private.meeting_figures, private.registration_figures, private.standard_figures, private.traffic_figures from public;
-- Not granted: what stands below counts without asking who calls. community_figures() has asked.
revoke all on function public.community_figures from public, anon;
grant execute on function public.community_figures to authenticated;

-- The figures of a briefing hold them too, so that closing keeps them as they were reported.
alter function public.briefing_figures(uuid, text, text, date) set schema private;
grant execute on function private.briefing_figures to authenticated;
create function public.briefing_figures(
  area uuid, kind text, name text, today date default (now() at time zone 'Asia/Ho_Chi_Minh')::date
) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.briefing_figures(area, kind, name, today) || jsonb_build_object(
    'version', 2,
    'community', public.community_figures(area, period.first_day, period.end_day, today))
  from private.named_period(kind, name) period
$$;
revoke all on function public.briefing_figures from public, anon;
grant execute on function public.briefing_figures to authenticated;
