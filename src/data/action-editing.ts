// An action: loaded afresh for a form, and written from one.
import type { Action } from '@/domain/action'
import { type ActionDraft, actionDraftOf } from '@/domain/action-draft'
import type { CivilDate } from '@/domain/civil-date'
import { ACTION_COLUMNS, type ActionRow, toAction } from './action-row'
import { changedColumns } from './changed-columns'
import type { Editing } from './editing'
import { loadRow } from './load-row'
import type { Change } from './write'

const columnsOf = ({ title, ownerRole, dueOn, status, endedOn, result }: ActionDraft) => ({
  ...{ title, status, result },
  owner_role: ownerRole,
  due_on: dueOn,
  ended_on: endedOn,
})

function* changes(known: Action, draft: ActionDraft): Generator<Change> {
  const columns = changedColumns(columnsOf(actionDraftOf(known)), columnsOf(draft))
  const restored = known.deletedAt === null ? null : { deleted_at: null }
  if (columns === null && restored === null) return
  const { id, version } = known
  yield { verb: 'edit', table: 'actions', id, version, fields: { ...columns, ...restored } }
}

/** @param areaId and decidedOn: of an action that is added */
export const actionEditing = (
  areaId: string,
  decidedOn: CivilDate,
): Editing<Action, ActionDraft, 'actions'> => ({
  table: 'actions',
  load: async (id) => toAction(await loadRow<ActionRow>('actions', id, ACTION_COLUMNS)),
  draftOf: actionDraftOf,
  deletedAtOf: ({ deletedAt }) => deletedAt,
  versionOf: ({ version }) => version,
  changes: (id, known, draft) =>
    known === null
      ? [
          {
            verb: 'create',
            table: 'actions',
            row: { id, area_id: areaId, decided_on: decidedOn, ...columnsOf(draft) },
          },
        ]
      : [...changes(known, draft)],
  groups: [],
})
