-- A small, made-up world for tests and `supabase db reset`: two provinces, three communes, a few rows of everything.
-- Ids say what they are: 1 account, 2 area, 3 camera, 4 fire point, 5 incident, 6 and 7 equipment and check of a
-- fire point, 8 import, a wall, b briefing, c action, d registers, e share link. tests/database/seeded.ts names them.

-- Accounts: one for each role on commune Quế Tân, and some beside them.
insert into auth.users (id, email) values
  ('10000000-0000-4000-8000-000000000001', 'quan-tri-nuoc@example.vn'),
  ('10000000-0000-4000-8000-000000000002', 'quan-tri@example.vn'),
  ('10000000-0000-4000-8000-000000000003', 'lanh-dao@example.vn'),
  ('10000000-0000-4000-8000-000000000004', 'can-bo@example.vn'),
  ('10000000-0000-4000-8000-000000000005', 'man-hinh@example.vn'),
  ('10000000-0000-4000-8000-000000000006', 'da-khoa@example.vn'),
  ('10000000-0000-4000-8000-000000000007', 'chua-co-vai-tro@example.vn'),
  ('10000000-0000-4000-8000-000000000008', 'can-bo-te-lo@example.vn'),
  ('10000000-0000-4000-8000-000000000009', 'can-bo-tinh@example.vn');

insert into public.areas (id, code, code_edition, level, kind, name, aliases, parent_id, boundary, households, population)
select
  id::uuid, code, '2025-07-01', level, kind, name, aliases::text[], parent::uuid,
  case when west is not null then extensions.st_multi(extensions.st_makeenvelope(west, south, east, north, 4326)) end,
  households, population
from (values
  ('20000000-0000-4000-8000-000000000001', '24', 'province', 'tỉnh', 'Bắc Ninh', '{"Bắc Giang"}',
    '00000000-0000-4000-8000-000000000001', 106.00, 21.00, 106.60, 21.50, null, null),
  ('20000000-0000-4000-8000-000000000002', '25', 'province', 'tỉnh', 'Phú Thọ', '{"Vĩnh Phúc"}',
    '00000000-0000-4000-8000-000000000001', 105.00, 21.00, 105.80, 21.60, null, null),
  ('20000000-0000-4000-8000-000000000011', '09001', 'commune', 'xã', 'Quế Tân', '{}',
    '20000000-0000-4000-8000-000000000001', 106.20, 21.10, 106.24, 21.14, 2180, 8300),
  ('20000000-0000-4000-8000-000000000012', '09002', 'commune', 'phường', 'Quế Võ', '{"Phố Mới"}',
    '20000000-0000-4000-8000-000000000001', 106.24, 21.10, 106.28, 21.14, 5400, 21000),
  ('20000000-0000-4000-8000-000000000021', '09040', 'commune', 'xã', 'Tề Lỗ', '{}',
    '20000000-0000-4000-8000-000000000002', 105.50, 21.20, 105.54, 21.24, 2600, 9900),
  ('20000000-0000-4000-8000-000000000111', '09001-01', 'hamlet', 'thôn', 'Lê Độ', '{}',
    '20000000-0000-4000-8000-000000000011', 106.20, 21.10, 106.22, 21.14, 610, 2300),
  ('20000000-0000-4000-8000-000000000112', '09001-02', 'hamlet', 'thôn', 'Bến', '{}',
    '20000000-0000-4000-8000-000000000011', 106.22, 21.10, 106.24, 21.14, 540, 2050),
  ('20000000-0000-4000-8000-000000000121', '09002-01', 'hamlet', 'khu phố', 'Đỉnh', '{}',
    '20000000-0000-4000-8000-000000000012', 106.24, 21.10, 106.26, 21.14, 900, 3500),
  ('20000000-0000-4000-8000-000000000211', '09040-01', 'hamlet', 'thôn', 'Giã Bàng', '{}',
    '20000000-0000-4000-8000-000000000021', 105.50, 21.20, 105.52, 21.24, 700, 2700)
) as area (id, code, level, kind, name, aliases, parent, west, south, east, north, households, population);

