// What is exported and imported into an empty installation is the same there, and imported where it came from it changes
// nothing: the sample commune, in each format.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '@/data/client'
import { readExport } from '@/data/exports'
import { runImport } from '@/data/imports'
import { toIncidentType } from '@/data/incident-row'
import { csvHead, csvLines } from '@/domain/export/csv-file'
import { type ExportLayer, exportLayer } from '@/domain/export/export-layer'
import type { ExportRow } from '@/domain/export/export-row'
import { flatgeobufParts } from '@/domain/export/flatgeobuf-file'
import { geojsonParts, geometryOf } from '@/domain/export/geojson-file'
import { KML_END, kmlHead, kmlLines } from '@/domain/export/kml-file'
import { xlsxBytes } from '@/domain/export/xlsx-file'
import { readFile } from '@/domain/import/files/read-file'
import { guessPlan } from '@/domain/import/import-plan'
import { toImportRows } from '@/domain/import/import-rows'
import { type ImportLayerId, importLayer } from '@/domain/import/layers'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { testSettings } from '../testing/test-settings'
import { askAccount } from './ask-account'
import { type Connection, connect } from './connect'

const COMMUNE = '23268'
const COUNTRY = '00000000-0000-4000-8000-000000000001'
const POINTS = ['cameras', 'fire_points', 'incidents'] as const

async function* once(rows: readonly ExportRow[]) {
  yield rows
}
const blobOf = async (parts: readonly BlobPart[]) =>
  new Uint8Array(await new Blob([...parts]).arrayBuffer())

/** Tables and KML carry whole seconds; the sample has parts of them. */
const inSeconds = (row: ExportRow): ExportRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      column.endsWith('_at') ? String(value).replace(/\.\d+/, '') : value,
    ]),
  )

/** The file of each format; FlatGeobuf has no room for rows without a place. */
const FILES: Readonly<
  Record<string, (layer: ExportLayer, rows: readonly ExportRow[]) => Promise<Uint8Array>>
> = {
  geojson: async (layer, rows) => {
    const parts: string[] = []
    for await (const part of geojsonParts(layer, once(rows))) parts.push(part)
    return blobOf(parts)
  },
  csv: ({ fields }, rows) => blobOf([csvHead(fields, 'vi'), csvLines(fields, rows, 'vi')]),
  xlsx: (layer, rows) =>
    xlsxBytes(layer, rows, { sheet: 'a', about: 'b', lines: [], creator: 'c' }),
  kml: (layer, rows) => blobOf([kmlHead('x'), kmlLines(layer, rows, 'vi'), KML_END]),
  fgb: (layer, rows) => blobOf([...flatgeobufParts(layer, rows)]),
}

