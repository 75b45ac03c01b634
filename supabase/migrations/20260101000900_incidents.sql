-- Incidents: what happened, when and where. Places and counts, never the name of a person.
-- Officers add and edit those of their own areas; everyone with a role reads theirs.
-- The free-text summary is a table of its own: a viewer must not read it.

create table public.incidents (
  id uuid primary key,
  number bigint generated always as identity,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  occurred_at timestamptz not null
    constraint incident_occurred_range check (occurred_at >= '1990-01-01+07' and occurred_at < '2100-01-01+07'),
  reported_at timestamptz
    constraint incident_reported_range check (reported_at >= '1990-01-01+07' and reported_at < '2100-01-01+07'),
  type_id text not null references public.incident_types (id),
  severity smallint not null default 1 constraint incident_severity_range check (severity between 1 and 4),
  status text not null default 'moi_tiep_nhan' constraint incident_status_known check (status in (
    'moi_tiep_nhan', 'dang_xac_minh', 'dang_xu_ly', 'dang_hoa_giai', 'chuyen_cap_tren', 'da_giai_quyet',
    'hoa_giai_thanh', 'hoa_giai_khong_thanh', 'khong_du_co_so', 'dong', 'mo_lai')),
  lng double precision,
  lat double precision,
  source text not null default 'other'
    constraint incident_source_known check (source in ('hotline', 'resident', 'patrol', 'camera', 'agency', 'other')),
  deaths integer not null default 0 constraint incident_deaths_range check (deaths between 0 and 10000),
  injuries integer not null default 0 constraint incident_injuries_range check (injuries between 0 and 100000),
  damage_vnd bigint not null default 0
    constraint incident_damage_range check (damage_vnd between 0 and 1000000000000000),
  resolved_at timestamptz constraint incident_resolved_after check (resolved_at >= occurred_at),
  outcome text constraint incident_outcome_length check (char_length(outcome) <= 300),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  changed_xid xid8 not null default pg_current_xact_id(),
  location extensions.geometry(Point, 4326)
    generated always as (extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326)) stored,
  constraint incident_position_whole check ((lng is null) = (lat is null)),
  constraint incident_position_in_vietnam check (lng between 102 and 118 and lat between 6 and 24)
);
create unique index incidents_number on public.incidents (number);
create index incidents_area_time on public.incidents (area_id, occurred_at);
create index incidents_type on public.incidents (type_id);
create index incidents_location on public.incidents using gist (location);
create index incidents_changed on public.incidents (changed_xid);

alter table public.incidents enable row level security;
revoke all on public.incidents from anon, authenticated;
create policy "Everyone reads the incidents of their areas" on public.incidents
  for select to authenticated using (area_id = any (array(select private.my_area_ids('viewer'))));
