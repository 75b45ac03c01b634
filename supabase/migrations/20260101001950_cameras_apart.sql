-- Two cameras that stand close to one another: somebody who was there said that both are right, and is not asked again.
-- Written like every other column of a camera, by the officers of its area.

-- Ids of other cameras; it is enough that one of the two names the other.
alter table public.cameras add column apart_from uuid[] not null default '{}'
  constraint camera_apart_from_count
    check (cardinality(apart_from) <= 100 and array_position(apart_from, null) is null);

-- Columns that a client may write beside those of private.writable_columns.
create function private.added_columns(target text) returns text[]
language sql immutable set search_path = '' as $$
  select case target when 'cameras' then array['apart_from'] end
$$;
revoke all on function private.added_columns from public;
grant execute on function private.added_columns to authenticated;

-- Refuses what cannot be read at all, columns that this version does not know, and a clock that runs ahead.
create or replace function private.check_change(target text, verb text, row_id text, fields jsonb) returns void
language plpgsql stable set search_path = '' as $$
declare
  known text[] := private.writable_columns(target) || private.added_columns(target);
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
