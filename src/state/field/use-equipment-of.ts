// The equipment of any fire point, as this device knows it.
import { useQuery } from '@tanstack/react-query'
import { everyEquipmentQuery } from '@/data/fire-points'
import type { FirePointEquipment } from '@/domain/fire-point'

/** Nothing while it is being loaded. */
export function useEquipmentOf(): (firePointId: string) => readonly FirePointEquipment[] {
  const { data = [] } = useQuery(everyEquipmentQuery())
  return (id) => data.filter(({ firePointId }) => firePointId === id)
}
