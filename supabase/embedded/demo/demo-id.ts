// Ids of the demo data: the same name always gives the same UUID.
import { createHash } from 'node:crypto'

/** UUID of version 5's form (SHA-1 of the name), as in `demoId('camera', '23268-01', 3)`. */
export function demoId(...name: readonly (string | number)[]): string {
  const hash = createHash('sha1')
    .update(`binh-yen/demo/${name.join('/')}`)
    .digest('hex')
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
