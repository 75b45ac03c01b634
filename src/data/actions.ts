// What was agreed at briefings: the actions of the caller's areas.
import { queryOptions } from '@tanstack/react-query'
import type { Action } from '@/domain/action'
import { ACTION_COLUMNS, type ActionRow, toAction } from './action-row'
import { BESIDE } from './beside'
import { supabase } from './client'
import { readAll } from './read-all'
import { featuresUnder, selecting } from './selecting'

async function readActions(): Promise<readonly Action[]> {
  const rows = await readAll<ActionRow>((from, to) =>
    supabase()
      .from('actions')
      .select(ACTION_COLUMNS)
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
    ...BESIDE,
  })
