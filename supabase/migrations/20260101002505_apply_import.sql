-- Trying and applying an import. A try writes some rows, tells what became of them and takes them back, so that a large
-- file can be tried step by step with its progress told; applying writes all rows in one transaction, or none.

-- The import of the caller that is still to be applied, under a lock where it is to be written: two imports of one layer
-- into one province wait for each other, so that the second one finds the rows of the first.
create function private.open_import(import uuid, is_locked boolean) returns public.imports
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
  return this;
end $$;

-- Tries at most `size` staged rows after row number `after`, each step by itself. Answers as write_import_rows, with
-- `next`: what to go on after, null when that was all. The staged rows stay.
create function public.try_import(import uuid, after integer default 0, size integer default 2000) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  this constant public.imports := private.open_import(import, false);
  target public.areas;
  last integer;
  answer jsonb;
begin
  select * into target from public.areas where id = this.area_id;
  select max(row_number) into last from (
    select row_number from public.import_rows where import_id = import and row_number > after
    order by row_number limit least(greatest(size, 1), 5000)) step;
  if last is null then return private.no_answer() || '{"next": null}'; end if;
  perform private.hold_counts();
  begin
    answer := private.write_import_rows(
      this, target, after + 1, last, private.last_code_number(this.layer, target) + 1);
    raise exception 'nothing is kept' using errcode = 'BY001';
  exception when sqlstate 'BY001' then null;
  end;
  return answer - 'next_code' || jsonb_build_object('next', (
    select last where exists (select from public.import_rows where import_id = import and row_number > last)));
end $$;

create function private.no_answer() returns jsonb
language sql immutable set search_path = '' as $$
  select '{"new": 0, "changed": 0, "same": 0, "rejected": 0, "reasons": [], "rows": [], "changes": [], "mended": []}'::jsonb
$$;

-- Applies a staged import in one transaction: all rows, or none when one is refused or `dry_run`.
-- Answer: {new, changed, same, rejected, written, reasons: [{row, reason, detail}], rows: [{row, outcome}], changes:
-- [{row, column, before, after}], mended: [{row, place}]}; at most 1000 reasons, 5000 rows, 500 changes.
create or replace function public.apply_import(import uuid, dry_run boolean default false) returns jsonb
language plpgsql security invoker set search_path = '' set statement_timeout = '30min' as $$
declare
  this constant public.imports := private.open_import(import, true);
  target public.areas;
  block record;
  next_code integer;
  answer jsonb := private.no_answer();
  is_written boolean;
begin
  select * into target from public.areas where id = this.area_id;
  next_code := private.last_code_number(this.layer, target) + 1;
  perform private.hold_counts();
  begin
    for block in
      select min(row_number) as first, max(row_number) as last from (
        select row_number, (row_number() over (order by row_number) - 1) / case this.layer when 'areas' then 1 else 2000 end as part
        from public.import_rows where import_id = import) numbered
      group by part order by part
    loop
      answer := private.joined_answers(answer, private.write_import_rows(this, target, block.first, block.last, next_code));
      next_code := (answer ->> 'next_code')::integer;
    end loop;
    is_written := not dry_run and (answer ->> 'rejected')::integer = 0;
    if not is_written then raise exception 'nothing is kept' using errcode = 'BY001'; end if;
  exception when sqlstate 'BY001' then null;
  end;
  if is_written then
    perform private.fold_held_counts();
    perform private.close_import(import, jsonb_build_object('new', answer -> 'new', 'changed', answer -> 'changed',
      'same', answer -> 'same', 'rejected', answer -> 'rejected'));
  -- What comes next is staged anew; asked again after a lost answer, there is nothing to apply.
  else perform public.cancel_import(import);
  end if;
  return answer - 'next_code' || jsonb_build_object('written', is_written);
end $$;

drop function private.import_row, private.prepare_import_row, private.imported_row, private.note_imported,
  private.imported_hashes, private.empty_import;

revoke all on function private.open_import, public.try_import, private.no_answer, public.apply_import from public, anon;
grant execute on function private.open_import, public.try_import, private.no_answer, public.apply_import to authenticated;
