// The equipment of any fire point, with what waits on this device.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { everyEquipmentQuery } from '@/data/fire-points'
import type { FirePointEquipment } from '@/domain/fire-point'
import { useOutbox } from '@/state/use-outbox'
import type { FieldBasics } from './use-field-basics'
import { rowsAfter } from './worklist-rows'

const NONE: readonly never[] = []

/** Null while it is being loaded: nothing known is not nothing there. */
export function useEquipmentOf({
  areas,
  firePoints,
}: FieldBasics): ((firePointId: string) => readonly FirePointEquipment[]) | null {
  const equipment = useQuery(everyEquipmentQuery()).data
  const { items } = useOutbox()
  return useMemo(() => {
    if (equipment === undefined) return null
    const rows = rowsAfter({ cameras: NONE, firePoints, equipment }, items, areas, new Date())
    return (id) => rows.equipment.filter(({ firePointId }) => firePointId === id)
  }, [equipment, items, areas, firePoints])
}
