// What failed at a wall is told to the admin, not to those who look at it; whoever only opened the page tells nothing.
import { reportWallHealth } from '@/data/own-wall'

let isWall = false

/** To be said once it is known whose session this is. */
export const tellsHealth = (is: boolean): void => {
  isWall = is
}

/** @param kind as `webgl_lost`; a server that cannot be told is not told */
export function report(kind: 'webgl_lost' | 'crash', detail = ''): void {
  if (isWall) void reportWallHealth(kind, detail).catch(() => undefined)
}
