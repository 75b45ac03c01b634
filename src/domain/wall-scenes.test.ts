import { describe, expect, it } from 'vitest'
import type { Scene } from './wall'
import { placeAfter, shownScenes, suggestedScenes } from './wall-scenes'

const hamlets = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `hamlet-${n}` }))
const ofArea = (areaId: string): Scene => ({ kind: 'area', areaId, seconds: 30 })

describe('the scenes of a wall', () => {
  it('are the whole, each hamlet, fire points, cameras, what is overdue and the trend when nobody chose', () => {
    expect(suggestedScenes(hamlets(2)).map(({ kind, areaId }) => areaId ?? kind)).toEqual([
      'overview',
      'hamlet-0',
      'hamlet-1',
      'fire_points',
      'cameras',
      'actions',
      'trend',
    ])
  })

  it('stand 30 to 120 seconds', () => {
    for (const { seconds } of suggestedScenes(hamlets(8))) {
      expect(seconds).toBeGreaterThanOrEqual(30)
      expect(seconds).toBeLessThanOrEqual(120)
    }
  })

  it('leave out single areas where a round would take too long', () => {
    expect(suggestedScenes(hamlets(41)).some(({ kind }) => kind === 'area')).toBe(false)
  })

  it('go on without an area that was deleted', () => {
    const chosen = [ofArea('gone'), ofArea('hamlet-1')]
    expect(shownScenes(chosen, hamlets(2), (id) => id !== 'gone')).toEqual([ofArea('hamlet-1')])
    expect(shownScenes([ofArea('gone')], hamlets(2), () => false)[0]?.kind).toBe('overview')
  })

  it('turn around at both ends, and never leave a list that became shorter', () => {
    expect(placeAfter(0, 1, 3)).toBe(1)
    expect(placeAfter(2, 1, 3)).toBe(0)
    expect(placeAfter(0, -1, 3)).toBe(2)
    expect(placeAfter(9, 0, 3)).toBe(2)
  })
})