create policy "Officers add incidents in their areas" on public.incidents
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers edit the incidents of their areas" on public.incidents
  for update to authenticated using (area_id = any (array(select private.my_area_ids('officer'))))
  with check (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert, update on public.incidents to authenticated;
-- Not granted: delete. Deleting is setting deleted_at, restorable for 90 days.

create table public.incident_notes (
  id uuid primary key references public.incidents (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  summary text not null constraint incident_summary_length check (char_length(summary) between 1 and 4000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id()
);
create index incident_notes_area on public.incident_notes (area_id);
alter table public.incident_notes enable row level security;
revoke all on public.incident_notes from anon, authenticated;
create policy "Officers read the incident notes of their areas" on public.incident_notes
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers add incident notes in their areas" on public.incident_notes
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers edit the incident notes of their areas" on public.incident_notes
  for update to authenticated using (area_id = any (array(select private.my_area_ids('officer'))))
  with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers remove the incident notes of their areas" on public.incident_notes
  for delete to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert, update, delete on public.incident_notes to authenticated;

create table public.incident_events (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references public.incidents (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  at timestamptz not null default now(),
  status text not null,
  reason text constraint incident_event_reason_length check (char_length(reason) <= 500),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id()
);
create index incident_events_incident on public.incident_events (incident_id, at);
create index incident_events_area on public.incident_events (area_id);
alter table public.incident_events enable row level security;
revoke all on public.incident_events from anon, authenticated;
create policy "Officers read the incident events of their areas" on public.incident_events
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
grant select on public.incident_events to authenticated;
-- Not granted: insert, update, delete. The trigger below writes one for every change of status.

-- The steps that a status may take, from the report to the closed case.
create function private.may_follow(before text, after text) returns boolean
language sql immutable set search_path = '' as $$
  select after = any (case before
    when 'moi_tiep_nhan' then array['dang_xac_minh']
    when 'dang_xac_minh' then array['dang_xu_ly', 'dang_hoa_giai', 'chuyen_cap_tren', 'khong_du_co_so']
    when 'dang_xu_ly' then array['da_giai_quyet', 'khong_du_co_so', 'chuyen_cap_tren', 'dang_hoa_giai']
    when 'dang_hoa_giai' then array['hoa_giai_thanh', 'hoa_giai_khong_thanh', 'chuyen_cap_tren']
    when 'chuyen_cap_tren' then array['da_giai_quyet', 'khong_du_co_so', 'dong']
    when 'hoa_giai_khong_thanh' then array['chuyen_cap_tren', 'dong', 'mo_lai']
    when 'da_giai_quyet' then array['dong', 'mo_lai']
    when 'hoa_giai_thanh' then array['dong', 'mo_lai']
    when 'khong_du_co_so' then array['dong', 'mo_lai']
    when 'dong' then array['mo_lai']
    when 'mo_lai' then array['dang_xac_minh', 'dang_xu_ly', 'dang_hoa_giai', 'chuyen_cap_tren']
  end)
$$;

create function private.check_status() returns trigger
language plpgsql set search_path = '' as $$
begin
  if not coalesce(private.may_follow(old.status, new.status), false) then
    perform private.refuse('status_step', old.status || ' > ' || new.status);
  end if;
  return new;
end $$;

-- Keeps who changed the status, when and why; the reason comes from change_incident_status().
create function private.note_status() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.incident_events (incident_id, at, status, reason)
  values (
    new.id,
    case when tg_op = 'INSERT' then coalesce(new.reported_at, new.created_at) else now() end,
    new.status, nullif(current_setting('binh_yen.reason', true), ''));
  return null;
end $$;
revoke all on function private.may_follow, private.check_status, private.note_status from public;
grant execute on function private.may_follow to authenticated, service_role;

create trigger check_place before insert or update on public.incidents
  for each row execute function private.check_place();
create trigger check_status before update of status on public.incidents
  for each row when (old.status is distinct from new.status) execute function private.check_status();
create trigger stamp before insert or update on public.incidents
  for each row execute function private.stamp_feature();
create trigger stamp_deletion before insert or update on public.incidents
  for each row execute function private.stamp_deletion();
create trigger note_status after insert on public.incidents
  for each row execute function private.note_status();
create trigger note_status_change after update of status on public.incidents
  for each row when (old.status is distinct from new.status) execute function private.note_status();
create trigger move_children after update of area_id on public.incidents
  for each row when (old.area_id is distinct from new.area_id)
  execute function private.move_children('incident_notes', 'id', 'incident_events', 'incident_id');
create trigger note_move after update of area_id on public.incidents
  for each row when (old.area_id is distinct from new.area_id) execute function private.note_removal();
create trigger note_delete after delete on public.incidents
  for each row execute function private.note_removal();
create trigger audit after update or delete on public.incidents
  for each row execute function private.audit();
create trigger audit_insert after insert on public.incidents
  for each row execute function private.audit_insert();

create trigger follow_parent before insert or update on public.incident_notes
  for each row execute function private.follow_parent('incidents', 'id');
create trigger stamp before insert or update on public.incident_notes
  for each row execute function private.stamp_feature();
create trigger audit after update or delete on public.incident_notes
  for each row execute function private.audit();
create trigger audit_insert after insert on public.incident_notes
  for each row execute function private.audit_insert();
create trigger follow_parent before insert or update on public.incident_events
  for each row execute function private.follow_parent('incidents', 'incident_id');
create trigger stamp before insert or update on public.incident_events
  for each row execute function private.stamp_feature();

-- Moves an incident one step on, with the reason. Returns its new version.
create function public.change_incident_status(incident uuid, status text, reason text default null) returns text
language plpgsql security invoker set search_path = '' as $$
declare
  version text;
begin
  perform set_config('binh_yen.reason', coalesce(reason, ''), true);
  update public.incidents set status = change_incident_status.status
    where id = incident returning changed_xid::text into version;
  perform set_config('binh_yen.reason', '', true);
  if version is null then perform private.refuse('row_unknown'); end if;
  return version;
end $$;
revoke all on function public.change_incident_status from public, anon;
grant execute on function public.change_incident_status to authenticated;
