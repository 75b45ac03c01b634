-- What became of areas: which one went into which, on what day, by which decision. Written by merge_areas() and
-- split_area() alone; whoever sees an area reads its history.

create table private.area_successions (
  from_id uuid not null references public.areas (id),
  to_id uuid not null references public.areas (id),
  day date not null,
  -- The decision: `Nghị quyết 1654/NQ-UBTVQH15`.
  reference text not null,
  created_at timestamptz not null default now(),
  created_by uuid default auth.uid(),
  primary key (from_id, to_id)
);
create index area_successions_to on private.area_successions (to_id);
alter table private.area_successions enable row level security;
revoke all on private.area_successions from public, anon, authenticated;

-- {became: [{id, kind, name, day, reference, who}], came_from: [the same]}: by name; `who` is an e-mail, for admins.
create function public.area_history(area uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  is_admin constant boolean := exists (select private.my_area_ids('admin') intersect select area);
begin
  if not exists (select private.my_area_ids('viewer') intersect select area) then
    perform private.refuse('area_unknown');
  end if;
  return (
    select jsonb_build_object(
      'became', coalesce(jsonb_agg(line order by name) filter (where not is_before), '[]'),
      'came_from', coalesce(jsonb_agg(line order by name) filter (where is_before), '[]'))
    from (
      select other.name, other.id = step.from_id as is_before, jsonb_build_object(
        'id', other.id, 'kind', other.kind, 'name', other.name, 'day', step.day, 'reference', step.reference,
        'who', case when is_admin then account.email end) as line
      from private.area_successions step
      join public.areas other on other.id = case when step.from_id = area_history.area then step.to_id else step.from_id end
      left join auth.users account on account.id = step.created_by
      where area_history.area in (step.from_id, step.to_id)
    ) told);
end $$;
revoke all on function public.area_history from public, anon;
grant execute on function public.area_history to authenticated;
