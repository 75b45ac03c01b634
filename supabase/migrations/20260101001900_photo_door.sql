-- The door of photos: they come in through the function upload-photo alone (supabase/functions), which looks inside
-- each one. Over the storage API nobody adds any more, because there only the declared type is checked.
-- The function asks may_add_photo as the caller, and with its own key keeps the photo and removes what is surplus.

drop policy "Officers add photos to cameras of their areas" on storage.objects;
drop policy "Officers add photos to fire points of their areas" on storage.objects;
-- No policy: insert.

-- Whether the caller may add a photo of this path: officers, to features of their own areas that are not deleted.
create function public.may_add_photo(path text) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from public.cameras camera
    where camera.id = private.photo_feature(path, 'cameras') and camera.deleted_at is null
      and camera.area_id = any (array(select private.my_area_ids('officer')))
  ) or exists (
    select from public.fire_points point
    where point.id = private.photo_feature(path, 'fire_points') and point.deleted_at is null
      and point.area_id = any (array(select private.my_area_ids('officer')))
  )
$$;
revoke all on function public.may_add_photo from public, anon, authenticated;
grant execute on function public.may_add_photo to authenticated;

-- Photos of the same feature as `path` to be removed: all but the one that the feature names and the ten newest others.
create function public.surplus_photos(path text) returns setof text
language sql stable set search_path = '' as $$
  select photo.name from storage.objects photo
  where photo.bucket_id = 'photos'
    and starts_with(photo.name, split_part(path, '/', 1) || '/' || split_part(path, '/', 2) || '/')
    and not exists (
      select from public.cameras camera
      where camera.id = private.photo_feature(path, 'cameras') and camera.photo_path = photo.name)
    and not exists (
      select from public.fire_points point
      where point.id = private.photo_feature(path, 'fire_points') and point.photo_path = photo.name)
  order by photo.created_at desc, photo.name
  offset 10
$$;
revoke all on function public.surplus_photos from public, anon, authenticated;
grant execute on function public.surplus_photos to service_role;
