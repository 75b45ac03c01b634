-- Area contacts: whom to ring in a hamlet or commune when something happens there: a duty, as in "Công an viên trực",
-- and its phone. Officers and above read and change those of their areas; a viewer must not read one.

create table public.area_contacts (
  -- That of the area: an area has one duty phone.
  id uuid primary key references public.areas (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  duty text constraint area_contact_duty_length check (char_length(duty) <= 120),
  phone text constraint area_contact_phone_form check (phone ~ '^[0-9+(). -]{3,30}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id()
);
create index area_contacts_area on public.area_contacts (area_id);

alter table public.area_contacts enable row level security;
revoke all on public.area_contacts from anon, authenticated;
create policy "Officers read the contacts of their areas" on public.area_contacts
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers add contacts of their areas" on public.area_contacts
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers edit the contacts of their areas" on public.area_contacts
  for update to authenticated using (area_id = any (array(select private.my_area_ids('officer'))))
  with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers remove the contacts of their areas" on public.area_contacts
  for delete to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert, update, delete on public.area_contacts to authenticated;

-- Before insert or update of a row that shares its area's id: it belongs to that area, whatever the client says.
create function private.follow_area() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then new.id := old.id; end if;
  new.area_id := new.id;
  return new;
end $$;
revoke all on function private.follow_area from public;

create trigger follow_parent before insert or update on public.area_contacts
  for each row execute function private.follow_area();
create trigger stamp before insert or update on public.area_contacts
  for each row execute function private.stamp_feature();
create trigger audit after insert or update or delete on public.area_contacts
  for each row execute function private.audit();

-- The columns that a client may write; id comes with a create. Everything else is kept by triggers.
create or replace function private.writable_columns(target text) returns text[]
language sql immutable set search_path = '' as $$
  select case target
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
