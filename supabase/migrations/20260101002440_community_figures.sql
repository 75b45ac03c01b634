-- What a briefing says of the movement for security in an area: groups, meetings, registrations, documents, mediation,
-- standards, sites at risk, traffic spots. Whoever may see the area asks; nobody is told of rows outside their areas.

-- Rows dated within [first_day, end_day) as far as their day is known; what has no year is told of as undated.
-- Answer: see src/domain/community-figures.ts, which names every part.
create function public.community_figures(area uuid, first_day date, end_day date) returns jsonb
language plpgsql stable security invoker set search_path = '' as $$
declare
  scope constant public.areas := (
    select own from public.areas own
    where own.id = community_figures.area and own.id = any (array(select private.my_area_ids('viewer'))));
  in_year constant integer := extract(year from end_day - 1);
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
    'fire_groups', private.fire_group_figures(scope.path, end_day),
    'activities', (
      select coalesce(jsonb_agg(one order by one.kind), '[]')
      from (
        select kind, count(*) as times, sum(attendances) as attendances
        from public.group_activities activity, private.days_of(held) day
        where activity.area_path operator(extensions.<@) scope.path and activity.deleted_at is null
          and day.first_day >= community_figures.first_day and day.end_day <= community_figures.end_day
        group by kind) one),
    'anniversaries', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'name', held.name, 'kind', held.kind, 'area_kind', place.kind, 'area_name', place.name, 'years', years)
        order by years desc, held.name, place.name), '[]')
      from public.groups held
      join public.areas place on place.id = held.area_id
      cross join lateral private.days_of(held.founded) founded
      cross join generate_series(1, 100) years
      where held.area_path operator(extensions.<@) scope.path and held.deleted_at is null and held.status <> 'ended'
        and length(held.founded) >= 7 and (years = 1 or years % 5 = 0)
        and founded.first_day + make_interval(years => years) >= community_figures.first_day
        and founded.first_day + make_interval(years => years) < community_figures.end_day),
    'meetings', (
      select jsonb_build_object(
        'meetings', count(*) filter (where inside), 'areas', count(distinct area_id) filter (where inside),
        'attendances', coalesce(sum(attendances) filter (where inside), 0),
        'households_present', sum(households_present) filter (where inside), 'undated', count(*) filter (where held ~ '^XXXX'))
      from (
        select meeting.*, left(held, 4) between to_char(community_figures.first_day, 'YYYY')
            and to_char(community_figures.end_day, 'YYYY') and exists (
          select from private.days_of(held) day
          where day.first_day >= community_figures.first_day and day.end_day <= community_figures.end_day) as inside
        from public.meetings meeting
        where meeting.area_path operator(extensions.<@) scope.path and meeting.deleted_at is null
          and meeting.kind = 'dissemination') meeting),
    'registrations', (
      with told as materialized (
        select own.id, own.subject, own.registered, own.total, own.counted_on, own.area_path, own.area_path::text as path,
          place.level <> 'hamlet' as has_areas
        from public.registrations own join public.areas place on place.id = own.area_id
        where own.area_path operator(extensions.<@) scope.path and own.deleted_at is null and own.year = in_year
      ), below as (
        -- What an area says of itself stands for all below it.
        select own.id
        from (
          select told.id, told.subject, extensions.subpath(told.area_path, 0, depth)::text as path
          from told cross join lateral generate_series(1, extensions.nlevel(told.area_path) - 1) depth) own
        join told above on above.has_areas and (above.subject, above.path) = (own.subject, own.path))
      select coalesce(jsonb_agg(one order by one.subject), '[]')
      from (
        select subject, sum(registered) as registered, sum(total) as total, max(counted_on) as counted_on
        from told where id not in (select id from below)
        group by subject) one),
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
        select own.*, exists (
          select from private.days_of(awarded) day
          where day.first_day >= community_figures.first_day and day.end_day <= community_figures.end_day) as inside
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
    'standards', private.standard_figures(scope.path, end_day),
    'risk_sites', (
      select coalesce(jsonb_agg(one order by one.kind), '[]')
      from (
        select kind, count(*) as sites, sum(residents) as residents, sum(temporary_residents) as temporary_residents,
          count(*) filter (where not has_second_exit) as without_second_exit,
          count(*) filter (where next_inspection_due < community_figures.end_day) as overdue
        from public.risk_sites own
        where own.area_path operator(extensions.<@) scope.path and own.deleted_at is null
        group by kind) one),
    'traffic_spots', private.traffic_figures(scope.path, end_day));
end $$;

-- How many of each kind are how far.
create function private.group_figures(scope extensions.ltree) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(one order by one.kind, one.status), '[]')
  from (
    select kind, status, count(*) as groups, count(distinct area_id) as areas, sum(members) as members,
      sum(households) as households, sum(more_areas) as more_areas
    from public.groups own
    where own.area_path operator(extensions.<@) scope and own.deleted_at is null
    group by kind, status) one
$$;

