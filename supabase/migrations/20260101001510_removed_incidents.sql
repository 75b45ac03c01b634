-- The change feed names incidents that are gone by their numbers too: columns know a row by nothing else.

alter table private.removals add column number bigint;

create or replace function private.note_removal() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.removals (table_name, row_id, area_id, number)
  values (tg_table_name, old.id::text, old.area_id, (to_jsonb(old) ->> 'number')::bigint);
  return null;
end $$;
create index removals_incident on private.removals (row_id) where number is not null;

-- The numbers of incidents by their ids, gone for good or not. For those who know the ids.
create function private.numbers_of(ids text[]) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(distinct number), '[]'::jsonb) from (
    select number from public.incidents where id = any (ids::uuid[])
    union all
    select number from private.removals where row_id = any (ids) and number is not null
  ) gone
$$;
revoke all on function private.numbers_of from public;
grant execute on function private.numbers_of to authenticated;

alter function public.pull_changes(text, integer) set schema private;
alter function private.pull_changes(text, integer) rename to changed_rows;

-- As before; `deleted_numbers` has the numbers of `deleted.incidents`.
create function public.pull_changes(cursor text default null, page_size integer default 5000) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select answer || jsonb_build_object('deleted_numbers', jsonb_build_object('incidents', private.numbers_of(
    array(select jsonb_array_elements_text(answer -> 'deleted' -> 'incidents')))))
  from private.changed_rows(cursor, page_size) answer
$$;
revoke all on function public.pull_changes from public, anon;
grant execute on function public.pull_changes to authenticated;
