-- Cameras: where a security camera stands and what it sees. Several heads on one pole are several cameras.
-- Officers add and edit cameras of their own areas; everyone with a role reads those of theirs.
-- Contacts are a table of their own: a viewer must not read them.

create table public.cameras (
  id uuid primary key,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  code text not null constraint camera_code_length check (char_length(btrim(code)) between 1 and 40),
  name text not null
    constraint camera_name_length check (char_length(btrim(name)) between 1 and 120)
    constraint camera_name_nfc check (name is nfc normalized),
  lng double precision not null constraint camera_position_in_vietnam check (lng between 102 and 118 and lat between 6 and 24),
  lat double precision not null,
  accuracy_m real constraint camera_accuracy_range check (accuracy_m >= 0 and accuracy_m <= 10000),
  kind text not null constraint camera_kind_known check (kind in ('fixed', 'ptz', 'dome', 'plate_reader')),
  ownership text not null
    constraint camera_ownership_known check (ownership in ('police', 'commune', 'community', 'household', 'business')),
  status text not null constraint camera_status_known check (status in ('working', 'faulty', 'offline', 'planned')),
  -- All three may be null: then it is a plain dot, never an invented cone.
  bearing_deg real constraint camera_bearing_range check (bearing_deg >= 0 and bearing_deg < 360),
  fov_deg real constraint camera_fov_range check (fov_deg > 0 and fov_deg <= 360),
  range_m real constraint camera_range_range check (range_m > 0 and range_m <= 2000),
  installed_on date constraint camera_installed_range check (installed_on between '1990-01-01' and '2100-01-01'),
  retention_days integer constraint camera_retention_range check (retention_days between 0 and 3650),
  notice_sign boolean,
  operator text constraint camera_operator_length check (char_length(operator) <= 120),
  photo_path text constraint camera_photo_path_length check (char_length(photo_path) <= 300),
  note text constraint camera_note_length check (char_length(note) <= 2000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  changed_xid xid8 not null default pg_current_xact_id(),
  location extensions.geometry(Point, 4326) not null
    generated always as (extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326)) stored
);
create index cameras_area on public.cameras (area_id);
create index cameras_code on public.cameras (code);
create index cameras_location on public.cameras using gist (location);
create index cameras_changed on public.cameras (changed_xid);

alter table public.cameras enable row level security;
revoke all on public.cameras from anon, authenticated;
create policy "Everyone reads the cameras of their areas" on public.cameras
  for select to authenticated using (area_id = any (array(select private.my_area_ids('viewer'))));
create policy "Officers add cameras in their areas" on public.cameras
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers edit the cameras of their areas" on public.cameras
  for update to authenticated using (area_id = any (array(select private.my_area_ids('officer'))))
  with check (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert, update on public.cameras to authenticated;
-- Not granted: delete. Deleting is setting deleted_at, restorable for 90 days.

create table public.camera_contacts (
  id uuid primary key references public.cameras (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  contact text constraint camera_contact_length check (char_length(contact) <= 120),
  phone text constraint camera_phone_form check (phone ~ '^[0-9+(). -]{3,30}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id()
);
create index camera_contacts_area on public.camera_contacts (area_id);
alter table public.camera_contacts enable row level security;
revoke all on public.camera_contacts from anon, authenticated;
create policy "Officers read the camera contacts of their areas" on public.camera_contacts
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers add camera contacts in their areas" on public.camera_contacts
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers edit the camera contacts of their areas" on public.camera_contacts
  for update to authenticated using (area_id = any (array(select private.my_area_ids('officer'))))
  with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers remove the camera contacts of their areas" on public.camera_contacts
  for delete to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert, update, delete on public.camera_contacts to authenticated;

create trigger check_place before insert or update on public.cameras
  for each row execute function private.check_place();
create trigger stamp before insert or update on public.cameras
  for each row execute function private.stamp_feature();
create trigger stamp_deletion before insert or update on public.cameras
  for each row execute function private.stamp_deletion();
create trigger move_children after update of area_id on public.cameras
  for each row when (old.area_id is distinct from new.area_id)
  execute function private.move_children('camera_contacts', 'id');
create trigger note_move after update of area_id on public.cameras
  for each row when (old.area_id is distinct from new.area_id) execute function private.note_removal();
create trigger note_delete after delete on public.cameras
  for each row execute function private.note_removal();
create trigger audit after insert or update or delete on public.cameras
  for each row execute function private.audit();

create trigger follow_parent before insert or update on public.camera_contacts
  for each row execute function private.follow_parent('cameras', 'id');
create trigger stamp before insert or update on public.camera_contacts
  for each row execute function private.stamp_feature();
create trigger audit after insert or update or delete on public.camera_contacts
  for each row execute function private.audit();
