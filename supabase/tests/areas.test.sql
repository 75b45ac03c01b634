-- Areas: paths follow codes and parents, and so does everything that stands in an area.
begin;
create extension if not exists pgtap with schema extensions;
select plan(11);

select is(
  (select path::text from public.areas where name = 'Lê Độ'),
  'vn.24_20250701.09001_20250701.09001_01_20250701', 'a path is made of codes and editions');
select is(
  (select area_path::text from public.cameras where name = 'Cổng thôn Lê Độ'),
  'vn.24_20250701.09001_20250701.09001_01_20250701', 'a camera carries the path of its area');

update public.areas set parent_id = (select id from public.areas where name = 'Phú Thọ') where name = 'Quế Tân';
select is(
  (select path::text from public.areas where name = 'Lê Độ'),
  'vn.25_20250701.09001_20250701.09001_01_20250701', 'a hamlet goes along with its commune');
select is(
  (select array_agg(distinct area_path::text) from (
    select area_path from public.cameras where area_id = (select id from public.areas where name = 'Lê Độ')
    union all
    select area_path from public.fire_point_equipment where area_id = (select id from public.areas where name = 'Lê Độ')
    union all
    select area_path from public.incident_notes where area_id = (select id from public.areas where name = 'Lê Độ')) carried),
  array['vn.25_20250701.09001_20250701.09001_01_20250701'], 'and so do its cameras, equipment and notes');

select throws_ok(
  $$update public.areas set parent_id = (select id from public.areas where name = 'Bến') where name = 'Lê Độ'$$,
  'P0001', 'area_level_order', 'a hamlet does not belong to a hamlet');
select throws_ok(
  $$insert into public.areas (code, code_edition, level, kind, name, parent_id)
    values ('1', '2025-07-01', 'commune', 'xã', 'X', '00000000-0000-4000-8000-000000000001')$$,
  'P0001', 'area_level_order', 'a commune does not belong to the country');
select throws_ok(
  $$insert into public.areas (code, code_edition, level, kind, name, parent_id)
    values ('1', '2025-07-01', 'province', 'tỉnh', 'X', gen_random_uuid())$$,
  'P0001', 'area_parent_unknown', 'nor to an area that is not there');
select throws_ok(
  $$insert into public.areas (code, code_edition, level, kind, name, parent_id)
    values ('24', '2025-07-01', 'province', 'tỉnh', 'X', '00000000-0000-4000-8000-000000000001')$$,
  '23505', null, 'a code is there once in an edition');
select lives_ok(
  $$insert into public.areas (code, code_edition, level, kind, name, parent_id)
    values ('24', '2004-01-01', 'province', 'tỉnh', 'Bắc Giang', '00000000-0000-4000-8000-000000000001')$$,
  'and again in another edition');

select is(
  (select st_asgeojson(center)::jsonb -> 'coordinates' from public.areas where name = 'Lê Độ'),
  '[106.21, 21.12]', 'the center comes from the boundary');
select is(
  (select outline ->> 'type' from public.areas where name = 'Lê Độ'), 'MultiPolygon', 'the outline is GeoJSON');

select * from finish();
rollback;
