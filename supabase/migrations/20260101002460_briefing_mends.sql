-- Closing takes the days of the period as the rule in force has them then; whoever writes an action says when it ended.
-- Briefings are closed by officers, actions written by officers, as before.

-- Freezes the figures as they are now, once the period is over. Closing twice is refused. A draft was begun with the days
-- of its period as they were then: a cut day that was changed since holds for what is closed, counted and told of as late.
create or replace function public.close_briefing(area uuid, kind text, name text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  own public.briefings := private.own_briefing(area, kind, name, 'officer');
  days record;
  counted jsonb;
begin
  if own.status = 'closed' then perform private.refuse('briefing_closed'); end if;
  select * into strict days from private.named_period(kind, name);
  if days.end_day > (now() at time zone 'Asia/Ho_Chi_Minh')::date then perform private.refuse('period_not_over'); end if;
  counted := public.briefing_figures(area, kind, name);
  update public.briefings briefing
    set status = 'closed', figures = counted, closed_at = now(), closed_by = auth.uid(),
      starts_on = days.first_day, ends_on = days.end_day
    where briefing.id = own.id;
  insert into public.briefing_events (briefing_id, area_id, actor, what, figures)
    values (own.id, own.area_id, auth.uid(), 'closed', counted);
end $$;
revoke all on function public.close_briefing from public, anon;
grant execute on function public.close_briefing to authenticated;

-- Before insert or update: an open action has not ended; any other ended on the day that is said, else today. From the
-- day of the meeting on, which may still lie ahead while the period runs, and never after today.
create or replace function private.stamp_end() returns trigger
language plpgsql set search_path = '' as $$
declare
  today constant date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
begin
  if new.status = 'open' then
    new.ended_on := null;
    return new;
  end if;
  new.ended_on := coalesce(new.ended_on, today);
  if (tg_op = 'INSERT' or new.ended_on is distinct from old.ended_on)
    and new.ended_on not between least(new.decided_on, today) and today
  then perform private.refuse('action_ended_outside'); end if;
  return new;
end $$;
revoke all on function private.stamp_end from public;

insert into private.added_writes (target, name) values ('actions', 'ended_on');
