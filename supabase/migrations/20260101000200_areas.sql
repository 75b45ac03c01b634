-- Areas: country, provinces, communes, hamlets, with their outlines.
-- Everyone signed in reads theirs and the ones above; admins change those under theirs.
-- A code alone is not an identity (codes were used again on 2025-07-01): the key is code + edition.

create table public.areas (
  id uuid primary key default gen_random_uuid(),
  code text not null constraint area_code_form check (code ~ '^[0-9A-Za-z-]{1,24}$'),
  code_edition date not null,
  level text not null constraint area_level_known check (level in ('country', 'province', 'commune', 'hamlet')),
  kind text not null constraint area_kind_length check (char_length(kind) between 1 and 40),
  name text not null
    constraint area_name_length check (char_length(btrim(name)) between 1 and 120)
    constraint area_name_nfc check (name is nfc normalized),
  aliases text[] not null default '{}' constraint area_aliases_length
    check (cardinality(aliases) <= 50 and octet_length(aliases::text) <= 8000),
  parent_id uuid references public.areas (id),
  path extensions.ltree not null,
  boundary extensions.geometry(MultiPolygon, 4326)
    constraint area_boundary_valid check (boundary is null or extensions.st_isvalid(boundary))
    constraint area_boundary_in_vietnam check (
      boundary is null or extensions.st_coveredby(boundary, extensions.st_makeenvelope(102, 6, 118, 24, 4326))),
  center extensions.geometry(Point, 4326),
  households integer constraint area_households_range check (households between 0 and 10000000),
  population integer constraint area_population_range check (population between 0 and 200000000),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  changed_xid xid8 not null default pg_current_xact_id(),
  -- For the map: plain numbers and GeoJSON, simplified to about 5 m. The boundary itself stays whole.
  center_lng double precision generated always as (extensions.st_x(center)) stored,
  center_lat double precision generated always as (extensions.st_y(center)) stored,
  outline jsonb generated always as (
    extensions.st_asgeojson(
      extensions.st_multi(extensions.st_simplifypreservetopology(boundary, 0.00005)), 5, 0
    )::jsonb
  ) stored,
  constraint area_code_unique unique (code, code_edition),
  constraint area_root_only_country check ((parent_id is null) = (level = 'country'))
);

create unique index areas_path on public.areas (path);
create index areas_path_gist on public.areas using gist (path extensions.gist_ltree_ops);
create index areas_parent on public.areas (parent_id);
create index areas_boundary on public.areas using gist (boundary);
create index areas_changed on public.areas (changed_xid);

alter table public.areas enable row level security;
revoke all on public.areas from anon, authenticated;

-- Keeps path, center and stamps right. The path is made of codes and editions: vn.24_20250701.07210_20250701
create function private.stamp_area() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  parent public.areas;
  label text := replace(new.code, '-', '_') || '_' || to_char(new.code_edition, 'YYYYMMDD');
begin
  if new.parent_id is not null then
    select * into parent from public.areas where id = new.parent_id;
    if parent.id is null then perform private.refuse('area_parent_unknown'); end if;
    if (parent.level, new.level) not in
      (('country', 'province'), ('province', 'commune'), ('commune', 'hamlet'))
    then perform private.refuse('area_level_order'); end if;
  end if;
  -- A policy sees either the old row or the new one; that both parents are the caller's is checked here.
  if tg_op = 'UPDATE' and auth.uid() is not null and new.parent_id is distinct from old.parent_id then
    if new.parent_id is null or new.parent_id not in (select private.my_area_ids('admin'))
    then perform private.refuse('area_parent_foreign'); end if;
  end if;
  new.path := case when new.parent_id is null then 'vn'::extensions.ltree
                   else parent.path operator(extensions.||) label end;
  if new.boundary is not null
    and (new.center is null or tg_op = 'UPDATE' and old.boundary::text is distinct from new.boundary::text)
  then
    new.center := extensions.st_pointonsurface(new.boundary);
  end if;
  new.updated_at := now();
  new.changed_xid := pg_current_xact_id();
  if tg_op = 'INSERT' then
    new.created_at := now();
    new.created_by := coalesce(auth.uid(), new.created_by);
  else
    new.id := old.id;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
  end if;
  return new;
end $$;
revoke all on function private.stamp_area from public;

create trigger stamp before insert or update on public.areas
  for each row execute function private.stamp_area();

-- A moved area takes its descendants along: each gets its path anew from its parent.
create function private.move_descendants() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.areas set updated_at = now() where parent_id = new.id;
  return null;
end $$;
revoke all on function private.move_descendants from public;

create trigger move_descendants after update on public.areas
  for each row when (old.path::text is distinct from new.path::text)
  execute function private.move_descendants();

insert into public.areas (id, code, code_edition, level, kind, name, aliases, center)
values (
  '00000000-0000-4000-8000-000000000001', 'VN', '1945-09-02', 'country', 'nước', 'Việt Nam',
  '{Vietnam}', extensions.st_setsrid(extensions.st_makepoint(107.8, 16.2), 4326)
);
