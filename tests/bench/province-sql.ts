// The made-up province in a database: its areas, and incidents drawn from it by one statement each.
import { createHash } from 'node:crypto'
import { literal } from '../database/statement'
import { HAMLETS, madeUpProvince } from './made-up-province'

/** As text, and as an expression of SQL. */
export const PROVINCE_ID = createHash('md5')
  .update('bench/BM')
  .digest('hex')
  .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
export const PROVINCE = { id: `'${PROVINCE_ID}'::uuid` }

const EDITION = '20250701'
const PATH = `vn.BM_${EDITION}`

/** Areas with simple outlines, and what incidents are drawn from: `slot` tables name each as often as its share. */
export function provinceSql(): string {
  const communes = madeUpProvince().map((commune, number) => ({ number, ...commune }))
  return `
    create schema bench;
    create table bench.commune as
    select (row ->> 'number')::int as number, (row ->> 'lng')::float8 as lng, (row ->> 'lat')::float8 as lat,
      (row ->> 'weight')::float8 as weight
    from jsonb_array_elements(${literal(JSON.stringify(communes))}::jsonb) row;
    ${placesSql('hamlet', communes)}
    ${placesSql('spot', communes)}
    insert into public.areas (id, code, code_edition, level, kind, name, parent_id, path, center, households, population)
    select ${PROVINCE.id}, 'BM', '2025-07-01', 'province', 'tỉnh', 'Tỉnh đo', id, '${PATH}',
      extensions.st_setsrid(extensions.st_makepoint(106.1, 21.2), 4326), ${170 * HAMLETS * 120}, ${170 * HAMLETS * 450}
    from public.areas where level = 'country';
    insert into public.areas
      (id, code, code_edition, level, kind, name, parent_id, path, center, boundary, households, population)
    select md5('bench/' || number)::uuid, 'BM' || number, '2025-07-01', 'commune', 'xã', 'Xã ' || number, ${PROVINCE.id},
      ('${PATH}.BM' || number || '_${EDITION}')::extensions.ltree, center,
      extensions.st_multi(extensions.st_buffer(center, 0.03, 3)), ${HAMLETS * 120}, ${HAMLETS * 450}
    from bench.commune, lateral (select extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326) as center) at;
    insert into public.areas
      (id, code, code_edition, level, kind, name, parent_id, path, center, boundary, households, population)
    select md5('bench/' || number || '/' || place)::uuid, 'BM' || number || '-' || place, '2025-07-01', 'hamlet', 'thôn',
      'Thôn ' || place, md5('bench/' || number)::uuid,
      ('${PATH}.BM' || number || '_${EDITION}.BM' || number || '_' || place || '_${EDITION}')::extensions.ltree, center,
      extensions.st_multi(extensions.st_buffer(center, 0.005, 2)), 120, 450
    from bench.hamlet, lateral (select extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326) as center) at;
    create table bench.commune_slot as
    select row_number() over () as slot, number from bench.commune,
      generate_series(1, greatest(1, round(weight * 20)::int));
    create table bench.type_slot as
    select row_number() over () as slot, id from (
      select id, row_number() over (order by md5(id)) as rank from public.incident_types where parent_id is not null
    ) ranked, generate_series(1, (100 / rank)::int);
    create table bench.place_slot as
    select kind, row_number() over (partition by kind) as slot, place
    from (values ('hamlet', ${HAMLETS}), ('spot', 6)) of_kind (kind, places), generate_series(0, places - 1) place,
      generate_series(1, (60 / (1 + place))::int);
    analyze;`
}

function placesSql(kind: 'hamlet' | 'spot', communes: readonly object[]): string {
  return `
    create table bench.${kind} as
    select (row ->> 'number')::int as number, (entry.place - 1)::int as place,
      (entry.value ->> 'lng')::float8 as lng, (entry.value ->> 'lat')::float8 as lat
    from jsonb_array_elements(${literal(JSON.stringify(communes))}::jsonb) row,
      jsonb_array_elements(row -> '${kind}s') with ordinality as entry (value, place);
    create unique index on bench.${kind} (number, place);`
}

/**
 * One of several parts of three years that end today, in order of time as they are reported, to the minute as they
 * are entered: half of the incidents at hot spots, 5% without a place, four fifths settled.
 */
export const incidentsSql = (count: number, part: number, parts: number): string => `
  insert into public.incidents
    (id, area_id, area_path, occurred_at, reported_at, type_id, severity, status, lng, lat, resolved_at)
  select gen_random_uuid(), md5('bench/' || commune.number || '/' || hamlet.place)::uuid,
    ('${PATH}.BM' || commune.number || '_${EDITION}.BM' || commune.number || '_' || hamlet.place || '_${EDITION}')::extensions.ltree,
    occurred_at, occurred_at + interval '20 minutes', type.id, 1 + floor(4 * power(random(), 3))::int,
    case when is_resolved then (array['dong', 'dong', 'dong', 'da_giai_quyet'])[1 + floor(4 * random())::int]
      else (array['moi_tiep_nhan', 'dang_xac_minh', 'dang_xu_ly'])[1 + floor(3 * random())::int] end,
    case when share < 0.95 then case when share < 0.55 then spot.lng + 0.0013 * step * cos(turn)
      else hamlet.lng + 0.006 * step * cos(turn) end end,
    case when share < 0.95 then case when share < 0.55 then spot.lat + 0.0013 * step * sin(turn)
      else hamlet.lat + 0.006 * step * sin(turn) end end,
    case when is_resolved then occurred_at + interval '1 hour' - ln(1 - random()) * interval '12 days' end
  from (
    select 1 + floor(random() * (select count(*) from bench.commune_slot))::int as commune_slot,
      1 + floor(random() * (select count(*) from bench.place_slot where kind = 'hamlet'))::int as hamlet_slot,
      1 + floor(random() * (select count(*) from bench.place_slot where kind = 'spot'))::int as spot_slot,
      1 + floor(random() * (select count(*) from bench.type_slot))::int as type_slot,
      random() as share, sqrt(-2 * ln(1 - random())) as step, 2 * pi() * random() as turn,
      date_trunc('minute', now() - (1 - sqrt((${part} + random()) / ${parts})) * interval '1096 days') as occurred_at,
      random() < 0.8 as is_resolved
    from generate_series(1, ${count})
  ) draw
  join bench.commune_slot commune on commune.slot = draw.commune_slot
  join bench.place_slot hamlet_place on hamlet_place.kind = 'hamlet' and hamlet_place.slot = draw.hamlet_slot
  join bench.place_slot spot_place on spot_place.kind = 'spot' and spot_place.slot = draw.spot_slot
  join bench.hamlet on hamlet.number = commune.number and hamlet.place = hamlet_place.place
  join bench.spot on spot.number = commune.number and spot.place = spot_place.place
  join bench.type_slot type on type.slot = draw.type_slot
  order by occurred_at`
