-- Share links: how many incidents, cameras or fire points there are in each hamlet of an area, for residents and
-- partners without an account, until a day.
-- Officers and above make and revoke those of their areas and see what became of them; nobody else does. Whoever has
-- the link opens it (*_open_share_link.sql). The link itself is told once, to whoever made it, and kept as a hash.

create table public.share_links (
  id uuid primary key default gen_random_uuid(),
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  layer text not null
    constraint share_layer_known check (layer in ('incidents', 'cameras', 'fire_points')),
  -- Which incidents: up to without `ends_on`. The other layers are told as they are when the link is opened.
  starts_on date,
  ends_on date,
  -- An office or a group, never a person.
  recipient text not null
    constraint share_recipient_length check (char_length(btrim(recipient)) between 1 and 120),
  made_on date not null,
  last_day date not null constraint share_last_day_range check (last_day between made_on and made_on + 90),
  revoked_at timestamptz,
  revoked_by uuid,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id(),
  constraint share_period_whole check (
    (layer = 'incidents') = (starts_on is not null) and (starts_on is null) = (ends_on is null)
    and coalesce(starts_on < ends_on, true))
);
create index share_links_area on public.share_links (area_id, made_on);

alter table public.share_links enable row level security;
revoke all on public.share_links from anon, authenticated;
create policy "Officers read the share links of their areas" on public.share_links
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
grant select on public.share_links to authenticated;
-- Not granted: insert, update, delete. The functions below write, each after asking who calls.

-- How often a link was opened, by day; not by whom.
create table public.share_link_uses (
  link_id uuid not null references public.share_links (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  day date not null,
  uses integer not null,
  primary key (link_id, day)
);
create index share_link_uses_area on public.share_link_uses (area_id);

alter table public.share_link_uses enable row level security;
revoke all on public.share_link_uses from anon, authenticated;
create policy "Officers read how often the share links of their areas were opened" on public.share_link_uses
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
grant select on public.share_link_uses to authenticated;
-- Not granted: insert, update, delete.

create table private.share_tokens (
  link_id uuid primary key references public.share_links (id) on delete cascade,
  token_hash bytea not null unique
);
revoke all on private.share_tokens from public, anon, authenticated;

create trigger stamp before insert or update on public.share_links
  for each row execute function private.stamp_feature();
create trigger audit after insert or update or delete on public.share_links
  for each row execute function private.audit();

-- The hash of a token; it has 128 random bits, so that nothing slower is needed.
create function private.share_hash(token text) returns bytea
language sql immutable set search_path = '' as $$
  select sha256(convert_to(token, 'UTF8'))
$$;

-- Answers the token, 32 hexadecimal digits, this once. starts_on, ends_on: of incidents. The day of today and later
-- ones are cut off: a count that grows while somebody looks would tell of a single incident.
create function public.make_share_link(
  area uuid, layer text, recipient text, last_day date, starts_on date default null, ends_on date default null
) returns text
language plpgsql security definer set search_path = '' as $$
declare
  today constant date := private.today();
  is_timed constant boolean := make_share_link.layer = 'incidents';
  counted_to constant date := least(make_share_link.ends_on, today);
  -- Two, for one uuid has 122 random bits.
  token constant text := left(encode(sha256(convert_to(
    gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'), 32);
  made uuid;
begin
  if not coalesce(make_share_link.area = any (array(select private.my_area_ids('officer'))), false) then
    perform private.refuse('row_unknown');
  end if;
  if exists (select from public.areas held where held.id = make_share_link.area and held.level = 'country') then
    perform private.refuse('share_area_large');
  end if;
  if is_timed and make_share_link.starts_on >= counted_to then perform private.refuse('share_period_open'); end if;
  insert into public.share_links (area_id, layer, recipient, made_on, last_day, starts_on, ends_on)
  values (
    make_share_link.area, make_share_link.layer, btrim(make_share_link.recipient), today, make_share_link.last_day,
    case when is_timed then make_share_link.starts_on end, case when is_timed then counted_to end)
  returning id into made;
  insert into private.share_tokens (link_id, token_hash) values (made, private.share_hash(token));
  return token;
end $$;

-- Whoever opens it from now on finds nothing.
create function public.revoke_share_link(link uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update public.share_links one set revoked_at = now(), revoked_by = auth.uid()
  where one.id = link and one.revoked_at is null
    and one.area_id = any (array(select private.my_area_ids('officer')));
  if not found then perform private.refuse('row_unknown'); end if;
end $$;

revoke all on function private.share_hash from public;
revoke all on function public.make_share_link, public.revoke_share_link from public, anon;
grant execute on function public.make_share_link, public.revoke_share_link to authenticated;
