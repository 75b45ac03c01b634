// What areas become: a new one, or one that is there, as a dialog has it typed and as the database is given it.
import type { Area } from './area'
import { areaSchema } from './area-draft'
import { type FieldErrors, readDraft } from './draft'

/** What stands in the fields of one part. */
export interface PartTyped {
  /** Of an area that is there; null for a new one, which the other fields are about. */
  readonly areaId: string | null
  readonly kind: string
  readonly name: string
  readonly code: string
  readonly households: string
  readonly population: string
}

/** As `private.successor_of` reads it. */
export type GivenPart =
  | { readonly id: string }
  | {
      readonly code: string
      readonly kind: string
      readonly name: string
      readonly households: number | null
      readonly population: number | null
    }

const partSchema = areaSchema.pick({
  code: true,
  kind: true,
  name: true,
  households: true,
  population: true,
})

/** What the database is given, null where something is wrong: then which fields and why. */
export function readPart({ areaId, ...typed }: PartTyped): {
  readonly part: GivenPart | null
  readonly errors: FieldErrors
} {
  if (areaId !== null) return { part: { id: areaId }, errors: {} }
  const { draft, errors } = readDraft(partSchema, typed)
  return { part: draft, errors }
}

/** The first code of a hamlet of `parent` that no area known here has: `23268-09`; a commune's is given by its list. */
export function freeCode(parent: Area, areas: readonly Area[], taken: readonly string[]): string {
  if (parent.level !== 'commune') return ''
  const known = new Set([...areas.map(({ code }) => code), ...taken])
  for (let number = 1; ; number++) {
    const code = `${parent.code}-${String(number).padStart(2, '0')}`
    if (!known.has(code)) return code
  }
}

/** The sum of what is known; null where nothing is. */
export const sumOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
