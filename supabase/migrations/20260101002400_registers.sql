-- Registers: what a commune writes down beside incidents: community groups, meetings, registrations, documents and so on.
-- Everyone with a role reads those of their areas, a wall too; officers write them. They hold places and counts, never
-- persons. All registers have the same columns, doors and triggers, which stand here once.

-- A day as far as it is known (ISO 8601-2, EDTF): `2018-02-06`, `2018-02`, `2018`, and `XXXX-09-29` without its year.
create function private.is_partial_day(day text) returns boolean
language sql immutable strict set search_path = '' as $$
  select case
    when day ~ '^(19|20)\d\d(-(0[1-9]|1[0-2]))?$' then true
    when day ~ '^((19|20)\d\d|XXXX)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$' then
      substr(day, 9, 2)::integer <= extract(day from
        -- A leap year where none is known.
        make_date(replace(left(day, 4), 'XXXX', '2000')::integer, substr(day, 6, 2)::integer, 1)
          + interval '1 month - 1 day')
    else false
  end
$$;

-- The days that it may be, up to without `end_day`; none where the year is not known.
create function private.days_of(day text) returns table (first_day date, end_day date)
language sql immutable set search_path = '' as $$
  select first, (first + case length(day) when 4 then interval '1 year' when 7 then interval '1 month' else interval '1 day' end)::date
  from (select (day || substr('-01-01', length(day) - 3))::date as first where day !~ '^XXXX') known
$$;

-- The last day that it may be: the day that it counts on. None where the year is not known.
create function private.last_day_of(day text) returns date
language sql immutable strict set search_path = '' as $$
  select end_day - 1 from private.days_of(day)
$$;

create domain public.partial_day as text constraint partial_day_form check (private.is_partial_day(value));
create domain public.short_text as text
  constraint short_text_length check (char_length(btrim(value)) between 1 and 200)
  constraint short_text_nfc check (value is nfc normalized);
create domain public.long_text as text constraint long_text_length check (char_length(value) <= 2000);
create domain public.head_count as integer constraint head_count_range check (value between 0 and 1000000);

-- The columns of every register.
create table private.register_row (
  id uuid primary key,
  area_id uuid not null,
  area_path extensions.ltree not null,
  note public.long_text,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  changed_xid xid8 not null default pg_current_xact_id()
);
revoke all on private.register_row from public, anon, authenticated;

-- Puts the doors and the triggers of a register on a table made like private.register_row. Not granted: delete, which
-- is setting deleted_at. Told beside the change feed, which does not hold them (20260101002330_live_briefings.sql).
create procedure private.open_register(target text)
language plpgsql set search_path = '' as $$
begin
  execute format('alter table public.%1$I add foreign key (area_id) references public.areas (id)', target);
  execute format('create index %2$I on public.%1$I (area_id)', target, target || '_area');
  execute format('alter table public.%1$I enable row level security', target);
  execute format('revoke all on public.%1$I from anon, authenticated', target);
  execute format('create policy %2$I on public.%1$I for select to authenticated
    using (area_id = any (array(select private.my_area_ids(''viewer''))))', target, 'Everyone reads ' || target || ' of their areas');
  execute format('create policy %2$I on public.%1$I for insert to authenticated
    with check (area_id = any (array(select private.my_area_ids(''officer''))))', target, 'Officers add ' || target || ' in their areas');
  execute format('create policy %2$I on public.%1$I for update to authenticated
    using (area_id = any (array(select private.my_area_ids(''officer''))))
    with check (area_id = any (array(select private.my_area_ids(''officer''))))', target, 'Officers edit ' || target || ' of their areas');
  execute format('grant select, insert, update on public.%1$I to authenticated', target);
  execute format('create trigger stamp before insert or update on public.%1$I
    for each row execute function private.stamp_feature()', target);
  execute format('create trigger stamp_deletion before insert or update on public.%1$I
    for each row execute function private.stamp_deletion()', target);
  execute format('create trigger audit after insert or update or delete on public.%1$I
    for each row execute function private.audit()', target);
  execute format('create trigger tell_beside_insert after insert on public.%1$I
    referencing new table as new_rows for each statement execute function private.tell_beside()', target);
  execute format('create trigger tell_beside_update after update on public.%1$I
    referencing new table as new_rows for each statement execute function private.tell_beside()', target);
end $$;

revoke all on function private.is_partial_day, private.days_of, private.last_day_of from public;
revoke all on procedure private.open_register from public;
grant execute on function private.is_partial_day, private.days_of, private.last_day_of to authenticated;
