// Where the cells of hour x weekday stand, and which of them is under a place.

export const HOURS = 24
export const WEEKDAYS = 7

export interface MatrixFrame {
  readonly width: number
  readonly height: number
  /** Room for the names of weekdays and of hours. */
  readonly left: number
  readonly top: number
  readonly cellWidth: number
  readonly cellHeight: number
  /** Full names of weekdays fit, and counts fit in cells. */
  readonly isWide: boolean
}

/** A weekday of 0 (Monday) to 6; null is the row of names, so that a place there means all of them. */
export interface MatrixPlace {
  readonly hour: number | null
  readonly weekday: number | null
}

export function matrixFrame(width: number): MatrixFrame {
  const isWide = width >= 600
  const left = isWide ? 84 : 34
  const top = 22
  const cellWidth = Math.max(1, (width - left) / HOURS)
  const cellHeight = isWide ? 28 : 26
  return { width, height: top + cellHeight * WEEKDAYS, left, top, cellWidth, cellHeight, isWide }
}

const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), most)

/** The cell at a place, the nearest one for a place outside; above or left of the cells it is a heading. */
export function matrixPlaceAt(frame: MatrixFrame, x: number, y: number): MatrixPlace {
  const { left, top, cellWidth, cellHeight } = frame
  return {
    hour: x < left ? null : clamp(Math.floor((x - left) / cellWidth), HOURS - 1),
    weekday: y < top ? null : clamp(Math.floor((y - top) / cellHeight), WEEKDAYS - 1),
  }
}

/** Every how many hours are named, so that the names do not touch. */
export const hourStride = ({ cellWidth }: MatrixFrame): number =>
  [1, 2, 3, 6].find((stride) => stride * cellWidth >= 22) ?? 6
