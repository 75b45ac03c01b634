// What turns the contact on the server into the one in a form.
import { changedColumns } from './changed-columns'
import type { Contact } from './contacts'
import type { Change } from './write'

const NAME_COLUMN = {
  camera_contacts: 'contact',
  fire_point_contacts: 'keeper',
  group_contacts: 'contact',
} as const

type Words = Pick<Contact, 'name' | 'phone'>

/** `id` is that of the camera, fire point or group. `before` is the contact as a form would show it. */
export function contactChanges(
  table: keyof typeof NAME_COLUMN,
  id: string,
  known: { readonly version: string; readonly before: Words } | null,
  after: Words,
): Change[] {
  const columnsOf = ({ name, phone }: Words): Record<string, string | null> => ({
    [NAME_COLUMN[table]]: name,
    phone,
  })
  if (known === null) {
    if (after.name === null && after.phone === null) return []
    return [{ verb: 'create', table, row: { id, ...columnsOf(after) } }]
  }
  const fields = changedColumns(columnsOf(known.before), columnsOf(after))
  return fields === null ? [] : [{ verb: 'edit', table, id, version: known.version, fields }]
}
