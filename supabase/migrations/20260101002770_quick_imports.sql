-- The rows of a large file are planned quickly only by a planner that knows how many there are. Where no autovacuum has
-- told it, opening an import does: without, writing 140,000 rows took four times as long.

-- For those who may open an import; `import` is looked at whoever asks, and nothing of it is told.
create function private.learn_import_rows(import uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  known constant real := (select reltuples from pg_catalog.pg_class where oid = 'public.import_rows'::regclass);
  staged constant integer := (select max(row_number) from public.import_rows where import_id = import);
begin
  if staged > 1000 and known < staged / 2 then analyze public.import_rows; end if;
end $$;

create or replace function private.open_import(import uuid, is_locked boolean) returns public.imports
language plpgsql security invoker set search_path = '' as $$
declare
  this public.imports;
  province text;
begin
  select * into this from public.imports where id = import and created_by = auth.uid() and applied_at is null;
  if this.id is null then perform private.refuse('import_unknown'); end if;
  if not this.check_position and not this.area_id = any (array(select private.my_area_ids('admin'))) then
    perform private.refuse('position_choice_foreign');
  end if;
  if is_locked then
    select extensions.subpath(area.path, 0, least(2, extensions.nlevel(area.path)))::text into province
      from public.areas area where area.id = this.area_id;
    perform pg_advisory_xact_lock(hashtextextended('import ' || this.layer || ' ' || province, 0));
    -- Applied meanwhile, by the same caller in another window.
    select * into this from public.imports where id = import and applied_at is null;
    if this.id is null then perform private.refuse('import_unknown'); end if;
  end if;
  perform private.key_import_rows(import);
  perform private.learn_import_rows(import);
  return this;
end $$;

revoke all on function private.learn_import_rows from public, anon;
grant execute on function private.learn_import_rows to authenticated;
