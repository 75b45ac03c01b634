-- What imports, exports and share links are called in the audit log: by file, format and recipient. As before, else.
create or replace function private.audit_subject(table_name text, row_id text) returns text
language plpgsql stable security definer set search_path = '' as $$
declare
  found jsonb;
  -- Contacts and notes have the id of what they belong to.
  owner text := regexp_replace(table_name, '_(contacts|notes)$', 's');
begin
  if table_name in ('memberships', 'accounts') then
    return (select email from auth.users where id::text = split_part(row_id, '/', 1));
  end if;
  if not exists (
    select from pg_catalog.pg_attribute attribute
    where attribute.attrelid = to_regclass('public.' || quote_ident(owner)) and attname = 'id' and atttypid = 'uuid'::regtype
  ) then
    return (select label_vi from public.incident_types where table_name = 'incident_types' and id = row_id);
  end if;
  execute format('select to_jsonb(t) - ''{boundary,outline,location}''::text[] from public.%I t where id = $1::uuid', owner)
    into found using row_id;
  return coalesce(found ->> 'name', found ->> 'title', found ->> 'number', found ->> 'item', found ->> 'code',
    found ->> 'file_name', found ->> 'recipient', upper(found ->> 'format'));
end $$;
