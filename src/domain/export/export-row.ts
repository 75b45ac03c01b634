// A row as the database hands it out for a file, and what a cell of the file may hold.
import type { ImportLayerId } from '@/domain/import/layers'
import { isRegisterId, registerOf } from '@/domain/registers/all-registers'
import type { RegisterId } from '@/domain/registers/register'

/** Whose rows a file may hold: layers that the import knows, too, and registers. */
export type ExportLayerId = ImportLayerId | RegisterId

/** By column; what is empty is not there. Geometry is GeoJSON under `boundary`. */
export type ExportRow = Readonly<Record<string, unknown>>

/** Null for an empty cell; numbers stay numbers where the format has any. */
export type Cell = string | number | null

export const EXPORT_FORMATS = ['csv', 'xlsx', 'geojson', 'kml', 'flatgeobuf', 'osm'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Those that may say places in metres of VN-2000, as columns; the others are degrees by definition. */
export const isTable = (format: ExportFormat): boolean => format === 'csv' || format === 'xlsx'

/** Whether its rows are points. */
export const hasPoints = (layer: ExportLayerId): boolean =>
  isRegisterId(layer)
    ? registerOf(layer).fields.some(({ column }) => column === 'lng')
    : layer !== 'areas'

/**
 * OpenStreetMap takes cameras and fire points; it has no hamlets of ours and no incidents. Registers are tables, and
 * points where they have a place.
 */
export const formatsOf = (layer: ExportLayerId): readonly ExportFormat[] =>
  EXPORT_FORMATS.filter((format) => {
    if (format === 'osm') return layer === 'cameras' || layer === 'fire_points'
    return !isRegisterId(layer) || isTable(format) || hasPoints(layer)
  })

/** A workbook is made in one piece, which takes seconds. */
export const MOST_IN_WORKBOOK = 50_000
