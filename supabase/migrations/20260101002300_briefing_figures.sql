-- Figures of a briefing: what is counted of an area in a reporting period, beside what it is compared with.
-- Whoever may see the area asks for them; nobody is told of rows outside their areas.

-- The reporting period of a kind with a name; the twin of parsePeriod() in src/domain/period.ts.
create function private.named_period(kind text, name text)
returns table (first_day date, end_day date)
language plpgsql stable security invoker set search_path = '' as $$
declare
  zone constant text := 'Asia/Ho_Chi_Minh';
  -- A day that every period of this name holds.
  middle constant text := case
    when name ~ '^(19|20)\d\d-Q[1-4]$' then left(name, 4) || '-' || to_char(right(name, 1)::integer * 3 - 1, 'FM00') || '-05'
    when name ~ '^(19|20)\d\d$' then name || '-06-05'
    when name ~ '^(19|20)\d\d-(0[1-9]|1[0-2])$' then name || '-05'
  end;
  held record;
begin
  if middle >= '1900-06-01' then
    select * into held from public.reporting_period(middle::timestamp at time zone zone, kind);
  end if;
  if held is null or held.name is distinct from named_period.name then
    perform private.refuse('period_unknown', kind || ':' || name);
  end if;
  first_day := (held.starts_at at time zone zone)::date;
  end_day := (held.ends_at at time zone zone)::date;
  return next;
end $$;

-- The days that are counted of a period and of what it is compared with, each up to without `end_day`. Of a period that
-- still runs the days that are over, and as many of the others. The twin of comparedPeriods() in
-- src/domain/compared-periods.ts, with the year to date: that of the police for its months, else the calendar's.
create function private.compared_days(kind text, name text, today date)
returns table (span text, first_day date, end_day date)
language plpgsql stable security invoker set search_path = '' as $$
declare
  zone constant text := 'Asia/Ho_Chi_Minh';
  now_first date;
  now_end date;
  over_days integer;
  runs boolean;
  other_first date;
  other_end date;
begin
  select period.first_day, period.end_day into now_first, now_end from private.named_period(kind, name) period;
  over_days := greatest(now_first, least(now_end, today)) - now_first;
  runs := now_first + over_days < now_end;

  span := 'now';
  first_day := now_first;
  end_day := now_first + over_days;
  return next;
  span := 'year_to_date';
  first_day := private.year_start(kind, now_first);
  return next;

  select (other.starts_at at time zone zone)::date, (other.ends_at at time zone zone)::date
    into other_first, other_end
    from public.reporting_period((now_first - 1)::timestamp at time zone zone, kind) other;
  span := 'before';
  first_day := other_first;
  end_day := case when runs then least(other_end, other_first + over_days) else other_end end;
  return next;

  select period.first_day, period.end_day into other_first, other_end
    from private.named_period(kind, to_char(left(name, 4)::integer - 1, 'FM0000') || substr(name, 5)) period;
  span := 'year_before';
  first_day := other_first;
  end_day := case when runs then least(other_end, other_first + over_days) else other_end end;
  return next;
  span := 'year_to_date_before';
  first_day := private.year_start(kind, other_first);
  return next;
end $$;

-- The first day of the year that a period is counted in.
create function private.year_start(kind text, day date) returns date
language sql stable security invoker set search_path = '' as $$
  select case when kind in ('police_month', 'police_year') then (
      select (year.starts_at at time zone 'Asia/Ho_Chi_Minh')::date
      from public.reporting_period(day::timestamp at time zone 'Asia/Ho_Chi_Minh', 'police_year') year)
    else date_trunc('year', day)::date end
$$;

-- Answer: {version, today, spans: {now: {first_day, end_day}, before, year_before, year_to_date, year_to_date_before},
-- types: [{type_id, counts}], areas: [{area_id, code, code_edition, kind, name, households, counts}],
-- deaths: counts, injuries: counts, damage_vnd: counts, cleared: counts, without_position,
-- fire_points: {ready, needs_service, out_of_service, overdue}, cameras: {working, faulty, offline, planned}}.
-- counts: a number for each span. areas: those right below, and the area itself for what lies in none of them.
-- Fire points and cameras are counted as they are today.
create function public.briefing_figures(
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
        and (known.counts is not null or place.deleted_at is null and extensions.nlevel(place.path) = depth)),
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

revoke all on function private.named_period, private.compared_days, private.year_start from public;
grant execute on function private.named_period, private.compared_days, private.year_start to authenticated;
revoke all on function public.briefing_figures from public, anon;
grant execute on function public.briefing_figures to authenticated;
