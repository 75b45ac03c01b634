// What the map shows while somebody points at a bar: symbols or density of its incidents, without any counting.
import type { DaySpan } from '@/domain/compared-periods'
import { densityGrid } from './density-grid'
import { type DensityPicture, painted } from './density-picture'
import { failuresOf, type IncidentFilter } from './incident-filter'
import { type IncidentTable, rowsOfDays } from './incident-table'
import { type Marks, type MarksView, marksIn } from './marks'
import type { DensityQuestion } from './question'

export interface PictureQuestion {
  readonly filter: IncidentFilter
  readonly period: DaySpan
  /** Null draws no symbols. */
  readonly marks: MarksView | null
  /** On the scale that the map has already; null draws no density. */
  readonly density: (DensityQuestion & { readonly top: number }) | null
}

export interface PointedPicture {
  readonly marks: Marks | null
  readonly density: DensityPicture | null
}

export function pointedPicture(
  table: IncidentTable,
  { filter, period, marks, density }: PictureQuestion,
): PointedPicture {
  const failures = failuresOf(table, filter)
  const rows = rowsOfDays(table, period)
  return {
    marks: marks && marksIn(table, failures, rows, marks),
    density:
      density && painted(densityGrid(table, failures, rows, density), density.top, density.ramp),
  }
}
