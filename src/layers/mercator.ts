// Web Mercator in pixels at a zoom: x grows eastwards and y northwards, as degrees do.
import type { LngLat } from '@/domain/position'

export type Pixel = readonly [x: number, y: number]

/** `scale` is pixels per degree of longitude. */
export const toPixel = ([lng, lat]: LngLat, scale: number): Pixel => [
  lng * scale,
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * scale * 180) / Math.PI,
]

export const fromPixel = ([x, y]: Pixel, scale: number): LngLat => [
  x / scale,
  (Math.atan(Math.exp((y * Math.PI) / (scale * 180))) * 360) / Math.PI - 90,
]
