-- Rules of reporting rules: an admin of the whole country adds one for days to come, and takes back one that has not begun.
-- Nobody writes the table itself any more: what has begun stays, so that no period that was reported changes.

drop policy "Country admins add reporting rules" on public.reporting_rules;
drop policy "Country admins change reporting rules" on public.reporting_rules;
drop policy "Country admins remove reporting rules" on public.reporting_rules;
revoke insert, update, delete on public.reporting_rules from authenticated;

alter table public.reporting_rules add constraint reporting_effective_range
  check (effective_from between '1900-01-01' and '2099-12-31');

-- The reporting period of a kind with a name; the twin of parsePeriod() in src/domain/period.ts. As before, but for months
-- that begin on one of the first five days: they are over before the 5th of the month that they are called after.
create or replace function private.named_period(kind text, name text)
returns table (first_day date, end_day date)
language plpgsql stable security invoker set search_path = '' as $$
declare
  zone constant text := 'Asia/Ho_Chi_Minh';
  -- A day that every period of this name holds.
  middle text := case
    when name ~ '^(19|20)\d\d-Q[1-4]$' then left(name, 4) || '-' || to_char(right(name, 1)::integer * 3 - 1, 'FM00') || '-05'
    when name ~ '^(19|20)\d\d$' then name || '-06-05'
    when name ~ '^(19|20)\d\d-(0[1-9]|1[0-2])$' then name || '-05'
  end;
  held record;
begin
  if middle >= '1900-06-01' then
    if kind = 'police_month' and name ~ '^\d{4}-\d\d$' then
      -- The 28th of the month before, whichever day it begins on.
      middle := ((name || '-01')::date - interval '1 month' + interval '27 days')::date::text;
    end if;
    select * into held from public.reporting_period(middle::timestamp at time zone zone, kind);
  end if;
  if held is null or held.name is distinct from named_period.name then
    perform private.refuse('period_unknown', kind || ':' || name);
  end if;
  first_day := (held.starts_at at time zone zone)::date;
  end_day := (held.ends_at at time zone zone)::date;
  return next;
end $$;

-- Periods of which a briefing is closed in some area, with the days that they have now.
create function private.closed_periods()
returns table (kind text, name text, area text, first_day date, end_day date)
language sql stable security definer set search_path = '' as $$
  select closed.kind, closed.name, closed.area, period.first_day, period.end_day
  from (
    select briefing.period_kind as kind, briefing.period_name as name, min(area.name) as area
    from public.briefings briefing join public.areas area on area.id = briefing.area_id
    where briefing.status = 'closed' and briefing.period_kind in ('police_month', 'police_year') group by 1, 2
  ) closed
  cross join lateral private.named_period(closed.kind, closed.name) period
$$;

-- From a day to come the police month begins on `cut_day`, 1 to 28. Refused: a day that has a rule already; one that
-- would change a period of which a briefing is closed anywhere, by its name and an area; a day that is not to come.
create function public.add_reporting_rule(effective_from date, cut_day integer) returns void
language plpgsql security definer set search_path = '' as $$
declare
  -- kind, name and area: what is closed, before the rule is there.
  before jsonb;
  changed text;
begin
  if not private.is_root_admin() then perform private.refuse('country_admin_only'); end if;
  -- Two who add one at the same moment come one after another.
  lock table public.reporting_rules in share row exclusive mode;
  if exists (select from public.reporting_rules rule where rule.effective_from = add_reporting_rule.effective_from) then
    perform private.refuse('rule_day_taken');
  end if;
  before := (select jsonb_agg(to_jsonb(closed)) from private.closed_periods() closed);
  insert into public.reporting_rules (effective_from, cut_day)
  values (add_reporting_rule.effective_from, least(greatest(add_reporting_rule.cut_day, 0), 99));
  select concat_ws(', ', array_to_string(array(
      select part from unnest(string_to_array(was.name, '-')) with ordinality each_part (part, place) order by place desc
    ), '/'), was.area)
    into changed
    from jsonb_to_recordset(before) was (kind text, name text, area text, first_day date, end_day date)
    join private.closed_periods() now on now.kind = was.kind and now.name = was.name
    where (now.first_day, now.end_day) <> (was.first_day, was.end_day)
    order by was.first_day limit 1;
  if changed is not null then perform private.refuse('rule_changes_closed', changed); end if;
  if add_reporting_rule.effective_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date then
    perform private.refuse('rule_in_past');
  end if;
end $$;

-- Takes back a rule that has not begun; one that has stays, and so there is always one.
create function public.remove_reporting_rule(effective_from date) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not private.is_root_admin() then perform private.refuse('country_admin_only'); end if;
  if remove_reporting_rule.effective_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date then
    perform private.refuse('rule_began');
  end if;
  delete from public.reporting_rules rule where rule.effective_from = remove_reporting_rule.effective_from;
  if not found then perform private.refuse('row_unknown'); end if;
end $$;

revoke all on function private.closed_periods from public, anon, authenticated;
revoke all on function public.add_reporting_rule, public.remove_reporting_rule from public, anon;
grant execute on function public.add_reporting_rule, public.remove_reporting_rule to authenticated;
