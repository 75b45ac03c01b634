-- What an export really handed out, counted by the database and told in the audit log: `row_count` is what the caller
-- said would be taken. Rows are handed out as before; nobody writes the count but the function that hands them out.

alter table public.exports add column handed_out integer not null default 0;

drop policy "Everyone begins exports of their areas" on public.exports;
create policy "Everyone begins exports of their areas" on public.exports
  for insert to authenticated with check (
    area_id = any (array(select private.my_area_ids('viewer')))
    and created_by = (select auth.uid()) and created_at = now() and handed_out = 0);

-- Of an export of the caller. A row that is asked for again leaves again.
create function private.count_handed_out(export uuid, rows integer) returns void
language sql security definer set search_path = '' as $$
  update public.exports set handed_out = handed_out + greatest(rows, 0) where id = export and created_by = auth.uid()
$$;

create or replace function public.export_rows(export uuid, ids uuid[] default '{}', numbers bigint[] default '{}')
returns jsonb language plpgsql volatile security invoker set search_path = '' as $$
declare
  this public.exports;
  within extensions.ltree;
  answer jsonb;
begin
  select * into this from public.exports
    where id = export and created_by = auth.uid() and created_at > now() - interval '1 hour';
  if this.id is null then perform private.refuse('export_unknown'); end if;
  if cardinality(ids) + cardinality(numbers) > 5000 then perform private.refuse('export_too_many'); end if;
  select path into within from public.areas where id = this.area_id;
  execute format(
    'select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(line)) order by wanted.place), ''[]'')
     from unnest(%5$s) with ordinality as wanted (value, place)
     join public.%1$I t on t.%2$I = wanted.value and t.deleted_at is null and t.%3$I operator(extensions.<@) $2
     cross join lateral (select %4$s) line',
    this.layer,
    case this.layer when 'incidents' then 'number' else 'id' end,
    case this.layer when 'areas' then 'path' else 'area_path' end,
    private.export_columns(this.layer),
    case this.layer when 'incidents' then '$4' else '$1' end
  ) into answer using ids, within, array(select private.my_area_ids('officer')), numbers;
  perform private.count_handed_out(export, jsonb_array_length(answer));
  return answer;
end $$;

revoke all on function private.count_handed_out, public.export_rows from public, anon;
grant execute on function private.count_handed_out, public.export_rows to authenticated;
