-- What was deleted is listed to its end: pages went on by the instant alone, and of more than 200 things that were deleted
-- at once the others were never seen. Who may ask stays as it was.

drop function public.list_deleted;

-- {rows: [{table, id, name, area_id, deleted_at, version, who}], more}: newest first, at most 200 behind the row that was
-- deleted at `before` and has the id `after_id`: undoing an import deletes thousands at one instant.
-- `only_table`: of this kind alone. `who` is null where it was not a person, or the account is gone.
create function public.list_deleted(
  only_table text default null, before timestamptz default null, after_id uuid default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  most constant integer := 200;
  own uuid[] := array(select private.my_area_ids('leader'));
  kinds text[] := array['cameras', 'fire_points', 'incidents', 'actions', 'groups', 'group_activities', 'group_households',
    'meetings', 'registrations', 'document_checks', 'commendations', 'mediations', 'assessments', 'risk_sites',
    'traffic_spots'];
  queries text;
  answer jsonb;
begin
  select string_agg(format(
      $one$(select %L as kind, id, area_id, deleted_at, changed_xid::text as version from public.%I
        where area_id = any ($1) and deleted_at > now() - interval '90 days'
          and ($2 is null or deleted_at < $2 or deleted_at = $2 and id > $3)
        order by deleted_at desc, id limit %s)$one$, kind, kind, most + 1), ' union all ')
    into queries from unnest(kinds) as kind where only_table is null or kind = only_table;
  if queries is null or own = '{}' then return '{"rows": [], "more": false}'; end if;
  execute format($query$
    with found as (select * from (%s) as every order by deleted_at desc, id limit %s),
    page as (select * from found order by deleted_at desc, id limit %s)
    select jsonb_build_object(
      'more', (select count(*) > %3$s from found),
      'rows', coalesce((
        select jsonb_agg(jsonb_build_object(
          'table', page.kind, 'id', page.id, 'area_id', page.area_id, 'deleted_at', page.deleted_at,
          'version', page.version, 'name', private.audit_subject(page.kind, page.id::text),
          'who', (
            select users.email from public.audit_log line join auth.users on users.id = line.actor
            where line.table_name = page.kind and line.row_id = page.id::text and line.new ->> 'deleted_at' is not null
            order by line.at desc limit 1)
        ) order by page.deleted_at desc, page.id)
        from page), '[]'::jsonb))
  $query$, queries, most + 1, most) into answer using own, before, after_id;
  return answer;
end $$;
revoke all on function public.list_deleted from public, anon;
grant execute on function public.list_deleted to authenticated;
