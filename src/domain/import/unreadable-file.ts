// What is wrong with a file as a whole.

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
