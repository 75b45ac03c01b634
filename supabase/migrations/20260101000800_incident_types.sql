-- Incident types: two levels, with the words, colour and symbol they are shown in.
-- Everyone signed in reads them; admins of the country change them.

create table public.incident_types (
  id text primary key constraint incident_type_id_form check (id ~ '^[a-z_]+([.][a-z_]+)?$'),
  parent_id text references public.incident_types (id)
    constraint incident_type_two_levels check ((parent_id is null) = (strpos(id, '.') = 0)),
  label_vi text not null constraint incident_type_label_vi_length check (char_length(label_vi) between 1 and 80),
  label_en text not null constraint incident_type_label_en_length check (char_length(label_en) between 1 and 80),
  -- Which of the five contents of "5 tự quản" the type belongs to; null for none of them.
  self_management smallint constraint incident_type_self_management_range check (self_management between 1 and 5),
  colour text not null constraint incident_type_colour_form check (colour ~ '^#[0-9a-f]{6}$'),
  symbol text not null constraint incident_type_symbol_known check (symbol in ('diamond', 'triangle')),
  sort_order smallint not null default 0,
  changed_xid xid8 not null default pg_current_xact_id()
);
alter table public.incident_types enable row level security;
revoke all on public.incident_types from anon, authenticated;
create policy "Everyone signed in reads incident types" on public.incident_types
  for select to authenticated using (true);
create policy "Country admins add incident types" on public.incident_types
  for insert to authenticated with check ((select private.is_root_admin()));
create policy "Country admins change incident types" on public.incident_types
  for update to authenticated using ((select private.is_root_admin())) with check ((select private.is_root_admin()));
grant select, insert, update on public.incident_types to authenticated;
-- Not granted: delete. Incidents keep pointing at their type.

create function private.stamp_change() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.changed_xid := pg_current_xact_id();
  return new;
end $$;
revoke all on function private.stamp_change from public;
create trigger stamp before insert or update on public.incident_types
  for each row execute function private.stamp_change();

