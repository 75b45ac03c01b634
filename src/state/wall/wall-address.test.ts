import { describe, expect, it } from 'vitest'
import { parseWallAddress, sceneText } from './wall-address'

describe('the address of a wall', () => {
  it('brings back the scene that was shown', () => {
    for (const place of [0, 2, 41]) {
      expect(parseWallAddress({ scene: sceneText(place) }).place).toBe(place)
    }
  })

  it('begins at the first scene where it says nothing that can be read', () => {
    for (const scene of ['', '0', '-1', '2.5', 'x', '99999'])
      expect(parseWallAddress({ scene })).toEqual({ place: 0, isKiosk: false })
  })

  it('says that it is a kiosk', () => {
    expect(parseWallAddress({ kiosk: '1' }).isKiosk).toBe(true)
    expect(parseWallAddress({ kiosk: 'no' }).isKiosk).toBe(false)
  })
})
