// An area as it is entered. Limits and their names are those of the constraints on public.areas.
import { z } from 'zod'
import { optionalDay, optionalWhole, requiredText } from './draft-field'
import { cleanLine } from './typed-text'

export const areaSchema = z.object({
  code: z
    .string()
    .transform(cleanLine)
    .refine((code) => /^[0-9A-Za-z-]{1,24}$/.test(code), 'error.constraint.area_code_form')
    .meta({ constraints: ['area_code_form'] }),
  codeEdition: optionalDay('area_code_unique'),
  kind: requiredText('area_kind_length', { max: 40 }),
  name: requiredText('area_name_length', { max: 120, also: ['area_name_nfc'] }),
  aliases: z
    .string()
    .transform((typed) => {
      const names = typed.split(/[;|\n]/).map(cleanLine)
      return names.some(Boolean) ? names.filter(Boolean) : null
    })
    .meta({ constraints: ['area_aliases_length'] }),
  households: optionalWhole('area_households_range', { min: 0, max: 10_000_000 }),
  population: optionalWhole('area_population_range', { min: 0, max: 200_000_000 }),
})

/** What may be changed of an area that is there. Its code is its identity, and comes by import. */
export const areaChangeSchema = areaSchema.omit({ code: true, codeEdition: true })

/** What stands in the fields. */
export type AreaTyped = z.input<typeof areaSchema>
export type HamletDraft = z.output<typeof areaSchema>
export type AreaDraft = z.output<typeof areaChangeSchema>
