-- Records: what is kept of every change, what can be taken back, and which steps a status may take.
begin;
create extension if not exists pgtap with schema extensions;
select plan(18);

-- Audit log.
update public.cameras set note = 'Mới', bearing_deg = 180 where name = 'Cổng thôn Lê Độ';
select is(
  (select jsonb_build_array(verb, old, new) from public.audit_log where table_name = 'cameras' order by id desc limit 1),
  '["update", {"note": null, "bearing_deg": 90}, {"note": "Mới", "bearing_deg": 180}]', 'only what changed is kept');
update public.cameras set note = 'Mới' where name = 'Cổng thôn Lê Độ';
select is(
  (select count(*)::int from public.audit_log where table_name = 'cameras' and verb = 'update'), 1,
  'nothing is kept where nothing changed');
delete from public.camera_contacts where contact = 'Ban quản lý chợ';
select is(
  (select old ->> 'phone' from public.audit_log where table_name = 'camera_contacts' and verb = 'delete'),
  '0210 000 001', 'a deleted row is kept whole');
select is(
  (select row_id from public.audit_log where table_name = 'memberships' order by id limit 1),
  '10000000-0000-4000-8000-000000000001/00000000-0000-4000-8000-000000000001', 'a key of two columns is kept as one');
select throws_ok('update public.audit_log set actor = null', 'P0001', 'audit_log_append_only', 'it cannot be changed');
select throws_ok('delete from public.audit_log', 'P0001', 'audit_log_append_only', 'nor deleted');
select throws_ok('truncate public.audit_log', 'P0001', 'audit_log_append_only', 'nor emptied');

-- Soft delete, 90 days.
update public.cameras set deleted_at = now() - interval '89 days' where name = 'Cổng thôn Lê Độ';
update public.cameras set deleted_at = now() - interval '91 days' where name = 'Ngã ba đình';
select private.purge_deleted();
select is(
  (select count(*)::int from public.cameras where name = 'Cổng thôn Lê Độ'), 1, 'a deletion of 89 days ago can be undone');
select is(
  (select count(*)::int from public.cameras where name = 'Ngã ba đình'), 0, 'one of 91 days ago cannot');
select is(
  (select count(*)::int from private.removals where row_id = '30000000-0000-4000-8000-000000000002'), 1,
  'and the change feed tells of it');

-- Status steps.
select lives_ok(
  $$select public.change_incident_status('50000000-0000-4000-8000-000000000001', 'dang_xu_ly', 'Đã xác minh')$$,
  'a step that may follow');
select is(
  (select reason from public.incident_events
    where incident_id = '50000000-0000-4000-8000-000000000001' and status = 'dang_xu_ly'),
  'Đã xác minh', 'is kept with its reason');
select throws_ok(
  $$select public.change_incident_status('50000000-0000-4000-8000-000000000001', 'moi_tiep_nhan')$$,
  'P0001', 'status_step', 'a step back is refused');
select throws_ok(
  $$select public.change_incident_status('50000000-0000-4000-8000-000000000001', 'hoa_giai_thanh')$$,
  'P0001', 'status_step', 'and so is a leap');
select throws_ok(
  $$select public.change_incident_status(gen_random_uuid(), 'dong')$$, 'P0001', 'row_unknown', 'of a known incident');

-- Checks of fire points.
insert into public.fire_point_checks (id, fire_point_id, checked_on, result, next_due) values
  (gen_random_uuid(), '40000000-0000-4000-8000-000000000001', '2026-07-01', 'needs_service', '2026-08-01'),
  (gen_random_uuid(), '40000000-0000-4000-8000-000000000001', '2026-05-01', 'out_of_service', null);
select is(
  (select jsonb_build_array(status, last_checked_on, next_check_due) from public.fire_points where code = 'CC-01' and name like '%Lê Độ'),
  '["needs_service", "2026-07-01", "2026-08-01"]', 'the newest check says how a point stands');

-- Text.
update public.cameras set name = '<img src=x onerror=alert(1)>' where name = 'Cổng thôn Lê Độ';
select is(
  (select name from public.cameras where id = '30000000-0000-4000-8000-000000000001'),
  '<img src=x onerror=alert(1)>', 'HTML is kept as the text it is');
select throws_ok(
  $$update public.cameras set name = normalize('Cổng', NFD) where id = '30000000-0000-4000-8000-000000000001'$$,
  '23514', null, 'accents written apart are refused');

select * from finish();
rollback;
