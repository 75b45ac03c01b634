// What becomes of the rows of files that readers stumble over: none is ready that a map cannot show.
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { FileTable } from '@/domain/import/file-table'
import { guessPlan } from '@/domain/import/import-plan'
import { type ReadRows, toImportRows } from '@/domain/import/import-rows'
import { importLayer } from '@/domain/import/layers'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { edgeBytes, edgeFiles, missing } from './edge-files.test-data'
import { readFile } from './read-file'

/** What the files lack, as somebody would fill it in. */
const DEFAULTS = {
  areas: { code: '1', kind: 'thôn', name: 'A', code_edition: '2025-07-01' },
  cameras: { name: 'A', kind: 'fixed', ownership: 'police', status: 'working' },
}

const hasOutline = ({ records }: FileTable) =>
  records.some(({ geometry }) => geometry?.type.endsWith('Polygon'))

/** @throws UnreadableFile */
function checked(table: FileTable): ReadRows {
  const id = hasOutline(table) ? 'areas' : 'cameras'
  const layer = importLayer(id, [], false)
  return toImportRows(layer, table, { ...guessPlan(layer, table, null), defaults: DEFAULTS[id] })
}

/** @throws UnreadableFile */
const checkedFile = async (file: string): Promise<ReadRows[]> =>
  (await readFile(file, edgeBytes(file))).tables.map(checked)

const cornersOf = (shape: Polygon | MultiPolygon): Position[] =>
  shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2)

function positionsOf({ fields }: ReadRows['rows'][number]): Position[] {
  const boundary = fields.boundary as Geometry | undefined
  if (boundary) return cornersOf(boundary as Polygon | MultiPolygon)
  return typeof fields.lng === 'number' ? [[fields.lng, Number(fields.lat)]] : []
}

describe(`rows of edge-import${missing}`, () => {
  it.skipIf(missing)('stand on the earth, every one that is ready', async () => {
    let ready = 0
    for (const file of edgeFiles) {
      const read = await checkedFile(file).catch((error: unknown) => {
        if (error instanceof UnreadableFile) return []
        throw error
      })
      const positions = read.flatMap(({ rows }) => rows.flatMap(positionsOf))
      const far = positions.filter(
        ([lng = Number.NaN, lat = Number.NaN]) => !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90),
      )
      expect(far, file).toEqual([])
      ready += positions.length
    }
    expect(ready).toBeGreaterThan(1000)
  })

  it.skipIf(missing).each(['REL.zip', 'good/issue82.geojson'])(
    '%s, whose outlines crashed the map, is refused',
    async (name) => {
      const file = edgeFiles.find((one) => one.endsWith(name)) ?? ''
      const [read] = await checkedFile(file)
      expect(read?.rows).toEqual([])
      expect(read?.refused.map(({ key }) => key)).toContain('import.row.outside_degrees')
    },
  )
})
