-- The little of pgTAP that supabase/tests uses, for PGlite, which does not have it.

create schema tap;
create sequence tap.number;

create function tap.plan(count integer) returns text language sql as $$ select '1..' || count $$;

create function tap.ok(holds boolean, description text) returns text language sql as $$
  select case when holds then 'ok ' else 'not ok ' end || nextval('tap.number') || ' - ' || description
$$;

create function tap."is"(have anyelement, want anyelement, description text) returns text language sql as $$
  select tap.ok(have is not distinct from want, description)
$$;

create function tap.lives_ok(statement text, description text) returns text language plpgsql as $$
begin
  execute statement;
  return tap.ok(true, description);
exception when others then
  return tap.ok(false, description || ': ' || sqlerrm);
end $$;

create function tap.throws_ok(statement text, code text, message text, description text) returns text
language plpgsql as $$
begin
  execute statement;
  return tap.ok(false, description || ': nothing was thrown');
exception when others then
  return tap.ok(sqlstate = code and (message is null or sqlerrm = message), description || ': ' || sqlerrm);
end $$;

create function tap.finish() returns setof text language sql as $$ select null::text where false $$;
