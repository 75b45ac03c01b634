-- What the outbox of a phone sends: write_changes also takes checks of fire points and incidents with their notes,
-- and answers every bad item with a reason, however old the app is that made it. A phone keeps what was refused
-- and shows the reason; what looks like a breakdown it sends again for ever.

-- The columns that a client may write; id comes with a create. Everything else is kept by triggers.
create function private.writable_columns(target text) returns text[]
language sql immutable set search_path = '' as $$
  select case target
    when 'cameras' then array['area_id', 'code', 'name', 'lng', 'lat', 'accuracy_m', 'kind', 'ownership', 'status',
      'bearing_deg', 'fov_deg', 'range_m', 'installed_on', 'retention_days', 'notice_sign', 'operator', 'photo_path',
      'note', 'deleted_at']
    when 'camera_contacts' then array['contact', 'phone']
    when 'fire_points' then array['area_id', 'code', 'name', 'lng', 'lat', 'accuracy_m', 'address', 'water_source',
      'truck_access', 'status', 'last_checked_on', 'next_check_due', 'photo_path', 'note', 'deleted_at']
    when 'fire_point_equipment' then array['fire_point_id', 'item', 'quantity', 'condition', 'expires_on', 'deleted_at']
    when 'fire_point_contacts' then array['keeper', 'phone']
    when 'fire_point_checks' then array['fire_point_id', 'checked_on', 'result', 'next_due', 'note']
    when 'incidents' then array['area_id', 'occurred_at', 'reported_at', 'type_id', 'severity', 'status', 'lng', 'lat',
      'source', 'deaths', 'injuries', 'damage_vnd', 'resolved_at', 'outcome']
    when 'incident_notes' then array['summary']
  end
$$;

-- Refuses what cannot be read at all, columns that this version does not know, and a clock that runs ahead.
create function private.check_change(target text, verb text, row_id text, fields jsonb) returns void
language plpgsql stable set search_path = '' as $$
declare
  known text[] := private.writable_columns(target);
  strange text;
begin
  if known is null or verb is null or jsonb_typeof(fields) is distinct from 'object' or fields = '{}'
    or row_id is null or row_id !~ '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$'
    or verb <> all (case
      -- A check is followed by another one, and an incident is edited by steps of its own.
      when target in ('fire_point_checks', 'incidents', 'incident_notes') then array['create']
      else array['create', 'edit'] end)
  then perform private.refuse('changes_unreadable'); end if;
  strange := (select string_agg(key, ', ' order by key) from jsonb_object_keys(fields) key
    where key <> all (known) and not (verb = 'create' and key = 'id'));
  if strange is not null then perform private.refuse('columns_unknown', strange); end if;
  -- A day is left for phones whose zone is wrong.
  if target = 'incidents' and greatest((fields ->> 'occurred_at')::timestamptz, (fields ->> 'reported_at')::timestamptz)
      > now() + interval '1 day'
    or target = 'fire_point_checks' and (fields ->> 'checked_on')::date > (now() at time zone 'Asia/Ho_Chi_Minh')::date + 1
  then perform private.refuse('time_in_future'); end if;
end $$;

-- changes: [{verb: 'create', table, row} | {verb: 'edit', table, id, version, fields}], at most 100.
-- Answer: the version of each row afterwards, in order. A repeated create is the same create; an edit from
-- a version that is no longer there is refused as version_outdated, and a row that the caller cannot see as unknown.
create or replace function public.write_changes(changes jsonb) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  change jsonb;
  target text;
  verb text;
  fields jsonb;
  columns text;
  row_id text;
  version text;
  versions jsonb := '[]';
begin
  if jsonb_typeof(changes) is distinct from 'array' or jsonb_array_length(changes) not between 1 and 100
  then perform private.refuse('changes_unreadable'); end if;
  for change in select value from jsonb_array_elements(changes) loop
    target := change ->> 'table';
    verb := change ->> 'verb';
    fields := change -> case verb when 'create' then 'row' else 'fields' end;
    row_id := case verb when 'create' then fields ->> 'id' else change ->> 'id' end;
    version := null;
    begin
      perform private.check_change(target, verb, row_id, fields);
      columns := (select string_agg(quote_ident(key), ', ' order by key) from jsonb_object_keys(fields) key);
      if verb = 'create' then
        execute format(
          'insert into public.%1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, $1)
           on conflict (id) do nothing', target, columns) using fields;
      else
        execute format(
          'update public.%1$I t set (%2$s) = (select %2$s from jsonb_populate_record(t, $1))
           where id = $2::uuid and changed_xid::text = $3 returning changed_xid::text', target, columns)
          into version using fields, row_id, change ->> 'version';
      end if;
    exception when data_exception then
      perform private.refuse('values_unreadable', sqlerrm);
    end;
    if version is null then
      execute format('select changed_xid::text from public.%I where id = $1::uuid', target) into version using row_id;
      if version is null then perform private.refuse('row_unknown'); end if;
      if verb = 'edit' then perform private.refuse('version_outdated'); end if;
    end if;
    versions := versions || to_jsonb(version);
  end loop;
  return versions;
end $$;

revoke all on function private.writable_columns, private.check_change from public;
grant execute on function private.writable_columns, private.check_change to authenticated;
