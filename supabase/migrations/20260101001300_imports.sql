-- Imports: a file goes in whole or not at all, and going in twice changes nothing.
-- Rows are staged in small requests, then applied in one transaction by apply_import().
-- Officers import points into their areas, admins areas under theirs; the same constraints and
-- policies hold as for a form, because the rows are written as the caller.

create table public.imports (
  id uuid primary key,
  area_id uuid not null references public.areas (id),
  layer text not null
    constraint import_layer_known check (layer in ('areas', 'cameras', 'fire_points', 'incidents')),
  file_name text not null constraint import_file_name_length check (char_length(file_name) between 1 and 200),
  -- Counts of the last apply: {new, changed, same, rejected}.
  result jsonb,
  applied_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid not null default auth.uid()
);
create index imports_area on public.imports (area_id, created_at);

alter table public.imports enable row level security;
revoke all on public.imports from anon, authenticated;
create policy "Officers read the imports of their areas" on public.imports
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers begin imports into their areas" on public.imports
  for insert to authenticated with check (
    area_id = any (array(select private.my_area_ids('officer')))
    and created_by = (select auth.uid()) and created_at = now() and applied_at is null and result is null);
grant select, insert on public.imports to authenticated;
-- Not granted: update, delete. apply_import() notes the result.

-- Imports that the caller began and has not applied yet.
create function private.my_open_import_ids() returns setof uuid
language sql stable security definer set search_path = '' rows 10 as $$
  select id from public.imports
  where created_by = auth.uid() and applied_at is null
    and area_id = any (array(select private.my_area_ids('officer')))
$$;

create table public.import_rows (
  import_id uuid not null references public.imports (id) on delete cascade,
  row_number integer not null constraint import_row_number_range check (row_number between 1 and 1000000),
  fields jsonb not null constraint import_fields_object check (jsonb_typeof(fields) = 'object'),
  primary key (import_id, row_number)
);
alter table public.import_rows enable row level security;
revoke all on public.import_rows from anon, authenticated;
create policy "Officers read the rows of their own imports" on public.import_rows
  for select to authenticated using (import_id = any (array(select private.my_open_import_ids())));
create policy "Officers stage rows for their own imports" on public.import_rows
  for insert to authenticated with check (import_id = any (array(select private.my_open_import_ids())));
grant select, insert on public.import_rows to authenticated;
-- Not granted: update, delete. Staged rows go when the import is applied.

-- What was staged and never applied, after a day. Run nightly.
create function private.purge_imports() returns void
language sql security definer set search_path = '' as $$
  delete from public.import_rows rows using public.imports
    where rows.import_id = imports.id and imports.created_at < now() - interval '1 day'
$$;
revoke all on function private.purge_imports from public;

revoke all on function private.my_open_import_ids from public, anon;
grant execute on function private.my_open_import_ids to authenticated;
