-- Community groups and models: which there are, how far each is rolled out, what it did; of fire groups the houses too.
-- Read and written as every register; who speaks for one is a table of its own, which a viewer must not read.

create table public.groups (
  like private.register_row including all,
  kind text not null constraint group_kind_known check (kind in (
    'fire_group', 'self_management', 'inter_family', 'five_self', 'mediation', 'security_camera', 'trusted_people',
    'local_security', 'fire_safe_area', 'safe_neighbourhood', 'safe_traffic', 'monthly_briefing', 'security_team',
    'safe_school', 'other')),
  name public.short_text not null,
  -- Other names of the same.
  aliases text[] not null default '{}' constraint group_aliases_length check (
    cardinality(aliases) <= 20 and char_length(array_to_string(aliases, '')) <= 2000 and array_position(aliases, null) is null),
  status text not null constraint group_status_known
    check (status in ('proposed', 'pilot', 'launched', 'expanded', 'paused', 'ended')),
  founded public.partial_day,
  founding_body public.short_text,
  adviser public.short_text,
  -- An office, never a person: `Trưởng thôn`.
  led_by public.short_text,
  funding text constraint group_funding_known check (funding in ('budget', 'community', 'both')),
  members public.head_count,
  households public.head_count,
  -- To how many further areas it is to be taken.
  more_areas public.head_count,
  bells_linked boolean,
  lng double precision,
  lat double precision,
  constraint group_position_in_vietnam check (
    (lng is null) = (lat is null) and (lng is null or lng between 102 and 118 and lat between 6 and 24))
);
call private.open_register('groups');
create trigger check_place before insert or update on public.groups
  for each row execute function private.check_place();

create table public.group_activities (
  like private.register_row including all,
  group_id uuid not null references public.groups (id) on delete cascade,
  kind text not null constraint activity_kind_known check (kind in (
    'drill', 'training', 'patrol', 'meeting', 'response', 'interim_review', 'final_review')),
  held public.partial_day not null,
  counts_on date generated always as (private.last_day_of(held)) stored,
  attendances public.head_count
);
call private.open_register('group_activities');
create index group_activities_group on public.group_activities (group_id);
create trigger follow_parent before insert or update on public.group_activities
  for each row execute function private.follow_parent('groups', 'group_id');

-- Houses by their address, for a fire group; one in two groups is told of.
create table public.group_households (
  like private.register_row including all,
  group_id uuid not null references public.groups (id) on delete cascade,
  address public.short_text not null,
  lng double precision not null constraint household_position_in_vietnam check (lng between 102 and 118 and lat between 6 and 24),
  lat double precision not null
);
call private.open_register('group_households');
create index group_households_group on public.group_households (group_id);
create trigger follow_parent before insert or update on public.group_households
  for each row execute function private.follow_parent('groups', 'group_id');

create table public.group_contacts (
  id uuid primary key references public.groups (id) on delete cascade,
  area_id uuid not null references public.areas (id),
  area_path extensions.ltree not null,
  contact text constraint group_contact_length check (char_length(contact) <= 120),
  phone text constraint group_phone_form check (phone ~ '^[0-9+(). -]{3,30}$'),
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  changed_xid xid8 not null default pg_current_xact_id()
);
create index group_contacts_area on public.group_contacts (area_id);
alter table public.group_contacts enable row level security;
revoke all on public.group_contacts from anon, authenticated;
create policy "Officers read the group contacts of their areas" on public.group_contacts
  for select to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers add group contacts in their areas" on public.group_contacts
  for insert to authenticated with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers edit the group contacts of their areas" on public.group_contacts
  for update to authenticated using (area_id = any (array(select private.my_area_ids('officer'))))
  with check (area_id = any (array(select private.my_area_ids('officer'))));
create policy "Officers remove the group contacts of their areas" on public.group_contacts
  for delete to authenticated using (area_id = any (array(select private.my_area_ids('officer'))));
grant select, insert, update, delete on public.group_contacts to authenticated;

create trigger follow_parent before insert or update on public.group_contacts
  for each row execute function private.follow_parent('groups', 'id');
create trigger stamp before insert or update on public.group_contacts
  for each row execute function private.stamp_feature();
create trigger audit after insert or update or delete on public.group_contacts
  for each row execute function private.audit();

create trigger move_children after update of area_id on public.groups
  for each row when (old.area_id is distinct from new.area_id)
  execute function private.move_children(
    'group_activities', 'group_id', 'group_households', 'group_id', 'group_contacts', 'id');
