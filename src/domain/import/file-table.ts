// What a file holds before anybody knows what it means: tables of texts, each row perhaps with a shape.
import type { Geometry } from 'geojson'

export interface FileTable {
  /** Of a sheet or a layer; empty where the file is one table. */
  readonly name: string
  /** As written in the file, trimmed; empty for a column without one, and never twice the same. */
  readonly headers: readonly string[]
  readonly records: readonly FileRecord[]
  /** EPSG code of the numbers in its geometries, 4326 for degrees as GPS gives them; null where nothing says which. */
  readonly epsg: number | null
}

export interface FileRecord {
  /** As the reader of the file counts: line of the table (the header is 1), or feature of a collection from 1. */
  readonly row: number
  /** One text for each header; empty where the cell is. */
  readonly cells: readonly string[]
  readonly geometry: Geometry | null
}
