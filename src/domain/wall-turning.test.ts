import { describe, expect, it } from 'vitest'
import type { Scene } from './wall'
import { beginAt, IDLE_MS, looked, stepped, toggledHold, touched } from './wall-turning'

const scenes: Scene[] = [
  { kind: 'overview', areaId: null, seconds: 60 },
  { kind: 'cameras', areaId: null, seconds: 30 },
]

describe('the scenes of a wall', () => {
  it('turn after their own time', () => {
    const first = beginAt(0, 1000)
    expect(looked(first, scenes, 60_999)).toBe(first)
    const second = looked(first, scenes, 61_000)
    expect(second).toEqual({ place: 1, since: 61_000, heldSince: null })
    expect(looked(second, scenes, 91_000).place).toBe(0)
  })

  it('turn one by one after a sleep of a day', () => {
    expect(looked(beginAt(0, 0), scenes, 86_400_000)).toEqual({
      place: 1,
      since: 86_400_000,
      heldSince: null,
    })
  })

  it('are held by any touch and go on when nobody touches the wall any more', () => {
    const held = touched(beginAt(0, 0), 5_000)
    expect(looked(held, scenes, 5_000 + IDLE_MS - 1)).toBe(held)
    const again = touched(held, 60_000)
    expect(looked(again, scenes, 60_000 + IDLE_MS - 1).place).toBe(0)
    expect(looked(again, scenes, 60_000 + IDLE_MS)).toEqual(beginAt(1, 60_000 + IDLE_MS))
  })

  it('are held and let go by the space bar', () => {
    const held = toggledHold(beginAt(0, 0), 10)
    expect(held.heldSince).toBe(10)
    expect(toggledHold(held, 20)).toEqual(beginAt(0, 20))
  })

  it('are gone through by the arrows, and held there', () => {
    expect(stepped(beginAt(0, 0), -1, scenes.length, 7)).toEqual({
      place: 1,
      since: 7,
      heldSince: 7,
    })
  })

  it('go on where the list became shorter than the place', () => {
    expect(looked(beginAt(5, 0), scenes, 10).place).toBe(1)
  })
})
