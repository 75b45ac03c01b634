-- Staging the rows of an import: in batches, each of which may be sent twice; and letting an import go.
-- The officer who began an import stages, tries and cancels it, and nobody else.

-- Made of what tells a row apart from the others of the file; null until it is known.
alter table public.import_rows add column key_hash uuid;
create index import_rows_key on public.import_rows (import_id, key_hash);

-- rows: [[row number, {column: value}], ...]; `same` has the columns that are alike in all of them.
-- Answers how many were not there yet: a batch whose answer was lost is sent again.
create function public.stage_import_rows(import uuid, rows jsonb, same jsonb default '{}') returns integer
language plpgsql security invoker set search_path = '' as $$
declare
  of_layer constant text := (select layer from public.imports where id = import);
  added integer;
begin
  if jsonb_typeof(rows) is distinct from 'array' or jsonb_typeof(same) is distinct from 'object' then
    perform private.refuse('changes_unreadable');
  end if;
  insert into public.import_rows (import_id, row_number, fields, key_hash)
  select import, (staged ->> 0)::integer, same || (staged -> 1),
    md5(private.import_key(of_layer, jsonb_strip_nulls(same || (staged -> 1))))::uuid
  from jsonb_array_elements(rows) staged
  on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- Those that came without.
create function private.key_import_rows(import uuid) returns void
language sql security definer set search_path = '' as $$
  update public.import_rows rows
  set key_hash = md5(private.import_key(imports.layer, jsonb_strip_nulls(rows.fields)))::uuid
  from public.imports
  where rows.import_id = import and imports.id = import and imports.created_by = auth.uid() and rows.key_hash is null
$$;

-- Nothing stays of an import that was not applied.
create function public.cancel_import(import uuid) returns void
language sql security definer set search_path = '' as $$
  delete from public.imports where id = import and created_by = auth.uid() and applied_at is null
$$;

-- As before, and with the rows the imports that were never applied.
create or replace function private.purge_imports() returns void
language sql security definer set search_path = '' as $$
  delete from public.imports where applied_at is null and created_at < now() - interval '1 day'
$$;

revoke all on function public.stage_import_rows, private.key_import_rows, public.cancel_import from public, anon;
grant execute on function public.stage_import_rows, private.key_import_rows, public.cancel_import to authenticated;
