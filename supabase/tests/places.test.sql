-- Places: in Vietnam, and within 300 m of the area. Thôn Lê Độ ends in the south at 21.10 degrees north.
begin;
create extension if not exists pgtap with schema extensions;
select plan(10);

create function pg_temp.camera_at(lng double precision, lat double precision) returns text language sql as $$
  select format('update public.cameras set lng = %s, lat = %s where name = ''Cổng thôn Lê Độ''', lng, lat)
$$;

select lives_ok(pg_temp.camera_at(106.21, 21.12), 'inside the hamlet');
select lives_ok(pg_temp.camera_at(106.21, 21.10 - 200 / 110700.0), '200 m outside is across the road');
select throws_ok(
  pg_temp.camera_at(106.21, 21.10 - 400 / 110700.0), 'P0001', 'position_outside_area', '400 m outside is elsewhere');
select throws_ok(pg_temp.camera_at(106.27, 21.12), 'P0001', 'position_outside_area', 'the next commune is elsewhere');
select throws_ok(pg_temp.camera_at(2.35, 48.85), '23514', null, 'Paris is not in Vietnam');
select throws_ok(pg_temp.camera_at(21.12, 106.21), '23514', null, 'nor are latitude and longitude exchanged');

update public.areas set boundary = null where name = 'Lê Độ';
select lives_ok(pg_temp.camera_at(106.27, 21.12), 'an area without a boundary takes any place in Vietnam');

update public.areas set boundary = st_multi(st_makeenvelope(106.20, 21.10, 106.205, 21.14, 4326)) where name = 'Lê Độ';
select lives_ok(
  $$update public.cameras set note = 'x' where name = 'Cổng thôn Lê Độ'$$,
  'a boundary drawn anew does not lock the cameras outside it');
select throws_ok(
  pg_temp.camera_at(106.26, 21.12), 'P0001', 'position_outside_area', 'until they are moved');
select lives_ok(
  $$update public.areas set code = '09001-77' where name = 'Lê Độ'$$, 'nor does it lock the area');

select * from finish();
rollback;
