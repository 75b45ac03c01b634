// What is wrong with a file as a whole.

/** i18n keys of what is wrong with a whole file. */
export const FILE_PROBLEMS = [
  'import.file.empty',
  'import.file.broken',
  'import.file.encoding',
  'import.file.not_json',
  'import.file.not_geojson',
  'import.file.uneven_rows',
  'import.file.open_quote',
  'import.file.unknown_kind',
  'import.file.no_columns',
  // More than is read.
  'import.file.too_large',
  'import.file.too_many_rows',
  'import.file.too_many_columns',
  'import.file.too_many_cells',
  'import.file.too_many_vertices',
  'import.file.huge_shape',
  'import.file.too_deep',
  // Another kind.
  'import.file.old_excel',
  'import.file.word',
  'import.file.other_office',
  'import.file.pdf',
  'import.file.picture',
  'import.file.html',
  'import.file.packed',
  'import.file.unknown_xml',
  'import.file.locked',
  'import.file.only_tracks',
  'import.file.shp_alone',
  'import.file.shp_part',
  // Broken, or made to do harm.
  'import.file.not_kml',
  'import.file.not_gpx',
  'import.file.has_dtd',
  'import.file.xlsx_broken',
  'import.file.shp_broken',
  'import.file.dbf_broken',
  'import.file.fgb_broken',
  'import.file.zip_broken',
  'import.file.zip_bomb',
  'import.file.zip_path',
  'import.file.zip_in_zip',
  'import.file.zip_nothing',
] as const
export type FileProblem = (typeof FILE_PROBLEMS)[number]

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
