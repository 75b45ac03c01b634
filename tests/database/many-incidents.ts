// Fills a database with a province of 100 communes of 8 hamlets and many incidents, quickly: without triggers.
import type { Database } from './database'
import { AREAS } from './seeded'

/** Incidents come in transactions of a thousand, as from an import. */
const BATCH = 1000

export async function fillWithIncidents(database: Database, incidents: number): Promise<void> {
  await database.exec(`set session_replication_role = replica;
    insert into public.areas (id, code, code_edition, level, kind, name, parent_id, path)
    select md5('commune' || c)::uuid, 'B' || c, '2025-07-01', 'commune', 'xã', 'Xã ' || c, '${AREAS.bacNinh}',
      ('vn.24_20250701.B' || c || '_20250701')::extensions.ltree
    from generate_series(1, 100) c;
    insert into public.areas (id, code, code_edition, level, kind, name, parent_id, path)
    select md5('hamlet' || c || '/' || h)::uuid, 'B' || c || '-' || h, '2025-07-01', 'hamlet', 'thôn', 'Thôn ' || h,
      md5('commune' || c)::uuid, ('vn.24_20250701.B' || c || '_20250701.B' || c || '_' || h || '_20250701')::extensions.ltree
    from generate_series(1, 100) c, generate_series(1, 8) h;`)
  for (let from = 0; from < incidents; from += BATCH) {
    await database.exec(`insert into public.incidents
        (id, area_id, area_path, occurred_at, type_id, severity, lng, lat)
      select gen_random_uuid(), hamlet.id, hamlet.path, timestamptz '2023-01-01' + random() * interval '3 years',
        'crime.trom_cap', 1, 106.2 + random() / 10, 21.1 + random() / 10
      from generate_series(${from + 1}, ${Math.min(from + BATCH, incidents)}) nth
      join public.areas hamlet on hamlet.id = md5('hamlet' || nth % 100 + 1 || '/' || nth % 8 + 1)::uuid`)
  }
  await database.exec('set session_replication_role = default; analyze')
}

export const BENCH_COMMUNE = `md5('commune7')::uuid`
