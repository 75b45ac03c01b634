// An action as a row of the database, and as a domain value.
import type { Action, ActionStatus } from '@/domain/action'
import { FEATURE_COLUMNS, type FeatureRow, toFeature } from './feature-row'

export interface ActionRow extends FeatureRow {
  title: string
  owner_role: string
  decided_on: string
  due_on: string
  status: ActionStatus
  result: string | null
  ended_on: string | null
}

export const ACTION_COLUMNS = `${FEATURE_COLUMNS},title,owner_role,decided_on,due_on,status,result,ended_on`

export const toAction = (row: ActionRow): Action => ({
  ...toFeature(row),
  ...{ title: row.title, status: row.status, result: row.result },
  ownerRole: row.owner_role,
  decidedOn: row.decided_on,
  dueOn: row.due_on,
  endedOn: row.ended_on,
})
