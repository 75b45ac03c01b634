// Whom to ring in an area, as a form has it. Limits and their names are those of the constraints on public.area_contacts.
import { z } from 'zod'
import { optionalText, phone } from './draft-field'

export const areaContactSchema = z.object({
  /** What the one is there for, never a person: `Công an viên trực`. */
  duty: optionalText('area_contact_duty_length', { max: 120 }),
  phone: phone('area_contact_phone_form'),
})

/** What stands in the fields. */
export type AreaContactTyped = z.input<typeof areaContactSchema>
export type AreaContactDraft = z.output<typeof areaContactSchema>
