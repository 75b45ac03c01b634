// The picture of a density: colours of a ramp for incidents per square kilometre.
import type { BBox } from '@/domain/position'
import type { DensityGrid } from './density-grid'

export interface DensityPicture {
  readonly bounds: BBox
  readonly width: number
  readonly height: number
  /** RGBA, row by row from the north-west. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
  /** Incidents per km2 at the top of the scale, the same for the whole period. */
  readonly top: number
}

/** Square root: half of the top is at seven tenths of the ramp, so that what is thin still shows. */
export function painted(
  { bounds, width, height, perKm2 }: DensityGrid,
  top: number,
  ramp: Uint8ClampedArray,
): DensityPicture {
  const colours = new Uint32Array(ramp.slice().buffer)
  const pixels = new Uint32Array(width * height)
  for (let cell = 0; cell < perKm2.length; cell++) {
    const share = top > 0 ? Math.sqrt((perKm2[cell] ?? 0) / top) : 0
    pixels[cell] = colours[Math.min(255, Math.round(share * 255))] ?? 0
  }
  return { bounds, width, height, pixels: new Uint8ClampedArray(pixels.buffer), top }
}
