-- Live: whoever has something open is told that something has changed, and then pulls. A message carries no data.
-- Triggers on every table of the change feed call realtime.send(); who may listen to a topic is said by the policy on
-- realtime.messages, which holds for hosted Supabase and the built-in backend alike.
--
-- Topics: area:<path> for an area and all below it; user:<id> for the roles of one user; everyone for what all may
-- see: word lists, and areas that have others below them, whose names are shown there.

-- Each topic once a transaction: hosted Supabase writes a row for every message.
create function private.tell(topics text[]) returns void
language plpgsql security definer set search_path = '' as $$
declare
  told constant text := coalesce(nullif(current_setting('binh_yen.told', true), ''), ',');
  fresh constant text[] := array(
    select distinct topic from unnest(topics) topic where strpos(told, ',' || topic || ',') = 0);
begin
  if cardinality(fresh) = 0 then return; end if;
  -- Undone with what it tells of, should that be rolled back to a savepoint.
  perform set_config('binh_yen.told', told || array_to_string(fresh, ',') || ',', true);
  perform realtime.send('{}'::jsonb, 'changed', topic, true) from unnest(fresh) topic;
end $$;

-- These areas and all above them. Of more than a hundred at once, as an import of a province has them, those that
-- somebody holds.
create function private.tell_areas(paths extensions.ltree[]) returns void
language sql security definer set search_path = '' as $$
  select private.tell(array(
    select distinct 'area:' || above.path::text
    from unnest(paths) path
    cross join lateral (
      select extensions.subpath(path, 0, depth) as path from generate_series(1, extensions.nlevel(path)) depth
    ) above
    where cardinality(paths) <= 100 or exists (
      select from public.areas area join public.memberships membership on membership.area_id = area.id
      where area.path operator(extensions.=) above.path and membership.disabled_at is null)))
$$;

-- After rows of a feature were added or changed; those that left an area are told by private.removals.
create function private.tell_features() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.tell_areas(array(select distinct area_path from new_rows));
  return null;
end $$;

create function private.tell_removals() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.tell_areas(array(
    select area.path from public.areas area where area.id in (select area_id from new_rows)));
  return null;
end $$;

-- After areas were added: nobody can hold them yet but by those above.
create function private.tell_new_areas() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.tell_areas(array(select distinct extensions.subpath(path, 0, -1) from new_rows));
  return null;
end $$;

-- After areas were changed: where they are and where they were.
create function private.tell_changed_areas() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.tell_areas(array(select path from new_rows union select path from old_rows));
  if exists (select from new_rows where level <> 'hamlet') then
    perform private.tell('{everyone}');
  end if;
  return null;
end $$;

-- Of few rows, each by itself: a statement that changes none must wake nobody.
create function private.tell_everyone() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.tell('{everyone}');
  return null;
end $$;

create function private.tell_user() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'DELETE' then perform private.tell(array['user:' || new.user_id]); end if;
  if tg_op <> 'INSERT' then perform private.tell(array['user:' || old.user_id]); end if;
  return null;
end $$;

create trigger tell_insert after insert on public.areas
  referencing new table as new_rows for each statement execute function private.tell_new_areas();
create trigger tell_update after update on public.areas
  referencing old table as old_rows new table as new_rows for each statement execute function private.tell_changed_areas();
create trigger tell after insert or update or delete on public.incident_types
  for each row execute function private.tell_everyone();
create trigger tell after insert or update or delete on public.reporting_rules
  for each row execute function private.tell_everyone();
create trigger tell after insert or update or delete on public.memberships
  for each row execute function private.tell_user();

create trigger tell_insert after insert on public.cameras
  referencing new table as new_rows for each statement execute function private.tell_features();
create trigger tell_update after update on public.cameras
  referencing new table as new_rows for each statement execute function private.tell_features();
create trigger tell_insert after insert on public.fire_points
  referencing new table as new_rows for each statement execute function private.tell_features();
create trigger tell_update after update on public.fire_points
  referencing new table as new_rows for each statement execute function private.tell_features();
create trigger tell_insert after insert on public.fire_point_equipment
  referencing new table as new_rows for each statement execute function private.tell_features();
create trigger tell_update after update on public.fire_point_equipment
  referencing new table as new_rows for each statement execute function private.tell_features();
create trigger tell_insert after insert on public.incidents
  referencing new table as new_rows for each statement execute function private.tell_features();
create trigger tell_update after update on public.incidents
  referencing new table as new_rows for each statement execute function private.tell_features();
create trigger tell_insert after insert on private.removals
  referencing new table as new_rows for each statement execute function private.tell_removals();

-- Whether the caller may listen to a topic: of an area that they hold, or below one, of their own roles, of all.
create function private.may_hear(topic text) returns boolean
language sql stable security definer set search_path = '' as $$
  select case
    when topic = 'everyone' then true
    when topic like 'user:%' then topic = 'user:' || auth.uid()
    when length(topic) <= 200 and topic ~ '^area:[A-Za-z0-9_]+([.][A-Za-z0-9_]+)*$' then exists (
      select from public.areas area
      join public.areas held on held.path operator(extensions.@>) area.path
      join public.memberships membership on membership.area_id = held.id
      where area.path operator(extensions.=) substr(topic, 6)::extensions.ltree
        and membership.user_id = auth.uid() and membership.disabled_at is null)
    else false
  end
$$;

revoke all on function private.tell, private.tell_areas, private.tell_features, private.tell_removals,
  private.tell_new_areas, private.tell_changed_areas, private.tell_everyone, private.tell_user, private.may_hear
  from public;
grant execute on function private.may_hear to authenticated;

create policy "Everyone hears of changes in their areas" on realtime.messages
  for select to authenticated using (extension = 'broadcast' and private.may_hear((select realtime.topic())));
-- No policy: insert. Nobody but the database sends.
