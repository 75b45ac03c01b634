// A row of a register: loaded afresh for a form, and written from one.
import type { Register, RegisterId, RegisterRow, RegisterValue } from '@/domain/registers/register'
import { changedColumns } from './changed-columns'
import type { Editing } from './editing'
import { loadRow } from './load-row'
import { type RegisterWire, registerColumns, toRegisterRow } from './registers'
import type { Change } from './write'

/** By column, as it is written. */
export type RegisterDraft = Readonly<Record<string, RegisterValue>>

/** What belongs to a row of another register lies where that does. */
const hasArea = ({ fields }: Register): boolean => fields.every(({ kind }) => kind !== 'of')

export const registerDraftOf = (register: Register, areaId: string, values: RegisterDraft) => ({
  ...values,
  ...(hasArea(register) && { area_id: areaId }),
})

export function registerEditing(
  register: Register,
): Editing<RegisterRow, RegisterDraft, RegisterId> {
  const draftOf = ({ areaId, values }: RegisterRow) => registerDraftOf(register, areaId, values)
  // A table is known by its name alone here: its columns are checked by tests/database/registers.test.ts.
  const create = (id: string, draft: RegisterDraft) =>
    ({ verb: 'create', table: register.id, row: { id, ...draft } }) as unknown as Change
  const edit = (known: RegisterRow, draft: RegisterDraft): Change[] => {
    const columns = changedColumns(draftOf(known), draft)
    const restored = known.deletedAt === null ? null : { deleted_at: null }
    if (columns === null && restored === null) return []
    const { id, version } = known
    const fields = { ...columns, ...restored }
    return [{ verb: 'edit', table: register.id, id, version, fields } as Change]
  }
  return {
    table: register.id,
    load: async (id) =>
      toRegisterRow(
        register,
        await loadRow<RegisterWire>(register.id, id, registerColumns(register)),
      ),
    draftOf,
    deletedAtOf: ({ deletedAt }) => deletedAt,
    versionOf: ({ version }) => version,
    changes: (id, known, draft) => (known === null ? [create(id, draft)] : edit(known, draft)),
    groups: register.fields.some(({ kind }) => kind === 'degrees') ? [['lat', 'lng']] : [],
  }
}