-- Fire groups that are not as they should be: 5 to 15 households, bells linked, a drill within a year, each house in one.
create function private.fire_group_figures(scope extensions.ltree, end_day date) returns jsonb
language sql stable security invoker set search_path = '' as $$
  with own as (
    select held.id, held.area_id, held.bells_linked,
      coalesce(held.households, nullif((
        select count(*) from public.group_households house
        where house.group_id = held.id and house.deleted_at is null), 0)) as size,
      (select max(day.first_day) from public.group_activities activity, private.days_of(activity.held) day
        where activity.group_id = held.id and activity.deleted_at is null and activity.kind = 'drill'
          and day.first_day < end_day) as last_drill
    from public.groups held
    where held.area_path operator(extensions.<@) scope and held.deleted_at is null and held.kind = 'fire_group'
      and held.status in ('pilot', 'launched', 'expanded'))
  select jsonb_build_object(
    'groups', count(*),
    'households', coalesce(sum(size), 0),
    'too_small', count(*) filter (where size < 5),
    'too_large', count(*) filter (where size > 15),
    'bells_apart', count(*) filter (where not bells_linked),
    'without_drill', count(*) filter (where last_drill is null or last_drill < end_day - interval '1 year'),
    'in_two_groups', (
      select count(*) from (
        select from public.group_households house
        where house.area_path operator(extensions.<@) scope and house.deleted_at is null
        group by house.area_id, lower(btrim(house.address)) having count(distinct house.group_id) > 1) twice))
  from own
$$;

-- How many areas stand how in each standard, and the lowest 60: the newest word on every criterion. met: all criteria.
create function private.standard_figures(scope extensions.ltree, end_day date) returns jsonb
language sql stable security invoker set search_path = '' as $$
  with newest as (
    select distinct on (own.area_id, own.standard, own.criterion) own.area_id, own.standard, own.criterion, own.level
    from public.assessments own
    where own.area_path operator(extensions.<@) scope and own.deleted_at is null and own.assessed_on < end_day
    order by own.area_id, own.standard, own.criterion, own.assessed_on desc, own.changed_xid::text::numeric desc, own.id), scored as (
    select area_id, standard, sum(level) as score, count(*) filter (where level = 2) as met,
      jsonb_object_agg(criterion, level) as levels
    from newest group by area_id, standard)
  select coalesce(jsonb_agg(jsonb_build_object(
    'standard', one.standard, 'areas', one.areas, 'score', one.score, 'met', one.met,
    'lowest', (
      select jsonb_agg(jsonb_build_object('area_kind', low.kind, 'area_name', low.name, 'levels', low.levels)
        order by low.score, low.path)
      from (
        select place.kind, place.name, place.path, scored.score, scored.levels
        from scored join public.areas place on place.id = scored.area_id
        where scored.standard = one.standard
        order by scored.score, place.path limit 60) low))
    order by one.standard), '[]')
  from (
    select standard, count(*) as areas, sum(score) as score,
      count(*) filter (where met = case standard when 'on_the_spot' then 4 else 5 end) as met
    from scored group by standard) one
$$;

-- Traffic incidents within the radius of each spot, in the months before its measures and in those since, as many days.
create function private.traffic_figures(scope extensions.ltree, end_day date) returns jsonb
language sql stable security invoker set search_path = '' as $$
  with own as (
    select spot.*, least(end_day, (spot.began_on + make_interval(months => spot.months))::date) - spot.began_on as days
    from public.traffic_spots spot
    where spot.area_path operator(extensions.<@) scope and spot.deleted_at is null and spot.began_on < end_day)
  select coalesce(jsonb_agg(jsonb_build_object(
    'name', own.name, 'area_kind', place.kind, 'area_name', place.name, 'measures', own.measures,
    'began_on', own.began_on, 'days', own.days, 'is_over', own.began_on + make_interval(months => own.months) <= end_day,
    'before', counted.before, 'after', counted.after) order by own.began_on desc, own.name), '[]')
  from own
  join public.areas place on place.id = own.area_id
  cross join lateral (
    select
      count(*) filter (where happened.day < own.began_on) as before,
      count(*) filter (where happened.day >= own.began_on) as after
    from (
      select (incident.occurred_at at time zone 'Asia/Ho_Chi_Minh')::date as day
      from public.incidents incident
      where incident.deleted_at is null and incident.type_id like 'traffic.%'
        and incident.area_path operator(extensions.<@) scope
        and extensions.st_dwithin(incident.location::extensions.geography,
          extensions.st_setsrid(extensions.st_makepoint(own.lng, own.lat), 4326)::extensions.geography, own.radius_m)
    ) happened
    where happened.day >= own.began_on - own.days and happened.day < own.began_on + own.days) counted
$$;

revoke all on function private.group_figures, private.fire_group_figures, private.standard_figures,
  private.traffic_figures from public;
grant execute on function private.group_figures, private.fire_group_figures, private.standard_figures,
  private.traffic_figures to authenticated;
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
    'community', public.community_figures(area, period.first_day, period.end_day))
  from private.named_period(kind, name) period
$$;
revoke all on function public.briefing_figures from public, anon;
grant execute on function public.briefing_figures to authenticated;
