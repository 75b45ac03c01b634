// A country to measure on: the 3,321 communes of Vietnam with three hamlets each, and years of incidents.
// Written with triggers off and indexes built afterwards; half of all incidents lie at a few hot spots.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../database/database'
import { literal } from '../database/statement'

const COMMUNES = join(
  import.meta.dirname,
  '../../../shared/data/vn-units-2025/wards_3321_index.csv',
)

/** Why there are no communes to measure on, or null. */
export const noCommunes: string | null = existsSync(COMMUNES)
  ? null
  : 'no ../shared/data/vn-units-2025'

const BATCH = 500_000
export const FIRST_DAY = '2021-01-01'
export const YEARS = 5

export interface Commune {
  readonly code: string
  readonly province: string
  readonly lng: number
  readonly lat: number
}

/** Areas `P<code>` and `C<code>`, whose ids are md5 of these codes; answers the communes. */
export async function writeCommunes(database: Database): Promise<Commune[]> {
  const rows = readFileSync(COMMUNES, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  await database.exec(`
    create schema bench;
    create table bench.commune (number serial, code text, province text, west float8, south float8, east float8, north float8);
    insert into bench.commune (code, province, west, south, east, north)
    select row ->> 0, row ->> 1, (row ->> 5)::float8, (row ->> 6)::float8, (row ->> 7)::float8, (row ->> 8)::float8
    from jsonb_array_elements(${literal(JSON.stringify(rows))}::jsonb) row;
    set session_replication_role = replica;
    insert into public.areas (id, code, code_edition, level, kind, name, parent_id, path)
    select md5('P' || province)::uuid, 'P' || province, '2025-07-01', 'province', 'tỉnh', 'Tỉnh ' || province,
      '00000000-0000-4000-8000-000000000001', ('vn.P' || province)::extensions.ltree
    from bench.commune group by province;
    insert into public.areas (id, code, code_edition, level, kind, name, parent_id, path)
    select md5('C' || code)::uuid, 'C' || code, '2025-07-01', 'commune', 'xã', 'Xã ' || code,
      md5('P' || province)::uuid, ('vn.P' || province || '.C' || code)::extensions.ltree
    from bench.commune;
    insert into public.areas (id, code, code_edition, level, kind, name, parent_id, path)
    select md5('H' || code || '-' || hamlet)::uuid, 'H' || code || '-' || hamlet, '2025-07-01', 'hamlet', 'thôn',
      'Thôn ' || hamlet, md5('C' || code)::uuid,
      ('vn.P' || province || '.C' || code || '.H' || code || '_' || hamlet)::extensions.ltree
    from bench.commune, generate_series(1, 3) hamlet;
    set session_replication_role = default;

    -- Hà Nội and Hồ Chí Minh City have four times the incidents; communes differ by a few times.
    create table bench.slot as
    select row_number() over () as slot, number from bench.commune,
      generate_series(1, greatest(1, (8 * case when province in ('01', '79') then 4 else 1 end
        * exp(0.6 * sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random())))::int));
    create table bench.spot as
    select number, spot, west + (east - west) * (0.2 + 0.6 * random()) as lng,
      south + (north - south) * (0.2 + 0.6 * random()) as lat
    from bench.commune, generate_series(0, 7) spot;
    create table bench.type as
    select row_number() over () as slot, id from (
      select id, row_number() over (order by md5(id)) as rank from public.incident_types where parent_id is not null
    ) ranked, generate_series(1, (400 / rank)::int);
    analyze`)
  return rows.map((row) => ({
    code: row[0] ?? '',
    province: row[1] ?? '',
    lng: Number(row[9]),
    lat: Number(row[10]),
  }))
}

/** An insert of many incidents, one statement. */
export function incidentsSql(count: number): string {
  return `insert into public.incidents (id, area_id, area_path, occurred_at, type_id, lng, lat, deleted_at)
    select gen_random_uuid(), md5('H' || code || '-' || hamlet)::uuid,
      ('vn.P' || province || '.C' || code || '.H' || code || '_' || hamlet)::extensions.ltree,
      timestamptz '${FIRST_DAY} 00:00+07' + age * interval '${YEARS * 365} days', type.id,
      case when share > 0.05 then least(117.9, greatest(102.1, case when share < 0.6 then spot.lng + step * cos(turn)
        else west + (east - west) * inner_x end)) end,
      case when share > 0.05 then least(23.9, greatest(6.1, case when share < 0.6 then spot.lat + step * sin(turn)
        else south + (north - south) * inner_y end)) end,
      case when random() < 0.01 then now() end
    from (
      select 1 + floor(random() * (select count(*) from bench.slot))::int as slot, 1 + floor(random() * 3)::int as hamlet,
        1 + floor(random() * (select count(*) from bench.type))::int as type_slot, random() as share,
        floor(8 * random() * random())::int as spot_number, 0.0012 * sqrt(-2 * ln(1 - random())) as step,
        2 * pi() * random() as turn, random() as inner_x, random() as inner_y, random() ^ 0.85 as age
      from generate_series(1, ${count})
    ) draw
    join bench.slot using (slot)
    join bench.commune using (number)
    join bench.spot on spot.number = commune.number and spot.spot = draw.spot_number
    join bench.type on type.slot = draw.type_slot`
}

export async function writeIncidents(database: Database, count: number): Promise<void> {
  const indexes = await database.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'public' and tablename = 'incidents' and indexname <> 'incidents_pkey'`,
  )
  for (const { name } of indexes) await database.exec(`drop index public.${name}`)
  await database.exec(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`)
  for (let written = 0; written < count; written += BATCH)
    await database.exec(incidentsSql(Math.min(BATCH, count - written)))
  await database.exec('set session_replication_role = default')
  for (const { definition } of indexes) await database.exec(definition)
  await database.exec('vacuum analyze public.incidents; analyze')
}
