-- Writing the rows of an import as the caller, many in one statement: the same constraints, triggers and policies hold
-- as for a form. Where a statement is refused, its rows are tried in ever smaller parts, so that each is told by itself.

-- What an applied import did to a row, so that it can be undone.
create table private.import_changes (
  import_id uuid not null references public.imports (id) on delete cascade,
  row_id uuid not null,
  -- Of a changed row: the columns that it changed, and what they were. Of a new one: null.
  before jsonb,
  after jsonb,
  -- What was noted of the row before: the same file imported again would change it again.
  hashes jsonb,
  primary key (import_id, row_id)
);
alter table private.import_changes enable row level security;
revoke all on private.import_changes from public, anon, authenticated;

create function private.note_import_changes(import uuid, ids uuid[], befores jsonb[], afters jsonb[], noted jsonb[])
returns void language sql security definer set search_path = '' as $$
  insert into private.import_changes (import_id, row_id, before, after, hashes)
  select import, change.* from unnest(ids, befores, afters, noted) change
$$;

create function private.note_imported_rows(of_layer text, ids uuid[], new_hashes jsonb[]) returns void
language sql security definer set search_path = '' as $$
  insert into private.imported_rows as kept (layer, row_id, hashes)
  select of_layer, noted.* from unnest(ids, new_hashes) noted
  on conflict (layer, row_id) do update set hashes = kept.hashes || excluded.hashes, undone_at = null
$$;

-- `lng double precision, lat double precision`: columns as jsonb_to_record takes them, which costs a third of reading
-- all of a table's.
create function private.typed_columns(layer text, columns text[]) returns text
language sql stable set search_path = '' as $$
  select string_agg(quote_ident(attname) || ' ' || format_type(atttypid, null), ', ')
  from pg_catalog.pg_attribute
  where attrelid = ('public.' || quote_ident(layer))::regclass and attname = any (columns) and attnum > 0
$$;

-- The keys of `before` whose values `after` has otherwise.
create function private.differing(before jsonb, after jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(before) where after -> key is distinct from value
$$;

-- Writes planned rows; raises where one of them is refused. `next_code` is the number of the next code that is free.
-- Answers the next free number, and of at most `most` changed rows what changes: [{row, column, before, after}].
create function private.write_planned(
  this public.imports, plans private.planned_row[], most integer, inout next_code integer, out changes jsonb)
language plpgsql security invoker set search_path = '' as $$
declare
  prefix constant text := private.code_prefix(this.layer);
  part record;
  names text;
  added text;
  done record;
begin
  changes := '[]';
  for part in
    select plan.columns, plan.known, plan.outcome, array_agg(plan.row_id) as ids, array_agg(plan.fields) as fields,
      array_agg(plan.before) as befores, array_agg(plan.noted) as noted, array_agg(plan.row_number) as rows
    from unnest(plans) plan
    where plan.outcome in ('new', 'changed')
    group by plan.columns, plan.known, plan.outcome
  loop
    names := (select string_agg(quote_ident(one), ', ') from unnest(part.columns) one);
    added := (select string_agg('given.' || quote_ident(one), ', ') from unnest(part.columns) one);
    if not part.known then
      -- Points without a code are given the next one.
      if prefix is not null and not 'code' = any (part.columns) then
        part.fields := array(
          select field || jsonb_build_object('code',
            prefix || lpad((next_code + place - 1)::text, greatest(4, length((next_code + place - 1)::text)), '0'))
          from unnest(part.fields) with ordinality each_one (field, place) order by place);
        next_code := next_code + cardinality(part.fields);
        names := names || ', code';
        added := added || ', given.code';
        part.columns := part.columns || 'code'::text;
      end if;
      execute format(
        'insert into public.%1$I (id, %2$s) select new.id, %3$s from unnest($1, $2) new (id, fields)
         cross join lateral jsonb_to_record(new.fields) given (%4$s)',
        this.layer, names, added, private.typed_columns(this.layer, part.columns))
        using part.ids, part.fields;
      perform private.note_import_changes(this.id, part.ids, null, null, null);
      continue;
    end if;
    if part.outcome = 'new' then names := names || ', deleted_at'; added := added || ', null'; end if;
    execute format(
      'with written as (
         update public.%1$I t set (%2$s) = row(%3$s)
         from (select changed.id as own_id, one.* from unnest($1, $2) changed (id, fields)
           join public.%1$I x on x.id = changed.id
           cross join lateral jsonb_populate_record(x, changed.fields) one) given
         where t.id = given.own_id
         returning t.id, private.own_values(to_jsonb(t) - ''boundary'' - ''outline''%4$s) as after)
       select array_agg(written.id) as ids, array_agg(private.differing(old.before, written.after)) as befores,
         array_agg(private.differing(written.after, old.before)) as afters, array_agg(old.noted) as noted,
         array_agg(old.row_number) as rows
       from written join unnest($1, $3, $4, $5) old (id, before, noted, row_number) on old.id = written.id',
      this.layer, names, added, case when this.layer = 'areas' then ', t.boundary' else '' end)
      into done using part.ids, part.fields, part.befores, part.noted, part.rows;
    -- Not all could be written: they are not the caller's to change.
    if cardinality(done.ids) is distinct from cardinality(part.ids) then
      raise insufficient_privilege using message = 'new row violates row-level security policy';
    end if;
    if part.outcome = 'new' then
      perform private.note_import_changes(this.id, done.ids, null, null, null);
      continue;
    end if;
    perform private.note_import_changes(this.id, done.ids, done.befores, done.afters, done.noted);
    if jsonb_array_length(changes) < most then
      changes := changes || coalesce((
        select jsonb_agg(jsonb_build_object('row', row_number, 'column', key,
          'before', case when key = 'boundary' then null else before -> key end,
          'after', case when key = 'boundary' then null else value end) order by row_number, key)
        from unnest(done.rows, done.befores, done.afters) each_row (row_number, before, after)
        cross join lateral jsonb_each(after)), '[]');
    end if;
  end loop;
  perform private.note_imported_rows(this.layer,
    array(select plan.row_id from unnest(plans) plan where plan.outcome <> 'rejected' and plan.columns <> '{}'),
    array(select plan.hashes from unnest(plans) plan where plan.outcome <> 'rejected' and plan.columns <> '{}'));
