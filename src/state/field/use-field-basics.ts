// What every page of the field app needs: who the user is, their areas, what stands there already.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { bboxOfAreas } from '@/analysis/area-tree'
import { basicsQueries } from '@/data/basics'
import { camerasQuery } from '@/data/cameras'
import { changesQuery } from '@/data/changes'
import { firePointsQuery } from '@/data/fire-points'
import type { Entry } from '@/data/outbox/work'
import { sessionNow } from '@/data/session'
import type { Area } from '@/domain/area'
import { editableAreas } from '@/domain/area-at'
import type { Camera } from '@/domain/camera'
import type { CameraDraft } from '@/domain/camera-draft'
import type { FirePoint } from '@/domain/fire-point'
import type { FirePointDraft } from '@/domain/fire-point-draft'
import { isUnsynced } from '@/domain/outbox'
import type { Membership } from '@/domain/permissions'
import type { BBox } from '@/domain/position'
import { useOutbox } from '@/state/use-outbox'
import { withPending } from './with-pending'

export interface FieldBasics {
  readonly userId: string
  readonly memberships: readonly Membership[]
  readonly areas: readonly Area[]
  /** Communes and hamlets that the user may add to; none for those who only look. */
  readonly ownAreas: readonly Area[]
  /** Around them; null where no outline is known. */
  readonly bbox: BBox | null
  /** Those that wait on this device, too. */
  readonly cameras: readonly Camera[]
  readonly firePoints: readonly FirePoint[]
}

const EVERYWHERE = { areaPath: 'vn' }
const NONE: readonly never[] = []

interface FieldBasicsAnswer {
  /** Null while loading and when something failed. */
  readonly basics: FieldBasics | null
  readonly error: Error | null
  readonly retry: () => void
}

/** Cameras and fire points may come later: without them the codes are proposed anew, nothing else. */
export function useFieldBasics(): FieldBasicsAnswer {
  const session = sessionNow()
  const userId = session?.status === 'signed_in' ? session.userId : ''
  const asked = basicsQueries(userId)
  const memberships = useQuery({ ...asked.memberships, enabled: userId !== '' })
  const areas = useQuery(asked.areas)
  const cameras = useQuery(camerasQuery(EVERYWHERE))
  const firePoints = useQuery(firePointsQuery(EVERYWHERE))
  const client = useQueryClient()
  // Keeps the feed running while this screen is open.
  useQuery(changesQuery(client))

  const { items, counts } = useOutbox()
  // What the server has had comes back with the feed, and with it what the server made of it.
  useEffect(() => {
    if (counts.synced > 0) void client.invalidateQueries({ queryKey: ['changes'] })
  }, [client, counts.synced])

  const basics = useMemo(
    (): FieldBasics | null =>
      memberships.data && areas.data
        ? {
            userId,
            memberships: memberships.data,
            areas: areas.data,
            ...ownOf(areas.data, memberships.data),
            cameras: withPending<Camera, CameraDraft>(
              cameras.data ?? NONE,
              waitingOf('camera', items, cameras.data ?? NONE),
              areas.data,
            ),
            firePoints: withPending<FirePoint, FirePointDraft>(
              firePoints.data ?? NONE,
              waitingOf('fire_point', items, firePoints.data ?? NONE),
              areas.data,
            ),
          }
        : null,
    [userId, memberships.data, areas.data, cameras.data, firePoints.data, items],
  )
  const failed = [memberships, areas].filter((query) => query.isError)
  return {
    basics,
    error: basics ? null : (failed[0]?.error ?? null),
    retry: () => {
      for (const query of failed) void query.refetch()
    },
  }
}

function ownOf(areas: readonly Area[], memberships: readonly Membership[]) {
  const ownAreas = editableAreas(areas, memberships)
  return { ownAreas, bbox: bboxOfAreas(ownAreas) }
}

/** What was sent a moment ago is shown until the feed has brought it. */
function waitingOf<Kind extends 'camera' | 'fire_point'>(
  kind: Kind,
  items: readonly Entry[],
  rows: readonly { readonly id: string }[],
): readonly Entry<Kind>[] {
  const known = new Set(rows.map(({ id }) => id))
  const waits = (item: Entry) =>
    item.kind === kind && (isUnsynced(item) || !known.has(item.featureId))
  return items.filter(waits) as readonly Entry[] as readonly Entry<Kind>[]
}
