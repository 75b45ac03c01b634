-- How often those without a login ask: at most 600 times a minute from one address, which whole villages may share
-- (the networks of mobile phones do). Nobody reads it; an address is forgotten at the first question of anybody that
-- comes ten minutes later.

create table private.public_asks (
  address text not null,
  minute timestamptz not null,
  asks integer not null,
  primary key (address, minute)
);
create index public_asks_minute on private.public_asks (minute);
revoke all on private.public_asks from public, anon, authenticated;

-- Counts one question of the caller's address, as Supabase or the gate of the built-in backend tells it; those that
-- come without one are counted together. Refuses what is too much.
create function private.count_ask() returns void
language plpgsql security definer set search_path = '' as $$
declare
  headers constant jsonb := nullif(current_setting('request.headers', true), '')::jsonb;
  this_minute constant timestamptz := date_trunc('minute', now());
  counted integer;
begin
  delete from private.public_asks where minute < now() - interval '10 minutes';
  insert into private.public_asks as one (address, minute, asks)
  values (
    left(coalesce(headers ->> 'cf-connecting-ip', split_part(headers ->> 'x-forwarded-for', ',', 1), ''), 60),
    this_minute, 1)
  on conflict (address, minute) do update set asks = one.asks + 1
  returning one.asks into counted;
  if counted > 600 then perform private.refuse('public_asks_many'); end if;
end $$;
revoke all on function private.count_ask from public;