end $$;

-- Two lists as one, of at most `most` items.
create function private.joined_lists(one jsonb, more jsonb, most integer) returns jsonb
language sql immutable set search_path = '' as $$
  select case
    when jsonb_array_length(one) >= most or more = '[]' then one
    when jsonb_array_length(one) + jsonb_array_length(more) <= most then one || more
    else one || (select jsonb_agg(item order by place) from jsonb_array_elements(more) with ordinality each_one (item, place)
      where place <= most - jsonb_array_length(one)) end
$$;

-- Two answers of write_import_rows as one; lists as far as somebody will read them.
create function private.joined_answers(one jsonb, more jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('next_code', more -> 'next_code',
    'new', (one ->> 'new')::integer + (more ->> 'new')::integer,
    'changed', (one ->> 'changed')::integer + (more ->> 'changed')::integer,
    'same', (one ->> 'same')::integer + (more ->> 'same')::integer,
    'rejected', (one ->> 'rejected')::integer + (more ->> 'rejected')::integer,
    'reasons', private.joined_lists(one -> 'reasons', more -> 'reasons', 1000),
    'rows', private.joined_lists(one -> 'rows', more -> 'rows', 5000),
    'changes', private.joined_lists(one -> 'changes', more -> 'changes', 500),
    'mended', private.joined_lists(one -> 'mended', more -> 'mended', 1000))
$$;

-- Writes the staged rows from `first` to `last`; those that are refused are left out and told.
-- Answers {new, changed, same, rejected, next_code, reasons: [{row, reason, detail}], rows: [{row, outcome}],
-- changes: [{row, column, before, after}], mended: [{row, place}]}.
create function private.write_import_rows(
  this public.imports, target public.areas, first integer, last integer, next_code integer) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  plans private.planned_row[];
  written record;
  answer jsonb;
  count integer;
  middle integer;
  message text; state text; broken text; detail text;
begin
  begin
    if this.layer = 'areas' then plans := array(select plan from private.plan_areas(this, target, first, last) plan);
    else plans := array(select plan from private.plan_points(this, target, first, last) plan);
    end if;
    written := private.write_planned(this, plans, 500, next_code);
    return (
      select jsonb_build_object('next_code', written.next_code, 'changes', written.changes,
        'new', count(*) filter (where plan.outcome = 'new'), 'changed', count(*) filter (where plan.outcome = 'changed'),
        'same', count(*) filter (where plan.outcome = 'same'), 'rejected', count(*) filter (where plan.outcome = 'rejected'),
        'rows', coalesce(jsonb_agg(jsonb_build_object('row', plan.row_number, 'outcome', plan.outcome) order by plan.row_number), '[]'),
        'reasons', coalesce(jsonb_agg(jsonb_build_object('row', plan.row_number, 'reason', plan.reason, 'detail', plan.detail)
          order by plan.row_number) filter (where plan.outcome = 'rejected'), '[]'),
        'mended', coalesce(jsonb_agg(jsonb_build_object('row', plan.row_number, 'place', plan.mended)
          order by plan.row_number) filter (where plan.mended is not null), '[]'))
      from unnest(plans) plan);
  exception when others then
    get stacked diagnostics message = message_text, state = returned_sqlstate,
      broken = constraint_name, detail = pg_exception_detail;
  end;
  -- Nobody can go on after these: a lock that was lost, a statement that took too long.
  if state in ('40001', '40P01', '57014', '53100', '53200') then
    raise exception using errcode = state, message = message;
  end if;
  select count(*), percentile_disc(0.5) within group (order by row_number) into count, middle
    from public.import_rows where import_id = this.id and row_number between first and last;
  if count > 1 then
    answer := private.write_import_rows(this, target, first, middle, next_code);
    return private.joined_answers(
      answer, private.write_import_rows(this, target, middle + 1, last, (answer ->> 'next_code')::integer));
  end if;
  return jsonb_build_object('next_code', next_code, 'new', 0, 'changed', 0, 'same', 0, 'rejected', 1,
    'rows', jsonb_build_array(jsonb_build_object('row', middle, 'outcome', 'rejected')), 'changes', '[]'::jsonb, 'mended', '[]'::jsonb,
    'reasons', jsonb_build_array(jsonb_build_object('row', middle, 'reason', case
      when state = 'P0001' then 'reason.' || message
      when broken <> '' then 'constraint.' || broken
      else 'sqlstate.' || state end,
      'detail', case when state = 'P0001' then detail else message end)));
end $$;

revoke all on function private.note_import_changes, private.note_imported_rows, private.typed_columns, private.differing,
  private.write_planned, private.joined_answers, private.joined_lists, private.write_import_rows from public, anon;
grant execute on function private.note_import_changes, private.note_imported_rows, private.typed_columns, private.differing,
  private.write_planned, private.joined_answers, private.joined_lists, private.write_import_rows to authenticated;