insert into public.incident_types (id, parent_id, label_vi, label_en, self_management, colour, symbol, sort_order) values
  ('crime', null, 'Tội phạm về trật tự xã hội', 'Crime', 1, '#7b2fa0', 'diamond', 100),
  ('crime.trom_cap', 'crime', 'Trộm cắp tài sản', 'Theft', 1, '#7b2fa0', 'diamond', 101),
  ('crime.cuop_giat', 'crime', 'Cướp giật tài sản', 'Snatching', 1, '#7b2fa0', 'diamond', 102),
  ('crime.cuop', 'crime', 'Cướp tài sản', 'Robbery', 1, '#7b2fa0', 'diamond', 103),
  ('crime.lua_dao', 'crime', 'Lừa đảo chiếm đoạt tài sản', 'Fraud', 1, '#7b2fa0', 'diamond', 104),
  ('crime.co_y_gay_thuong_tich', 'crime', 'Cố ý gây thương tích', 'Assault', 1, '#7b2fa0', 'diamond', 105),
  ('crime.huy_hoai_tai_san', 'crime', 'Hủy hoại tài sản', 'Criminal damage', 1, '#7b2fa0', 'diamond', 106),
  ('crime.chong_nguoi_thi_hanh_cong_vu', 'crime', 'Chống người thi hành công vụ', 'Resisting officers on duty', 1, '#7b2fa0', 'diamond', 107),
  ('crime.khac', 'crime', 'Tội phạm khác', 'Other crime', 1, '#7b2fa0', 'diamond', 108),
  ('vice', null, 'Tệ nạn xã hội', 'Social vice', 2, '#b83280', 'diamond', 200),
  ('vice.danh_bac', 'vice', 'Đánh bạc', 'Gambling', 2, '#b83280', 'diamond', 201),
  ('vice.ma_tuy', 'vice', 'Ma túy', 'Drugs', 2, '#b83280', 'diamond', 202),
  ('vice.mai_dam', 'vice', 'Mại dâm', 'Prostitution', 2, '#b83280', 'diamond', 203),
  ('fire', null, 'Cháy, nổ', 'Fire and explosion', 3, '#d4420f', 'triangle', 300),
  ('fire.nha_dan', 'fire', 'Cháy nhà dân', 'House fire', 3, '#d4420f', 'triangle', 301),
  ('fire.nha_o_ket_hop_kd', 'fire', 'Cháy nhà ở kết hợp kinh doanh', 'Fire in a shop house', 3, '#d4420f', 'triangle', 302),
  ('fire.kho_xuong_sxkd', 'fire', 'Cháy kho, xưởng, cơ sở sản xuất', 'Warehouse or workshop fire', 3, '#d4420f', 'triangle', 303),
  ('fire.phuong_tien', 'fire', 'Cháy phương tiện', 'Vehicle fire', 3, '#d4420f', 'triangle', 304),
  ('fire.cho_ttm', 'fire', 'Cháy chợ, trung tâm thương mại', 'Market fire', 3, '#d4420f', 'triangle', 305),
  ('fire.chung_cu', 'fire', 'Cháy chung cư', 'Apartment block fire', 3, '#d4420f', 'triangle', 306),
  ('fire.rung', 'fire', 'Cháy rừng', 'Forest fire', 3, '#d4420f', 'triangle', 307),
  ('fire.khac', 'fire', 'Cháy, nổ khác', 'Other fire', 3, '#d4420f', 'triangle', 308),
  ('traffic', null, 'Trật tự, an toàn giao thông', 'Traffic', 4, '#9a6700', 'triangle', 400),
  ('traffic.tai_nan', 'traffic', 'Tai nạn giao thông', 'Traffic accident', 4, '#9a6700', 'triangle', 401),
  ('traffic.va_cham', 'traffic', 'Va chạm giao thông', 'Minor collision', 4, '#9a6700', 'triangle', 402),
  ('traffic.un_tac', 'traffic', 'Ùn tắc giao thông', 'Congestion', 4, '#9a6700', 'triangle', 403),
  ('public_order', null, 'Trật tự công cộng', 'Public order', 4, '#2456a8', 'diamond', 500),
  ('public_order.gay_roi', 'public_order', 'Gây rối trật tự công cộng', 'Disturbance', 4, '#2456a8', 'diamond', 501),
  ('public_order.tieng_on', 'public_order', 'Tiếng ồn', 'Noise', 4, '#2456a8', 'diamond', 502),
  ('public_order.lan_chiem', 'public_order', 'Lấn chiếm lòng đường, vỉa hè', 'Encroachment', 4, '#2456a8', 'diamond', 503),
  ('dispute', null, 'Mâu thuẫn, tranh chấp', 'Dispute', null, '#2f7d45', 'diamond', 600),
  ('dispute.dat_dai', 'dispute', 'Tranh chấp đất đai', 'Land dispute', null, '#2f7d45', 'diamond', 601),
  ('dispute.hon_nhan_gia_dinh', 'dispute', 'Hôn nhân, gia đình', 'Family dispute', null, '#2f7d45', 'diamond', 602),
  ('dispute.hang_xom', 'dispute', 'Mâu thuẫn hàng xóm', 'Neighbour dispute', null, '#2f7d45', 'diamond', 603),
  ('dispute.vay_no', 'dispute', 'Vay nợ', 'Debt dispute', null, '#2f7d45', 'diamond', 604),
  ('dispute.khac', 'dispute', 'Mâu thuẫn khác', 'Other dispute', null, '#2f7d45', 'diamond', 605),
  ('rescue', null, 'Cứu nạn, cứu hộ', 'Rescue', null, '#0b7285', 'triangle', 700),
  ('rescue.duoi_nuoc', 'rescue', 'Đuối nước', 'Drowning', null, '#0b7285', 'triangle', 701),
  ('rescue.sap_do', 'rescue', 'Sập đổ công trình', 'Collapse', null, '#0b7285', 'triangle', 702),
  ('rescue.khac', 'rescue', 'Cứu nạn, cứu hộ khác', 'Other rescue', null, '#0b7285', 'triangle', 703),
  ('other', null, 'Vụ việc khác', 'Other', null, '#5c6670', 'diamond', 800);

create trigger audit after insert or update or delete on public.incident_types
  for each row execute function private.audit();
