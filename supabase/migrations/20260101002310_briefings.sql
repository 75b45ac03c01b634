-- Briefings: what was reported of an area and a reporting period, as it was reported.
-- Officers and above read those of their areas, write the minutes and close them; only leaders open them again.
-- Once closed, the figures stay as they are, whatever happens to what was counted; each closing and opening is kept.

create table public.briefings (
  id uuid primary key default gen_random_uuid(),
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  period_kind text not null,
  period_name text not null,
  -- Up to without `ends_on`.
  starts_on date not null,
  ends_on date not null,
  status text not null default 'draft' constraint briefing_status_known check (status in ('draft', 'closed')),
  minutes text not null default '' constraint briefing_minutes_length check (char_length(minutes) <= 20000),
  figures jsonb,
  closed_at timestamptz,
  closed_by uuid,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  constraint briefing_closed_whole check (
    (status = 'closed') = (figures is not null) and (status = 'closed') = (closed_at is not null)),
  constraint briefing_unique unique (area_id, period_kind, period_name)
);

alter table public.briefings enable row level security;
revoke all on public.briefings from anon, authenticated;
create policy "Officers read the briefings of their areas" on public.briefings
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
grant select on public.briefings to authenticated;
-- Not granted: insert, update, delete. The functions below write, each after asking who calls.

