// What failed at a wall is told to the admin, not to those who look at it; whoever only opened the page tells nothing.
import { reportWallHealth } from '@/data/own-wall'

/** What a wall tells of; the list of the admin has words for each. */
export const HEALTH_KINDS = ['webgl_lost', 'crash', 'cut_off', 'clock_wrong'] as const

let isWall = false

/** To be said once it is known whose session this is. */
export const tellsHealth = (is: boolean): void => {
  isWall = is
}

/** A server that cannot be told is not told. @param detail minutes for `cut_off` and `clock_wrong` */
export function report(kind: (typeof HEALTH_KINDS)[number], detail = ''): void {
  if (isWall) void reportWallHealth(kind, detail).catch(() => undefined)
}
