-- Figures where areas ended: one is told of where something happened there, and of a period in which it was there; else
-- it is not counted as an area. Whoever may ask stays as it was.

create function private.was_there(area public.areas, day date) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(area.began_on <= day, true) and coalesce(area.ended_on > day, true)
$$;
revoke all on function private.was_there from public, anon;
grant execute on function private.was_there to authenticated;

-- As before, without areas that ended and of which there is nothing to tell. What adds the community's figures to it,
-- public.briefing_figures(), stays.
create or replace function private.briefing_figures(
  area uuid, kind text, name text, today date default (now() at time zone 'Asia/Ho_Chi_Minh')::date
) returns jsonb
language plpgsql stable security invoker set search_path = '' as $$
declare
  scope constant public.areas := (
    select own from public.areas own
    where own.id = briefing_figures.area and own.id = any (array(select private.my_area_ids('viewer'))));
  depth constant integer := extensions.nlevel(scope.path) + 1;
  spans jsonb;
  types jsonb;
  places jsonb;
  sums jsonb;
begin
  if scope.id is null then perform private.refuse('area_unknown'); end if;
  select jsonb_object_agg(days.span, jsonb_build_object('first_day', days.first_day, 'end_day', days.end_day))
    into spans from private.compared_days(kind, name, today) days;

  with days as (
    select key as span,
      (value ->> 'first_day')::timestamp at time zone 'Asia/Ho_Chi_Minh' as starts_at,
      (value ->> 'end_day')::timestamp at time zone 'Asia/Ho_Chi_Minh' as ends_at
    from jsonb_each(spans)
  ), told as (
    select incident.*,
      case when extensions.nlevel(incident.area_path) < depth then scope.path
        else extensions.subpath(incident.area_path, 0, depth) end as place
    from public.incidents incident
    where incident.area_path operator(extensions.<@) scope.path and incident.deleted_at is null
      and incident.occurred_at >= (select min(starts_at) from days)
      and incident.occurred_at < (select max(ends_at) from days)
  ), counted as (
    select days.span, told.type_id, told.place, count(*) as incidents,
      sum(told.deaths) as deaths, sum(told.injuries) as injuries, sum(told.damage_vnd) as damage_vnd,
      count(*) filter (where told.status in ('da_giai_quyet', 'hoa_giai_thanh', 'dong')) as cleared,
      count(*) filter (where told.lng is null) as without_position
    from told join days on told.occurred_at >= days.starts_at and told.occurred_at < days.ends_at
    group by 1, 2, 3
  ), by_type as (
    select type_id, span, sum(incidents) as incidents from counted group by 1, 2
  ), by_place as (
    select place, span, sum(incidents) as incidents from counted group by 1, 2
  )
  select
    (select coalesce(jsonb_agg(jsonb_build_object('type_id', type_id, 'counts', counts) order by type_id), '[]')
      from (select type_id, jsonb_object_agg(span, incidents) as counts from by_type group by type_id) one),
    (select coalesce(jsonb_agg(jsonb_build_object(
        'area_id', place.id, 'code', place.code, 'code_edition', place.code_edition, 'kind', place.kind,
        'name', place.name, 'households', place.households, 'counts', coalesce(known.counts, '{}'))
        order by place.path operator(extensions.=) scope.path, place.name, place.code), '[]')
      from public.areas place
      left join (select place, jsonb_object_agg(span, incidents) as counts from by_place group by place) known
        on known.place operator(extensions.=) place.path
      where place.path operator(extensions.<@) scope.path and extensions.nlevel(place.path) between depth - 1 and depth
        -- One that ended is told of where something happened there.
        and (known.counts is not null or place.deleted_at is null and place.ended_on is null
          and extensions.nlevel(place.path) = depth)),
    (select jsonb_build_object(
        'deaths', coalesce(jsonb_object_agg(span, deaths), '{}'),
        'injuries', coalesce(jsonb_object_agg(span, injuries), '{}'),
        'damage_vnd', coalesce(jsonb_object_agg(span, damage_vnd), '{}'),
        'cleared', coalesce(jsonb_object_agg(span, cleared), '{}'),
        'without_position', coalesce(sum(without_position) filter (where span = 'now'), 0))
      from (
        select span, sum(deaths) as deaths, sum(injuries) as injuries, sum(damage_vnd) as damage_vnd,
          sum(cleared) as cleared, sum(without_position) as without_position
        from counted group by span) one)
  into types, places, sums;

  return sums || jsonb_build_object(
    'version', 1, 'today', today, 'spans', spans, 'types', types, 'areas', places,
    'fire_points', (
      select jsonb_build_object(
        'ready', count(*) filter (where status = 'ready' and coalesce(next_check_due >= briefing_figures.today, true)),
        'overdue', count(*) filter (where status = 'ready' and next_check_due < briefing_figures.today),
        'needs_service', count(*) filter (where status = 'needs_service'),
        'out_of_service', count(*) filter (where status = 'out_of_service'))
      from public.fire_points where area_path operator(extensions.<@) scope.path and deleted_at is null),
    'cameras', (
      select jsonb_build_object(
        'working', count(*) filter (where status = 'working'), 'faulty', count(*) filter (where status = 'faulty'),
        'offline', count(*) filter (where status = 'offline'), 'planned', count(*) filter (where status = 'planned'))
      from public.cameras where area_path operator(extensions.<@) scope.path and deleted_at is null));
end $$;

-- As before; of hamlets those that were there on the last day that is counted.
create or replace function public.community_figures(
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
      where hamlet.path operator(extensions.<@) scope.path and hamlet.level = 'hamlet' and hamlet.deleted_at is null
        and private.was_there(hamlet, until - 1)),
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

-- As before. What an area that ended said of the year is left out once one that it became says so itself.
create or replace function private.registration_figures(scope extensions.ltree, in_year integer, until date) returns jsonb
language sql stable security definer set search_path = '' as $$
  with all_told as materialized (
    select own.id, own.area_id, own.subject, own.registered, own.total, own.counted_on, own.area_path,
      own.area_path::text as path, place.level <> 'hamlet' as has_areas
    from public.registrations own join public.areas place on place.id = own.area_id
    where own.area_path operator(extensions.<@) scope and own.deleted_at is null and own.year = in_year
      and own.counted_on < until
  ), told as materialized (
    select * from all_told own
    where not exists (
      select from private.area_successions step join all_told later on later.area_id = step.to_id
      where step.from_id = own.area_id and later.subject = own.subject and later.counted_on >= step.day)
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

-- As before, of areas that were there on the last day that is counted.
create or replace function private.standard_figures(scope extensions.ltree, until date) returns jsonb
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
      and private.was_there(place, until - 1)
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
