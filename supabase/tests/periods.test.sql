-- Reporting periods: the month begins on the 15th, at midnight in Vietnam.
begin;
create extension if not exists pgtap with schema extensions;
select plan(6);
set local time zone 'America/New_York';

select is(
  (select name from public.reporting_period('2025-05-14T23:59:59+07', 'police_month')), '2025-05', '23:59:59 on the 14th');
select is(
  (select name from public.reporting_period('2025-05-15T00:00:00+07', 'police_month')), '2025-06', '00:00 on the 15th');
select is(
  (select ends_at from public.reporting_period('2025-05-14T23:59:59+07', 'police_month')),
  '2025-05-15T00:00:00+07'::timestamptz, 'a period ends where the next begins');
select is(
  (select starts_at from public.reporting_period('2021-12-01T00:00:00+07', 'police_month')),
  '2021-11-16T00:00:00+07'::timestamptz, 'before 15/12/2021 it began on the 16th');
select is(
  (select name from public.reporting_period('2021-12-15T00:00:00+07', 'police_year')), '2022', 'the police year 2022');
select throws_ok(
  $$select * from public.reporting_period(now(), 'tuần')$$, 'P0001', 'period_kind_unknown', 'a kind that is not known');

select * from finish();
rollback;
