// What the address says of a wall beside area and period: the scene that it shows, and whether it hangs as a kiosk.
import type { Search } from '@/state/url'

export interface WallAddress {
  /** Of the scene, from 0. */
  readonly place: number
  /** Nobody sits before it: no pointer, no hints. */
  readonly isKiosk: boolean
}

/** `?scene=3&kiosk=1`; people count from 1. */
export function parseWallAddress({ scene = '', kiosk }: Search): WallAddress {
  return {
    place: /^[1-9]\d{0,2}$/.test(scene) ? Number(scene) - 1 : 0,
    isKiosk: kiosk === '1',
  }
}

export const sceneText = (place: number): string => String(place + 1)
