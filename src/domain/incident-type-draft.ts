// An incident type as the admin's form has it. Limits and their names are those of the constraints on
// public.incident_types.
import { contrastOf, isColour } from './colour'
import type { IncidentType } from './incident'
import { fold } from './search'
import { cleanLine, lengthOf } from './typed-text'
import type { ErrorKey } from './words/first-words'

export interface IncidentTypeTyped {
  readonly labelVi: string
  readonly labelEn: string
  readonly selfManagement: IncidentType['selfManagement']
  /** `#rrggbb` of the light map; that of a type is its group's. */
  readonly colour: string
}

export type IncidentTypeFaults = Partial<Record<'labelVi' | 'labelEn' | 'colour', ErrorKey>>

const MOST_LETTERS = 80
/** The land of the light map, as in layers/palette.ts. */
const LAND = '#fffdf7'
const LEAST_CONTRAST = 3

/** One line, with one blank between words. */
const cleanName = (typed: string): string => cleanLine(typed).replace(/\s+/g, ' ')

export const cleanType = (typed: IncidentTypeTyped): IncidentTypeTyped => ({
  ...typed,
  labelVi: cleanName(typed.labelVi),
  labelEn: cleanName(typed.labelEn),
  colour: typed.colour.trim().toLowerCase(),
})

/**
 * Null where nothing is wrong.
 * @param others those of the same group, or the other groups
 */
export function faultsOfType(
  typed: IncidentTypeTyped,
  others: readonly Pick<IncidentType, 'labelVi' | 'labelEn'>[],
): IncidentTypeFaults | null {
  const { labelVi, labelEn, colour } = cleanType(typed)
  const isTaken = (label: 'labelVi' | 'labelEn', name: string): boolean =>
    others.some((other) => other[label].toLowerCase() === name.toLowerCase())
  const isLong = (name: string): boolean => lengthOf(name) < 1 || lengthOf(name) > MOST_LETTERS
  const faults: IncidentTypeFaults = {
    ...(isTaken('labelVi', labelVi) && { labelVi: 'error.constraint.incident_types_label_vi' }),
    ...(isTaken('labelEn', labelEn) && { labelEn: 'error.constraint.incident_types_label_en' }),
    ...(isLong(labelVi) && { labelVi: 'error.constraint.incident_type_label_vi_length' }),
    ...(isLong(labelEn) && { labelEn: 'error.constraint.incident_type_label_en_length' }),
    ...(isColour(colour)
      ? contrastOf(colour, LAND) < LEAST_CONTRAST && {
          colour: 'error.constraint.incident_type_colour_seen',
        }
      : { colour: 'error.constraint.incident_type_colour_form' }),
  }
  return Object.keys(faults).length > 0 ? faults : null
}

const LONGEST_ID = 40

/**
 * The id of a new type, `crime.trom_cho` for `Trộm chó`: letters only, another one where it is taken.
 * @param groupId null for a group
 */
export function newTypeId(
  labelVi: string,
  groupId: string | null,
  taken: ReadonlySet<string>,
): string {
  const words = fold(labelVi)
    .replace(/[^a-z]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, LONGEST_ID)
  const whole = (name: string): string => (groupId === null ? name : `${groupId}.${name}`)
  // What is called "khac" is the rest of its group.
  const start = words === '' || words === 'khac' ? 'loai' : words
  let id = whole(start)
  for (let more = 'a'; taken.has(id); more += 'a') id = whole(`${start}_${more}`)
  return id
}
