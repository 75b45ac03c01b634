import { describe, expect, it } from 'vitest'
import type { WallCommand } from '@/domain/wall-remote'
import { toCommandRow, toRemote, toSceneRows, toWall } from './wall-row'

const ROW = {
  id: 'w',
  area_id: 'a',
  name: 'Phòng trực ban',
  scenes: [
    { kind: 'overview', area_id: null, seconds: 60 },
    { kind: 'area', area_id: 'b', seconds: 30 },
    { kind: 'trend', seconds: 40 },
  ],
  size: 'XL',
  theme: 'light',
  sound: true,
  follow: false,
}
const REMOTE = {
  role: 'leader',
  since: '2026-05-14T01:00:00+00:00',
  expires_at: '2026-05-14T01:30:00+00:00',
  is_mine: false,
  command: {},
  turn: 3,
}

describe('a wall from the database', () => {
  it('keeps its scenes in their order, there and back', () => {
    expect(toSceneRows(toWall(ROW).scenes)).toEqual([
      { kind: 'overview', area_id: null, seconds: 60 },
      { kind: 'area', area_id: 'b', seconds: 30 },
      { kind: 'trend', area_id: null, seconds: 40 },
    ])
  })

  it('leaves out a scene, and falls back on a size, that only a newer version knows', () => {
    const wall = toWall({ ...ROW, size: 'XXL', scenes: [{ kind: 'weather', seconds: 30 }] })
    expect(wall).toMatchObject({ scenes: [], size: 'M' })
  })

  it('has nobody who drives it where the database says so', () => {
    expect(toRemote(null)).toBeNull()
  })

  it('takes whatever a command leaves out for as the wall has it', () => {
    expect(toRemote(REMOTE)?.command).toEqual({
      ...{ scene: null, isPaused: null, layers: null, period: null, view: null },
    })
  })

  it('hands a command on as the phone gave it', () => {
    const command: WallCommand = {
      scene: 2,
      isPaused: true,
      layers: ['cameras'],
      period: 'days:7',
      view: { lngLat: [106.2, 21.1], zoom: 14 },
    }
    expect(toRemote({ ...REMOTE, command: toCommandRow(command) })?.command).toEqual(command)
  })
})
