// Incidents as columns: the same as row by row under the caller's policies, after any writes in any order.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnReader } from '@/data/column-reader'
import { COLUMN_NAMES, type IncidentColumns, NO_PLACE } from '@/domain/incident-columns'
import type { Database } from './database'
import { DATABASES } from './databases'
import { randomFrom } from './random'
import { ACCOUNTS, AREAS } from './seeded'

type Row = Record<(typeof COLUMN_NAMES)[number], number>

const STATUSES = `array['moi_tiep_nhan', 'dang_xac_minh', 'dang_xu_ly', 'dang_hoa_giai', 'chuyen_cap_tren',
  'da_giai_quyet', 'hoa_giai_thanh', 'hoa_giai_khong_thanh', 'khong_du_co_so', 'dong', 'mo_lai']`

async function columnsOf(
  database: Database,
  caller: string,
  area: string,
  from: string,
  to: string,
) {
  const call = `select encode(incident_columns('${area}', '${from}', '${to}'), 'base64') as answer`
  const [row] = await database.as<{ answer: string }>(caller, call)
  const reader = columnReader()
  reader.push(Buffer.from(row?.answer ?? '', 'base64'))
  return rowsOf(reader.finish())
}

const rowsOf = (columns: IncidentColumns): Row[] =>
  Array.from(
    { length: columns.length },
    (_, row) =>
      Object.fromEntries(COLUMN_NAMES.map((name) => [name, columns[name][row]])) as unknown as Row,
  ).toSorted((a, b) => a.number - b.number)

/** What the columns must hold, read from the tables as the caller. */
const rowByRow = (database: Database, caller: string, area: string, from: string, to: string) =>
  database.as<Row>(
    caller,
    `select incident.number::float, floor(extract(epoch from occurred_at))::float as second,
       coalesce(round(lng * 100000), ${NO_PLACE})::float as lng,
       coalesce(round(lat * 100000), ${NO_PLACE})::float as lat,
       area.number::float as area, type.number::float as type, severity::float,
       (array_position(${STATUSES}, status) - 1)::float as status,
       case when resolved_at is null then 255
         else least(254, greatest(0, extract(day from resolved_at - coalesce(reported_at, occurred_at)))) end::float as days
     from incidents incident
     join areas area on area.id = incident.area_id
     join areas top on top.id = '${area}' and area.path operator(extensions.<@) top.path
     join incident_types type on type.id = type_id
     where incident.deleted_at is null
       and occurred_at >= date_trunc('month', timestamptz '${from}' at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'
       and occurred_at < (date_trunc('month', (timestamptz '${to}' - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh')
         + interval '1 month') at time zone 'Asia/Ho_Chi_Minh'
     order by incident.number`,
  )

const SPANS = [
  ['2024-01-01T00:00+07', '2027-01-01T00:00+07'],
  ['2025-02-28T17:00Z', '2025-02-28T17:01Z'],
  ['2024-02-29T00:00+07', '2024-03-01T00:00+07'],
  ['2031-01-01T00:00+07', '2032-01-01T00:00+07'],
] as const

describe.each(DATABASES)('incident_columns on $name', ({ open, missing }) => {
  let database: Database
  const random = randomFrom(20260115)
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const PLACES = [AREAS.leDo, AREAS.ben, AREAS.giaBang, AREAS.queTan, AREAS.teLo, AREAS.bacNinh]

  beforeAll(async () => {
    if (!missing) database = await open()
  })
  afterAll(() => database?.close())

  const some = `(select id from incidents order by md5(id::text || '${Math.round(random() * 1e9)}') limit 3)`
  const time = () =>
    `timestamptz '2024-01-31T23:58+07' + ${Math.floor(random() * 1000)} * interval '1 day' + ${Math.floor(random() * 86400)} * interval '1 second'`
  const insert = (place: string = oneOf(PLACES)) =>
    `insert into incidents (id, area_id, occurred_at, type_id, severity, status, lng, lat, resolved_at)
     select gen_random_uuid(), '${place}', at, ${oneOf([`'crime.trom_cap'`, `'fire.rung'`, `'other'`])},
       1 + floor(random() * 4), (${STATUSES})[1 + floor(random() * 11)::int],
       case when placed then 106.2 + random() / 50 end, case when placed then 21.28 + random() / 50 end,
       case when random() < 0.5 then at + random() * interval '400 days' end
     from (select ${time()} + n * interval '7 hours' as at, random() < 0.8 as placed
       from generate_series(1, ${1 + Math.floor(random() * 12)}) n) made`
  const writes: readonly (() => string)[] = [
    () => insert(),
    () => insert(),
    () => `update incidents set occurred_at = ${time()}, resolved_at = null where id in ${some}`,
    () => `update incidents set area_id = '${oneOf(PLACES)}' where id in ${some}`,
    () => `update incidents set type_id = 'dispute.khac', severity = 4 where id in ${some}`,
    () => `update incidents set deleted_at = now() where id in ${some}`,
    () => `update incidents set deleted_at = null where deleted_at is not null`,
    () => `delete from incidents where id in ${some}`,
    () =>
      `update areas set parent_id = '${oneOf([AREAS.queTan, AREAS.queVo])}' where id = '${AREAS.ben}'`,
    () => `update areas set deleted_at = ${oneOf(['now()', 'null'])} where id = '${AREAS.dinh}'`,
  ]

  it.skipIf(missing)('are what every role reads row by row, after any writes', async () => {
    await database.exec(
      'alter table incidents disable trigger check_place; alter table incidents disable trigger check_status',
    )
    // An area that ended takes no new incidents; those it has stay.
    await database.exec(insert(AREAS.dinh))
    for (let round = 0; round < 12; round++) {
      for (let write = 0; write < 6; write++) await database.exec(oneOf(writes)())
      for (const caller of Object.values(ACCOUNTS)) {
        const area = oneOf(Object.values(AREAS))
        const [from, to] = oneOf(SPANS)
        const expected = await rowByRow(database, caller, area, from, to)
        expect(await columnsOf(database, caller, area, from, to)).toEqual(expected)
      }
    }
    const all = await columnsOf(database, ACCOUNTS.countryAdmin, AREAS.country, ...SPANS[0])
    expect(all.length).toBeGreaterThan(50)
    expect(await columnsOf(database, ACCOUNTS.nobody, AREAS.country, ...SPANS[0])).toEqual([])
    expect(await columnsOf(database, ACCOUNTS.disabledAdmin, AREAS.queTan, ...SPANS[0])).toEqual([])
  })

  it.skipIf(missing)('seal once for a whole transaction, and leave nothing to do', async () => {
    const [left] = await database.query<{ count: number }>(
      'select count(*)::int from private.stale_chunks',
    )
    expect(left?.count).toBe(0)
  })

  it.skipIf(missing)('of an area that is not there are none', async () => {
    const gone = '99999999-0000-4000-8000-000000000000'
    expect(await columnsOf(database, ACCOUNTS.countryAdmin, gone, ...SPANS[0])).toEqual([])
  })
})
