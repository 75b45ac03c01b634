// Headers as communes write them: whose they are, and that none is taken twice.
import { describe, expect, it } from 'vitest'
import { importLayer } from './layers'
import { matchColumns } from './match-columns'

const columnsOf = (layer: 'cameras' | 'fire_points' | 'areas', headers: string) =>
  matchColumns(importLayer(layer, []), headers.split(';'))

describe('columns', () => {
  it('are found by a name that is one of several words', () =>
    expect(columnsOf('cameras', 'STT;Tên camera (vị trí);Tọa độ GPS;Tình trạng hiện nay')).toEqual({
      ...{ name: 1, position: 2, status: 3 },
    }))

  it('go to the field whose name they are before one that they only mention', () =>
    expect(columnsOf('fire_points', 'Ghi chú về nguồn nước;Nguồn nước;Ghi chú')).toMatchObject({
      ...{ waterSource: 1, note: 2 },
    }))

  it('are taken once', () => {
    const columns = Object.values(columnsOf('areas', 'Mã;Tên;Tên đầy đủ;Tên cũ;Số hộ;Dân số'))
    expect(new Set(columns).size).toBe(columns.length)
    expect(columns).toHaveLength(6)
  })

  it('with short names that mean many things are left alone', () =>
    expect(columnsOf('cameras', 'Mã hộ;Loại đường;x1;y1')).toEqual({}))
})
