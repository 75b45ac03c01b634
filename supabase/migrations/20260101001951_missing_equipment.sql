-- A check also says which equipment was not there: it is noted with the check, in one write, whole or not at all.
-- Officers write it with their checks; the database marks the equipment, whoever changed it meanwhile.

alter table public.fire_point_checks add column missing text[] not null default '{}'
  constraint check_missing_known check (cardinality(missing) <= 17 and missing <@ array[
    'binh_bot_abc', 'binh_co2', 'bua', 'bua_ta', 'riu', 'kim_cong_luc', 'xa_beng', 'cau_liem', 'thang', 'thang_day',
    'den_pin', 'mat_na_phong_doc', 'loa', 'chuong_bao_chay', 'nut_an', 'voi_lang', 'noi_quy_tieu_lenh']);

-- Columns that a client may write beside those of private.writable_columns.
create or replace function private.added_columns(target text) returns text[]
language sql immutable set search_path = '' as $$
  select case target
    when 'cameras' then array['apart_from']
    when 'fire_point_checks' then array['missing']
  end
$$;

-- The newest check says how the point stands, and what is not there.
create or replace function private.apply_check() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.fire_points set
    status = new.result, last_checked_on = new.checked_on, next_check_due = new.next_due
  where id = new.fire_point_id and (last_checked_on is null or last_checked_on <= new.checked_on);
  if found then
    update public.fire_point_equipment set condition = 'missing'
    where fire_point_id = new.fire_point_id and item = any (new.missing) and condition <> 'missing' and deleted_at is null;
  end if;
  return null;
end $$;
