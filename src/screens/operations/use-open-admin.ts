// The way to administration, and to the history of one thing in its audit log.
import { useRouter } from '@tanstack/react-router'
import { holds } from '@/domain/permissions'
import type { Found } from '@/layers/rows'
import { ADMIN_START_PATH, auditAddress } from '@/state/admin-address'
import type { Basics } from '@/state/situation/use-basics'

/** Null for whoever is neither leader nor admin anywhere. */
export function useOpenAdmin({ memberships }: Basics): (() => void) | null {
  const router = useRouter()
  const mayOpen = memberships.some(({ role }) => role === 'leader' || role === 'admin')
  return mayOpen ? () => void router.navigate({ to: ADMIN_START_PATH as string }) : null
}

/** `historyOf(found)`: null for what has none, and for those who may not read it. */
export function useOpenHistory({ memberships }: Basics) {
  const router = useRouter()
  return (found: Found): (() => void) | null => {
    if (found.layerId === 'fire_gaps' || found.layerId === 'blind_spots') return null
    const isArea = found.layerId === 'hamlets'
    const path = isArea ? found.row.path : found.row.areaPath
    if (!holds(memberships, path, 'leader')) return null
    const of = isArea ? 'areas' : found.layerId
    return () => void router.navigate(auditAddress({ of, row: found.row.id }) as never)
  }
}
