// How much a file may hold, so that reading it never takes the page or the machine down.
import { UnreadableFile } from '@/domain/import/unreadable-file'

const MEGABYTE = 1024 * 1024

const MAX_BYTES = 50 * MEGABYTE
export const MAX_ROWS = 500_000
const MAX_COLUMNS = 500
/** A table of all rows and 50 columns. */
const MAX_CELLS = 25_000_000
/** Of one shape, which is sent in one piece: the province with the longest coast has about 9,000 in July 2025. */
const MAX_VERTICES = 100_000
/** Of all shapes of a file. */
const MAX_VERTICES_OF_ALL = 5_000_000
/** Of brackets or elements within each other; no shape needs more than ten. */
export const MAX_DEPTH = 64
/** What all parts of a zip may unpack to. */
export const MAX_UNPACKED_BYTES = 400 * MEGABYTE

const millions = (bytes: number) => Math.round(bytes / MEGABYTE)

/** @throws UnreadableFile */
export function checkSize(bytes: number): void {
  if (bytes > MAX_BYTES)
    throw new UnreadableFile('import.file.too_large', { limit: millions(MAX_BYTES) })
}

/** @throws UnreadableFile; called while rows are counted, so that nothing more is read */
export function checkRowCount(rows: number): void {
  if (rows > MAX_ROWS) throw new UnreadableFile('import.file.too_many_rows', { limit: MAX_ROWS })
}

/** @throws UnreadableFile */
export function checkCellCount(columns: number, rows: number): void {
  if (columns > MAX_COLUMNS)
    throw new UnreadableFile('import.file.too_many_columns', { limit: MAX_COLUMNS })
  if (columns * rows > MAX_CELLS)
    throw new UnreadableFile('import.file.too_many_cells', { limit: MAX_CELLS })
}

/** Counts the vertices of a file's shapes. */
export interface VertexCount {
  /** @throws UnreadableFile */
  readonly add: (vertices: number, row: number) => void
}

export function countVertices(): VertexCount {
  let total = 0
  return {
    add: (vertices, row) => {
      total += vertices
      if (vertices > MAX_VERTICES)
        throw new UnreadableFile('import.file.huge_shape', { row, limit: MAX_VERTICES })
      if (total > MAX_VERTICES_OF_ALL)
        throw new UnreadableFile('import.file.too_many_vertices', { limit: MAX_VERTICES_OF_ALL })
    },
  }
}
