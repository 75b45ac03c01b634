-- Places that are watched over: sites at risk (rented rooms, apartment houses) and spots of heavy traffic.
-- Read and written as every register.

create table public.risk_sites (
  like private.register_row including all,
  kind text not null constraint risk_site_kind_known check (kind in (
    'rented_rooms', 'apartments', 'multi_flat_house', 'mixed_use_house', 'market', 'entertainment', 'workshop', 'other')),
  name public.short_text not null,
  address public.short_text,
  lng double precision not null constraint risk_site_position_in_vietnam check (lng between 102 and 118 and lat between 6 and 24),
  lat double precision not null,
  rooms public.head_count,
  residents public.head_count,
  -- Of the residents, those registered as temporary ones.
  temporary_residents public.head_count,
  has_second_exit boolean,
  has_alarm boolean,
  inspected_on date constraint risk_site_inspected_range check (inspected_on between '1990-01-01' and '2099-12-31'),
  next_inspection_due date constraint risk_site_due_range check (next_inspection_due between '1990-01-01' and '2099-12-31'),
  constraint risk_site_residents_whole check (temporary_residents <= residents)
);
call private.open_register('risk_sites');
create trigger check_place before insert or update on public.risk_sites
  for each row execute function private.check_place();

-- A junction that something is done about from a day on for some months: traffic incidents around it before and after.
create table public.traffic_spots (
  like private.register_row including all,
  name public.short_text not null,
  lng double precision not null constraint traffic_spot_position_in_vietnam check (lng between 102 and 118 and lat between 6 and 24),
  lat double precision not null,
  radius_m integer not null default 150 constraint traffic_spot_radius_range check (radius_m between 20 and 2000),
  measures public.short_text not null,
  began_on date not null constraint traffic_spot_began_range check (began_on between '2000-01-01' and '2099-12-31'),
  months integer not null default 3 constraint traffic_spot_months_range check (months between 1 and 24)
);
call private.open_register('traffic_spots');
create trigger check_place before insert or update on public.traffic_spots
  for each row execute function private.check_place();
