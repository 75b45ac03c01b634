-- The last code that was given out, counted in the whole commune: files for two of its hamlets do not number alike.

-- Counted whoever asks, an officer of one hamlet too; nothing but the number is told.
create or replace function private.last_code_number(layer text, target public.areas) returns integer
language plpgsql stable security definer set search_path = '' as $$
declare
  prefix text := private.code_prefix(layer);
  last integer;
begin
  if prefix is null then return 0; end if;
  execute format(
    'select max(substr(code, $2)::int) from public.%I where code ~ $1 and area_path operator(extensions.<@) $3', layer)
    into last using '^' || prefix || '[0-9]{1,8}$', length(prefix) + 1, private.import_scope(target);
  return coalesce(last, 0);
end $$;
