// What a file holds before anybody knows what it means: rows of texts, each perhaps with a shape.
import type { Geometry } from 'geojson'

export interface FileRecord {
  /** As the reader of the file counts: line of the table (the header is 1), or feature of a GeoJSON from 1. */
  readonly row: number
  /** By header, as written in the file; an empty cell is left out. */
  readonly values: Readonly<Record<string, string>>
  readonly geometry: Geometry | null
}

/** i18n key of what is wrong with a whole file. */
export type FileProblem =
  | 'import.file.empty'
  | 'import.file.encoding'
  | 'import.file.not_json'
  | 'import.file.not_geojson'
  | 'import.file.uneven_rows'
  | 'import.file.open_quote'
  | 'import.file.repeated_header'
  | 'import.file.unknown_kind'
  | 'import.file.no_columns'

/** The file as a whole cannot be read. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'

  constructor(
    readonly problem: FileProblem,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(problem)
  }
}
