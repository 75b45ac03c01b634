import { describe, expect, it } from 'vitest'
import type { Scene } from './wall'
import {
  faultsOfWall,
  movedScene,
  newScene,
  roundMinutes,
  sceneSeconds,
  type WallTyped,
  wallDraftOf,
} from './wall-draft'

const TYPED: WallTyped = {
  name: 'Phòng trực ban',
  areaId: 'a',
  scenes: [],
  size: 'M',
  theme: 'dark',
  sound: false,
  follow: false,
}

const scenes: readonly Scene[] = [newScene('overview'), newScene('area', 'a'), newScene('cameras')]

describe('the form of a wall', () => {
  it('stores the name in one line, NFC, without spaces at its ends', () => {
    expect(wallDraftOf({ ...TYPED, name: '  Que\u0302\u0301\nTân ' })?.name).toBe('Quế Tân')
  })

  it('asks for a name and an area', () => {
    expect(faultsOfWall({ ...TYPED, name: '  ', areaId: null })).toEqual({
      name: 'error.constraint.wall_name_length',
      areaId: 'edit.error.area_missing',
    })
    expect(faultsOfWall({ ...TYPED, name: 'ạ'.repeat(81) })).not.toBeNull()
    expect(faultsOfWall({ ...TYPED, name: 'ạ'.repeat(80) })).toBeNull()
    expect(wallDraftOf({ ...TYPED, areaId: null })).toBeNull()
  })

  it('moves a scene up and down, and not past the ends', () => {
    const kinds = (list: readonly Scene[]) => list.map(({ kind }) => kind)
    expect(kinds(movedScene(scenes, 1, -1))).toEqual(['area', 'overview', 'cameras'])
    expect(kinds(movedScene(scenes, 1, 1))).toEqual(['overview', 'cameras', 'area'])
    expect(movedScene(scenes, 0, -1)).toBe(scenes)
    expect(movedScene(scenes, 2, 1)).toBe(scenes)
  })

  it('keeps the seconds of a scene between 30 and 120, whatever is typed', () => {
    expect([5, 30, 45.4, 500, Number.NaN].map(sceneSeconds)).toEqual([30, 30, 45, 120, 30])
  })

  it('says how long a round of all scenes takes', () => {
    expect(roundMinutes(scenes)).toBe(2)
    expect(roundMinutes([newScene('trend')])).toBe(1)
  })
})
