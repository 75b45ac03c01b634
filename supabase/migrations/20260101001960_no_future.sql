-- Nobody reports what is still to come: the times of incidents and of checks of fire points lie in the past.
-- Holds for everyone who is signed in, by whichever way they write; write_changes says the same sentence sooner.
-- A day is left for phones whose clock or zone is wrong. Scripts of the owner (seeds, restores) are not asked.

create function private.refuse_future() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform private.refuse('time_in_future');
end $$;
revoke all on function private.refuse_future from public;

create trigger refuse_future before insert or update of occurred_at, reported_at on public.incidents
  for each row when (greatest(new.occurred_at, new.reported_at) > now() + interval '1 day' and auth.uid() is not null)
  execute function private.refuse_future();
create trigger refuse_future before insert or update of checked_on on public.fire_point_checks
  for each row when (
    new.checked_on > (now() at time zone 'Asia/Ho_Chi_Minh')::date + 1 and auth.uid() is not null)
  execute function private.refuse_future();
