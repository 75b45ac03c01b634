// What reading a file gives: its tables, what was found about it, and how it was taken.

import type { Language } from '@/domain/format'
import type { FileTable } from '@/domain/import/file-table'

export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'tcvn3',
  'vni',
  'windows-1252',
] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

/** As people call them, alike in both languages. */
export const ENCODING_NAMES: Readonly<Record<TextEncoding | 'utf-8 x2', string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'windows-1252': 'Windows-1252',
  'utf-8 x2': 'UTF-8 × 2',
}

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** The header row of a table whose first line is a row of it already. */
export const NO_HEADER = 0

/** What a user may say where the file leaves it open; what is not said is found out. */
export interface ReadOptions {
  readonly encoding?: TextEncoding
  readonly delimiter?: Delimiter
  /** By the name of the table; as `FileRecord.row` counts: 1 is the first line, `NO_HEADER` where none names columns. */
  readonly headerRows?: Readonly<Record<string, number>>
  /** Whether the days of a workbook are counted from 1904. */
  readonly is1904?: boolean
  /** Of the names given to columns without one; Vietnamese unless told. */
  readonly language?: Language
}

/** i18n key of something that was found about a file and does not keep it from being read. */
export type FileNoteKey =
  | 'import.note.encoding'
  | 'import.note.encoding_unsure'
  | 'import.note.encoding_cells'
  | 'import.note.lost_letters'
  | 'import.note.header_row'
  | 'import.note.header_unsure'
  | 'import.note.two_row_header'
  | 'import.note.numbering_row'
  | 'import.note.repeated_header'
  | 'import.note.unnamed_column'
  | 'import.note.merged_cells'
  | 'import.note.formulas'
  | 'import.note.formulas_without_result'
  | 'import.note.error_cells'
  | 'import.note.days_from_1904'
  | 'import.note.hidden_sheets'
  | 'import.note.empty_sheets'
  | 'import.note.bad_shapes'
  | 'import.note.not_degrees'
  | 'import.note.projection_unknown'
  | 'import.note.projection_unread'
  | 'import.note.projected'
  | 'import.note.tracks_left_out'
  | 'import.note.overlays_left_out'
  | 'import.note.no_attributes'
  | 'import.note.fewer_shapes'
  | 'import.note.deleted_rows'
  | 'import.note.other_files'

export interface FileNote {
  readonly key: FileNoteKey
  /** `count`: how often. */
  readonly params: Readonly<Record<string, string | number>>
}

export interface FileContents {
  readonly tables: readonly FileTable[]
  readonly notes: readonly FileNote[]
  /** What was found out or said, to start from where a user wants it otherwise. */
  readonly taken: ReadOptions
}

/** Told often while a file is read: the share that is done, 0 to 1. */
export type OnProgress = (share: number) => void
