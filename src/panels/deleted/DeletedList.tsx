// What was deleted in the last 90 days in the caller's areas, with a way back.
import type { Area } from '@/domain/area'
import type { Membership } from '@/domain/permissions'

export interface DeletedListProps {
  readonly areas: readonly Area[]
  /** Only rows that these allow to edit can be restored. */
  readonly memberships: readonly Membership[]
  /** After the write was acknowledged. */
  readonly onRestored?: (layerId: 'cameras' | 'fire_points', id: string) => void
}

export function DeletedList(_props: DeletedListProps) {
  return null
}
