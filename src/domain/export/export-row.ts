// A row as the database hands it out for a file, and what a cell of the file may hold.

/** By column; what is empty is not there. Geometry is GeoJSON under `boundary`. */
export type ExportRow = Readonly<Record<string, unknown>>

/** Null for an empty cell; numbers stay numbers where the format has any. */
export type Cell = string | number | null

export const EXPORT_FORMATS = ['csv', 'geojson'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
