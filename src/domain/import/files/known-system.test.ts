// Shapes in systems that offices use beside the zones of VN-2000: on the map to the millimetre, by PROJ 9.1.1.
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { guessPlan } from '@/domain/import/import-plan'
import { importLayer } from '@/domain/import/layers'
import { noted, read } from './problem-of.test-data'

const fileIn = (epsg: number, coordinates: Position) =>
  read(
    'a.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${epsg}` } },
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }],
    }),
  )

describe('another projection, which was a dead end', () => {
  it.each([
    [32648, [581039.3167, 2327879.4314], [105.78, 21.05]],
    [32649, [304206.5525, 1354851.1086], [109.2, 12.25]],
    [4756, [105.7781168945, 21.0509850685], [105.78, 21.05]],
    [4756, [109.198213008, 12.2510337634], [109.2, 12.25]],
  ])('EPSG:%d is read as degrees', async (epsg, [x = 0, y = 0], [lng = 0, lat = 0]) => {
    const contents = await fileIn(epsg, [x, y])
    const [table] = contents.tables
    expect(table?.epsg).toBe(4326)
    expect(noted(contents, 'import.note.projected')).not.toBeNull()
    const geometry = table?.records[0]?.geometry
    const [foundLng = 0, foundLat = 0] = geometry?.type === 'Point' ? geometry.coordinates : []
    // A hundred-millionth of a degree is a millimetre.
    expect(Math.abs(foundLng - lng)).toBeLessThan(1e-8)
    expect(Math.abs(foundLat - lat)).toBeLessThan(1e-8)
  })

  it.each([3405, 3406, 9209])('EPSG:%d stays as the zone of VN-2000 that it is', async (epsg) =>
    expect((await fileIn(epsg, [580843.128, 2327987.504])).tables[0]?.epsg).toBe(epsg),
  )

  it('is said where it is not read, and told from where the shapes lie', async () => {
    const contents = await fileIn(3857, [580867.39, 2328686.18])
    expect(noted(contents, 'import.note.projection_unread')).toEqual({ epsg: '3857', count: 1 })
    const [table] = contents.tables
    const plan = table && guessPlan(importLayer('cameras', []), table, [105.7, 21, 105.85, 21.1])
    expect(plan?.position.epsg).toBe(5897)
  })

  it('far from its meridian is no place', async () => {
    const [record] = (await fileIn(32648, [9e9, 21])).tables[0]?.records ?? []
    expect(record?.geometry).toEqual({ type: 'Point', coordinates: [Number.NaN, Number.NaN] })
  })

  it('of degrees over metres is doubted', async () => {
    const contents = await fileIn(4756, [580867.39, 2328686.18])
    expect(contents.tables[0]?.epsg).toBeNull()
    expect(noted(contents, 'import.note.not_degrees')).toEqual({ count: 1 })
  })
})
