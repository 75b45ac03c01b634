-- Actions: what was agreed at a briefing, whose duty it is, and until when. An open one is carried from briefing to
-- briefing until it is done or dropped.
-- Everyone reads those of their areas, a wall too; officers write them. An owner is a role, never a person.

create table public.actions (
  id uuid primary key,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  title text not null constraint action_title_length check (char_length(btrim(title)) between 1 and 300),
  owner_role text not null constraint action_owner_length check (char_length(btrim(owner_role)) between 1 and 120),
  -- The day of the meeting.
  decided_on date not null
    constraint action_decided_range check (decided_on between '2000-01-01' and '2099-12-31'),
  due_on date not null constraint action_due_after check (due_on >= decided_on)
    constraint action_due_range check (due_on <= '2099-12-31'),
  status text not null default 'open' constraint action_status_known check (status in ('open', 'done', 'dropped')),
  result text constraint action_result_length check (char_length(result) <= 1000),
  -- When it was done or dropped: kept by a trigger.
  ended_on date,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  changed_xid xid8 not null default pg_current_xact_id()
);
create index actions_area on public.actions (area_id, decided_on);

alter table public.actions enable row level security;
revoke all on public.actions from anon, authenticated;
create policy "Everyone reads the actions of their areas" on public.actions
  for select to authenticated using (area_id = any (array(select private.my_area_ids('viewer'))));
create policy "Officers add actions in their areas" on public.actions
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers edit the actions of their areas" on public.actions
  for update to authenticated using (area_id = any (array(select private.my_area_ids('officer'))))
  with check (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert, update on public.actions to authenticated;
-- Not granted: delete. Deleting is setting deleted_at.

-- Before insert or update: the day on which it ended is the database's.
create function private.stamp_end() returns trigger
language plpgsql set search_path = '' as $$
begin
  if new.status = 'open' then new.ended_on := null;
  elsif tg_op = 'INSERT' or old.status is distinct from new.status then
    new.ended_on := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  else new.ended_on := old.ended_on;
  end if;
  return new;
end $$;
revoke all on function private.stamp_end from public;

create trigger stamp before insert or update on public.actions
  for each row execute function private.stamp_feature();
create trigger stamp_deletion before insert or update on public.actions
  for each row execute function private.stamp_deletion();
create trigger stamp_end before insert or update on public.actions
  for each row execute function private.stamp_end();
create trigger audit after insert or update or delete on public.actions
  for each row execute function private.audit();

-- The columns that a client may write; id comes with a create. Everything else is kept by triggers.
create or replace function private.writable_columns(target text) returns text[]
language sql immutable set search_path = '' as $$
  select case target
    when 'actions' then array['area_id', 'title', 'owner_role', 'decided_on', 'due_on', 'status', 'result', 'deleted_at']
    when 'area_contacts' then array['duty', 'phone']
    when 'cameras' then array['area_id', 'code', 'name', 'lng', 'lat', 'accuracy_m', 'kind', 'ownership', 'status',
      'bearing_deg', 'fov_deg', 'range_m', 'installed_on', 'retention_days', 'notice_sign', 'operator', 'photo_path',
      'note', 'deleted_at']
    when 'camera_contacts' then array['contact', 'phone']
    when 'fire_points' then array['area_id', 'code', 'name', 'lng', 'lat', 'accuracy_m', 'address', 'water_source',
      'truck_access', 'status', 'last_checked_on', 'next_check_due', 'photo_path', 'note', 'deleted_at']
    when 'fire_point_equipment' then array['fire_point_id', 'item', 'quantity', 'condition', 'expires_on', 'deleted_at']
    when 'fire_point_contacts' then array['keeper', 'phone']
    when 'fire_point_checks' then array['fire_point_id', 'checked_on', 'result', 'next_due', 'note']
    when 'incidents' then array['area_id', 'occurred_at', 'reported_at', 'type_id', 'severity', 'status', 'lng', 'lat',
      'source', 'deaths', 'injuries', 'damage_vnd', 'resolved_at', 'outcome']
    when 'incident_notes' then array['summary']
  end
$$;

-- The nightly purge takes actions along that were deleted 90 days ago.
create or replace function private.purge_deleted() returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from public.actions where deleted_at < now() - interval '90 days';
  delete from public.cameras where deleted_at < now() - interval '90 days';
  delete from public.fire_point_equipment where deleted_at < now() - interval '90 days';
  delete from public.fire_points where deleted_at < now() - interval '90 days';
  delete from public.incidents where deleted_at < now() - interval '90 days';
  -- Before the walls, which take with them what says whose accounts these are.
  delete from auth.users where id in (
    select account_id from private.wall_accounts where revoked_at < now() - interval '90 days');
  delete from public.walls where deleted_at < now() - interval '90 days';
  perform private.purge_imports();
end $$;
