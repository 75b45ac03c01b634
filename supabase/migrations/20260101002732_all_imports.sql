-- The list of imports page by page, and of all areas of the caller at once: as before, for officers and above, who by
-- e-mail for admins and for the caller's own.

drop function public.list_imports(uuid);

-- Imports that were applied at or under an area of the caller, in all of their areas where it is null: newest first, at
-- most 51 before `before`, so that whoever shows 50 knows whether there are more.
create function public.list_imports(area uuid default null, before timestamptz default null) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'layer', layer, 'file_name', file_name, 'area_id', area_id,
    'area_name', area_name, 'applied_at', applied_at, 'by', applied_by, 'check_position', check_position, 'counts', result,
    'undone_at', undone_at, 'undone_by', undone_by, 'undone', undone, 'can_undo', may_undo) order by applied_at desc), '[]')
  from (
    select this.id, this.layer, this.file_name, this.area_id, own.name as area_name, this.applied_at, this.check_position,
      this.result, this.undone_at, this.undone,
      case when may.know or this.created_by = auth.uid() then importer.email end as applied_by,
      case when may.know or this.undone_by = auth.uid() then undoer.email end as undone_by,
      this.undone_at is null and (may.know or this.created_by = auth.uid()) and private.can_undo(this.id) as may_undo
    from public.imports this
    join public.areas own on own.id = this.area_id
    left join auth.users importer on importer.id = this.created_by
    left join auth.users undoer on undoer.id = this.undone_by
    cross join lateral (select this.area_id = any (array(select private.my_area_ids('admin'))) as know) may
    where this.applied_at is not null and this.area_id = any (array(select private.my_area_ids('officer')))
      and (list_imports.before is null or this.applied_at < list_imports.before)
      and (list_imports.area is null
        or own.path operator(extensions.<@) (select top.path from public.areas top where top.id = list_imports.area))
    order by this.applied_at desc limit 51
  ) listed
$$;
revoke all on function public.list_imports from public, anon;
grant execute on function public.list_imports to authenticated;
