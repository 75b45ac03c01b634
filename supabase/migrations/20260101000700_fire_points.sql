-- Public fire points: equipment that residents use before the engine comes, with its checks.
-- Officers add and edit those of their own areas; everyone with a role reads theirs;
-- without a login only the ready ones, through ready_fire_points(), and never a contact.

create table public.fire_points (
  id uuid primary key,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  code text not null constraint fire_point_code_length check (char_length(btrim(code)) between 1 and 40),
  name text not null
    constraint fire_point_name_length check (char_length(btrim(name)) between 1 and 120)
    constraint fire_point_name_nfc check (name is nfc normalized),
  lng double precision not null
    constraint fire_point_position_in_vietnam check (lng between 102 and 118 and lat between 6 and 24),
  lat double precision not null,
  accuracy_m real constraint fire_point_accuracy_range check (accuracy_m >= 0 and accuracy_m <= 10000),
  address text constraint fire_point_address_length check (char_length(address) <= 200),
  water_source text not null default 'none'
    constraint fire_point_water_known check (water_source in ('hydrant', 'tank', 'pond', 'river', 'well', 'none')),
  truck_access text not null default 'on_foot'
    constraint fire_point_access_known check (truck_access in ('engine', 'small_vehicle', 'on_foot')),
  status text not null
    constraint fire_point_status_known check (status in ('ready', 'needs_service', 'out_of_service')),
  last_checked_on date constraint fire_point_checked_range check (last_checked_on between '1990-01-01' and '2100-01-01'),
  next_check_due date constraint fire_point_due_range check (next_check_due between '1990-01-01' and '2100-01-01'),
  photo_path text constraint fire_point_photo_path_length check (char_length(photo_path) <= 300),
  note text constraint fire_point_note_length check (char_length(note) <= 2000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  changed_xid xid8 not null default pg_current_xact_id(),
  location extensions.geometry(Point, 4326) not null
    generated always as (extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326)) stored
);
create index fire_points_area on public.fire_points (area_id);
create index fire_points_code on public.fire_points (code);
create index fire_points_location on public.fire_points using gist (location);
create index fire_points_changed on public.fire_points (changed_xid);

alter table public.fire_points enable row level security;
revoke all on public.fire_points from anon, authenticated;
create policy "Everyone reads the fire points of their areas" on public.fire_points
  for select to authenticated using (area_id = any (array(select private.my_area_ids('viewer'))));
