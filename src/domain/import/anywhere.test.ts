// Files whose positions are not checked: taken by choice, refused where no map could show them.
import { describe, expect, it } from 'vitest'
import { readCsv } from './files/read-csv'
import { guessPlan } from './import-plan'
import { toImportRows } from './import-rows'
import { importLayer } from './layers'

const DEFAULTS = {
  name: 'X',
  kind: 'fixed',
  ownership: 'police',
  status: 'working',
  water_source: 'none',
  truck_access: 'on_foot',
}

describe.each(['cameras', 'fire_points'] as const)('%s outside Vietnam', (id) => {
  const read = (checkPosition: boolean, text: string) => {
    const [layer, table] = [importLayer(id, [], checkPosition), readCsv(text)]
    const defaults = { ...DEFAULTS, status: id === 'cameras' ? 'working' : 'ready' }
    return toImportRows(layer, table, { ...guessPlan(layer, table, null), defaults })
  }

  it('are taken where positions are not checked, and refused where they are', () => {
    const london = 'lng,lat\n-0.198465,51.505538\n'
    expect(read(false, london).rows).toMatchObject([
      { fields: { lng: -0.198465, lat: 51.505538, name: 'X' } },
    ])
    expect(read(true, london).refused.map(({ field }) => field)).toEqual(['lat', 'lng'])
  })

  it('are refused where there is no such place', () => {
    expect(read(false, 'lng,lat\n200,95\n').refused.map(({ field }) => field)).toEqual([
      'lat',
      'lng',
    ])
  })
})
