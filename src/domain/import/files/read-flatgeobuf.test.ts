// FlatGeobuf: values, shapes, and the system that the header names.
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js'
import type { FeatureCollection } from 'geojson'
import { expect, it } from 'vitest'
import { problemOf, read, rowsOf } from './problem-of.test-data'

const COLLECTION: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { Tên: 'Cổng làng', Số: 1524 },
      geometry: { type: 'Point', coordinates: [580867.39, 2328686.18] },
    },
  ],
}

it('reads features and their system', async () => {
  const contents = await read('a.fgb', serialize(COLLECTION, 9209))
  expect(rowsOf(contents)).toEqual([
    ['Tên', 'Số'],
    ['Cổng làng', '1524'],
  ])
  expect(contents.tables[0]).toMatchObject({
    epsg: 9209,
    records: [{ geometry: { type: 'Point', coordinates: [580867.39, 2328686.18] } }],
  })
})

it('names no system where the header has none', async () => {
  const { tables, notes } = await read('a.fgb', serialize(COLLECTION))
  expect(tables[0]?.epsg).toBeNull()
  expect(notes.map(({ key }) => key)).toEqual(['import.note.projection_unknown'])
})

it('refuses one that is cut off anywhere', async () => {
  const whole = serialize(COLLECTION, 9209)
  const header = 12 + new DataView(whole.buffer, whole.byteOffset).getUint32(8, true)
  for (let size = 8; size < whole.length; size++)
    expect(await problemOf('a.fgb', whole.slice(0, size)), `${size} bytes`).toBe(
      size === header ? 'import.file.empty' : 'import.file.fgb_broken',
    )
})

it('ends with a sentence whatever number is broken', async () => {
  const whole = serialize(COLLECTION, 9209)
  for (let at = 8; at + 4 <= whole.length; at++) {
    const broken = whole.slice()
    new DataView(broken.buffer).setUint32(at, 0x7fffffff, true)
    expect(await problemOf('a.fgb', broken)).toSatisfy(
      (problem) => problem === null || /^import\.file\.\w+$/.test(problem),
    )
  }
})
