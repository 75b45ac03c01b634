// GeoJSON as it comes: features, bare shapes, lines, numbers that are none, and values as texts.
import { describe, expect, it } from 'vitest'
import { readAmount, readCoordinate, typeNumber } from '@/domain/typed-text'
import { plainNumber } from './plain-number'
import { noted, problemOf, read } from './problem-of.test-data'

const feature = (properties: unknown, geometry: unknown = null, id?: unknown) => ({
  type: 'Feature',
  id,
  properties,
  geometry,
})
const point = { type: 'Point', coordinates: [106, 21] }
const readJson = (value: unknown) => read('a.geojson', JSON.stringify(value))

it('makes texts of values, as one would type them', async () => {
  const properties = {
    name: 'A',
    fov: 1.234,
    wide: 12.5,
    households: 1524,
    old: ['X', 'Y'],
    no: null,
    sign: true,
    small: 1e-7,
    identity: 1.2e22,
  }
  const { tables } = await readJson(feature(properties, point, 7))
  expect(tables).toEqual([
    {
      name: '',
      headers: ['id', 'name', 'fov', 'wide', 'households', 'old', 'sign', 'small', 'identity'],
      records: [
        {
          row: 1,
          cells: [
            '7',
            'A',
            '1.2340',
            '12.5',
            '1524',
            'X; Y',
            'true',
            '0.0000001',
            '12000000000000000000000',
          ],
          geometry: point,
        },
      ],
      epsg: 4326,
    },
  ])
})

it.each([0, -1.234, 0.001, 1234.567, 1e21, -3.2e-9, 106.197183, 2 ** 60])(
  '%d is read back as the same number',
  (value) => {
    expect(readCoordinate(plainNumber(value))).toBe(value)
    expect(readAmount(plainNumber(value))).toBe(value)
    expect(typeNumber(value, 'en')).toBe(String(value))
  },
)

it.each([
  ['a bare shape', JSON.stringify(point)],
  ['a line for each feature', `${JSON.stringify(feature({}, point))}\n`.repeat(2)],
  ['a sequence of RFC 8142', `\u001e${JSON.stringify(feature({}, point))}\n`.repeat(2)],
])('reads %s', async (_name, text) =>
  expect((await read('a.json', text)).tables[0]?.records[0]).toMatchObject({
    row: 1,
    geometry: point,
  }),
)

it.each([
  ['urn:ogc:def:crs:OGC:1.3:CRS84', 4326],
  ['urn:ogc:def:crs:EPSG::9209', 9209],
  ['EPSG:5897', 5897],
  ['WGS84', 4326],
  ['something', null],
])('crs %s is %s', async (name, epsg) => {
  const crs = { type: 'name', properties: { name } }
  const { tables } = await readJson({ ...feature({ a: 1 }, point), crs })
  expect(tables[0]?.epsg).toBe(epsg)
})

it('says that metres are no degrees', async () => {
  const metres = { type: 'Point', coordinates: [580867.39, 2328686.18] }
  const contents = await readJson(feature({ a: 1 }, metres))
  expect(contents.tables[0]?.epsg).toBeNull()
  expect(noted(contents, 'import.note.not_degrees')).toEqual({ count: 1 })
})

describe('a shape that is none', () => {
  it.each([
    { type: 'Point', coordinates: ['106', '21'] },
    { type: 'Point', coordinates: [null, 21] },
    { type: 'Point', coordinates: [106] },
    { type: 'Polygon', coordinates: [106, 21] },
    { type: 'Point', coordinates: [[106, 21]] },
    { type: 'GeometryCollection', geometries: [{ type: 'Point' }] },
    { type: 'toString', coordinates: [106, 21] },
  ])('%j leaves the row, without a shape and with what was there', async (geometry) => {
    const contents = await readJson(feature({ name: 'A' }, geometry))
    expect(contents.tables[0]).toMatchObject({
      headers: ['name', 'geometry'],
      records: [{ cells: ['A', JSON.stringify(geometry)], geometry: null }],
    })
    expect(noted(contents, 'import.note.bad_shapes')).toEqual({ count: 1 })
  })

  it('loses its heights', async () => {
    const { tables } = await readJson(feature({}, { type: 'Point', coordinates: [106, 21, 7] }))
    expect(tables[0]?.records[0]?.geometry).toEqual(point)
  })
})

describe('refused', () => {
  it.each([
    [{ type: 'FeatureCollection', features: [] }, 'import.file.empty'],
    [{ type: 'FeatureCollection', features: {} }, 'import.file.not_geojson'],
    [{ type: 'Topology', objects: {} }, 'import.file.not_geojson'],
    [[feature({})], 'import.file.not_geojson'],
    [{ type: 'FeatureCollection', features: [feature(['a'])] }, 'import.file.not_geojson'],
    [
      { type: 'FeatureCollection', features: [feature({}, 'POINT(1 2)')] },
      'import.file.not_geojson',
    ],
    [null, 'import.file.not_geojson'],
    [
      {
        type: 'FeatureCollection',
        features: Array.from({ length: 501 }, (_, at) => feature({ [`p${at}`]: 1 })),
      },
      'import.file.too_many_columns',
    ],
  ])('case %#: %s', async (value, problem) =>
    expect(await problemOf('a.geojson', JSON.stringify(value))).toBe(problem),
  )

  it.each([
    ['cut off', '{"type": "Feature"', 'import.file.not_json'],
    ['blank', '  ', 'import.file.empty'],
    [
      'lists in lists',
      `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'import.file.too_deep',
    ],
    [
      'shapes in shapes',
      `${'{"type":"GeometryCollection","geometries":['.repeat(5000)}`,
      'import.file.too_deep',
    ],
  ])('%s', async (_name, text, problem) => expect(await problemOf('a.geojson', text)).toBe(problem))

  it('a polygon of more vertices than a shape may have', async () => {
    const ring = Array.from({ length: 100_001 }, (_, at) => [106 + at * 1e-6, 21])
    const text = JSON.stringify(feature({}, { type: 'Polygon', coordinates: [ring] }))
    expect(await problemOf('a.geojson', text)).toBe('import.file.huge_shape')
  })

  it('takes brackets in texts for texts', async () => {
    const name = `${'['.repeat(100)}\\"{`
    const { tables } = await readJson(feature({ name }))
    expect(tables[0]?.records[0]?.cells).toEqual([name])
  })
})