create policy "Officers add fire points in their areas" on public.fire_points
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers edit the fire points of their areas" on public.fire_points
  for update to authenticated using (area_id = any (array(select private.my_area_ids('officer'))))
  with check (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert, update on public.fire_points to authenticated;
-- Not granted: delete. Deleting is setting deleted_at, restorable for 90 days.

create table public.fire_point_equipment (
  id uuid primary key,
  fire_point_id uuid not null references public.fire_points (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  item text not null constraint equipment_item_known check (item in (
    'binh_bot_abc', 'binh_co2', 'bua', 'bua_ta', 'riu', 'kim_cong_luc', 'xa_beng', 'cau_liem', 'thang',
    'thang_day', 'den_pin', 'mat_na_phong_doc', 'loa', 'chuong_bao_chay', 'nut_an', 'voi_lang',
    'noi_quy_tieu_lenh')),
  quantity integer not null constraint equipment_quantity_range check (quantity between 0 and 1000),
  condition text not null default 'good'
    constraint equipment_condition_known check (condition in ('good', 'worn', 'broken', 'missing')),
  expires_on date constraint equipment_expires_range check (expires_on between '1990-01-01' and '2100-01-01'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  changed_xid xid8 not null default pg_current_xact_id()
);
create index fire_point_equipment_point on public.fire_point_equipment (fire_point_id);
create index fire_point_equipment_area on public.fire_point_equipment (area_id);
create index fire_point_equipment_changed on public.fire_point_equipment (changed_xid);
create unique index fire_point_equipment_once on public.fire_point_equipment (fire_point_id, item)
  where deleted_at is null;

alter table public.fire_point_equipment enable row level security;
revoke all on public.fire_point_equipment from anon, authenticated;
create policy "Everyone reads the fire point equipment of their areas" on public.fire_point_equipment
  for select to authenticated using (area_id = any (array(select private.my_area_ids('viewer'))));
create policy "Officers add fire point equipment in their areas" on public.fire_point_equipment
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers edit the fire point equipment of their areas" on public.fire_point_equipment
  for update to authenticated using (area_id = any (array(select private.my_area_ids('officer'))))
  with check (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert, update on public.fire_point_equipment to authenticated;
-- Not granted: delete.

create table public.fire_point_checks (
  id uuid primary key,
  fire_point_id uuid not null references public.fire_points (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  checked_on date not null constraint check_date_range check (checked_on between '1990-01-01' and '2100-01-01'),
  result text not null
    constraint check_result_known check (result in ('ready', 'needs_service', 'out_of_service')),
  next_due date constraint check_due_after check (next_due > checked_on),
  note text constraint check_note_length check (char_length(note) <= 2000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id()
);
create index fire_point_checks_point on public.fire_point_checks (fire_point_id, checked_on);
create index fire_point_checks_area on public.fire_point_checks (area_id);

alter table public.fire_point_checks enable row level security;
revoke all on public.fire_point_checks from anon, authenticated;
create policy "Everyone reads the fire point checks of their areas" on public.fire_point_checks
  for select to authenticated using (area_id = any (array(select private.my_area_ids('viewer'))));
create policy "Officers add fire point checks in their areas" on public.fire_point_checks
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert on public.fire_point_checks to authenticated;
-- Not granted: update, delete. A check that was wrong is followed by a right one.

create table public.fire_point_contacts (
  id uuid primary key references public.fire_points (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  keeper text constraint fire_point_keeper_length check (char_length(keeper) <= 120),
  phone text constraint fire_point_phone_form check (phone ~ '^[0-9+(). -]{3,30}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id()
);
create index fire_point_contacts_area on public.fire_point_contacts (area_id);
alter table public.fire_point_contacts enable row level security;
revoke all on public.fire_point_contacts from anon, authenticated;
create policy "Officers read the fire point contacts of their areas" on public.fire_point_contacts
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers add fire point contacts in their areas" on public.fire_point_contacts
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers edit the fire point contacts of their areas" on public.fire_point_contacts
  for update to authenticated using (area_id = any (array(select private.my_area_ids('officer'))))
  with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers remove the fire point contacts of their areas" on public.fire_point_contacts
  for delete to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert, update, delete on public.fire_point_contacts to authenticated;

create trigger check_place before insert or update on public.fire_points
  for each row execute function private.check_place();
create trigger stamp before insert or update on public.fire_points
  for each row execute function private.stamp_feature();
create trigger stamp_deletion before insert or update on public.fire_points
  for each row execute function private.stamp_deletion();
create trigger move_children after update of area_id on public.fire_points
  for each row when (old.area_id is distinct from new.area_id)
  execute function private.move_children(
    'fire_point_equipment', 'fire_point_id', 'fire_point_checks', 'fire_point_id', 'fire_point_contacts', 'id');
create trigger note_move after update of area_id on public.fire_points
  for each row when (old.area_id is distinct from new.area_id) execute function private.note_removal();
create trigger note_delete after delete on public.fire_points
  for each row execute function private.note_removal();
create trigger audit after insert or update or delete on public.fire_points
  for each row execute function private.audit();

create trigger follow_parent before insert or update on public.fire_point_equipment
  for each row execute function private.follow_parent('fire_points', 'fire_point_id');
create trigger stamp before insert or update on public.fire_point_equipment
  for each row execute function private.stamp_feature();
create trigger stamp_deletion before insert or update on public.fire_point_equipment
  for each row execute function private.stamp_deletion();
create trigger note_move after update of area_id on public.fire_point_equipment
  for each row when (old.area_id is distinct from new.area_id) execute function private.note_removal();
create trigger note_delete after delete on public.fire_point_equipment
  for each row execute function private.note_removal();
create trigger audit after insert or update or delete on public.fire_point_equipment
  for each row execute function private.audit();

create trigger follow_parent before insert or update on public.fire_point_checks
  for each row execute function private.follow_parent('fire_points', 'fire_point_id');
create trigger stamp before insert or update on public.fire_point_checks
  for each row execute function private.stamp_feature();
create trigger audit after insert or update or delete on public.fire_point_checks
  for each row execute function private.audit();

create trigger follow_parent before insert or update on public.fire_point_contacts
  for each row execute function private.follow_parent('fire_points', 'id');
create trigger stamp before insert or update on public.fire_point_contacts
  for each row execute function private.stamp_feature();
create trigger audit after insert or update or delete on public.fire_point_contacts
  for each row execute function private.audit();

-- The newest check says how the point stands.
create function private.apply_check() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.fire_points set
    status = new.result, last_checked_on = new.checked_on, next_check_due = new.next_due
  where id = new.fire_point_id and (last_checked_on is null or last_checked_on <= new.checked_on);
  return null;
end $$;
revoke all on function private.apply_check from public;
create trigger apply_check after insert on public.fire_point_checks
  for each row execute function private.apply_check();

-- The day in Vietnam.
create function private.today() returns date
language sql stable set search_path = '' as $$
  select (now() at time zone 'Asia/Ho_Chi_Minh')::date
$$;
revoke all on function private.today from public;

-- What anybody may see without a login: ready points inside a box, their usable equipment, nothing else.
-- A point past its check and equipment past its date are not ready.
-- At most 500 points an answer, nearest to the middle of the box first.
create function public.ready_fire_points(
  west double precision, south double precision, east double precision, north double precision
) returns table (id uuid, name text, lng double precision, lat double precision, equipment jsonb)
language sql stable security definer set search_path = '' as $$
  select point.id, point.name, point.lng, point.lat, coalesce((
      select jsonb_agg(jsonb_build_object('item', equipment.item, 'quantity', equipment.quantity) order by equipment.item)
      from public.fire_point_equipment equipment
      where equipment.fire_point_id = point.id and equipment.deleted_at is null
        and equipment.quantity > 0 and equipment.condition in ('good', 'worn')
        and (equipment.expires_on is null or equipment.expires_on >= private.today())
    ), '[]'::jsonb)
  from public.fire_points point
  where point.status = 'ready' and point.deleted_at is null
    and (point.next_check_due is null or point.next_check_due >= private.today())
    and point.location operator(extensions.&&) extensions.st_makeenvelope(west, south, east, north, 4326)
  order by point.location operator(extensions.<->)
    extensions.st_setsrid(extensions.st_makepoint((west + east) / 2, (south + north) / 2), 4326)
  limit 500
$$;
revoke all on function public.ready_fire_points from public;
grant execute on function public.ready_fire_points to anon, authenticated;
