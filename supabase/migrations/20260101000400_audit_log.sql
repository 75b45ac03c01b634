-- Audit log: who changed what and when, append only.
-- Leaders and admins read that of their areas; nobody writes it but the trigger.

create table public.audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor uuid,
  table_name text not null,
  row_id text not null,
  area_id uuid,
  verb text not null,
  -- Only the columns that changed; an insert keeps none, the row itself has them.
  old jsonb,
  new jsonb
);
create index audit_log_row on public.audit_log (table_name, row_id, at);
create index audit_log_area on public.audit_log (area_id, at);

alter table public.audit_log enable row level security;
revoke all on public.audit_log from anon, authenticated;
create policy "Leaders read the audit log of their areas" on public.audit_log
  for select to authenticated using (area_id = any (array(select private.my_area_ids('leader'))));
create policy "Country admins read the audit log of word lists and rules" on public.audit_log
  for select to authenticated using (area_id is null and (select private.is_root_admin()));
grant select on public.audit_log to authenticated;
-- Not granted: insert, update, delete.

create function private.keep_audit_log() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform private.refuse('audit_log_append_only');
  return null;
end $$;
create trigger append_only before update or delete on public.audit_log
  for each row execute function private.keep_audit_log();
create trigger append_only_truncate before truncate on public.audit_log
  for each statement execute function private.keep_audit_log();

-- Writes one line for a changed row. Argument: the columns that make its id, default `id`.
create function private.audit() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  hidden constant text[] := '{location,boundary,center,outline,updated_at,changed_xid,area_path,path}';
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - hidden end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - hidden end;
  this jsonb := coalesce(after, before);
  key_columns text[] := case when tg_nargs = 0 then array['id'] else tg_argv[0]::text[] end;
begin
  if tg_op = 'UPDATE' and before = after then return null; end if;
  insert into public.audit_log (actor, table_name, row_id, area_id, verb, old, new)
  values (
    auth.uid(), tg_table_name,
    (select string_agg(this ->> key, '/') from unnest(key_columns) as key),
    case when tg_table_name = 'areas' then (this ->> 'id')::uuid else (this ->> 'area_id')::uuid end,
    lower(tg_op),
    case tg_op
      when 'UPDATE' then (select jsonb_object_agg(key, value) from jsonb_each(before) where value is distinct from after -> key)
      when 'DELETE' then before end,
    case tg_op
      when 'UPDATE' then (select jsonb_object_agg(key, value) from jsonb_each(after) where value is distinct from before -> key) end
  );
  return null;
end $$;

-- The same for the insert of a row with `id` and `area_id`: the short way, for those that come by the thousand.
create function private.audit_insert() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.audit_log (actor, table_name, row_id, area_id, verb)
  values (auth.uid(), tg_table_name, new.id::text, new.area_id, 'insert');
  return null;
end $$;
revoke all on function private.keep_audit_log, private.audit, private.audit_insert from public;

create trigger audit after insert or update or delete on public.areas
  for each row execute function private.audit();
create trigger audit after insert or update or delete on public.memberships
  for each row execute function private.audit('{user_id,area_id}');
