-- Undoing an import as a whole: rows that it made are deleted (restorable as any other), rows that it changed get back
-- what they held. Officers undo their own imports, admins all of their areas. What somebody changed since is named, and
-- then nothing is undone, or is kept by choice.

-- Rows of the import that somebody has changed since: id and a name to find each by.
create function private.changed_since(this public.imports) returns table (row_id uuid, name text)
language plpgsql stable security definer set search_path = '' as $$
declare
  child record;
  children text := '';
begin
  for child in
    select relation.relname as name, substring(pg_get_triggerdef(follow.oid) from 'follow_parent\(''[a-z_]+'', ''([a-z_]+)''\)') as parent
    from pg_catalog.pg_trigger follow
    join pg_catalog.pg_class relation on relation.oid = follow.tgrelid
    where follow.tgname = 'follow_parent' and relation.relnamespace = 'public'::regnamespace
      and relation.relname <> 'incident_events' and pg_get_triggerdef(follow.oid) like '%follow_parent(''' || this.layer || ''',%'
  loop
    children := children || format(
      ' or exists (select from public.%I child where child.%I = t.id)', child.name, child.parent);
  end loop;
  return query execute format(
    'select t.id, %2$s from private.import_changes change join public.%1$I t on t.id = change.row_id
     where change.import_id = $1 and case when change.before is null
       -- What somebody has deleted since needs no undoing.
       then t.deleted_at is null and (t.updated_at > $2 %3$s)
       else private.differing(change.after, private.own_values(to_jsonb(t) - ''boundary'' - ''outline''%4$s)) <> ''{}'' end',
    this.layer,
    case this.layer when 'incidents' then '''#'' || t.number' else 't.name' end, children,
    case this.layer when 'areas' then ', t.boundary' else '' end) using this.id, this.applied_at;
end $$;

-- What would be left without its area: refused with the name of the area.
create function private.refuse_filled_areas(ids uuid[]) returns void
language plpgsql stable security definer set search_path = '' as $$
declare
  filled text;
  holder record;
begin
  select area.name into filled from public.areas area
    where area.id = any (ids) and exists (
      select from public.areas child where child.parent_id = area.id and child.deleted_at is null);
  for holder in
    select * from (
      select relation.relname as name, exists (select from pg_catalog.pg_attribute gone
          where gone.attrelid = relation.oid and gone.attname = 'deleted_at' and not gone.attisdropped) as is_deletable
      from pg_catalog.pg_attribute attribute
      join pg_catalog.pg_class relation on relation.oid = attribute.attrelid
      where attribute.attname = 'area_id' and relation.relkind = 'r' and relation.relnamespace = 'public'::regnamespace
        and not attribute.attisdropped) each_table
    -- What hangs on a deleted row goes with it.
    where is_deletable or name in ('memberships', 'briefings')
  loop
    exit when filled is not null;
    execute format('select area.name from public.areas area where area.id = any ($1) and exists (
        select from public.%I held where held.area_id = area.id %s)', holder.name,
      case when holder.is_deletable then 'and held.deleted_at is null' else '' end) into filled using ids;
  end loop;
  if filled is not null then perform private.refuse('import_area_filled', filled); end if;
end $$;

