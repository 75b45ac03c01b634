-- Reporting rules: on which day the police month begins, and since when.
-- Everyone signed in reads them; admins of the country change them.

create table public.reporting_rules (
  effective_from date primary key,
  cut_day smallint not null constraint reporting_cut_day_range check (cut_day between 1 and 28)
);
alter table public.reporting_rules enable row level security;
revoke all on public.reporting_rules from anon, authenticated;
create policy "Everyone signed in reads reporting rules" on public.reporting_rules
  for select to authenticated using (true);
create policy "Country admins add reporting rules" on public.reporting_rules
  for insert to authenticated with check ((select private.is_root_admin()));
create policy "Country admins change reporting rules" on public.reporting_rules
  for update to authenticated using ((select private.is_root_admin())) with check ((select private.is_root_admin()));
create policy "Country admins remove reporting rules" on public.reporting_rules
  for delete to authenticated using ((select private.is_root_admin()));
grant select, insert, update, delete on public.reporting_rules to authenticated;

-- Before, the month ran from the 16th to the 15th; the police year 2022 began on 15/12/2021.
insert into public.reporting_rules (effective_from, cut_day) values ('1900-01-16', 16), ('2021-12-15', 15);

create trigger audit after insert or update or delete on public.reporting_rules
  for each row execute function private.audit('{effective_from}');
