-- Rules of incident types: what an admin of the whole country may change of them, and what a retired one is still for.
-- Those admins alone write them (policies of *_incident_types.sql); nobody deletes one. A retired type, or one whose group
-- is retired, takes no new incident: only what was reported before, however late it comes. Scripts of the owner (seeds,
-- restores) are not asked. How many incidents each has is told to admins of the country.

alter table public.incident_types add column retired_at timestamptz;

-- As the legend calls the group.
update public.incident_types set label_en = 'Disputes' where id = 'dispute' and label_en = 'Dispute';

alter table public.incident_types
  add constraint incident_type_label_nfc check (label_vi is nfc normalized and label_en is nfc normalized),
  -- A name of blanks is none, and two that differ in blanks are one.
  add constraint incident_type_label_spaces check (label_vi !~ '^\s|\s\s|\s$'
    and label_en !~ '^\s|\s\s|\s$'),
  add constraint incident_type_under_group check (parent_id is null or split_part(id, '.', 1) = parent_id);

-- Groups have one name each, and so have the types of a group, retired ones too.
create unique index incident_types_label_vi on public.incident_types (coalesce(parent_id, ''), lower(label_vi));
create unique index incident_types_label_en on public.incident_types (coalesce(parent_id, ''), lower(label_en));

-- How well a colour, #rrggbb, is seen on the land of the light map (#fffdf7), as WCAG 2 has it: 1 to 21. On the dark map
-- it is drawn lighter (src/layers/palette.ts), as far as it needs.
create function private.contrast_on_land(colour text) returns double precision
language sql immutable parallel safe set search_path = '' as $$
  select 1.0323 / (0.05 + sum(weight * case when part <= 0.04045 then part / 12.92 else ((part + 0.055) / 1.055) ^ 2.4 end))
  from (
    select get_byte(decode(substr(colour, 2), 'hex'), place) / 255.0::double precision as part, weight
    from (values (0, 0.2126), (1, 0.7152), (2, 0.0722::double precision)) channel (place, weight)
  ) each_part
$$;
revoke all on function private.contrast_on_land from public;
grant execute on function private.contrast_on_land to authenticated, service_role;
-- Named to come after the one about its form.
alter table public.incident_types
  add constraint incident_type_colour_seen check (private.contrast_on_land(colour) >= 3);

-- What stays as it is: the place in the two levels, and the group of all that is in no other. When one was retired is the
-- server's to say. Colour and symbol are those of the group.
create function private.keep_type() returns trigger
language plpgsql set search_path = '' as $$
declare
  above public.incident_types;
begin
  if tg_op = 'UPDATE' and (new.id <> old.id or new.parent_id is distinct from old.parent_id) then
    perform private.refuse('type_moved');
  end if;
  if new.retired_at is not null then
    if new.id = 'other' then perform private.refuse('type_other_stays'); end if;
    new.retired_at := case when tg_op = 'UPDATE' then coalesce(old.retired_at, now()) else now() end;
  end if;
  select * into above from public.incident_types where id = new.parent_id;
  if found then
    new.colour := above.colour;
    new.symbol := above.symbol;
    if tg_op = 'INSERT' and above.retired_at is not null then perform private.refuse('type_group_retired'); end if;
  end if;
  return new;
end $$;
create trigger keep_type before insert or update on public.incident_types
  for each row when (auth.uid() is not null) execute function private.keep_type();

create function private.spread_look() returns trigger
language plpgsql set search_path = '' as $$
begin
  update public.incident_types set colour = new.colour, symbol = new.symbol where parent_id = new.id;
  return null;
end $$;
create trigger spread_look after update on public.incident_types
  for each row when (new.parent_id is null and (old.colour <> new.colour or old.symbol <> new.symbol))
  execute function private.spread_look();

-- Whether a type was retired when an incident came in: by itself, or with its group.
create function private.is_retired(type_id text, at timestamptz) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from public.incident_types own
    left join public.incident_types above on above.id = own.parent_id
    where own.id = is_retired.type_id and is_retired.at >= least(own.retired_at, above.retired_at))
$$;

-- After the statement, so that a report that is sent twice is not asked again, and an import not row by row.
create function private.refuse_retired() returns trigger
language plpgsql set search_path = '' as $$
begin
  if auth.uid() is not null and exists (
    select from (
      select type_id, max(coalesce(reported_at, occurred_at)) as latest from added group by 1
    ) incoming
    where private.is_retired(incoming.type_id, incoming.latest)
  ) then perform private.refuse('type_retired'); end if;
  return null;
end $$;
create trigger refuse_retired after insert on public.incidents
  referencing new table as added for each statement execute function private.refuse_retired();

create function private.refuse_retired_change() returns trigger
language plpgsql set search_path = '' as $$
begin
  if private.is_retired(new.type_id, coalesce(new.reported_at, new.occurred_at)) then
    perform private.refuse('type_retired');
  end if;
  return new;
end $$;
create trigger refuse_retired_change before update of type_id on public.incidents
  for each row when (old.type_id <> new.type_id and auth.uid() is not null)
  execute function private.refuse_retired_change();

revoke all on function private.keep_type, private.spread_look, private.is_retired, private.refuse_retired,
  private.refuse_retired_change from public;
grant execute on function private.is_retired to authenticated, service_role;

-- {type id: how many incidents}, deleted ones apart; types without any are left out. From the counts that triggers keep.
create function public.incident_type_counts() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  country constant text := (select path::text from public.areas where level = 'country');
begin
  if not private.is_root_admin() then perform private.refuse('country_admin_only'); end if;
  return (
    select coalesce(jsonb_object_agg(type_id, number), '{}')
    from (
      select type_id, sum(number)::bigint as number
      from (
        select kept.type_id, kept.days[cardinality(kept.days)] & 4294967295 as number
        from private.incident_area_counts kept where kept.area_path = country and kept.type_id <> ''
        union all
        select change.type_id, change.count from private.incident_count_changes change
      ) each_count
      group by 1 having sum(number) > 0
    ) sums);
end $$;
revoke all on function public.incident_type_counts from public, anon;
grant execute on function public.incident_type_counts to authenticated;
