import { describe, expect, it } from 'vitest'
import { LISTED_LAYER_IDS } from '@/layers/registry'
import type { RowOf } from '@/layers/rows'
import { inOrder, orderIdsOf } from './list-orders'

const TODAY = '2026-11-22'

describe('the orders of a list', () => {
  it.each(LISTED_LAYER_IDS)('has a usual one for %s', (layerId) => {
    expect(orderIdsOf(layerId).length).toBeGreaterThan(0)
  })

  it('puts what needs attention first', () => {
    const points = [
      { name: 'C', status: 'ready', nextCheckDue: null },
      { name: 'B', status: 'ready', nextCheckDue: '2026-11-21' },
      { name: 'A', status: 'out_of_service', nextCheckDue: null },
    ] as RowOf['fire_points'][]
    expect(inOrder('fire_points', points, null, TODAY).map(({ name }) => name)).toEqual([
      'A',
      'B',
      'C',
    ])
    const cameras = [
      { name: 'A', status: 'working' },
      { name: 'B', status: 'faulty' },
    ] as RowOf['cameras'][]
    expect(inOrder('cameras', cameras, null, TODAY).map(({ name }) => name)).toEqual(['B', 'A'])
  })

  it('takes the usual order for one that the layer does not have', () => {
    const areas = [
      { name: 'Tổ dân phố 10', level: 'hamlet' },
      { name: 'Tổ dân phố 9', level: 'hamlet' },
      { name: 'Quế Tân', level: 'commune' },
    ] as RowOf['hamlets'][]
    expect(inOrder('hamlets', areas, 'newest', TODAY).map(({ name }) => name)).toEqual([
      'Quế Tân',
      'Tổ dân phố 9',
      'Tổ dân phố 10',
    ])
  })
})
