-- Reading the audit log: search and the history of one thing, newest first, page by page.
-- Leaders and admins are answered about their areas, as the policies of the table have it; admins of the country
-- about word lists and rules, too. They are told the e-mail of who did it, which is what the log is for.

-- By whom; the days of those who see everything. (By row and by area there are indexes already.)
create index audit_log_actor on public.audit_log (actor, id);
create index audit_log_at on public.audit_log using brin (at);

-- What a changed row is called now; null where it has no name or is gone.
create function private.audit_subject(table_name text, row_id text) returns text
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
  return coalesce(found ->> 'name', found ->> 'title', found ->> 'number', found ->> 'item', found ->> 'code');
end $$;

-- {lines: [{id, at, who, by_system, table, row, subject, area_id, verb, old, new}], next}: at most 50. `next` is the line to go on
-- before, null at the end; with `words` (a part of what was before or after) no more than 20,000 lines are looked
-- through at once, so that there may be few lines, and more behind them. `verb` may be `restore`, and `delete` is what
-- set `deleted_at`, too. `days` are in Vietnam, both in it. `area`: at or under it. `who`: a part of the e-mail.
create function public.read_audit_log(
  tables text[] default null, object text default null, area uuid default null, who text default '',
  verb text default null, first_day date default null, last_day date default null, words text default '',
  before bigint default null
) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  own uuid[] := array(select private.my_area_ids('leader'));
  country uuid := (select areas.id from public.areas where level = 'country');
  sees_all boolean := area is null and private.is_root_admin();
  asked uuid[];
  actors uuid[];
  conditions text := 'true';
  answer jsonb;
begin
  if own = '{}' then return '{"lines": [], "next": null}'; end if;
  asked := case when area is null then own else array(
    select below.id from public.areas top join public.areas below on below.path operator(extensions.<@) top.path
    where top.id = area and below.id = any (own)) end;
  if not sees_all then
    -- Whoever sees the whole country is spared a list of all areas.
    conditions := case when area is null and country = any (own) then 'area_id is not null' else 'area_id = any ($1)' end;
  end if;
  if tables is not null then conditions := conditions || ' and table_name = any ($2)'; end if;
  if object is not null then conditions := conditions || ' and row_id = $3'; end if;
  if who <> '' then
    actors := array(select users.id from auth.users users where strpos(lower(users.email), lower(who)) > 0);
    conditions := conditions || ' and actor = any ($4)';
  end if;
  if verb is not null then
    conditions := conditions || case verb
      when 'delete' then $and$ and (verb = 'delete' or verb = 'update' and new ->> 'deleted_at' is not null)$and$
      when 'restore' then $and$ and verb = 'update' and new ? 'deleted_at' and new ->> 'deleted_at' is null$and$
      when 'update' then $and$ and verb = 'update' and not new ? 'deleted_at'$and$
      else ' and verb = $5' end;
  end if;
  if first_day is not null then conditions := conditions || ' and at >= $6'; end if;
  if last_day is not null then conditions := conditions || ' and at < $7'; end if;
  if before is not null then conditions := conditions || ' and id < $8'; end if;

  execute format($query$
    with looked as materialized (
      select * from public.audit_log where %s order by id desc limit case when $9 = '' then 51 else 20000 end
    ), found as (
      select * from looked
      where $9 = '' or strpos(lower(concat_ws(' ', old::text, new::text)), lower($9)) > 0
      order by id desc limit 51
    ), page as (
      select * from found order by id desc limit 50
    )
    select jsonb_build_object(
      'next', case
        when (select count(*) from found) > 50 then (select min(id) from page)
        when $9 <> '' and (select count(*) from looked) = 20000 then (select min(id) from looked) end,
      'lines', coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', page.id, 'at', page.at, 'table', page.table_name, 'row', page.row_id, 'verb', page.verb,
          'who', (select email from auth.users where users.id = page.actor), 'by_system', page.actor is null,
          'subject', private.audit_subject(page.table_name, page.row_id),
          'area_id', page.area_id, 'old', page.old, 'new', page.new) order by page.id desc)
        from page), '[]'::jsonb))
  $query$, conditions) into answer
  using asked, tables, object, actors, verb,
    first_day::timestamp at time zone 'Asia/Ho_Chi_Minh', (last_day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh',
    before, words;
  return answer;
end $$;

revoke all on function private.audit_subject, public.read_audit_log from public, anon;
grant execute on function public.read_audit_log to authenticated;
