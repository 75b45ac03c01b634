import type { PickingInfo } from '@deck.gl/core'
import { describe, expect, it } from 'vitest'
import { pickedFrom } from './picking'
import { sampleRows } from './sample-rows.test-data'

const at = (id: string, object: unknown): PickingInfo<unknown> =>
  ({ layer: { id }, object, coordinate: [107.701, 10.688] }) as unknown as PickingInfo<unknown>

describe('what is picked', () => {
  it('is an area at the very spot, not at its middle', () => {
    const [row] = sampleRows.hamlets
    expect(pickedFrom(at('hamlets-whole', { row }))?.lngLat).toEqual([107.701, 10.688])
  })

  it('is a symbol where it stands', () => {
    const camera = { id: 'a', lngLat: [107.7, 10.69] }
    expect(pickedFrom(at('cameras', camera))?.lngLat).toEqual([107.7, 10.69])
  })

  it('is nothing where nothing of ours is', () => {
    expect(pickedFrom(at('basemap', {}))).toBeNull()
    expect(pickedFrom(at('cameras', null))).toBeNull()
  })
})
