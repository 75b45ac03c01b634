// Cameras as this device left them: those that wait to be sent stand among the saved ones.
import type { Area } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import type { CameraDraft } from '@/domain/camera-draft'

/** What waits, as the outbox has it. */
interface Waiting {
  readonly featureId: string
  readonly savedAt: Date
  readonly work: { readonly draft: CameraDraft }
}

function cameraOf(
  { featureId, savedAt, work: { draft } }: Waiting,
  saved: Camera | undefined,
  area: Area | undefined,
): Camera {
  const { lng, lat, contact: _contact, phone: _phone, ...columns } = draft
  return {
    createdAt: savedAt,
    deletedAt: null,
    version: '',
    photoPath: null,
    ...saved,
    ...columns,
    id: featureId,
    areaPath: area?.path ?? saved?.areaPath ?? '',
    updatedAt: savedAt,
    lngLat: [lng, lat],
  }
}

/** `waiting` in the order of saving: the last save of a camera counts. */
export function withPending(
  cameras: readonly Camera[],
  waiting: readonly Waiting[],
  areas: readonly Area[],
): readonly Camera[] {
  if (waiting.length === 0) return cameras
  const byId = new Map(cameras.map((camera) => [camera.id, camera]))
  for (const item of waiting) {
    const area = areas.find(({ id }) => id === item.work.draft.areaId)
    byId.set(item.featureId, cameraOf(item, byId.get(item.featureId), area))
  }
  return [...byId.values()]
}
