// What fire points and cameras leave uncovered in what is looked at; refused where it is too much to count at once.
import type { Area } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import type { FirePoint } from '@/domain/fire-point'
import type { IncidentEntry } from '@/domain/incident'
import type { LngLat } from '@/domain/position'
import { type BlindSpots, blindSpots } from './blind-spots'
import { coveredAreas, isOutlined, namesIn } from './covered-areas'
import { type FireGaps, fireGaps } from './fire-gaps'
import { type GroundGrid, groundGrid } from './ground-grid'
import { homesOn } from './homes'

/** Why there is no answer: nothing has a boundary, the ground is too large, the incidents are too many. */
export type Refusal = 'no_boundary' | 'too_large' | 'too_many'

export interface Coverage {
  /** Those of what is looked at. */
  readonly hamlets: readonly Area[]
  /** With the commune where many are looked at. */
  readonly nameOf: (area: Area) => string
  readonly fire: FireGaps | Refusal
  readonly camera: BlindSpots | Refusal
}

/** A commune of 100 km2 has a point every 50 m, a ward of 4 km2 every 10 m. */
const GRID = { points: 40_000, finestM: 10, coarsestM: 120 } as const
export const MOST_INCIDENTS = 10_000

export interface CoverageGround {
  readonly area: Area
  readonly hamlets: readonly Area[]
  readonly grid: GroundGrid | Refusal
  /** Where homes are taken to be, as `homesOn` has them; empty without a grid. */
  readonly homes: Float64Array
}

/**
 * What does not change while people look: made once for an area.
 * @param noted where incidents were ever noted: there are people
 */
export function coverageGround(
  area: Area,
  areas: readonly Area[],
  noted: readonly LngLat[],
): CoverageGround {
  const hamlets = coveredAreas(area, areas)
  const outlines = hamlets.filter(isOutlined).map(({ outline }) => outline)
  const grid = outlines.length > 0 ? (groundGrid(outlines, GRID) ?? 'too_large') : 'no_boundary'
  const homes = typeof grid === 'string' ? new Float64Array(0) : homesOn(grid, noted)
  return { area, hamlets, grid, homes }
}

export interface Covering {
  readonly areasById: ReadonlyMap<string, Area>
  readonly firePoints: readonly FirePoint[]
  readonly cameras: readonly Camera[]
  /** Of the period; null where they are too many to be held. */
  readonly incidents: readonly IncidentEntry[] | null
  readonly reachM: number
  /** The day in Vietnam. */
  readonly today: string
}

export function coverageOf(ground: CoverageGround, covering: Covering): Coverage {
  const { area, hamlets, grid, homes } = ground
  const nameOf = namesIn(area, covering.areasById)
  const { areasById, firePoints, cameras, reachM, today } = covering
  const incidents = covering.incidents ?? []
  return {
    hamlets,
    nameOf,
    fire:
      typeof grid === 'string'
        ? grid
        : fireGaps({ area, hamlets, grid, homes, nameOf, firePoints, incidents, reachM, today }),
    camera:
      covering.incidents === null
        ? 'too_many'
        : blindSpots({ area, areasById, nameOf, cameras, incidents }),
  }
}
