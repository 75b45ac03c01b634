-- Undoing two imports one after the other: a row that the undoing of the second gave back as it was has not been changed
-- by anybody since the first. Told by its values, from the audit log; who may undo what stays as it was.

-- Whether a row holds anything else than it held at `since`. What the audit log does not keep (outlines) is a change.
create function private.differs_since(of_layer text, id uuid, since timestamptz, holds jsonb) returns boolean
language sql stable security definer set search_path = '' as $$
  select firsts is null or private.differing(firsts, holds) <> '{}'
  from (
    select jsonb_object_agg(key, value) as firsts from (
      select distinct on (was.key) was.key, was.value
      from public.audit_log log cross join lateral jsonb_each(log.old) was
      where log.table_name = of_layer and log.row_id = differs_since.id::text and log.at > since and log.verb = 'update'
      order by was.key, log.id) first_values) each_row
$$;

create or replace function private.changed_since(this public.imports) returns table (row_id uuid, name text)
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
       then t.deleted_at is null
         and (t.updated_at > $2 and private.differs_since($3, t.id, $2, to_jsonb(t) - ''boundary'' - ''outline'') %3$s)
       else private.differing(change.after, private.own_values(to_jsonb(t) - ''boundary'' - ''outline''%4$s)) <> ''{}'' end',
    this.layer,
    case this.layer when 'incidents' then '''#'' || t.number' else 't.name' end, children,
    case this.layer when 'areas' then ', t.boundary' else '' end) using this.id, this.applied_at, this.layer;
end $$;

revoke all on function private.differs_since, private.changed_since from public, anon;
grant execute on function private.differs_since, private.changed_since to authenticated;
