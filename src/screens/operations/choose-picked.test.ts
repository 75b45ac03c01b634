import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import type { Cluster, Picked } from '@/layers/layer'
import { choosePicked } from './choose-picked'

const areas = new Map([
  ['commune', { level: 'commune' } as Area],
  ['hamlet', { level: 'hamlet' } as Area],
])
const picked = (layerId: string, rowId: string): Picked => ({ layerId, rowId, lngLat: [106, 21] })
const ground = [picked('hamlets', 'commune'), picked('hamlets', 'hamlet')]

describe('what a click means', () => {
  it('is the smallest area on bare ground', () => {
    expect(choosePicked(ground, areas)).toEqual([{ layerId: 'hamlets', rowId: 'hamlet' }])
  })

  it('is the point before the area it stands in', () => {
    expect(choosePicked([picked('cameras', 'a'), ...ground], areas)).toEqual([
      { layerId: 'cameras', rowId: 'a' },
    ])
  })

  it('is a choice where several points lie on one another', () => {
    const two = [picked('incidents', 'a'), picked('fire_points', 'b'), ...ground]
    expect(choosePicked(two, areas).map(({ rowId }) => rowId)).toEqual(['a', 'b'])
  })

  it('is nothing outside every area, and a cluster is no row', () => {
    expect(choosePicked([], areas)).toEqual([])
    const cluster = { ...picked('incidents', 'cluster-1'), cluster: {} as Cluster }
    expect(choosePicked([cluster], areas)).toEqual([])
  })
})
