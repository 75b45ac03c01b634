-- Several changes of one thing as one: a fire point with its equipment and its keeper is saved whole or not at all.
-- Everyone signed in calls it; each change is made as the caller, under the same policies as a single one.

-- changes: [{verb: 'create', table, row} | {verb: 'edit', table, id, version, fields}], at most 100.
-- Answer: the version of each row afterwards, in order. A repeated create is the same create; an edit from
-- a version that is no longer there is refused as version_outdated, and a row that the caller cannot see as unknown.
create function public.write_changes(changes jsonb) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  change jsonb;
  target text;
  fields jsonb;
  columns text;
  row_id uuid;
  version text;
  versions jsonb := '[]';
begin
  if coalesce(jsonb_array_length(changes), 0) not between 1 and 100 then perform private.refuse('changes_unreadable'); end if;
  for change in select value from jsonb_array_elements(changes) loop
    target := change ->> 'table';
    if target is null or target <> all (array[
      'cameras', 'camera_contacts', 'fire_points', 'fire_point_equipment', 'fire_point_contacts'])
    then perform private.refuse('changes_unreadable'); end if;
    fields := coalesce(change -> 'row', change -> 'fields');
    row_id := coalesce(change ->> 'id', fields ->> 'id')::uuid;
    columns := (select string_agg(quote_ident(key), ', ' order by key) from jsonb_object_keys(fields) key);
    if change ->> 'verb' = 'create' then
      execute format(
        'insert into public.%1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, $1)
         on conflict (id) do nothing', target, columns) using fields;
    elsif change ->> 'verb' = 'edit' then
      execute format(
        'update public.%1$I t set (%2$s) = (select %2$s from jsonb_populate_record(t, $1))
         where id = $2 and changed_xid::text = $3 returning changed_xid::text', target, columns)
        into version using fields, row_id, change ->> 'version';
    else
      perform private.refuse('changes_unreadable');
    end if;
    if change ->> 'verb' = 'create' or version is null then
      execute format('select changed_xid::text from public.%I where id = $1', target) into version using row_id;
      if version is null then perform private.refuse('row_unknown'); end if;
      if change ->> 'verb' = 'edit' then perform private.refuse('version_outdated'); end if;
    end if;
    versions := versions || to_jsonb(version);
    version := null;
  end loop;
  return versions;
end $$;
revoke all on function public.write_changes from public, anon;
grant execute on function public.write_changes to authenticated;
