// Public fire points of the caller's areas, and the equipment of one of them.
import { queryOptions } from '@tanstack/react-query'
import type { FirePoint, FirePointEquipment } from '@/domain/fire-point'
import type { Scope } from '@/domain/scope'
import { supabase } from './client'
import { toFailure } from './failure'
import {
  EQUIPMENT_COLUMNS,
  type EquipmentRow,
  FIRE_POINT_COLUMNS,
  type FirePointRow,
  toEquipment,
  toFirePoint,
} from './fire-point-row'
import { readAll } from './read-all'
import { featuresUnder, selecting } from './selecting'
import { tableQuery } from './table-query'

const allFirePoints = tableQuery(['fire_points'] as const, async () => {
  const rows = await readAll<FirePointRow>((from, to) =>
    supabase()
      .from('fire_points')
      .select(FIRE_POINT_COLUMNS)
      .is('deleted_at', null)
      .order('id')
      .range(from, to)
      .overrideTypes<FirePointRow[], { merge: false }>(),
  )
  return rows.map(toFirePoint)
})

const allEquipment = tableQuery(['fire_point_equipment'] as const, async () => {
  const rows = await readAll<EquipmentRow>((from, to) =>
    supabase()
      .from('fire_point_equipment')
      .select(EQUIPMENT_COLUMNS)
      .is('deleted_at', null)
      .order('id')
      .range(from, to)
      .overrideTypes<EquipmentRow[], { merge: false }>(),
  )
  return rows.map(toEquipment)
})

const under = selecting(featuresUnder<FirePoint>)

export const firePointsQuery = (scope: Pick<Scope, 'areaPath'>) =>
  queryOptions({ ...allFirePoints, select: under(scope.areaPath) })

const ofFirePoint = selecting(
  (id) => (equipment: readonly FirePointEquipment[]) =>
    equipment.filter(({ firePointId }) => firePointId === id),
)

/** The equipment of all fire points of the caller's areas. */
export const everyEquipmentQuery = () => queryOptions(allEquipment)

/** The equipment of one fire point. */
export const equipmentQuery = (firePointId: string) =>
  queryOptions({ ...allEquipment, select: ofFirePoint(firePointId) })

/** The same, from the server as it is now: what a form starts from. @throws Failure */
export async function loadEquipment(firePointId: string): Promise<readonly FirePointEquipment[]> {
  const { data, error } = await supabase()
    .from('fire_point_equipment')
    .select(EQUIPMENT_COLUMNS)
    .eq('fire_point_id', firePointId)
    .is('deleted_at', null)
    .order('id')
    .overrideTypes<EquipmentRow[], { merge: false }>()
  if (error) throw toFailure(error)
  return data.map(toEquipment)
}
