// The part of Supabase's schema `realtime` that the migrations stand on, with its names and rights. A message is
// told on commit and stored nowhere: where Supabase writes rows, there is a notification here.

export const REALTIME_SQL = `
create schema if not exists realtime;
grant usage on schema realtime to anon, authenticated, service_role;

-- Policies of this table say who may listen to which topic.
create table if not exists realtime.messages (
  topic text not null,
  extension text not null,
  payload jsonb,
  event text,
  private boolean default false,
  updated_at timestamp not null default now(),
  inserted_at timestamp not null default now(),
  id uuid not null default gen_random_uuid(),
  primary key (id, inserted_at)
);
alter table realtime.messages enable row level security;
grant select, insert, update on realtime.messages to anon, authenticated, service_role;

-- The topic that somebody wants to listen to.
create or replace function realtime.topic() returns text
language sql stable as $$ select nullif(current_setting('realtime.topic', true), '')::text $$;

-- A message that cannot be sent never stops the write that it tells of.
create or replace function realtime.send(payload jsonb, event text, topic text, private boolean default true) returns void
language plpgsql as $$
begin
  perform pg_notify('realtime',
    json_build_object('topic', topic, 'event', event, 'payload', payload, 'private', private)::text);
exception when others then
  raise warning 'ErrorSendingBroadcastMessage: %', sqlerrm;
end $$;

-- Of [{"userId", "topics"}] the topics that each of them may listen to, in the same order, by the policies alone.
-- It writes rows to ask them about, as Supabase does: roll back afterwards.
create or replace function realtime.allowed_topics(asked jsonb) returns jsonb
language plpgsql as $$
declare
  one jsonb;
  wanted text;
  allowed text[];
  answer jsonb := '[]';
begin
  for one in select jsonb_array_elements(asked) loop
    allowed := '{}';
    perform set_config('role', 'none', true);
    insert into realtime.messages (topic, extension, private)
      select value, 'broadcast', true from jsonb_array_elements_text(one -> 'topics') value;
    perform set_config('role', 'authenticated', true),
      set_config('request.jwt.claim.role', 'authenticated', true),
      set_config('request.jwt.claim.sub', one ->> 'userId', true),
      set_config('request.jwt.claims', jsonb_build_object('sub', one ->> 'userId', 'role', 'authenticated')::text, true);
    for wanted in select jsonb_array_elements_text(one -> 'topics') loop
      begin
        perform set_config('realtime.topic', wanted, true);
        if exists (select from realtime.messages message where message.topic = wanted and extension = 'broadcast')
        then allowed := allowed || wanted; end if;
      exception when others then
        -- A policy that fails allows nothing.
      end;
    end loop;
    answer := answer || jsonb_build_array(to_jsonb(allowed));
  end loop;
  perform set_config('role', 'none', true);
  return answer;
end $$;

-- Of [{"userId", "cursor"}] what pull_changes() answers to each of them, in the same order; nothing where it fails.
create or replace function realtime.pull_for(asked jsonb) returns text[]
language plpgsql as $$
declare
  one jsonb;
  answer text;
  answers text[] := '{}';
begin
  for one in select jsonb_array_elements(asked) loop
    answer := '';
    begin
      perform set_config('role', 'authenticated', true),
        set_config('request.jwt.claim.role', 'authenticated', true),
        set_config('request.jwt.claim.sub', one ->> 'userId', true),
        set_config('request.jwt.claims', jsonb_build_object('sub', one ->> 'userId', 'role', 'authenticated')::text, true);
      answer := public.pull_changes(one ->> 'cursor')::text;
    exception when others then
      -- Whoever asks is told why by the way that all other requests go.
    end;
    answers := answers || answer;
  end loop;
  perform set_config('role', 'none', true);
  return answers;
end $$;
revoke all on function realtime.send, realtime.allowed_topics, realtime.pull_for from public;
`
