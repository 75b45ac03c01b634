// Who speaks for a group, as the form has it. Limits and their names are those of the constraints on group_contacts.
import { z } from 'zod'
import { optionalText, phone } from './draft-field'

export const groupContactSchema = z.object({
  name: optionalText('group_contact_length', { max: 120 }),
  phone: phone('group_phone_form'),
})

export type GroupContactTyped = z.input<typeof groupContactSchema>
export type GroupContactDraft = z.output<typeof groupContactSchema>
