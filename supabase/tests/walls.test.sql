-- Walls: a screen is paired once, reads its area and nothing else, and is nobody once it was revoked.
begin;
create extension if not exists pgtap with schema extensions;
select plan(11);

insert into auth.users (id, email) values ('b0000000-0000-4000-8000-000000000001', 'wall@example.vn');

select is(
  public.take_pairing_code('482913'), '{"refused": "wrong"}'::jsonb, 'digits that nobody made open nothing');
select is(
  (select count(*)::int from private.wall_pairing_misses), 1, 'and are counted');
select throws_ok(
  $$select public.create_pairing_code('a0000000-0000-4000-8000-000000000001')$$,
  'P0001', 'row_unknown', 'a code is made by an admin of the area alone');
select lives_ok(
  $$select public.bind_wall_account('a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001')$$,
  'the server gives a wall its screen');
select is(
  (select role || ' ' || coalesce(disabled_at::text, 'on') from public.memberships
    where user_id = 'b0000000-0000-4000-8000-000000000001'),
  'viewer on', 'which may look and no more');
update public.walls set deleted_at = now() where id = 'a0000000-0000-4000-8000-000000000001';
select is(
  (select disabled_at is not null from public.memberships where user_id = 'b0000000-0000-4000-8000-000000000001'),
  true, 'and nothing once the wall is deleted');
select throws_ok(
  $$select public.bind_wall_account('a0000000-0000-4000-8000-000000000003', 'b0000000-0000-4000-8000-000000000001')$$,
  'P0001', 'wall_account_used', 'a screen that was cut off does not come back with another pairing');
select throws_ok(
  $$update public.walls set scenes = '[{"kind": "area", "area_id": "20000000-0000-4000-8000-000000000111", "seconds": 30}]'
    where id = 'a0000000-0000-4000-8000-000000000003'$$,
  'P0001', 'wall_scene_area', 'a wall shows areas at or under its own');
select throws_ok(
  $$update public.walls set scenes = '[{"kind": "trend", "seconds": 5}]'
    where id = 'a0000000-0000-4000-8000-000000000003'$$,
  '23514', null, 'a scene stands for 30 to 120 seconds');

-- Nothing of a wall is kept for ever.
update private.wall_accounts set revoked_at = now() - interval '91 days';
update public.walls set deleted_at = now() - interval '91 days' where id = 'a0000000-0000-4000-8000-000000000001';
select private.purge_deleted();
select is(
  (select count(*)::int from auth.users where email = 'wall@example.vn'), 0, 'the account of a screen goes after 90 days');
select is(
  (select array_agg(id::text) from public.walls), array['a0000000-0000-4000-8000-000000000003'],
  'and so does a deleted wall, and no other');

select * from finish();
rollback;
