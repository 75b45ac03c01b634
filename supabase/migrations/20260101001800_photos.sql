-- Photos of cameras and fire points: files in the private bucket `photos`, named <table>/<feature id>/<photo id>.jpg.
-- Officers add photos to features of their own areas; whoever may read a feature sees its photos.
-- Nobody changes or deletes a photo over the API: another photo is another file.
--
-- Hosted Supabase checks the size, the type that the client declares, and these policies, but not what is in the
-- file. The built-in backend (supabase/embedded/storage) also looks inside. Both serve photos by signed URLs alone.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('photos', 'photos', false, 5242880, '{image/jpeg,image/webp}')
on conflict (id) do update set
  public = excluded.public,
  file_size_limit = excluded.file_size_limit,
  allowed_mime_types = excluded.allowed_mime_types;

-- The feature that a photo is of; null where the path is none of a photo of that table.
create function private.photo_feature(path text, table_name text) returns uuid
language sql immutable set search_path = '' as $$
  select case when path ~ (
    '^' || table_name || '(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}){2}\.jpg$'
  ) then split_part(path, '/', 2)::uuid end
$$;
revoke all on function private.photo_feature from public;
grant execute on function private.photo_feature to authenticated, service_role;

-- The rows of a feature that the caller may read are those of its own policies.
create policy "Everyone sees the photos of what they may read" on storage.objects
  for select to authenticated using (bucket_id = 'photos' and (
    exists (
      select from public.cameras camera
      where camera.id = private.photo_feature(objects.name, 'cameras'))
    or exists (
      select from public.fire_points point
      where point.id = private.photo_feature(objects.name, 'fire_points'))
  ));
create policy "Officers add photos to cameras of their areas" on storage.objects
  for insert to authenticated with check (bucket_id = 'photos' and exists (
    select from public.cameras camera
    where camera.id = private.photo_feature(objects.name, 'cameras') and camera.deleted_at is null
      and camera.area_id = any (array(select private.my_area_ids('officer')))));
create policy "Officers add photos to fire points of their areas" on storage.objects
  for insert to authenticated with check (bucket_id = 'photos' and exists (
    select from public.fire_points point
    where point.id = private.photo_feature(objects.name, 'fire_points') and point.deleted_at is null
      and point.area_id = any (array(select private.my_area_ids('officer')))));
-- No policy: update, delete, and the buckets themselves.

-- A feature names a photo of its own. There was no bucket before, so that other paths name nothing.
update public.cameras set photo_path = null
  where private.photo_feature(photo_path, 'cameras') is distinct from id and photo_path is not null;
update public.fire_points set photo_path = null
  where private.photo_feature(photo_path, 'fire_points') is distinct from id and photo_path is not null;
alter table public.cameras drop constraint camera_photo_path_length, add constraint camera_photo_path_own
  check (photo_path is null or private.photo_feature(photo_path, 'cameras') is not distinct from id);
alter table public.fire_points drop constraint fire_point_photo_path_length, add constraint fire_point_photo_path_own
  check (photo_path is null or private.photo_feature(photo_path, 'fire_points') is not distinct from id);
