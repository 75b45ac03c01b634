// Incidents as counts alone: what the database answers of areas whose incidents are too many for one browser.
import type { DaySpan } from './compared-periods'

/** Cells of web mercator, 2^level of them from west to east and from north to south. */
export interface CellGrid {
  readonly level: number
  /** The cell in the north-west corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Cells with incidents, row * width + column from that corner. */
  readonly cells: readonly number[]
  /** How many in each of them. */
  readonly counts: readonly number[]
}

export interface Daily {
  /** Days since 1970-01-01 in Vietnam. */
  readonly firstDay: number
  readonly counts: Uint32Array
}

export interface History extends Daily {
  /** Before this day there may have been incidents that nobody noted, whatever is counted. */
  readonly completeFrom: number
  /** Stretches after it in which nobody noted any incident, in order. */
  readonly gaps: readonly DaySpan[]
}

/** Of one area and one stretch of days, exact to the day. */
export interface AreaCounts {
  readonly total: number
  readonly withoutPlace: number
  readonly daily: Daily
  /** By id of the type, of all types whatever was asked for. */
  readonly types: Readonly<Record<string, number>>
  /** By id of an area right below; what lies at the area itself is in none. */
  readonly areas: Readonly<Record<string, number>>
  /** Null where no view was asked for. */
  readonly grid: CellGrid | null
}

/** All of an area's history: 1990 to 2099. */
export const EVER: DaySpan = [7305, 47_482]
