-- Reporting periods: the start, end and name of the period that holds an instant.
-- The twin of src/domain/period.ts; tests/database/periods.test.ts gives both the same cases.

-- The first day of the police month that is called `month` (its first calendar day).
-- The month called 6 begins on the cut day of calendar month 5, by the rule in force on that day.
create function private.police_month_start(month date) returns date
language sql stable security definer set search_path = '' as $$
  select (month - interval '1 month')::date + rule.cut_day - 1
  from public.reporting_rules rule
  where rule.effective_from <= (month - interval '1 month')::date + rule.cut_day - 1
  order by rule.effective_from desc
  limit 1
$$;
revoke all on function private.police_month_start from public;
grant execute on function private.police_month_start to authenticated, service_role;

-- Half-open [starts_at, ends_at) in Asia/Ho_Chi_Minh, as instants.
-- kind: police_month (name 2025-06), calendar_month (2025-06), quarter (2025-Q2), police_year (2025).
create function public.reporting_period(at timestamptz, kind text)
returns table (starts_at timestamptz, ends_at timestamptz, name text)
language plpgsql stable security invoker set search_path = '' as $$
declare
  zone constant text := 'Asia/Ho_Chi_Minh';
  local_day date := (at at time zone zone)::date;
  first_day date;
  last_day date;
  month date := date_trunc('month', local_day)::date;
begin
  if kind = 'police_month' then
    if local_day >= private.police_month_start((month + interval '1 month')::date) then
      month := (month + interval '1 month')::date;
    end if;
    first_day := private.police_month_start(month);
    last_day := private.police_month_start((month + interval '1 month')::date);
    name := to_char(month, 'YYYY-MM');
  elsif kind = 'calendar_month' then
    first_day := month;
    last_day := (month + interval '1 month')::date;
    name := to_char(month, 'YYYY-MM');
  elsif kind = 'quarter' then
    first_day := date_trunc('quarter', local_day)::date;
    last_day := (first_day + interval '3 months')::date;
    name := to_char(first_day, 'YYYY-"Q"Q');
  elsif kind = 'police_year' then
    first_day := private.police_month_start(date_trunc('year', local_day)::date);
    last_day := private.police_month_start((date_trunc('year', local_day) + interval '1 year')::date);
    if local_day >= last_day then
      first_day := last_day;
      last_day := private.police_month_start((date_trunc('year', local_day) + interval '2 years')::date);
    end if;
    name := to_char(last_day, 'YYYY');
  else
    perform private.refuse('period_kind_unknown', kind);
  end if;
  starts_at := first_day::timestamp at time zone zone;
  ends_at := last_day::timestamp at time zone zone;
  return next;
end $$;
revoke all on function public.reporting_period from public, anon;
grant execute on function public.reporting_period to authenticated;