create table public.briefing_events (
  id bigint generated always as identity primary key,
  briefing_id uuid not null references public.briefings (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  at timestamptz not null default now(),
  actor uuid,
  what text not null constraint briefing_event_known check (what in ('closed', 'reopened')),
  reason text constraint briefing_reason_length check (char_length(btrim(reason)) between 1 and 500),
  -- As they were reported until then, or from then on.
  figures jsonb not null
);
create index briefing_events_briefing on public.briefing_events (briefing_id, at);
create index briefing_events_area on public.briefing_events (area_id);

alter table public.briefing_events enable row level security;
revoke all on public.briefing_events from anon, authenticated;
create policy "Officers read what happened to the briefings of their areas" on public.briefing_events
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
grant select on public.briefing_events to authenticated;
-- Not granted: insert, update, delete.

create trigger stamp before insert or update on public.briefings
  for each row execute function private.stamp_feature();
create trigger audit after insert or update or delete on public.briefings
  for each row execute function private.audit();

-- The briefing of an area and a period, made where there is none, for the rest of the transaction nobody else's.
create function private.own_briefing(area uuid, kind text, name text, needed text) returns public.briefings
language plpgsql security definer set search_path = '' as $$
declare
  own public.briefings;
begin
  if not coalesce(own_briefing.area = any (array(select private.my_area_ids(needed))), false) then
    perform private.refuse('row_unknown');
  end if;
  insert into public.briefings (area_id, area_path, period_kind, period_name, starts_on, ends_on)
    select held.id, held.path, own_briefing.kind, own_briefing.name, period.first_day, period.end_day
    from public.areas held, private.named_period(own_briefing.kind, own_briefing.name) period
    where held.id = own_briefing.area
    on conflict on constraint briefing_unique do nothing;
  select * into strict own from public.briefings briefing
    where briefing.area_id = own_briefing.area and briefing.period_kind = kind and briefing.period_name = name
    for update;
  return own;
end $$;

-- version: of the briefing when it was read, null when there was none. Answers the new one. The minutes of a closed
-- briefing stay as they are.
create function public.write_minutes(area uuid, kind text, name text, minutes text, version text default null) returns text
language plpgsql security definer set search_path = '' as $$
declare
  own public.briefings := private.own_briefing(area, kind, name, 'officer');
begin
  if own.status = 'closed' then perform private.refuse('briefing_closed'); end if;
  if own.minutes <> '' and own.changed_xid::text is distinct from version then
    perform private.refuse('version_outdated');
  end if;
  update public.briefings briefing set minutes = write_minutes.minutes where briefing.id = own.id
    returning briefing.changed_xid::text into version;
  return version;
end $$;

-- Freezes the figures as they are now, once the period is over. Closing twice is refused.
create function public.close_briefing(area uuid, kind text, name text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  own public.briefings := private.own_briefing(area, kind, name, 'officer');
  counted jsonb;
begin
  if own.status = 'closed' then perform private.refuse('briefing_closed'); end if;
  if own.ends_on > (now() at time zone 'Asia/Ho_Chi_Minh')::date then perform private.refuse('period_not_over'); end if;
  counted := public.briefing_figures(area, kind, name);
  update public.briefings briefing
    set status = 'closed', figures = counted, closed_at = now(), closed_by = auth.uid()
    where briefing.id = own.id;
  insert into public.briefing_events (briefing_id, area_id, actor, what, figures)
    values (own.id, own.area_id, auth.uid(), 'closed', counted);
end $$;

-- What was reported until then is kept with the reason.
create function public.reopen_briefing(area uuid, kind text, name text, reason text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  own public.briefings := private.own_briefing(area, kind, name, 'leader');
begin
  if own.status <> 'closed' then perform private.refuse('briefing_not_closed'); end if;
  if btrim(coalesce(reason, '')) = '' then perform private.refuse('reason_missing'); end if;
  insert into public.briefing_events (briefing_id, area_id, actor, what, reason, figures)
    values (own.id, own.area_id, auth.uid(), 'reopened', btrim(reopen_briefing.reason), own.figures);
  update public.briefings briefing set status = 'draft', figures = null, closed_at = null, closed_by = null
    where briefing.id = own.id;
end $$;

-- Which incidents of a closed briefing were written since, by whom and when: [{at, by, verb, is_removal, number,
-- type_id}], newest first, at most 500. Whoever wrote is named by their account; what was written stays in the audit
-- log, which leaders read. Of one that lies elsewhere now nothing else is told.
create function private.late_changes(briefing public.briefings) returns jsonb
language sql stable security definer set search_path = '' as $$
  with period as (
    select briefing.starts_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as starts_at,
      briefing.ends_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as ends_at
  ), change as (
    select incident.created_at as at, incident.created_by as actor, 'insert' as verb, incident.number,
      incident.type_id, incident.deleted_at is not null as is_removal
    from public.incidents incident, period
    where incident.area_path operator(extensions.<@) briefing.area_path
      and incident.occurred_at >= period.starts_at and incident.occurred_at < period.ends_at
      and incident.created_at > briefing.closed_at
    union all
    select log.at, log.actor, log.verb, incident.number, incident.type_id,
      log.verb = 'delete' or log.new ->> 'deleted_at' is not null
    from period, public.audit_log log
    left join public.incidents gone on gone.id = log.row_id::uuid
    left join public.incidents incident on incident.id = gone.id
      and incident.area_path operator(extensions.<@) briefing.area_path
    where log.table_name = 'incidents' and log.verb <> 'insert' and log.at > briefing.closed_at
      -- One that was deleted long before is only purged now.
      and (log.verb = 'delete' and log.old ->> 'deleted_at' is null or log.verb = 'update' and log.old ?| array['occurred_at', 'type_id', 'area_id', 'status', 'severity', 'deaths',
        'injuries', 'damage_vnd', 'deleted_at', 'lng'])
      and (gone.occurred_at >= period.starts_at and gone.occurred_at < period.ends_at
        or (log.old ->> 'occurred_at')::timestamptz >= period.starts_at
          and (log.old ->> 'occurred_at')::timestamptz < period.ends_at)
      and exists (
        select from public.areas area
        where area.id in (log.area_id, (log.old ->> 'area_id')::uuid)
          and area.path operator(extensions.<@) briefing.area_path)
    order by at desc
    limit 500
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'at', change.at, 'by', account.email, 'verb', change.verb, 'is_removal', change.is_removal,
    'number', change.number, 'type_id', change.type_id) order by change.at desc, change.number), '[]')
  from change left join auth.users account on account.id = change.actor
$$;
create index audit_log_incidents on public.audit_log (at) where table_name = 'incidents' and verb <> 'insert';

-- All of a briefing: {period: {first_day, end_day}, figures: as they are now, saved: null or {status, version, minutes,
-- figures, closed_at, closed_by}, events: [{at, by, what, reason}], changes: as late_changes()}.
create function public.read_briefing(area uuid, kind text, name text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  own public.briefings;
begin
  if not coalesce(read_briefing.area = any (array(select private.my_area_ids('officer'))), false) then
    perform private.refuse('row_unknown');
  end if;
  select * into own from public.briefings briefing
    where briefing.area_id = read_briefing.area and briefing.period_kind = kind and briefing.period_name = name;
  return jsonb_build_object(
    'period', (select to_jsonb(period) from private.named_period(kind, name) period),
    'figures', public.briefing_figures(area, kind, name),
    'saved', case when own.id is not null then jsonb_build_object(
      'status', own.status, 'version', own.changed_xid::text, 'minutes', own.minutes, 'figures', own.figures,
      'closed_at', own.closed_at, 'closed_by', (select email from auth.users where id = own.closed_by)) end,
    'events', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'at', event.at, 'by', account.email, 'what', event.what, 'reason', event.reason)
        order by event.at desc, event.id desc), '[]')
      from public.briefing_events event left join auth.users account on account.id = event.actor
      where event.briefing_id = own.id),
    'changes', case when own.status = 'closed' then private.late_changes(own) else '[]' end);
end $$;

revoke all on function private.own_briefing, private.late_changes from public;
revoke all on function public.write_minutes, public.close_briefing, public.reopen_briefing, public.read_briefing
  from public, anon;
grant execute on function public.write_minutes, public.close_briefing, public.reopen_briefing, public.read_briefing
  to authenticated;
