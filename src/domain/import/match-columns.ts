// Which column of a file each field of a layer stands in, guessed from Vietnamese and English headers.
import { fold } from '@/domain/search'
import type { ImportLayer } from './layer'

/** By field of the layer: the place of its column; a field that no header names is left out. */
export type Columns = Readonly<Record<string, number>>

/** A name that is this short stands in many headers that mean something else: `mã` in `mã hộ`. */
const LEAST_LETTERS = 5

/**
 * A header that is a field's name goes to that field; one that only has it among its words, as `Tên camera (cũ)`, to a
 * field that no other header names. No column is given twice.
 */
export function matchColumns(layer: ImportLayer, headers: readonly string[]): Columns {
  const folded = headers.map(fold)
  const columns: Record<string, number> = {}
  const taken = new Set<number>()
  const take = (name: string, isIt: (header: string) => boolean) => {
    if (columns[name] !== undefined) return
    const at = folded.findIndex((header, place) => !taken.has(place) && isIt(header))
    if (at < 0) return
    columns[name] = at
    taken.add(at)
  }
  const fields = Object.entries(layer.fields).map(
    ([name, { column, headers: known }]) => [name, [column, name, ...known].map(fold)] as const,
  )
  const ranks = Math.max(...fields.map(([, known]) => known.length))
  for (let rank = 0; rank < ranks; rank++)
    for (const [name, known] of fields) {
      const wanted = known[rank]
      if (wanted !== undefined) take(name, (header) => header === wanted)
    }
  // `Tọa độ X (m)` has more of `tọa độ x` than of `tọa độ`.
  const within = fields
    .flatMap(([name, known]) => known.map((wanted) => ({ name, wanted })))
    .filter(({ wanted }) => wanted.length >= LEAST_LETTERS)
    .toSorted((a, b) => b.wanted.length - a.wanted.length)
  for (const { name, wanted } of within)
    take(name, (header) => ` ${header} `.includes(` ${wanted} `))
  return columns
}
