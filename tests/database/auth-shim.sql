-- The part of Supabase's schema `auth` that the migrations stand on, for a plain PostgreSQL.

create schema if not exists auth;
grant usage on schema auth to anon, authenticated, service_role;

create table auth.users (id uuid primary key, email text unique, created_at timestamptz default now());

create function auth.uid() returns uuid language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
  )::uuid
$$;