-- Rows that the import made and somebody has deleted since.
create function private.gone_since(this public.imports) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  ids uuid[];
begin
  execute format('select coalesce(array_agg(change.row_id), ''{}'') from private.import_changes change
    where change.import_id = $1 and change.before is null and not exists (
      select from public.%I t where t.id = change.row_id and t.deleted_at is null)', this.layer) into ids using this.id;
  return ids;
end $$;

-- What the import did to the rows that are to be undone.
create function private.import_changes_of(import uuid, kept uuid[])
returns table (row_id uuid, before jsonb) language sql stable security definer set search_path = '' as $$
  select change.row_id, change.before from private.import_changes change
  where change.import_id = import and change.row_id <> all (kept)
$$;

create function private.begin_undo() returns void
language sql security definer set search_path = '' as $$
  insert into private.undoing values (pg_current_xact_id()) on conflict do nothing
$$;

-- Notes that the import was undone: its rows come back when the same file is imported again.
create function private.end_undo(import uuid, counts jsonb, kept uuid[]) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update private.imported_rows noted
    set hashes = coalesce(change.hashes, '{}'), undone_at = case when change.before is null then now() end
    from private.import_changes change, public.imports
    where imports.id = import and change.import_id = import and noted.layer = imports.layer
      and noted.row_id = change.row_id and change.row_id <> all (kept);
  update public.imports set undone_at = now(), undone_by = auth.uid(), undone = counts where id = import;
  delete from private.import_changes where import_id = import;
  delete from private.undoing where xid = pg_current_xact_id();
end $$;

-- Answers {removed, restored, kept, written, changed_since: [{id, name}]}: how many rows it made were deleted, how many
-- it changed got back what they held. Where somebody changed rows since, nothing is written and at most 1000 of them are
-- named, unless `keep_changed`: then these stay as they are.
create function public.undo_import(import uuid, dry_run boolean default false, keep_changed boolean default false)
returns jsonb language plpgsql security invoker set search_path = '' set statement_timeout = '30min' as $$
declare
  this public.imports;
  since jsonb;
  kept uuid[];
  gone uuid[];
  part record;
  names text;
  done integer;
  counts jsonb;
begin
  select * into this from public.imports where id = import and applied_at is not null and undone_at is null
    and (created_by = auth.uid() or area_id = any (array(select private.my_area_ids('admin'))));
  if this.id is null or not this.area_id = any (array(select private.my_area_ids('officer'))) then
    perform private.refuse('import_unknown');
  end if;
  if not private.can_undo(import) then perform private.refuse('import_too_old'); end if;
  select coalesce(array_agg(row_id), '{}'),
      coalesce(jsonb_agg(jsonb_build_object('id', row_id, 'name', name)) filter (where place <= 1000), '[]')
    into kept, since
    from (select *, row_number() over (order by name, row_id) as place from private.changed_since(this)) each_one;
  gone := private.gone_since(this);
  select jsonb_build_object('removed', count(*) filter (where before is null),
      'restored', count(*) filter (where before is not null), 'kept', cardinality(kept)) into counts
    from private.import_changes_of(import, kept || gone);
  kept := kept || gone;
  if this.layer = 'areas' then
    perform private.refuse_filled_areas(array(
      select row_id from private.import_changes_of(import, kept) where before is null));
  end if;
  if dry_run or since <> '[]' and not keep_changed then
    return counts || jsonb_build_object('written', false, 'changed_since', since);
  end if;
  perform private.begin_undo();
  execute format('update public.%I set deleted_at = now() where deleted_at is null and id = any (array(
      select row_id from private.import_changes_of($1, $2) where before is null))', this.layer) using import, kept;
  get diagnostics done = row_count;
  if done <> (counts ->> 'removed')::integer then
    raise insufficient_privilege using message = 'new row violates row-level security policy';
  end if;
  for part in
    select array(select jsonb_object_keys(before) order by 1) as columns, array_agg(row_id) as ids, array_agg(before) as befores
    from private.import_changes_of(import, kept) where before is not null and before <> '{}' group by 1
  loop
    names := (select string_agg(quote_ident(one), ', ') from unnest(part.columns) one);
    execute format(
      'update public.%1$I t set (%2$s) = row(%3$s)
       from (select former.id as own_id, one.* from unnest($1, $2) former (id, before)
         join public.%1$I x on x.id = former.id cross join lateral jsonb_populate_record(x, former.before) one) given
       where t.id = given.own_id', this.layer, names,
      (select string_agg('given.' || quote_ident(one), ', ') from unnest(part.columns) one)) using part.ids, part.befores;
    get diagnostics done = row_count;
    if done <> cardinality(part.ids) then
      raise insufficient_privilege using message = 'new row violates row-level security policy';
    end if;
  end loop;
  perform private.end_undo(import, counts, kept);
  return counts || jsonb_build_object('written', true, 'changed_since', since);
end $$;

-- Imports from before it was noted what they change cannot be undone, nor those whose deleted rows would be gone.
create function private.can_undo(import uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from public.imports this where this.id = import and this.applied_at > now() - interval '90 days'
      and (exists (select from private.import_changes change where change.import_id = import)
        or this.result @> '{"new": 0, "changed": 0}'))
$$;

-- Imports that were applied at or under an area of the caller, newest first, at most 500: who by e-mail for admins and
-- for the caller's own.
create function public.list_imports(area uuid) returns jsonb
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
    from public.areas top
    join public.areas own on own.path operator(extensions.<@) top.path
    join public.imports this on this.area_id = own.id and this.applied_at is not null
    left join auth.users importer on importer.id = this.created_by
    left join auth.users undoer on undoer.id = this.undone_by
    cross join lateral (select this.area_id = any (array(select private.my_area_ids('admin'))) as know) may
    where top.id = area and this.area_id = any (array(select private.my_area_ids('officer')))
    order by this.applied_at desc limit 500
  ) listed
$$;

-- As before, and what says how to undo an import once its rows could no longer come back.
create or replace function private.purge_imports() returns void
language sql security definer set search_path = '' as $$
  delete from public.imports where applied_at is null and created_at < now() - interval '1 day';
  delete from private.import_changes change using public.imports
    where imports.id = change.import_id and imports.applied_at < now() - interval '90 days';
$$;

revoke all on function private.changed_since, private.gone_since, private.refuse_filled_areas, private.import_changes_of, private.begin_undo,
  private.end_undo, public.undo_import, private.can_undo, public.list_imports from public, anon;
grant execute on function private.changed_since, private.gone_since, private.refuse_filled_areas, private.import_changes_of, private.begin_undo,
  private.end_undo, public.undo_import, private.can_undo, public.list_imports to authenticated;
