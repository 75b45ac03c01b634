-- What the movement for security counts: meetings, registrations, documents, commendations, mediation, and how an area
-- stands in a standard. Read and written as every register. A rate is computed from its two numbers, never stored.

-- attendances are people, one at three meetings three times; households_present are households.
create table public.meetings (
  like private.register_row including all,
  kind text not null constraint meeting_kind_known check (kind in ('dissemination', 'briefing', 'review', 'other')),
  subject public.short_text not null,
  held public.partial_day not null,
  counts_on date generated always as (private.last_day_of(held)) stored,
  attendances public.head_count,
  households_present public.head_count
);
call private.open_register('meetings');

-- Before insert or update: no more households were there than the area has.
create function private.check_households() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.households_present > (select area.households from public.areas area where area.id = new.area_id)
    and (tg_op = 'INSERT' or (new.households_present, new.area_id) is distinct from (old.households_present, old.area_id))
  then perform private.refuse('more_than_households'); end if;
  return new;
end $$;
revoke all on function private.check_households from public;
create trigger check_households before insert or update on public.meetings
  for each row execute function private.check_households();

-- "An toàn về an ninh, trật tự": how many of how many registered by a day; the deadline is 31 March of the year.
create table public.registrations (
  like private.register_row including all,
  year integer not null constraint registration_year_range check (year between 2000 and 2099),
  subject text not null constraint registration_subject_known
    check (subject in ('household', 'hamlet', 'agency', 'enterprise', 'school')),
  registered public.head_count not null,
  total public.head_count not null constraint registration_total_some check (total > 0),
  counted_on date not null constraint registration_counted_range check (counted_on between '2000-01-01' and '2099-12-31'),
  constraint registration_within_total check (registered <= total)
);
create unique index registration_unique on public.registrations (area_id, year, subject) where deleted_at is null;
call private.open_register('registrations');

-- Which unit has issued which document of a year.
create table public.document_checks (
  like private.register_row including all,
  year integer not null constraint document_year_range check (year between 2000 and 2099),
  unit_kind text not null constraint document_unit_known check (unit_kind in (
    'upper', 'party_committee', 'peoples_committee', 'steering_committee', 'party_cell', 'hamlet_board', 'school', 'union')),
  unit_name public.short_text not null,
  document_kind text not null constraint document_kind_known check (document_kind in (
    'resolution', 'plan', 'guidance', 'decision', 'commitment')),
  is_issued boolean not null,
  number public.short_text,
  issued public.partial_day,
  constraint document_issued_whole check (is_issued or number is null and issued is null)
);
call private.open_register('document_checks');

-- Counts, never names.
create table public.commendations (
  like private.register_row including all,
  reason public.short_text not null,
  awarded public.partial_day not null,
  counts_on date generated always as (private.last_day_of(awarded)) stored,
  awarded_by public.short_text,
  collectives public.head_count not null default 0,
  individuals public.head_count not null default 0,
  constraint commendation_some check (collectives + individuals > 0)
);
call private.open_register('commendations');

-- What a mediation group settled. It names neither persons nor what they quarrelled about.
create table public.mediations (
  like private.register_row including all,
  kind text not null constraint mediation_kind_known check (kind in ('land', 'family', 'neighbours', 'debt', 'other')),
  received_on date not null constraint mediation_received_range check (received_on between '2000-01-01' and '2099-12-31'),
  status text not null default 'received' constraint mediation_status_known
    check (status in ('received', 'mediating', 'succeeded', 'failed', 'transferred')),
  ended_on date constraint mediation_ended_after check (ended_on between received_on and '2099-12-31'),
  constraint mediation_ended_whole check ((status in ('received', 'mediating')) = (ended_on is null))
);
call private.open_register('mediations');

-- How far an area meets a criterion of a standard, as somebody saw it on a day; the newest counts. 0 no, 1 partly, 2 met.
-- five_self: the five contents of self-management; on_the_spot: forces, means, supplies, command; fire_safe_area and
-- security_safety: their criteria by number.
create table public.assessments (
  like private.register_row including all,
  standard text not null constraint assessment_standard_known
    check (standard in ('five_self', 'on_the_spot', 'fire_safe_area', 'security_safety')),
  criterion integer not null constraint assessment_criterion_known
    check (criterion between 1 and case standard when 'on_the_spot' then 4 else 5 end),
  level integer not null constraint assessment_level_known check (level between 0 and 2),
  assessed_on date not null constraint assessment_day_range check (assessed_on between '2000-01-01' and '2099-12-31')
);
call private.open_register('assessments');
create index assessments_newest on public.assessments (area_id, standard, criterion, assessed_on);