insert into public.area_contacts (id, duty, phone) values
  ('20000000-0000-4000-8000-000000000111', 'Công an viên trực Lê Độ', '0204 000 003'),
  ('20000000-0000-4000-8000-000000000211', 'Công an viên trực Giã Bàng', '0210 000 003');

insert into public.memberships (user_id, area_id, role, disabled_at) values
  ('10000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'admin', null),
  ('10000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000011', 'admin', null),
  ('10000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000011', 'leader', null),
  ('10000000-0000-4000-8000-000000000004', '20000000-0000-4000-8000-000000000011', 'officer', null),
  ('10000000-0000-4000-8000-000000000005', '20000000-0000-4000-8000-000000000011', 'viewer', null),
  -- Locked out of everything, the whole country too.
  ('10000000-0000-4000-8000-000000000006', '20000000-0000-4000-8000-000000000011', 'admin', '2026-01-01T00:00:00Z'),
  ('10000000-0000-4000-8000-000000000006', '00000000-0000-4000-8000-000000000001', 'admin', '2026-01-01T00:00:00Z'),
  ('10000000-0000-4000-8000-000000000008', '20000000-0000-4000-8000-000000000021', 'officer', null),
  ('10000000-0000-4000-8000-000000000009', '20000000-0000-4000-8000-000000000001', 'officer', null),
  -- On a hamlet of Quế Tân: a membership in the area that belongs to none of the accounts asking.
  ('10000000-0000-4000-8000-000000000009', '20000000-0000-4000-8000-000000000111', 'viewer', null);

-- In Lê Độ (Quế Tân) and in Giã Bàng (Tề Lỗ): two of each, the second without contact or note.
insert into public.cameras (id, area_id, code, name, lng, lat, kind, ownership, status, bearing_deg, fov_deg, range_m) values
  ('30000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000111', 'CAM-01', 'Cổng thôn Lê Độ', 106.210, 21.120, 'fixed', 'commune', 'working', 90, 70, 60),
  ('30000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000111', 'CAM-02', 'Ngã ba đình', 106.212, 21.121, 'ptz', 'community', 'faulty', null, null, null),
  ('30000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000211', 'CAM-01', 'Chợ Tề Lỗ', 105.510, 21.220, 'dome', 'commune', 'working', null, null, null),
  ('30000000-0000-4000-8000-000000000004', '20000000-0000-4000-8000-000000000211', 'CAM-02', 'Cầu Giã Bàng', 105.512, 21.221, 'fixed', 'household', 'offline', 0, 60, 40);
insert into public.camera_contacts (id, contact, phone) values
  ('30000000-0000-4000-8000-000000000001', 'Trưởng thôn Lê Độ', '0204 000 001'),
  ('30000000-0000-4000-8000-000000000003', 'Ban quản lý chợ', '0210 000 001');

insert into public.fire_points (id, area_id, code, name, lng, lat, address, water_source, truck_access, status, next_check_due) values
  ('40000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000111', 'CC-01', 'Nhà văn hóa Lê Độ', 106.211, 21.122, 'Ngõ 3', 'pond', 'small_vehicle', 'ready', '2099-12-01'),
  ('40000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000111', 'CC-02', 'Đầu ngõ 7', 106.213, 21.123, null, 'none', 'on_foot', 'needs_service', null),
  ('40000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000211', 'CC-01', 'Đình Giã Bàng', 105.511, 21.222, null, 'well', 'engine', 'ready', '2099-10-01'),
  ('40000000-0000-4000-8000-000000000004', '20000000-0000-4000-8000-000000000211', 'CC-02', 'Ngõ chợ', 105.513, 21.223, null, 'none', 'on_foot', 'out_of_service', null);
insert into public.fire_point_contacts (id, keeper, phone) values
  ('40000000-0000-4000-8000-000000000001', 'Nhà số 5', '0204 000 002'),
  ('40000000-0000-4000-8000-000000000003', 'Ông từ đình', '0210 000 002');
insert into public.fire_point_equipment (id, fire_point_id, item, quantity, condition) values
  ('60000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000001', 'binh_bot_abc', 2, 'good'),
  ('60000000-0000-4000-8000-000000000002', '40000000-0000-4000-8000-000000000001', 'xa_beng', 1, 'broken'),
  ('60000000-0000-4000-8000-000000000003', '40000000-0000-4000-8000-000000000003', 'binh_bot_abc', 2, 'worn');
insert into public.fire_point_checks (id, fire_point_id, checked_on, result, next_due) values
  ('70000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000001', '2026-06-01', 'ready', '2099-12-01'),
  ('70000000-0000-4000-8000-000000000003', '40000000-0000-4000-8000-000000000003', '2026-04-01', 'ready', '2099-10-01');

insert into public.incidents (id, area_id, occurred_at, type_id, severity, status, lng, lat, source) values
  ('50000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000111', '2026-05-14T16:59:00Z', 'crime.trom_cap', 1, 'dang_xac_minh', 106.214, 21.124, 'hotline'),
  ('50000000-0000-4000-8000-000000000002', '20000000-0000-4000-8000-000000000111', '2026-05-14T17:00:00Z', 'fire.nha_dan', 2, 'moi_tiep_nhan', null, null, 'resident'),
  ('50000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000211', '2026-05-20T03:00:00Z', 'traffic.va_cham', 1, 'dong', 105.514, 21.224, 'patrol'),
  ('50000000-0000-4000-8000-000000000004', '20000000-0000-4000-8000-000000000211', '2026-05-21T03:00:00Z', 'dispute.dat_dai', 1, 'dang_hoa_giai', 105.515, 21.225, 'resident');
insert into public.incident_notes (id, summary) values
  ('50000000-0000-4000-8000-000000000001', 'Mất một xe đạp trước cổng chợ.'),
  ('50000000-0000-4000-8000-000000000003', 'Hai xe máy va chạm, không ai bị thương.');

-- Two imports that wait for their rows to be applied, one in each commune, by the officer of each.
insert into public.imports (id, area_id, layer, file_name, created_by) values
  ('80000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000011', 'cameras', 'camera-que-tan.csv', '10000000-0000-4000-8000-000000000004'),
  ('80000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000021', 'cameras', 'camera-te-lo.csv', '10000000-0000-4000-8000-000000000008');
insert into public.import_rows (import_id, row_number, fields) values
  ('80000000-0000-4000-8000-000000000001', 1, '{"code": "CAM-09"}'),
  ('80000000-0000-4000-8000-000000000003', 1, '{"code": "CAM-09"}');

-- A change to a word list, which belongs to no area.
insert into public.audit_log (table_name, row_id, verb) values ('incident_types', 'other', 'update');

-- A wall in each commune, which has no screen yet, and what failed at it once.
insert into public.walls (id, area_id, name, scenes) values
  ('a0000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000011', 'Phòng trực ban Quế Tân', '[{"kind": "overview", "area_id": null, "seconds": 60}, {"kind": "fire_points", "seconds": 40}]'),
  ('a0000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000021', 'Phòng trực ban Tề Lỗ', '[]');
insert into public.wall_health (wall_id, kind, detail) values
  ('a0000000-0000-4000-8000-000000000001', 'webgl_lost', ''),
  ('a0000000-0000-4000-8000-000000000003', 'reloaded', 'nightly');

-- A briefing of each commune that was opened and is not closed, one that was closed and opened again, and an action.
insert into public.briefings (id, area_id, period_kind, period_name, starts_on, ends_on, minutes) values
  ('b0000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000011', 'police_month', '2026-03', '2026-02-15', '2026-03-15', 'Tăng tuần tra khu chợ.'),
  ('b0000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000021', 'police_month', '2026-03', '2026-02-15', '2026-03-15', '');
insert into public.briefing_events (briefing_id, area_id, what, reason, figures) values
  ('b0000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000011', 'reopened', 'Sót một vụ', '{}'),
  ('b0000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000021', 'reopened', 'Sót một vụ', '{}');
insert into public.actions (id, area_id, title, owner_role, decided_on, due_on) values
  ('c0000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000111', 'Thay bình bột hết hạn ở ngõ 3', 'Trưởng thôn', '2026-03-15', '2026-04-15'),
  ('c0000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000211', 'Lắp đèn ở cầu Giã Bàng', 'Trưởng thôn', '2026-03-15', '2026-04-15');

-- A share link of each commune, which was opened once; nobody has their tokens.
insert into public.share_links (id, area_id, layer, recipient, made_on, last_day, starts_on, ends_on) values
  ('e0000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000011', 'incidents', 'Ban điều hành các thôn', '2026-06-15', '2026-07-15', '2026-05-15', '2026-06-15'),
  ('e0000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000021', 'fire_points', 'Trường THCS Tề Lỗ', '2026-06-15', '2026-07-15', null, null);
insert into public.share_link_uses (link_id, area_id, day, uses) values
  ('e0000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000011', '2026-06-16', 1),
  ('e0000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000021', '2026-06-16', 1);

-- A row of each register in each commune; the spare groups have no contact.
insert into public.groups (id, area_id, kind, name, status, founded, members, households, bells_linked, lng, lat) values
  ('d0000000-0000-4000-8000-000000000011', '20000000-0000-4000-8000-000000000111', 'fire_group', 'Tổ liên gia ngõ 3', 'launched', '2024-05-20', 12, 12, true, 106.212, 21.122),
  ('d0000000-0000-4000-8000-000000000012', '20000000-0000-4000-8000-000000000111', 'self_management', 'Tổ tự quản Lê Độ', 'launched', null, 7, null, null, null, null),
  ('d0000000-0000-4000-8000-000000000013', '20000000-0000-4000-8000-000000000211', 'fire_group', 'Tổ liên gia Giã Bàng', 'pilot', '2025', 9, 4, false, 105.512, 21.222),
  ('d0000000-0000-4000-8000-000000000014', '20000000-0000-4000-8000-000000000211', 'five_self', '5 tự quản Giã Bàng', 'pilot', null, 5, null, null, null, null);
insert into public.group_contacts (id, contact, phone) values
  ('d0000000-0000-4000-8000-000000000011', 'Tổ trưởng ngõ 3', '0204 000 011'),
  ('d0000000-0000-4000-8000-000000000013', 'Tổ trưởng Giã Bàng', '0210 000 011');
insert into public.group_activities (id, group_id, kind, held, attendances) values
  ('d0000000-0000-4000-8000-000000000021', 'd0000000-0000-4000-8000-000000000011', 'drill', '2026-03-02', 20),
  ('d0000000-0000-4000-8000-000000000023', 'd0000000-0000-4000-8000-000000000013', 'drill', '2026-03-02', 20);
insert into public.group_households (id, group_id, address, lng, lat) values
  ('d0000000-0000-4000-8000-000000000031', 'd0000000-0000-4000-8000-000000000011', 'Số 1 ngõ 3', 106.212, 21.122),
  ('d0000000-0000-4000-8000-000000000033', 'd0000000-0000-4000-8000-000000000013', 'Số 1', 105.512, 21.222);
insert into public.meetings (id, area_id, kind, subject, held, attendances, households_present) values
  ('d0000000-0000-4000-8000-000000000041', '20000000-0000-4000-8000-000000000111', 'dissemination', 'Phổ biến kế hoạch năm', '2026-03-01', 120, 100),
  ('d0000000-0000-4000-8000-000000000043', '20000000-0000-4000-8000-000000000211', 'dissemination', 'Phổ biến kế hoạch năm', '2026-03-01', 90, null);
insert into public.registrations (id, area_id, year, subject, registered, total, counted_on) values
  ('d0000000-0000-4000-8000-000000000051', '20000000-0000-4000-8000-000000000111', 2026, 'household', 600, 610, '2026-03-20'),
  ('d0000000-0000-4000-8000-000000000053', '20000000-0000-4000-8000-000000000211', 2026, 'household', 700, 700, '2026-03-20');
insert into public.document_checks (id, area_id, year, unit_kind, unit_name, document_kind, is_issued, number, issued) values
  ('d0000000-0000-4000-8000-000000000061', '20000000-0000-4000-8000-000000000111', 2026, 'party_cell', 'Chi bộ thôn Lê Độ', 'resolution', true, '01-NQ/CB', '2026-01-25'),
  ('d0000000-0000-4000-8000-000000000063', '20000000-0000-4000-8000-000000000211', 2026, 'party_cell', 'Chi bộ thôn Giã Bàng', 'resolution', false, null, null);
insert into public.commendations (id, area_id, reason, awarded, collectives, individuals) values
  ('d0000000-0000-4000-8000-000000000071', '20000000-0000-4000-8000-000000000111', 'Phong trào năm 2025', '2026-01-10', 1, 3),
  ('d0000000-0000-4000-8000-000000000073', '20000000-0000-4000-8000-000000000211', 'Phong trào năm 2025', 'XXXX-01-10', 0, 1);
insert into public.mediations (id, area_id, kind, received_on, status, ended_on) values
  ('d0000000-0000-4000-8000-000000000081', '20000000-0000-4000-8000-000000000111', 'land', '2026-02-20', 'succeeded', '2026-03-01'),
  ('d0000000-0000-4000-8000-000000000083', '20000000-0000-4000-8000-000000000211', 'neighbours', '2026-02-20', 'received', null);
insert into public.assessments (id, area_id, standard, criterion, level, assessed_on) values
  ('d0000000-0000-4000-8000-000000000091', '20000000-0000-4000-8000-000000000111', 'five_self', 1, 2, '2026-03-01'),
  ('d0000000-0000-4000-8000-000000000093', '20000000-0000-4000-8000-000000000211', 'five_self', 1, 1, '2026-03-01');
insert into public.risk_sites (id, area_id, kind, name, lng, lat, rooms, residents, has_second_exit) values
  ('d0000000-0000-4000-8000-0000000000a1', '20000000-0000-4000-8000-000000000111', 'rented_rooms', 'Nhà trọ ngõ 3', 106.212, 21.122, 12, 20, false),
  ('d0000000-0000-4000-8000-0000000000a3', '20000000-0000-4000-8000-000000000211', 'rented_rooms', 'Nhà trọ Giã Bàng', 105.512, 21.222, 8, 12, null);
insert into public.traffic_spots (id, area_id, name, lng, lat, measures, began_on) values
  ('d0000000-0000-4000-8000-0000000000b1', '20000000-0000-4000-8000-000000000111', 'Ngã tư chợ', 106.212, 21.122, 'Phân luồng giờ cao điểm', '2026-02-01'),
  ('d0000000-0000-4000-8000-0000000000b3', '20000000-0000-4000-8000-000000000211', 'Cầu Giã Bàng', 105.512, 21.222, 'Kẻ vạch, lắp đèn', '2026-02-01');

-- An export of each commune, that of Quế Tân by its viewer.
insert into public.exports (id, area_id, layer, format, row_count, created_by) values
  ('e0000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000011', 'cameras', 'csv', 2, '10000000-0000-4000-8000-000000000005'),
  ('e0000000-0000-4000-8000-000000000003', '20000000-0000-4000-8000-000000000021', 'cameras', 'csv', 2, '10000000-0000-4000-8000-000000000008');
