// Puts what `pull_changes` answered into the lists that were loaded before.
import type { QueryClient } from '@tanstack/react-query'
import { type AreaRow, toArea } from './area-row'
import { type CameraRow, toCamera } from './camera-row'
import { type EquipmentRow, type FirePointRow, toEquipment, toFirePoint } from './fire-point-row'
import { incidentByNumberQuery } from './incident-by-number'
import { tellIncidentChanges } from './incident-changes'
import { type IncidentRow, type IncidentTypeRow, toIncident, toIncidentType } from './incident-row'

export interface Changes {
  readonly areas?: AreaRow[]
  readonly incident_types?: IncidentTypeRow[]
  readonly cameras?: CameraRow[]
  readonly fire_points?: FirePointRow[]
  readonly fire_point_equipment?: EquipmentRow[]
  readonly incidents?: IncidentRow[]
  readonly deleted: Readonly<Record<string, readonly string[]>>
  readonly deleted_numbers?: { readonly incidents: readonly number[] }
}

interface Identified {
  readonly id: string
}

/** The list without the deleted, with the changed in place and the new at the end; the same list when nothing changed. */
export function merge<Item extends Identified>(
  items: readonly Item[],
  changed: readonly Item[],
  deleted: readonly string[],
): readonly Item[] {
  if (changed.length === 0 && deleted.length === 0) return items
  const gone = new Set(deleted)
  const fresh = new Map(changed.map((item) => [item.id, item]))
  const kept = items.flatMap((item) => {
    const replacement = fresh.get(item.id)
    if (replacement !== undefined) {
      fresh.delete(item.id)
      return [replacement]
    }
    return gone.has(item.id) ? [] : [item]
  })
  return [...kept, ...fresh.values()]
}

/** Patches every loaded list; a table that was not loaded stays so. */
export function patchRows(client: QueryClient, changes: Changes): void {
  const patch = <Row, Item extends Identified>(
    table: keyof Omit<Changes, 'deleted' | 'deleted_numbers'>,
    rows: readonly Row[] | undefined,
    toItem: (row: Row) => Item,
  ) => {
    const changed = (rows ?? []).map(toItem)
    client.setQueryData<readonly Item[]>(
      [table],
      (items) => items && merge(items, changed, changes.deleted[table] ?? []),
    )
  }
  patch('areas', changes.areas, toArea)
  patch('incident_types', changes.incident_types, toIncidentType)
  patch('cameras', changes.cameras, toCamera)
  patch('fire_points', changes.fire_points, toFirePoint)
  patch('fire_point_equipment', changes.fire_point_equipment, toEquipment)
  // Details that are open show the newer row.
  for (const row of changes.incidents ?? [])
    client.setQueryData(
      incidentByNumberQuery(row.number).queryKey,
      (known) => known && toIncident(row),
    )
  tellIncidentChanges({
    rows: changes.incidents ?? [],
    removed: changes.deleted_numbers?.incidents ?? [],
  })
}
