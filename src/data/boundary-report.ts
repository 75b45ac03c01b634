// Whether the outlines of the areas below one fit together, as the database compares them.
import { queryOptions } from '@tanstack/react-query'
import type { LngLat } from '@/domain/position'
import { supabase } from './client'
import { toFailure } from './failure'

export interface Misfit {
  /** The names of the areas that it is about: two that overlap, one that reaches out, none of a gap. */
  readonly names: readonly string[]
  readonly m2: number
  /** Inside of it. */
  readonly lngLat: LngLat
}

export interface BoundaryReport {
  /** Smaller ones are left out. */
  readonly leastM2: number
  readonly areas: number
  readonly withoutBoundary: readonly string[]
  /** Each from the largest, at most 200. */
  readonly overlaps: readonly Misfit[]
  readonly gaps: readonly Misfit[]
  readonly outside: readonly Misfit[]
}

interface Piece {
  readonly m2: number
  readonly lng: number
  readonly lat: number
}

interface ReportRow {
  readonly least_m2: number
  readonly areas: number
  readonly without_boundary: readonly string[]
  readonly overlaps: readonly (Piece & { readonly one: string; readonly other: string })[]
  readonly gaps: readonly Piece[]
  readonly outside: readonly (Piece & { readonly name: string })[]
}

const misfit = ({ m2, lng, lat }: Piece, names: readonly string[]): Misfit => ({
  names,
  m2,
  lngLat: [lng, lat],
})

/** Asked for by a button: a province takes seconds. */
export const boundaryReportQuery = (areaId: string) =>
  queryOptions({
    queryKey: ['boundary_report', areaId],
    queryFn: async (): Promise<BoundaryReport> => {
      const { data, error, status } = await supabase().rpc('area_boundary_report', { area: areaId })
      if (error) throw toFailure(error, status)
      const row = data as unknown as ReportRow
      return {
        leastM2: row.least_m2,
        areas: row.areas,
        withoutBoundary: row.without_boundary,
        overlaps: row.overlaps.map((piece) => misfit(piece, [piece.one, piece.other])),
        gaps: row.gaps.map((piece) => misfit(piece, [])),
        outside: row.outside.map((piece) => misfit(piece, [piece.name])),
      }
    },
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
