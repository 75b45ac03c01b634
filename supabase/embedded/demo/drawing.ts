// A commune drawn: hamlets with their borders, lanes and hot spots, all in metres around its centre.
import type { LngLat } from '@/domain/position'
import { cellsOf } from './cells'
import type { Commune, Hamlet, HotSpot } from './communes/commune'
import { borderOf, unionOf } from './hamlet-shapes'
import { hotSpotPlace } from './hot-spot-place'
import { type Lane, lanesOf } from './lanes'
import { outlineOf } from './outline'
import { isInside, lngLatAt, type Point } from './plane'
import { randomOf } from './random'
import { warpOf } from './warp'

export interface DrawnHamlet extends Hamlet {
  readonly index: number
  /** `23268-01`: hamlets have no national code. */
  readonly code: string
  readonly middle: Point
  readonly border: readonly LngLat[]
  readonly lanes: readonly Lane[]
}

export interface DrawnHotSpot extends HotSpot {
  readonly place: Point
}

export interface Drawing {
  readonly commune: Commune
  readonly outline: readonly LngLat[]
  readonly hamlets: readonly DrawnHamlet[]
  readonly hotSpots: readonly DrawnHotSpot[]
  readonly toLngLat: (point: Point) => LngLat
}

export function drawingOf(commune: Commune): Drawing {
  const { code, areaKm2, stretch, center } = commune
  const random = randomOf(`drawing/${code}/${commune.drawing}`)
  const cells = cellsOf(random, outlineOf(random, areaKm2, stretch), commune.hamlets.length)
  const warp = warpOf(random, Math.sqrt((areaKm2 * 1e6) / Math.PI))
  const toLngLat = (point: Point) => lngLatAt(center, point)
  const spacingM = Math.sqrt((areaKm2 * 1e6) / cells.length) / 14
  const lanes = lanesOf(random, cells, commune).map((lane) => ({
    ...lane,
    line: lane.line.map(warp),
  }))
  const hamlets = commune.hamlets.flatMap((hamlet, index): DrawnHamlet[] => {
    const cell = cells[index]
    if (cell === undefined) return []
    return [
      {
        ...hamlet,
        index,
        code: `${code}-${`${index + 1}`.padStart(2, '0')}`,
        middle: warp(cell.site),
        border: borderOf(cell, spacingM).map((point) => toLngLat(warp(point))),
        lanes: lanes.filter((lane) => lane.hamlet === index && lane.line.length > 1),
      },
    ]
  })
  return {
    commune,
    outline: unionOf(hamlets.map((hamlet) => hamlet.border)),
    hamlets,
    hotSpots: commune.hotSpots.flatMap((hotSpot) => {
      const hamlet = hamlets[hotSpot.hamlet]
      return hamlet ? [{ ...hotSpot, place: hotSpotPlace(random, hotSpot.kind, hamlet) }] : []
    }),
    toLngLat,
  }
}

/** The hamlet at a place, or null outside the commune. */
export function hamletAt({ hamlets, toLngLat }: Drawing, place: Point): DrawnHamlet | null {
  const lngLat = toLngLat(place)
  return hamlets.find((hamlet) => isInside(lngLat, hamlet.border)) ?? null
}
