// What was agreed at briefings: the actions of the caller's areas.
import { queryOptions } from '@tanstack/react-query'
import type { Action, ActionStatus } from '@/domain/action'
import type { ActionDraft } from '@/domain/action-draft'
import type { CivilDate } from '@/domain/civil-date'
import { changedColumns } from './changed-columns'
import { supabase } from './client'
import { FEATURE_COLUMNS, type FeatureRow, toFeature } from './feature-row'
import { readAll } from './read-all'
import { featuresUnder, selecting } from './selecting'
import { write } from './write'

interface ActionRow extends FeatureRow {
  title: string
  owner_role: string
  decided_on: string
  due_on: string
  status: ActionStatus
  result: string | null
  ended_on: string | null
}

const COLUMNS = `${FEATURE_COLUMNS},title,owner_role,decided_on,due_on,status,result,ended_on`

const toAction = (row: ActionRow): Action => ({
  ...toFeature(row),
  ...{ title: row.title, status: row.status, result: row.result },
  ownerRole: row.owner_role,
  decidedOn: row.decided_on,
  dueOn: row.due_on,
  endedOn: row.ended_on,
})

async function readActions(): Promise<readonly Action[]> {
  const rows = await readAll<ActionRow>((from, to) =>
    supabase()
      .from('actions')
      .select(COLUMNS)
      .is('deleted_at', null)
      .order('id')
      .range(from, to)
      .overrideTypes<ActionRow[], { merge: false }>(),
  )
  return rows.map(toAction)
}

const under = selecting(featuresUnder<Action>)

export const ACTIONS_KEY = ['actions'] as const

/** Those of the area and of all below it, in no order. */
export const actionsQuery = (areaPath: string) =>
  queryOptions({
    queryKey: ACTIONS_KEY,
    queryFn: readActions,
    select: under(areaPath),
  })

const columnsOf = ({ title, ownerRole, dueOn, status, result }: ActionDraft) => ({
  ...{ title, status, result },
  owner_role: ownerRole,
  due_on: dueOn,
})

/** The same create twice is one. @throws Failure */
export async function createAction(
  id: string,
  areaId: string,
  decidedOn: CivilDate,
  draft: ActionDraft,
): Promise<void> {
  const row = { id, area_id: areaId, decided_on: decidedOn, ...columnsOf(draft) }
  await write({ verb: 'create', table: 'actions', row })
}

/** @throws Failure `error.code.conflict` when somebody changed it since `known` was read */
export async function changeAction(known: Action, draft: ActionDraft): Promise<void> {
  const fields = changedColumns(columnsOf(known), columnsOf(draft))
  if (fields === null) return
  await write({ verb: 'edit', table: 'actions', id: known.id, version: known.version, fields })
}

/** @throws Failure as `changeAction` */
export async function deleteAction(known: Action): Promise<void> {
  const fields = { deleted_at: new Date().toISOString() }
  await write({ verb: 'edit', table: 'actions', id: known.id, version: known.version, fields })
}