describe('the sample commune, exported and imported again', { timeout: 300_000 }, () => {
  let source: Connection | null = null
  let target: Connection | null = null
  beforeAll(async () => {
    const proposed = (settings: ReturnType<typeof testSettings>) =>
      connect(settings, {}, (account) => askAccount(null, account, {}))
    source = await proposed({ ...testSettings(afterAll), demo: true })
    target = await proposed(testSettings(afterAll))
  }, 300_000)
  afterAll(async () => {
    await source?.stop()
    await target?.stop()
  })
  const clientOf = (connection: Connection | null): Client => {
    if (connection === null) throw new Error('not connected')
    return connection.client
  }

  const typesOf = async (client: Client) =>
    ((await client.from('incident_types').select('*')).data ?? []).map(toIncidentType)
  const areaOf = async (client: Client, code: string) => {
    const { data } = await client.from('areas').select('id, path').eq('code', code).single()
    if (data === null) throw new Error(`no area ${code}`)
    return data
  }
  /** As the export of the screen reads them. */
  async function exported(
    layer: ImportLayerId,
    areaId: string,
    ids: readonly (string | number)[],
    from = source,
  ) {
    const rows: ExportRow[] = []
    const wanted = {
      layer,
      areaId,
      format: 'csv',
      filter: {},
      keys: ids,
      mark: '[đã che]',
    } as const
    for await (const some of readExport(clientOf(from), wanted)) rows.push(...some)
    return rows.map(inSeconds)
  }
  async function imported(
    layer: ImportLayerId,
    areaId: string,
    name: string,
    bytes: Uint8Array,
    into = target,
  ) {
    const known = importLayer(layer, await typesOf(clientOf(into)))
    const { tables } = await readFile(name, bytes)
    const [table] = tables
    if (table === undefined) throw new Error('no table')
    const { rows, refused } = toImportRows(known, table, guessPlan(known, table, null))
    expect(refused).toEqual([])
    const { counts } = await runImport(
      clientOf(into),
      { layer, areaId, fileName: name, rows },
      false,
    )
    return counts
  }
  const layerOf = async (id: ImportLayerId) =>
    exportLayer(id, {
      types: await typesOf(clientOf(source)),
      ...{ language: 'vi', t: wordsOf('vi'), areaName: () => 'x' },
    })
  const write = async (format: string, id: ImportLayerId, rows: readonly ExportRow[]) =>
    (await FILES[format]?.(await layerOf(id), rows)) ?? new Uint8Array()

  const idsUnder = async (layer: (typeof POINTS)[number], from: typeof source) => {
    const { path } = await areaOf(clientOf(from), COMMUNE)
    const key = layer === 'incidents' ? 'number' : 'id'
    const { data } = await clientOf(from)
      .from(layer)
      .select(key as 'id')
      .filter('area_path', 'cd', path)
      .is('deleted_at', null)
      .order('id')
      .limit(900)
    return (data ?? []).map((row) => Object.values(row)[0] as string | number)
  }
  /**
   * What two installations can have alike: no ids and numbers of their own, no equipment, which no import reads, and
   * the area only where the place tells it.
   */
  async function alike(rows: readonly ExportRow[], from: typeof source) {
    const { data } = await clientOf(from).from('areas').select('id, code')
    const codes = new Map((data ?? []).map(({ id, code }) => [id, code]))
    return rows
      .map(({ id: _id, number: _number, equipment: _equipment, area_id, ...row }) => {
        const area = row.lng === undefined ? null : codes.get(String(area_id))
        return JSON.stringify(Object.entries({ ...row, area }).toSorted())
      })
      .toSorted()
  }

  /** What GeoJSON has brought, each other format changes nothing in; FlatGeobuf has no room for rows without a place. */
  async function staysTheSame(id: ImportLayerId, areaId: string, rows: readonly ExportRow[]) {
    const { shape } = await layerOf(id)
    const placed = rows.filter((row) => geometryOf({ shape }, row) !== null)
    for (const format of ['csv', 'xlsx', 'kml', 'fgb']) {
      const carried = format === 'fgb' ? placed : rows
      if (carried.length === 0) continue
      const bytes = await write(format, id, carried)
      const counts = await imported(id, areaId, `a.${format}`, bytes)
      expect(counts, format).toEqual({ new: 0, changed: 0, same: carried.length, rejected: 0 })
    }
  }

  it('has the same areas, with their whole boundaries', async () => {
    const from = clientOf(source)
    const commune = await areaOf(from, COMMUNE)
    const { data: all } = await from.from('areas').select('id, code, path, level').order('path')
    const chain = (all ?? []).filter(({ path }) => commune.path.startsWith(path) && path !== 'vn')
    const hamlets = (all ?? []).filter(({ path }) => path.startsWith(`${commune.path}.`))
    let above = COUNTRY
    for (const step of [...chain.map((area) => [area]), hamlets]) {
      const rows = await exported(
        'areas',
        COUNTRY,
        step.map(({ id }) => id),
      )
      expect(rows).toHaveLength(step.length)
      const counts = await imported(
        'areas',
        above,
        'a.geojson',
        await write('geojson', 'areas', rows),
      )
      expect(counts).toEqual({ new: step.length, changed: 0, same: 0, rejected: 0 })
      await staysTheSame('areas', above, rows)
      above = (await areaOf(clientOf(target), step[0]?.code ?? '')).id
    }
    const columns =
      'code, code_edition, level, kind, name, aliases, households, population, outline'
    const of = async (client: Client) =>
      (
        await client
          .from('areas')
          .select(columns)
          .neq('code', 'VN')
          .order('code')
          .order('code_edition')
      ).data ?? []
    const codes = new Set([...chain, ...hamlets].map(({ code }) => code))
    expect(await of(clientOf(target))).toEqual(
      (await of(from)).filter(({ code }) => codes.has(code)),
    )
  })

  it.each(POINTS)('has the same %s, and every format says so', async (layer) => {
    const commune = await areaOf(clientOf(source), COMMUNE)
    const ids = await idsUnder(layer, source)
    const rows = await exported(layer, commune.id, ids)
    expect(rows).toHaveLength(ids.length)
    const { id: areaId } = await areaOf(clientOf(target), COMMUNE)
    const first = await imported(layer, areaId, 'a.geojson', await write('geojson', layer, rows))
    expect(first).toEqual({ new: rows.length, changed: 0, same: 0, rejected: 0 })
    const there = await exported(layer, areaId, await idsUnder(layer, target), target)
    expect(await alike(there, target)).toEqual(await alike(rows, source))
    await staysTheSame(layer, areaId, rows)
  })

  it.each(POINTS)('changes no %s where it came from', async (layer) => {
    const { id: areaId } = await areaOf(clientOf(source), COMMUNE)
    const rows = await exported(layer, areaId, await idsUnder(layer, source))
    for (const format of ['geojson', 'csv', 'xlsx', 'kml']) {
      const bytes = await write(format, layer, rows)
      const counts = await imported(layer, areaId, `a.${format}`, bytes, source)
      expect(counts, format).toEqual({ new: 0, changed: 0, same: rows.length, rejected: 0 })
    }
  })
})
